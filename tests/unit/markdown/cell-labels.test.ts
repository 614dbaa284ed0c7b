import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { cellLabels } from '../../../src/markdown/cell-labels.ts';
import { references } from '../../../src/markdown/references.ts';

test('each cell but the first of its row is labeled with the head of its column', () => {
	const { code } = mdxToJs(
		[
			'<Matrix>',
			'',
			'| Deal | At *the* start | In all |',
			'| --- | --- | --- |',
			'| One | 2<Cite id="sum" /> | 3 |',
			'| Four |  | 5 |',
			'',
			'</Matrix>',
		].join('\n'),
		{ mdastPlugins: [references], hastPlugins: [cellLabels], elementAttributeNameCase: 'html' },
	);
	const labels = [...code.matchAll(/"data-label": "([^"]*)"/g)].map(([, label]) => label);
	expect(labels).toEqual(['At the start', 'In all', 'At the start', 'In all']);
});
