import type { ResolvedChart } from '../types.ts';

/** Pixels beside the drawing: headline, switch and sources; a note; the projection's controls. */
const room = { frame: 240, note: 30, controls: 330 };

const attribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Height of an embedded chart before its own script has said it, in pixels: right for a column of
 * text, and where no script runs the rest of a higher one is scrolled to.
 */
export function embedHeight(
	chart: Pick<ResolvedChart, 'pictures' | 'notes' | 'projection'>,
): number {
	const drawing = chart.pictures.find(({ width }) => width >= 500) ?? chart.pictures[0];
	const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing?.svg ?? '');
	const height = size ? (Number(size[2]) / Number(size[1])) * 620 : 400;
	const controls = chart.projection ? room.controls : 0;
	const all = height + room.frame + chart.notes.length * room.note + controls;
	return Math.round(all / 10) * 10;
}

/** HTML that shows a chart on another page: a frame, and the script that gives it its height. */
export function embedCode(chart: {
	title: string;
	/** Absolute address of the chart's embed page. */
	embed: string;
	/** Absolute address of the script for host pages. */
	script: string;
	height: number;
}): string {
	const { title, embed, script, height } = chart;
	return `<iframe data-bio-peninsula src="${attribute(embed)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>
<script async src="${attribute(script)}"></script>`;
}
