import { fill } from '../../i18n/fill.ts';
import { displayCell } from '../display.ts';
import { tallyWords } from '../tally.ts';
import type { ResolvedChart } from '../types.ts';

/** Text that Markdown prints as it is: on one line, with no sign that means something else. */
export function escapeMarkdown(text: string): string {
	return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~]/g, '\\$&');
}

/** An address that no bracket or space can end. */
function linkTo(text: string, url: string): string {
	const safe = url.replaceAll(
		/[\s()<>\\]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
	);
	return `[${escapeMarkdown(text)}](${safe})`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The table of a chart as Markdown, numbers aligned to the right. */
function tableLines({ table, words }: ResolvedChart): string[] {
	const columns = table.columns.filter(({ filesOnly }) => !filesOnly);
	return [
		row(columns.map(({ label }) => escapeMarkdown(label))),
		row(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
		...table.rows.map((cells) =>
			row(
				columns.map((column) =>
					escapeMarkdown(displayCell(cells[column.key] ?? null, column, words.locale)),
				),
			),
		),
	];
}

/** A chart as Markdown: headline, table, cautions, sources and licence. `page` is its full address. */
export function toMarkdown(chart: ResolvedChart, page: string): string {
	const { words, title, subtitle, notes, sources } = chart;
	const lines = [
		`# ${escapeMarkdown(title)}`,
		'',
		escapeMarkdown(subtitle),
		'',
		...tableLines(chart),
		'',
		`${tallyWords(chart, words)}.`,
		...(notes.length > 0 ? ['', ...notes.map((note) => `- ${escapeMarkdown(note)}`)] : []),
		'',
		`## ${sources.length > 1 ? words.chart.sources : words.chart.source}`,
		'',
		...sources.map(({ title: work, publisher, date, url }) => {
			const by = [publisher, date].filter(Boolean).join(', ');
			return `- ${url ? linkTo(work, url) : escapeMarkdown(work)}. ${escapeMarkdown(by)}.`;
		}),
		'',
		`${fill(words.charts.credit, { site: words.site.name })} ${linkTo(page, page)}`,
	];
	return `${lines.join('\n')}\n`;
}
