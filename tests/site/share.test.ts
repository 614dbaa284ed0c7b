// The picture that a link to an article shows.
import { describe, expect, test } from 'vitest';
import { articles, bytes } from './support/dist.ts';

describe.each(articles)('$file', (page) => {
	const meta = (name: string) =>
		page.named('meta').find(({ attribs }) => attribs.property === name)?.attribs.content ?? '';

	test('names a picture of 1200 by 630 that is there, with a text', () => {
		const file = new URL(meta('og:image')).pathname.replace(/^\//, '');
		const png = bytes(file);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
		expect(meta('og:image:alt').length).toBeGreaterThan(20);
		expect(png.length).toBeLessThan(300_000);
	});
});
