import { decodeLink, type Entry, encodeLink, type Migrations } from './codec.ts';

/** What a link can say about any chart but the projection, which has more to say. */
export interface ViewState {
	/** Picture or table. */
	view: 'chart' | 'table';
	/** Place of the highlighted number among the chart's points, from 0; null is none. */
	point: number | null;
}

/** A view read from a link and the pairs of the link that were not used. */
export interface DecodedView {
	state: ViewState;
	ignored: string[];
}

/** The version written into new links. */
export const VERSION = '1';

/** Every link version that is still read. */
export const migrations: Migrations = new Map([[VERSION, (entries: readonly Entry[]) => entries]]);

const PLACE = /^(?:0|[1-9]\d{0,5})$/;

/**
 * The query (no leading question mark) that restores a chart's view and highlighted point; '' for
 * the picture with nothing highlighted.
 */
export function encodeView(id: string, { view, point }: Readonly<ViewState>): string {
	const entries: Entry[] = [];
	if (point !== null) entries.push(['point', String(point)]);
	if (view === 'table') entries.push(['view', view]);
	return encodeLink(id, VERSION, entries);
}

/**
 * Reads a query (with or without its question mark) into the view of the chart called `id`, which has
 * `points` points; in `ignored` each pair that could not be used, as a reader may be shown it. Never
 * throws.
 */
export function decodeView(
	id: string,
	search: string | URLSearchParams,
	points: number,
): DecodedView {
	const state: ViewState = { view: 'chart', point: null };
	const ignored = decodeLink(id, search, migrations, (name, value) => {
		if (name === 'view' && (value === 'chart' || value === 'table')) {
			state.view = value;
			return true;
		}
		if (name === 'point' && PLACE.test(value) && Number(value) < points) {
			state.point = Number(value);
			return true;
		}
		return false;
	});
	return { state, ignored };
}
