// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
	bandSets,
	type Colors,
	type ConfigInput,
	chartOptions,
	datasets,
	readColors,
	tipLines,
} from '../../../../src/charts/island/config.ts';
import { projectionRows, type Scenario } from '../../../../src/projection/scenario.ts';
import { model } from './support.ts';

const names = [
	'ink',
	'muted',
	'rule',
	'edge',
	'surface',
	'celadon',
	'seal',
	'indigo',
	'band',
] as const;
const colors: Colors = {
	...(Object.fromEntries(names.map((name) => [name, `the ${name}`])) as Omit<Colors, 'font'>),
	font: 'Label',
};

function input(change: Partial<Scenario> = {}, withScenario = false): ConfigInput {
	const scenario = { ...model.defaults, ...change };
	return { rows: projectionRows(model.published, scenario), scenario, withScenario, model, colors };
}

describe('datasets', () => {
	const labels = (given: ConfigInput) => datasets(given).map(({ label }) => label);

	test('are the published path and its band, and the reader’s path where it differs', () => {
		expect(labels(input())).toEqual(['Published path', 'high', 'low']);
		expect(labels(input({ growth: 20 }, true))).toEqual([
			'Published path',
			'high',
			'low',
			'Your scenario',
		]);
	});

	test('the yardsticks are there in patients, where the reader asks for them', () => {
		const sticks = { unit: 'patients', yardsticks: true } as const;
		expect(labels(input(sticks))).toEqual(['Published path', 'high', 'low', '197 under the cap']);
		expect(datasets(input(sticks))[3]?.data).toEqual(Array(8).fill(197));
		expect(labels(input({ ...sticks, unit: 'usd' }))).toHaveLength(3);
		expect(labels(input({ ...sticks, yardsticks: false }))).toHaveLength(3);
	});

	test('the path is the rows; only its published ends are filled', () => {
		const given = input();
		const [path] = datasets(given);
		expect(path?.data).toEqual(given.rows.map((row) => row.value));
		expect(path?.pointBackgroundColor).toEqual([
			'the celadon',
			...Array(6).fill('the surface'),
			'the celadon',
		]);
	});

	test('in patients nothing was published, so no point is filled', () => {
		const [path] = datasets(input({ unit: 'patients' }));
		expect(path?.pointBackgroundColor).toEqual(Array(8).fill('the surface'));
	});

	test('the band lies between its high and its low line, which have no points', () => {
		const given = input();
		const [high, low] = bandSets.map((index) => datasets(given)[index]);
		expect(high?.data).toEqual(given.rows.map((row) => row.high));
		expect(low?.data).toEqual(given.rows.map((row) => row.low));
		for (const edge of [high, low]) expect(edge).toMatchObject({ borderWidth: 0, pointRadius: 0 });
	});
});

describe('chartOptions', () => {
	test('never moves by itself, and starts a linear axis at zero', () => {
		const options = chartOptions(input(), false);
		expect(options.animation).toBe(false);
		expect(options.scales?.y).toMatchObject({ type: 'linear', beginAtZero: true });
	});

	test('a logarithmic axis does not start at zero', () => {
		const options = chartOptions(input({ scale: 'log' }), false);
		expect(options.scales?.y).toMatchObject({ type: 'logarithmic', beginAtZero: false });
	});

	test('a narrow canvas keeps less room at its right', () => {
		const room = (narrow: boolean) => chartOptions(input(), narrow).layout?.padding;
		expect(room(true)).toMatchObject({ right: 14 });
		expect(room(false)).toMatchObject({ right: 100 });
	});
});

test('a tip says year, value, kind and the reader’s own value, a line each', () => {
	const given = input({ growth: 20 }, true);
	const row = given.rows[3];
	if (!row) throw new Error('no row');
	expect(tipLines(row, given)).toEqual([
		'2028: 14.5 USD million',
		'computed',
		'your scenario 15.9',
	]);
});

test('colors are read from the page, and the probe is taken away', () => {
	const figure = document.createElement('figure');
	figure.innerHTML = '<p class="subtitle" style="font-family: Label">x</p>';
	for (const [i, name] of names.entries()) figure.style.setProperty(`--${name}`, `rgb(${i}, 0, 0)`);
	document.body.replaceChildren(figure);
	const read = readColors(figure);
	expect(names.map((name) => read[name])).toEqual(names.map((_, i) => `rgb(${i}, 0, 0)`));
	expect(read.font).toBe('Label');
	expect(figure.children).toHaveLength(1);
});
