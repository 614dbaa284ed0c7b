import type { ResolvedClaim } from '../evidence/resolve.ts';
import type { Strings } from '../schemas/strings.ts';
import { yearOf } from './order.ts';
import { timelinePage } from './page.ts';

/** An event as the strip shows it. */
interface StripEvent {
	date: string;
	year: number;
	title: string;
	planned: boolean;
	/** Its entry in the timeline. */
	url: string;
	/** The first claim that it rests on, and where that stands. */
	claim: ResolvedClaim;
	claimUrl: string;
}

/** A few turning points for the home page. */
export interface TimelineStrip {
	words: Strings;
	events: StripEvent[];
	/** Number of events in the whole timeline. */
	total: number;
	url: string;
}

/** Resolve the strip of a language. */
export async function timelineStrip(lang: string): Promise<TimelineStrip> {
	const { words, events, total, url } = await timelinePage(lang);
	return {
		words,
		total,
		url,
		events: events.flatMap(({ home, claims: [first], date, title, planned, url: at }) =>
			home && first
				? [
						{
							date,
							year: yearOf(date),
							title,
							planned,
							url: at,
							claim: first.claim,
							claimUrl: first.url,
						},
					]
				: [],
		),
	};
}
