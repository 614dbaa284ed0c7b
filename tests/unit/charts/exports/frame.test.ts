import { describe, expect, test } from 'vitest';
import {
	evenLines,
	filePicture,
	sourceWords,
	toSvg,
} from '../../../../src/charts/exports/frame.ts';
import { all, parseXml } from '../support/xml.ts';
import { hostile } from './support.ts';

const page = 'https://x.example/charts/small/';

describe('toSvg', () => {
	const svg = toSvg(hostile, page, 'both');
	const root = parseXml(svg);
	const elements = all(root);
	const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);

	test('is well formed, with a title, a description and a size', () => {
		const [title, desc] = root.children;
		expect([title?.name, title?.text]).toEqual(['title', hostile.title]);
		expect([desc?.name, desc?.text]).toEqual(['desc', hostile.summary]);
		expect(root.attributes.get('xmlns')).toBe('http://www.w3.org/2000/svg');
		const [, , width, height] = (root.attributes.get('viewBox') ?? '').split(' ');
		expect(width).toBe('756');
		expect(root.attributes.get('height')).toBe(height);
	});

	test('has its words drawn in as text', () => {
		expect(texts.join(' ')).toContain(hostile.title);
		expect(texts).toContain(hostile.subtitle);
		expect(texts).toContain('3 numbers: 1 observed, 2 computed.');
		expect(texts).toContain('Do not [join](http://x.example) these_rows.');
		expect(texts).toContain('Sources: A & B <Co>, 2001; C.');
		expect(texts).toContain('Bio Peninsula · CC BY 4.0');
		expect(texts).toContain('x.example/charts/small/');
	});

	test('keeps the sentence of each mark, and nothing that needs a page', () => {
		expect(elements.filter(({ name }) => name === 'title').map(({ text }) => text)).toContain(
			'2001: 5 & more',
		);
		expect(svg).not.toMatch(/tabindex|aria-|#b23a20;stroke-width:2\.5|<script|(?:href|src)=/);
	});

	test('has both themes, or the light one alone', () => {
		expect(svg).toContain('@media (prefers-color-scheme:dark)');
		expect(toSvg(hostile, page, 'light')).not.toContain('@media');
		expect(svg).not.toMatch(/var\(|light-dark/);
	});

	test('moves a long address below the credit', () => {
		const long = `https://x.example/${'a'.repeat(70)}/`;
		const lines = all(parseXml(toSvg(hostile, long, 'light')));
		const place = (text: string) =>
			lines.find((element) => element.text === text)?.attributes.get('y');
		const credit = Number(place('Bio Peninsula · CC BY 4.0'));
		expect(Number(place(long.replace('https://', '')))).toBe(credit + 19);
	});
});

test('a long list of sources ends with how many more there are', () => {
	const source = hostile.sources[1];
	if (!source) throw new Error('no source');
	const sources = Array.from({ length: 7 }, (_, i) => ({ ...source, publisher: `P${i}` }));
	expect(sourceWords({ ...hostile, sources })).toBe(
		'Sources: P0; P1; P2; P3; 3 more, listed with the chart.',
	);
	expect(sourceWords({ ...hostile, sources: sources.slice(0, 5) })).toBe(
		'Sources: P0; P1; P2; P3; P4.',
	);
});

test('a file shows the widest drawing of at most 700 pixels', () => {
	const pictures = [340, 700, 1104].map((width) => ({ width, svg: '' }));
	expect(filePicture({ pictures }).width).toBe(700);
	expect(filePicture({ pictures: [{ width: 900, svg: '' }] }).width).toBe(900);
	expect(() => filePicture({ pictures: [] })).toThrow('without a picture');
});

test('a headline of two lines leaves no word alone', () => {
	const words = 'one two three four five six seven eight';
	expect(evenLines(words, 20, 300)).toEqual(['one two three four', 'five six seven eight']);
	expect(evenLines('one two', 20, 300)).toEqual(['one two']);
	expect(evenLines('', 20, 300)).toEqual([]);
});
