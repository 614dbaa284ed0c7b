import { describe, expect, test } from 'vitest';
import { decimals, projectionModel } from '../../../src/charts/projection/model.ts';
import { chartSchema } from '../../../src/schemas/chart.ts';
import type { DataRow } from '../../../src/schemas/dataset.ts';

const input = (value: number) => ({ default: value, min: 0, max: 2000, step: 0.5 });
const spec = chartSchema.parse({
	type: 'projection',
	topic: 'car-t',
	title: 'The forecast agrees with itself',
	subtitle: 'South Korean CAR-T market',
	subtitleInPatients: 'Treatments at list price',
	summary: 'A line from 9.2 million US dollars in 2025 to 26.5 million.',
	data: 'car-t-projection',
	claims: ['projection-seed'],
	growth: 16.3,
	decimals: 1,
	inputs: {
		growth: input(16.3),
		start: input(9.2),
		price: input(360),
		refund: input(5),
		fx: input(1349.55),
	},
	yardsticks: [{ id: 'cap', label: '197 under the cap', value: 197, claim: 'cap-in-patients' }],
});
const rows: DataRow[] = [
	{ year: 2025, value: 9.2, kind: 'published', claim: 'projection-seed' },
	{ year: 2028, value: 14.5, kind: 'computed', claim: null },
	{ year: 2032, value: 26.5, kind: 'published', claim: 'projection-seed' },
];

function model(data: DataRow[]) {
	if (spec.type !== 'projection') throw new Error('the spec of this test is a projection');
	return projectionModel(spec, data, 'content/data/car-t-projection.csv');
}

describe('projectionModel', () => {
	test('starts and ends with the published rows', () => {
		expect(model(rows).published).toEqual({
			startYear: 2025,
			endYear: 2032,
			start: 9.2,
			end: 26.5,
			growth: 16.3,
			decimals: 1,
		});
	});

	test('opens in money on a linear axis, with the inputs where they start', () => {
		expect(model(rows).defaults).toEqual({
			unit: 'usd',
			growth: 16.3,
			start: 9.2,
			scale: 'linear',
			price: 360,
			refund: 5,
			fx: 1349.55,
			yardsticks: false,
			view: 'chart',
		});
	});

	test('has a subtitle for money and one for patients', () => {
		expect(model(rows).subtitles).toEqual({
			usd: 'South Korean CAR-T market',
			patients: 'Treatments at list price',
		});
	});

	test('has a limit for each input', () => {
		const { limits } = model(rows);
		expect(Object.keys(limits).sort()).toEqual(['fx', 'growth', 'price', 'refund', 'start']);
		for (const limit of Object.values(limits)) {
			expect(limit).toMatchObject({ min: 0, max: 2000, step: 0.5 });
		}
	});

	test('has the yardsticks without their claims', () => {
		expect(model(rows).yardsticks).toEqual([{ id: 'cap', label: '197 under the cap', value: 197 }]);
	});

	test.each([
		[0, []],
		[1, rows.slice(1)],
		[3, [...rows, { year: 2033, value: 30, kind: 'published', claim: null }]],
	])('refuses %d published rows', (count, data) => {
		expect(() => model(data)).toThrow(
			`content/data/car-t-projection.csv\n  given:  ${count}\n` +
				'  wanted: two rows of kind "published": where the projection starts and where it ends',
		);
	});
});

test('money has one decimal and people have none', () => {
	expect([decimals('usd'), decimals('patients')]).toEqual([1, 0]);
});
