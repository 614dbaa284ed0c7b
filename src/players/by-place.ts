import type { z } from 'astro/zod';
import type { licensePlace, licenseStatus, playerKind } from '../schemas/player-words.ts';

export type Place = z.infer<typeof licensePlace>;
export type Status = z.infer<typeof licenseStatus>;
export type Kind = z.infer<typeof playerKind>;

/** A license as the list needs it: where, what, and since when. */
export interface PlacedLicense {
	where: Place;
	status: Status;
	since?: string | undefined;
}

/** Places with a column of their own; the others share the last one. */
export const columns = ['kr', 'us', 'eu', 'jp'] as const satisfies readonly Place[];

/** A column of the list by place. */
export type Column = (typeof columns)[number] | 'elsewhere';

/** Column that a place stands in. */
export const columnOf = (place: Place): Column =>
	columns.find((own) => own === place) ?? 'elsewhere';

/** What is not yet, or never was, a way onto the market. */
const open: readonly Status[] = ['trial', 'filed', 'none', 'refused', 'retracted'];

/** Whether some regulator let a product onto the market, now or once. */
export const reachedMarket = (licenses: readonly PlacedLicense[]): boolean =>
	licenses.some(({ status }) => !open.includes(status));

/** When the first of some products first reached a market; undefined where that is not known. */
export function firstDate(products: readonly (readonly PlacedLicense[])[]): string | undefined {
	const dates = products
		.flat()
		.filter(({ status }) => !open.includes(status))
		.flatMap(({ since }) => since ?? []);
	return dates.sort()[0];
}
