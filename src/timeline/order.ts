import type { z } from 'astro/zod';
import type { timelineSchema } from '../schemas/timeline.ts';

/** An event as far as its place in time goes. */
export type Dated = Pick<z.infer<typeof timelineSchema>, 'date' | 'planned'>;

/** Events of one year. */
export interface Year<Item> {
	year: number;
	events: Item[];
}

/** Years of one decade, without those in which nothing stands. */
export interface Decade<Item> {
	/** Its first year: 2010. */
	decade: number;
	years: Year<Item>[];
}

/** The year of a date. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Order of two events: by year; within it what happened before what is due; then by date. */
export function byDate(a: Dated, b: Dated): number {
	return (
		yearOf(a.date) - yearOf(b.date) ||
		Number(a.planned) - Number(b.planned) ||
		(a.date < b.date ? -1 : Number(a.date > b.date))
	);
}

function runs<Item>(items: readonly Item[], keyOf: (item: Item) => number): [number, Item[]][] {
	const groups = new Map<number, Item[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return [...groups].sort(([a], [b]) => a - b);
}

/** Events in their order, by year and decade. Those of the same date stay as they are given. */
export function byDecade<Item extends Dated>(events: readonly Item[]): Decade<Item>[] {
	const years = runs(events.toSorted(byDate), ({ date }) => yearOf(date)).map(
		([year, own]): Year<Item> => ({ year, events: own }),
	);
	return runs(years, ({ year }) => year - (year % 10)).map(([decade, own]) => ({
		decade,
		years: own,
	}));
}
