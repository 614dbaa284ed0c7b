// The gallery of charts.
import { describe, expect, test } from 'vitest';
import { topic as topics } from '../../src/schemas/shared.ts';
import { files, Page, text, textOf } from './support/dist.ts';

const page = new Page('charts/index.html');
const cards = page.elements(({ attribs }) => attribs.class === 'gallery-card');
const sections = page.elements(({ attribs }) => attribs.class === 'gallery-topic');
const ids = files.flatMap((file) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
const numbers = (value: string) => [...value.matchAll(/\d+/g)].map(([digits]) => Number(digits));

describe('the gallery', () => {
	test('shows every chart once, with a picture and a tally', () => {
		const links = page
			.elements(
				({ name, attribs }) => name === 'a' && /^\/charts\/[^/]+\/$/.test(attribs.href ?? ''),
			)
			.map(({ attribs }) => attribs.href?.split('/')[2]);
		expect(links.toSorted()).toEqual(ids.toSorted());
		expect(cards).toHaveLength(ids.length);
		expect(page.html.match(/<li class="gallery-card">.*?<svg/gs)).toHaveLength(ids.length);
	});

	test('groups them by topic, in the order of the topics, with a filter for each', () => {
		const order = sections.map(({ attribs }) => attribs.id);
		expect(order).toEqual(topics.options.filter((name) => order.includes(name)));
		const radios = page.elements(({ attribs }) => attribs.name === 'topic');
		expect(radios.map(({ attribs }) => attribs.value)).toEqual(['all', ...order]);
		const styles = files.filter((file) => file.endsWith('.css')).map(text);
		for (const name of topics.options) {
			expect(
				styles.some((css) => css.includes(`.gallery-topic:not(#${name})`)),
				name,
			).toBe(true);
		}
	});

	test('adds up: kinds to the total, and tallies to the kinds', () => {
		const heading = page.elements(({ attribs }) => attribs.id === 'total').map(textOf)[0] ?? '';
		const [total = 0, charts] = numbers(heading);
		expect(charts).toBe(ids.length);
		const kinds = page.named('dt').map((kind) => numbers(textOf(kind))[0] ?? 0);
		expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(total);
		const tallies = page
			.named('p')
			.map(textOf)
			.filter((words) => /^\d+ numbers/.test(words));
		const counted = tallies.map((words) => {
			const [all = 0, ...parts] = numbers(words);
			if (parts.length > 0)
				expect(
					parts.reduce((sum, part) => sum + part, 0),
					words,
				).toBe(all);
			return all;
		});
		expect(counted.reduce((sum, count) => sum + count, 0)).toBe(total);
	});

	test('takes no focus in its pictures, and has no label twice', () => {
		const inside = page.elements(({ attribs }) => attribs.tabindex !== undefined);
		expect(inside).toEqual([]);
	});
});
