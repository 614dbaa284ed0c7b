// What joins two marks of a line: a reader takes it for a measurement, or for a gap.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joins } from '../../../../src/charts/drawing/line.ts';
import type { Datum, PointKind } from '../../../../src/charts/types.ts';
import { datum } from './support.ts';

const years = (...times: number[]) => times.map((time) => datum({ time }));
const kinds = (...list: PointKind[]) => list.map((kind, i) => datum({ time: 2020 + i, kind }));
const yearly = { join: 'consecutive', step: 1 } as const;
const monthly = { join: 'consecutive', step: 1 / 12 } as const;

describe('consecutive times', () => {
	test('are joined; the first has nothing before it', () => {
		expect(joins(years(2020, 2021, 2022), yearly)).toEqual(['none', 'solid', 'solid']);
	});

	test('are not joined across a missing year', () => {
		expect(joins(years(2014, 2018, 2019, 2021), yearly)).toEqual(['none', 'none', 'solid', 'none']);
	});

	test('are joined from December to January, and not across a missing month', () => {
		const month = (year: number, number: number) => datum({ time: year + (number - 0.5) / 12 });
		const data = [month(2020, 11), month(2020, 12), month(2021, 1), month(2021, 3)];
		expect(joins(data, monthly)).toEqual(['none', 'solid', 'solid', 'none']);
	});

	test('are joined by a dotted line where either end was not measured', () => {
		expect(joins(kinds('observed', 'published', 'observed'), yearly)).toEqual([
			'none',
			'solid',
			'solid',
		]);
		for (const kind of ['computed', 'estimate', 'plan'] as const) {
			expect(joins(kinds('observed', kind, kind, 'observed'), yearly)).toEqual([
				'none',
				'dotted',
				'dotted',
				'dotted',
			]);
		}
	});

	test('are joined within their series, however the rows are mixed', () => {
		const of = (series: string, time: number) => datum({ series, time });
		const mixed = [
			of('Kymriah', 2018),
			of('Yescarta', 2018),
			of('Kymriah', 2019),
			of('Yescarta', 2020),
			of('Kymriah', 2020),
		];
		expect(joins(mixed, yearly)).toEqual(['none', 'none', 'solid', 'none', 'solid']);
	});
});

describe('other joins', () => {
	const mixed = [
		datum({ time: 2010 }),
		datum({ time: 2015, kind: 'plan' }),
		datum({ time: 2016.3 }),
		datum({ time: 2030 }),
	];

	test('a level holds until the next mark, dotted from or to what was not measured', () => {
		expect(joins(mixed, { join: 'step', step: undefined })).toEqual([
			'none',
			'dotted',
			'dotted',
			'solid',
		]);
	});

	test('a guide leads the eye and claims nothing', () => {
		expect(joins(mixed, { join: 'guide', step: undefined })).toEqual([
			'none',
			'guide',
			'guide',
			'guide',
		]);
	});

	test('none is none', () => {
		expect(new Set(joins(mixed, { join: 'none', step: 1 }))).toEqual(new Set(['none']));
	});
});

/** Rows of one to three series, each over years of its own, mixed. */
const mixedRows = fc
	.uniqueArray(
		fc.record({
			series: fc.constantFrom('a', 'b', 'c'),
			time: fc.integer({ min: 1990, max: 2030 }),
			kind: fc.constantFrom<PointKind>('observed', 'published', 'computed', 'estimate', 'plan'),
		}),
		{ selector: ({ series, time }) => `${series} ${time}`, minLength: 1, maxLength: 40 },
	)
	.map((rows) => rows.toSorted((a, b) => a.time - b.time).map(datum));

test('no join spans a gap, and every pair of neighbors is joined (property)', () => {
	fc.assert(
		fc.property(mixedRows, (data) => {
			const before = (one: Datum) =>
				data.find(({ series, time }) => series === one.series && time === (one.time ?? 0) - 1);
			const joined = joins(data, yearly).map((join) => join !== 'none');
			expect(joined).toEqual(data.map((one) => before(one) !== undefined));
		}),
	);
});

test('no line between two marks is solid unless both were measured (property)', () => {
	const measured: PointKind[] = ['observed', 'published'];
	fc.assert(
		fc.property(mixedRows, fc.constantFrom('consecutive', 'step'), (data, join) => {
			joins(data, { join, step: 1 }).forEach((how, i) => {
				if (how !== 'solid') return;
				const one = data[i];
				const before = data.slice(0, i).findLast(({ series }) => series === one?.series);
				expect(measured).toContain(one?.kind);
				expect(measured).toContain(before?.kind);
			});
		}),
	);
});
