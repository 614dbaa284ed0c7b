import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { embedCode, embedHeight } from '../../../../src/charts/foot/embed-code.ts';

const picture = (width: number, height: number) => ({
	width,
	svg: `<svg viewBox="0 0 ${width} ${height}"></svg>`,
});

test('a title with quotes, tags and ampersands stays one attribute', () => {
	const title = 'R&D "doubled" <script>alert(1)</script>';
	const embed = 'https://example.org/bio/embed/r-d/';
	const code = embedCode({ title, embed, script: 'https://example.org/bio/embed.js', height: 480 });
	const elements = parseDocument(code).childNodes.filter((node) => 'attribs' in node);
	expect(elements.map(({ name }) => name)).toEqual(['iframe', 'script']);
	expect(elements[0]?.attribs).toMatchObject({ title, src: embed, height: '480', loading: 'lazy' });
	expect(elements[0]?.attribs).toHaveProperty('data-bio-peninsula');
	expect(elements[1]?.attribs.src).toBe('https://example.org/bio/embed.js');
});

test.each([
	['the wide drawing', [picture(340, 500), picture(700, 350)], [], 550],
	['the only drawing', [picture(340, 170)], [], 550],
	['no drawing at all', [], [], 640],
	['a drawing and two notes', [picture(700, 350)], ['One.', 'Two.'], 610],
])('the frame is as high as %s needs', (_, pictures, notes, height) => {
	expect(embedHeight({ pictures, notes, projection: undefined })).toBe(height);
});
