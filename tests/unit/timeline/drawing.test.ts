import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawAcross } from '../../../src/timeline/drawing/across.ts';
import { drawDown } from '../../../src/timeline/drawing/down.ts';
import type { DrawnEvent } from '../../../src/timeline/drawing/event.ts';
import { balanced, placeLabels } from '../../../src/timeline/drawing/labels.ts';
import { dense, yearScale } from '../../../src/timeline/drawing/scale.ts';
import { swarm } from '../../../src/timeline/drawing/swarm.ts';

describe('the axis', () => {
	const { at, years, named } = yearScale([1983.5, 2020, 2040.5], [0, 1000], 36);

	test('runs from the first year to the end of the last, and never back', () => {
		expect(at(1983)).toBe(0);
		expect(at(2041)).toBeCloseTo(1000);
		for (let time = 1983; time < 2041; time += 0.25)
			expect(at(time + 0.25)).toBeGreaterThan(at(time));
	});

	test('gives the years with most events more room, the same to each', () => {
		const length = (year: number) => at(year + 1) - at(year);
		expect(length(dense.from)).toBeCloseTo(length(dense.to));
		expect(length(dense.from)).toBeGreaterThan(3 * length(1990));
		expect(length(dense.to)).toBeGreaterThan(3 * length(2030));
	});

	test('marks every longer year, and names years only where they fit', () => {
		for (let year = dense.from; year <= dense.to; year++) expect(years).toContain(year);
		const gaps = named.slice(1).map((year, i) => at(year) - at(named[i] ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(36);
	});

	test('does without a stretch that has no years', () => {
		expect(yearScale([2015.5, 2020], [0, 100], 10).at(2015)).toBe(0);
		expect(yearScale([2015.5, 2020], [0, 100], 10).at(2027)).toBeCloseTo(100);
	});
});

describe('dots', () => {
	test('never cover one another while there is room', () => {
		const dot = fc.record({
			along: fc.double({ min: 0, max: 2000, noNaN: true }),
			radius: fc.constantFrom(4, 7),
		});
		fc.assert(
			fc.property(fc.array(dot, { maxLength: 12 }), (dots) => {
				const offs = swarm(dots, 200);
				dots.forEach((a, i) => {
					dots.slice(i + 1).forEach((b, j) => {
						const apart = Math.hypot(a.along - b.along, (offs[i] ?? 0) - (offs[i + 1 + j] ?? 0));
						expect(apart).toBeGreaterThanOrEqual(a.radius + b.radius);
					});
				});
			}),
		);
	});

	test('stay in their lane when it is full, and the large one keeps the middle', () => {
		const crowd = Array.from({ length: 30 }, (_, i) => ({ along: 50, radius: i === 9 ? 7 : 4 }));
		const offs = swarm(crowd, 20);
		expect(offs[9]).toBe(0);
		for (const off of offs) expect(Math.abs(off)).toBeLessThanOrEqual(16);
	});
});

describe('labels', () => {
	const room = { left: 0, right: 600, size: 12, limit: 120, rows: 4 };

	test('stand over their dots where there is room', () => {
		const placed = placeLabels(
			[
				{ text: 'One', x: 100 },
				{ text: 'Two', x: 400 },
			],
			room,
		);
		expect(placed.map((label) => label?.anchor)).toEqual(['middle', 'middle']);
		expect(placed.map((label) => label?.raised)).toEqual([0, 0]);
	});

	test('turn away from a neighbor, then rise above it', () => {
		const pair = placeLabels(
			[
				{ text: 'Neighbors', x: 300 },
				{ text: 'Neighbors', x: 340 },
			],
			room,
		);
		expect(pair.map((label) => label?.anchor)).toEqual(['end', 'start']);
		const same = placeLabels(
			[
				{ text: 'First', x: 300 },
				{ text: 'Second', x: 301 },
			],
			room,
		);
		expect(same.filter((label) => label).length).toBeGreaterThan(0);
	});

	test('stay within the drawing', () => {
		const [first, last] = placeLabels(
			[
				{ text: 'Edge', x: 2 },
				{ text: 'Edge', x: 598 },
			],
			{
				...room,
				left: -2,
				right: 602,
			},
		);
		expect(first?.anchor).toBe('start');
		expect(last?.anchor).toBe('end');
	});

	test('break into lines of about the same length', () => {
		expect(balanced('The test-kit boom is over', 12, 130)).toEqual([
			'The test-kit',
			'boom is over',
		]);
		expect(balanced('Short', 12, 130)).toEqual(['Short']);
	});
});

describe('the drawings', () => {
	const event = (id: string, time: number, more: Partial<DrawnEvent> = {}): DrawnEvent => ({
		id,
		time,
		title: `Event <${id}>`,
		date: String(Math.floor(time)),
		topics: ['car-t'],
		turning: false,
		planned: false,
		...more,
	});
	const lanes = [
		{ name: 'CAR-T', events: [event('a', 2021.2, { turning: true }), event('b', 2021.3)] },
		{ name: 'Next', events: [event('c', 2035.5, { planned: true, topics: ['next-decade'] })] },
	];
	const input = { lanes, width: 1240, summary: 'Three events' };
	const drawings = {
		across: drawAcross({ ...input, tips: true }),
		'across, small': drawAcross({ ...input, width: 760, tips: false }),
		down: drawDown({ ...input, width: 340 }),
	};

	test.each(Object.entries(drawings))('%s: a dot for each event leads to it', (_, svg) => {
		const links = [...svg.matchAll(/<a [^>]*href="#([^"]+)"/g)].map(([, id]) => id);
		expect(links.toSorted()).toEqual(['a', 'b', 'c']);
		expect(svg.match(/<circle/g)).toHaveLength(3);
		expect(svg).not.toContain('<a>');
		expect(svg).toMatch(/^<svg [^>]*aria-label="Three events"/);
	});

	test.each(Object.entries(drawings))('%s: turning points alone take the focus', (_, svg) => {
		expect(svg.match(/tabindex="-1"/g)).toHaveLength(2);
		expect(svg).toContain('aria-label="2021: Event &lt;a&gt;"');
		expect(svg).toContain('class="next-decade planned"');
	});

	test('only the wide one has a word for every dot', () => {
		expect(drawings.across.match(/class="tip"/g)).toHaveLength(2);
		expect(drawings['across, small']).not.toContain('class="tip"');
	});
});
