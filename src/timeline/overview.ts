import { timeOf } from '../charts/model/time.ts';
import { fill } from '../i18n/fill.ts';
import { drawAcross } from './drawing/across.ts';
import { drawDown } from './drawing/down.ts';
import type { DrawnEvent, Lane } from './drawing/event.ts';
import { dense } from './drawing/scale.ts';
import type { TimelineEvent, TimelinePage } from './page.ts';

/** The timeline as a picture, drawn for three widths. */
export interface Overview {
	wide: string;
	medium: string;
	narrow: string;
	/** How to read it. */
	note: string;
}

/** An event as its dot needs it. */
export function drawn(event: TimelineEvent): DrawnEvent {
	const { id, title, shown, date, topics, turning, planned } = event;
	return {
		id,
		title,
		date: shown,
		time: timeOf(date),
		topics: topics.map(({ topic }) => topic),
		turning,
		planned,
	};
}

/** Events by the first of their topics, each lane in the order of time. */
export function lanesOf({ events, topics }: Pick<TimelinePage, 'events' | 'topics'>): Lane[] {
	return topics
		.map(({ topic, name }) => ({
			name,
			events: events
				.filter((event) => event.topics[0]?.topic === topic)
				.map(drawn)
				.toSorted((a, b) => a.time - b.time),
		}))
		.filter((lane) => lane.events.length > 0);
}

/** Draw the timeline. */
export function overview(page: TimelinePage): Overview {
	const { timeline } = page.words;
	const lanes = lanesOf(page);
	const summary = fill(timeline.summary, { n: page.total, lanes: lanes.length });
	return {
		wide: drawAcross({ lanes, summary, width: 1240, tips: true }),
		medium: drawAcross({ lanes, summary, width: 760, tips: false }),
		narrow: drawDown({ lanes, summary, width: 340 }),
		note: fill(timeline.note, { from: dense.from, to: dense.to }),
	};
}
