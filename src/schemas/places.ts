import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { id, origin, placeKind, topic } from './shared.ts';

/** A sentence or two, and the claims that state it. */
const fact = z.strictObject({
	text: z.string().min(20),
	claims: z.array(reference('claims')).min(1, 'at least one claim'),
});

/** Rows of the claim check: what the founding texts say of a place, and what was found. */
const textB = z.array(reference('verdicts')).default([]);

/** Places that belong together, in the order of the page. */
const region = z.strictObject({
	id,
	name: z.string(),
	/** Its Korean name. */
	ko: z.string(),
	textB,
});

/** A place on the map. */
const place = z.strictObject({
	/** Its address on the page. */
	id,
	name: z.string(),
	/** Its name on the map, where that has to be shorter. */
	label: z.string().optional(),
	/** Its Korean name. */
	ko: z.string(),
	/** Id of its region. */
	region: id,
	/** Degrees north and east. */
	lat: z.number().min(33).max(39),
	lon: z.number().min(124).max(132),
	kind: placeKind,
	/** What is there, one to three short facts. */
	facts: z.array(fact).min(1).max(3),
	textB,
	/** Articles that say more; those that do not exist yet are left out. */
	articles: z.array(topic).default([]),
});

/** The map: what it shows, what stands beside it, and what was not found. */
export const placesSchema = z
	.strictObject({
		/** What a map of clusters hides. */
		notes: z.array(fact).default([]),
		gaps: z.array(reference('gaps')).default([]),
		regions: z.array(region).min(1),
		places: z.array(place).min(1),
		origin,
	})
	.superRefine(({ regions, places }, context) => {
		const known = new Set(regions.map((each) => each.id));
		const seen = new Set(known);
		places.forEach((each, index) => {
			const fault = (key: string, message: string) =>
				context.addIssue({ code: 'custom', path: ['places', index, key], message });
			if (!known.has(each.region)) fault('region', `one of ${[...known].join(', ')}`);
			if (seen.has(each.id)) fault('id', 'an id that no other place or region has');
			seen.add(each.id);
		});
	});
