import { describe, expect, test } from 'vitest';
import { drawChartCard } from '../../../src/share/chart-card.ts';

const card = {
	topic: 'Genomics',
	headline: 'Reading a genome & more cost USD 95 million',
	subtitle: 'Cost of <one> genome, in USD',
	name: 'Bio Peninsula',
	seal: 'BP',
	pictures: [
		'<svg viewBox="0 0 340 290" class="drawing"><circle class="mark observed s0" r="5"/></svg>',
		'<svg viewBox="0 0 700 290" class="drawing"><circle class="mark observed s0" r="6"/></svg>',
	],
};

describe('drawChartCard', () => {
	const svg = drawChartCard(card);

	test('carries the words, made safe', () => {
		expect(svg).toContain('>Reading a genome</text>');
		expect(svg).toContain('>Cost of &lt;one&gt; genome, in USD</text>');
		expect(svg).toContain('>Genomics</text>');
		expect(svg).toContain('>Bio Peninsula</text>');
	});

	test('shows the drawing that can be the largest, in plain colors', () => {
		expect(svg).toContain('viewBox="0 0 340 290"');
		expect(svg).toContain('r="5"');
		expect(svg).not.toContain('r="6"');
		expect(svg).toMatch(/<style>\.a\{stroke:#[\da-f]{6}/);
	});

	test('cuts a scope that is too long for the room below the headline', () => {
		const long = drawChartCard({ ...card, subtitle: 'many words '.repeat(60) });
		expect(long.match(/many words/g)?.length).toBeLessThan(60);
		expect(long).toMatch(/…<\/text>/);
	});
});
