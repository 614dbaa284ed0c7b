import { expect, test } from 'vitest';
import { notesOf } from '../../../../src/charts/island/sound.ts';
import { made } from '../../../charts/support/drawn.ts';

const notes = (spec: Parameters<typeof made>[1], csv: string) => {
	const { canvas } = made('sound', spec, csv);
	if (!canvas) throw new Error('no canvas');
	return notesOf(canvas);
};

const line = { type: 'line', encoding: { x: 'year', y: 'usd' } } as const;

test('zero is an A at 220 Hz, the end of the axis the A two octaves above', () => {
	const heard = notes(line, 'year,usd,kind\n2020,0,observed\n2021,50,observed\n2022,100,observed');
	expect(heard.map(({ pitch }) => pitch)).toEqual([220, 440, 880]);
});

test('a log axis is heard in equal steps for equal factors', () => {
	const heard = notes(
		{ ...line, scale: 'log' },
		'year,usd,kind\n2020,1,observed\n2021,10,observed\n2022,100,observed',
	);
	expect(heard.map(({ pitch }) => Math.round(pitch))).toEqual([220, 440, 880]);
});

test('points go from left to right, one after the other', () => {
	const heard = notes(line, 'year,usd,kind\n2020,1,observed\n2021,2,observed\n2022,3,observed');
	expect(heard.map(({ pan }) => pan)).toEqual([-1, 0, 1]);
	expect(heard.map(({ start }) => Number(start.toFixed(2)))).toEqual([0, 0.22, 0.44]);
});

test('what was not measured sounds rougher', () => {
	const heard = notes(line, 'year,usd,kind\n2020,1,observed\n2021,2,computed\n2022,3,plan');
	expect(heard.map(({ wave }) => wave)).toEqual(['sine', 'sawtooth', 'sawtooth']);
});

test('series follow one another after a rest, and both ends of a range are heard', () => {
	const spec = { type: 'line', encoding: { x: 'year', y: 'usd', series: 'series' } } as const;
	const two = notes(
		spec,
		'year,series,usd,kind\n2020,a,1,observed\n2020,b,2,observed\n2021,a,3,observed',
	);
	expect(two.map(({ point }) => point)).toEqual([0, 2, 1]);
	expect(two.map(({ start }) => Number(start.toFixed(2)))).toEqual([0, 0.22, 0.94]);
	const range = { type: 'range', encoding: { y: 'label', x1: 'low', x2: 'high' } } as const;
	const ends = notes(range, 'label,low,high,kind\nA,0,100,observed\nB,,50,plan');
	expect(ends.map(({ point, pitch }) => [point, pitch])).toEqual([
		[0, 220],
		[0, 880],
		[1, 440],
	]);
});

test('a chart without a number axis is silent', () => {
	const grid = { type: 'unit-grid', encoding: { x: 'count', y: 'label' }, each: '', caption: '' };
	expect(notes(grid as never, 'label,count,kind\nA,3,observed')).toEqual([]);
});
