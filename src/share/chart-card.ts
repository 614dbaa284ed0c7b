import { el, text, wrap } from '../charts/svg.ts';
import {
	type Card,
	card,
	type HeadlineSteps,
	headlineLines,
	label,
	setHeadline,
	setIn,
	signature,
	size,
} from './card.ts';
import { palette } from './palette.ts';

/** What the share image of a chart shows. */
export interface ChartCard extends Omit<Card, 'picture' | 'tagline'> {
	/** Unit and scope, below the headline. */
	subtitle: string;
	/** Drawings of the chart, one of which fits best. */
	pictures: readonly string[];
}

const margin = 60;
/** Left edge of the panel that the picture has to itself. */
const panel = 520;
const inset = 36;
const box = { width: size.width - panel - 2 * inset, height: size.height - 2 * inset };

const steps: HeadlineSteps = [
	[54, 4],
	[47, 6],
	[41, 8],
];

/** How much larger or smaller than drawn a picture is in the panel. */
function scaleOf(svg: string): number {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
	return Math.min(box.width / Number(width), box.height / Number(height));
}

/** Lines of a text, as many as there is room for; the last one says if there are more. */
function clip(lines: readonly string[], most: number): string[] {
	if (lines.length <= most) return [...lines];
	return lines.slice(0, most).map((line, i) => (i === most - 1 ? `${line} …` : line));
}

/** The share image of a chart as SVG: the finding on the left, the picture as large as it goes. */
export function drawChartCard(given: ChartCard): string {
	const { topic, headline, subtitle, name, seal, pictures } = given;
	const best = pictures.toSorted((a, b) => scaleOf(b) - scaleOf(a))[0] ?? '';
	const limit = panel - margin - 36;
	const lines = headlineLines(headline, limit, steps);
	const below = 106 + lines.size * (1.15 + 1.04 * (lines.lines.length - 1)) + 50;
	const room = Math.floor((size.height - margin - 60 - below) / 29);
	const scope = clip(wrap(subtitle, 21, limit * 0.97), room);
	return card(
		el('rect', {
			x: panel,
			width: size.width - panel,
			height: size.height,
			fill: palette.surface,
		}),
		el('line', { x1: panel, x2: panel, y1: 0, y2: size.height, stroke: palette.rule }),
		text(topic, { x: margin, y: 96, ...label(24, 600, palette.seal) }),
		...setHeadline(lines, margin, 106 + lines.size * 1.15),
		...scope.map((line, i) =>
			text(line, { x: margin, y: below + i * 29, ...label(21, 400, palette.muted) }),
		),
		setIn(best, panel + inset, inset, box.width, box.height),
		...signature({ seal, name }, margin, size.height - margin - 2),
	);
}
