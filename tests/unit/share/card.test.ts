import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCard, headlineLines } from '../../../src/share/card.ts';

const card = {
	topic: 'CAR-T cell therapy',
	headline: 'A market forecast that would pay for about thirty patients',
	name: 'Bio Peninsula',
	seal: 'BP',
	tagline: 'Korean biotech, explained with its evidence',
	picture:
		'<svg class="drawing" viewBox="0 0 10 20" width="10" height="20"><circle class="cell full" r="1"/></svg>',
};

describe('headlineLines', () => {
	test('sets a short headline large', () => {
		expect(headlineLines('Nineteen of 81', 620)).toEqual({ lines: ['Nineteen of 81'], size: 76 });
	});

	test('takes a smaller size rather than a fourth line', () => {
		const { lines, size } = headlineLines(card.headline, 620);
		expect(lines).toEqual(['A market forecast', 'that would pay for', 'about thirty patients']);
		expect(size).toBe(68);
	});

	test('loses no word and changes no order (property)', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 16 });
		fc.assert(
			fc.property(words, (list) => {
				expect(headlineLines(list.join(' '), 620).lines.join(' ')).toBe(list.join(' '));
			}),
		);
	});
});

describe('drawCard', () => {
	test('carries the words and the drawing, fitted into its box', () => {
		const svg = drawCard(card);
		for (const line of ['about thirty patients', card.topic, card.name, card.tagline]) {
			expect(svg).toContain(`>${line}</text>`);
		}
		expect(svg).toContain('viewBox="0 0 10 20"');
		expect(svg).not.toContain('width="10"');
	});

	test('paints the drawing with plain colors, which a renderer without style sheets knows', () => {
		const svg = drawCard(card);
		const name = /<circle class="([a-z]+)" r="1"\/>/.exec(svg)?.[1];
		expect(svg).toMatch(new RegExp(`\\.${name}\\{[^}]*fill:#[0-9a-f]{6}`));
		expect(svg).not.toMatch(/var\(|light-dark\(/);
	});

	test('escapes what it is given', () => {
		const svg = drawCard({ ...card, headline: 'A <b> & "c"', topic: '</svg><script>' });
		expect(svg).not.toContain('<script>');
		expect(svg).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
	});
});
