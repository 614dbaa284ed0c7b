import type { ResolvedChart } from '../../../../src/charts/types.ts';
import { words } from '../../../charts/support/words.ts';

const drawing =
	'<svg viewBox="0 0 700 100" width="700" height="100" class="drawing" role="group" aria-labelledby="t" aria-describedby="d">' +
	'<title id="t">Title</title><desc id="d">Desc</desc>' +
	'<g class="points"><g class="point" tabindex="0" role="img" aria-label="2001: 5 &amp; more">' +
	'<rect class="hit" x="0" y="0" width="9" height="9"/><circle class="halo" r="4"/>' +
	'<circle class="mark observed s0" cx="5" cy="5" r="5"/>' +
	'<g class="tip" aria-hidden="true"><rect x="1"/><text x="2">2001: 5</text></g></g></g></svg>';

/** A small chart whose words try to break out of every format. */
export const hostile: ResolvedChart = {
	id: 'small',
	type: 'line',
	lang: 'en',
	words,
	title: 'A </script> & "title" | with *stars*',
	subtitle: 'Counts, in <b>KRW</b> billion',
	summary: 'A line <that> goes up & down.',
	notes: ['Do not [join](http://x.example) these_rows.'],
	unit: 'KRW billion',
	topic: 'genomics',
	topicName: 'Genomics',
	kinds: { observed: 1, computed: 2 },
	claims: ['one'],
	sources: [
		{
			id: 'a',
			title: 'Report | of [2001]',
			publisher: 'A & B <Co>',
			date: '2001',
			url: 'https://a.example/x_(1)?q=a b',
			language: 'en',
			tier: 'press',
		},
		{
			id: 'b',
			title: 'Unlinked',
			publisher: 'C',
			date: undefined,
			url: undefined,
			language: 'ko',
			tier: 'primary',
		},
	],
	table: {
		columns: [
			{ key: 'year', label: 'Year', numeric: false },
			{ key: 'value', label: 'Value (KRW | billion)', numeric: true },
			{ key: 'note', label: 'Note', numeric: false },
			{ key: 'sourceUrl', label: 'Source address', numeric: false, filesOnly: true },
		],
		rows: [
			{ year: 2001, value: 1234567.5, note: 'a|b\nc <i> \\ `x`', sourceUrl: 'https://a.example' },
			{ year: 2002, value: -0.25, note: null },
			{ year: 2003, value: null, note: '=1+1' },
		],
	},
	pictures: [{ width: 700, svg: drawing }],
	caption: undefined,
	canvas: undefined,
	projection: undefined,
	urls: {
		page: '/charts/small/',
		embed: '/embed/small/',
		csv: '/charts/small.csv',
		json: '/charts/small.json',
		svg: '/charts/small.svg',
		png: '/charts/small.png',
		markdown: '/charts/small.md',
		share: '/charts/small/share.png',
	},
};
