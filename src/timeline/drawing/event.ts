import { el, text } from '../../charts/svg.ts';

/** An event as the drawings show it. */
export interface DrawnEvent {
	id: string;
	title: string;
	/** Its date in the reader's language. */
	date: string;
	/** Years with a fraction. */
	time: number;
	/** Topics, the one of its lane first. */
	topics: readonly string[];
	turning: boolean;
	planned: boolean;
}

/** A lane: the events of one topic. */
export interface Lane {
	name: string;
	events: readonly DrawnEvent[];
}

/** What both drawings are given. */
export interface LaneDrawing {
	lanes: readonly Lane[];
	/** Width it is drawn for, in pixels. */
	width: number;
	/** What it shows, for readers who cannot see it. */
	summary: string;
}

/** Classes of an event, by which the filters find it. */
export const eventClass = ({ topics, turning, planned }: Omit<DrawnEvent, 'id' | 'time'>): string =>
	[...topics, turning && 'turning', planned && 'planned'].filter(Boolean).join(' ');

/**
 * The dot of an event, which leads to its entry. Only turning points take the focus and are read
 * out: the list below has every event.
 */
export function dotLink(event: DrawnEvent, ...content: string[]): string {
	return el(
		'a',
		{
			class: eventClass(event),
			href: `#${event.id}`,
			tabindex: event.turning ? undefined : -1,
			'aria-label': event.turning ? `${event.date}: ${event.title}` : undefined,
		},
		...content,
	);
}

/** Dots of a lane: those without a voice first, so that turning points lie above them. */
export function dots(lane: Lane, draw: (event: DrawnEvent, index: number) => string): string[] {
	const drawn = lane.events.map((event, index) => ({ event, markup: draw(event, index) }));
	const of = (turning: boolean) =>
		drawn.filter(({ event }) => event.turning === turning).map(({ markup }) => markup);
	return [el('g', { 'aria-hidden': 'true' }, ...of(false)), ...of(true)];
}

/** The finished drawing. */
export function picture({ width, summary }: LaneDrawing, height: number, parts: string[]): string {
	return el(
		'svg',
		{
			class: 'lanes',
			viewBox: `0 0 ${width} ${Math.ceil(height)}`,
			width,
			height: Math.ceil(height),
			role: 'group',
			'aria-label': summary,
		},
		...parts,
	);
}

/** Words of the drawing that are read out elsewhere or not at all. */
export const mute = (content: string, attributes: Record<string, string | number | undefined>) =>
	text(content, { ...attributes, 'aria-hidden': 'true' });
