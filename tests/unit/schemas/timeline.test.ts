import { describe, expect, test } from 'vitest';
import { timelineSchema } from '../../../src/schemas/timeline.ts';
import { faults, faultsWith } from './support/break.ts';

describe('an event of the timeline', () => {
	const event = {
		id: 'kymriah-korea',
		date: '2021-03-05',
		topic: 'car-t',
		title: 'Korea licenses a CAR-T',
		text: 'Twenty characters ok.',
		claims: ['kymriah-approval'],
	};

	test('may be minimal, and happened unless it says otherwise', () => {
		expect(faults(timelineSchema, event)).toEqual([]);
		expect(timelineSchema.parse(event)).toMatchObject({ planned: false, home: false });
	});

	test.each([
		['date', '2021'],
		['date', '2021-03'],
		['also', 'industry'],
		['weight', 'turning-point'],
		['planned', true],
	])('may have %s %j', (path, value) => {
		expect(faultsWith(timelineSchema, event, path, value)).toEqual([]);
	});

	test.each([
		['id', 'Kymriah'],
		['date', undefined],
		['date', '2021-3'],
		['date', 2021],
		['topic', undefined],
		['topic', 'cars'],
		['also', 'car-t'],
		['title', 'Four'],
		['text', 'Nineteen characters'],
		['claims', undefined],
		['claims', []],
		['weight', 'heavy'],
		['home', true],
		['note', 'x'],
	])('may not have %s %j', (path, value) => {
		expect(faultsWith(timelineSchema, event, path, value)).toEqual([path]);
	});
});
