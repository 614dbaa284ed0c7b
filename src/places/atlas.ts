import type { CollectionEntry } from 'astro:content';
import { type Mark, numberClaims } from '../articles/numbering.ts';
import type { CitingPage } from '../evidence/citing.ts';
import { checkRecords } from '../evidence/integrity.ts';
import { resolveClaim } from '../evidence/resolve.ts';
import { articleUses } from '../evidence/usage.ts';
import { fill } from '../i18n/fill.ts';
import { localized, strings } from '../lib/content.ts';
import { perBuild } from '../lib/per-build.ts';
import { pageUrl } from '../lib/urls.ts';
import { glyphs, type PlaceKind } from './glyphs.ts';
import { layouts } from './layouts.ts';
import { drawPlate, type PlatePlace, plateDefs } from './plate.ts';

type Data = CollectionEntry<'places'>['data'];

/** A sentence of the page with its citation marks. */
export interface AtlasFact {
	text: string;
	marks: Mark[];
}

/** What a founding text says of a place, and how that stands up. */
export interface AtlasVerdict {
	says: string;
	verdict: string;
	/** Its row on the claim check. */
	url: string;
}

/** A place as its entry in the list shows it. */
export interface AtlasPlace {
	id: string;
	name: string;
	ko: string;
	kind: PlaceKind;
	kindName: string;
	facts: AtlasFact[];
	textB: AtlasVerdict[];
	articles: { topic: string; url: string }[];
}

/** The places of one region. */
export interface AtlasRegion {
	id: string;
	name: string;
	ko: string;
	textB: AtlasVerdict[];
	places: AtlasPlace[];
}

/** Everything the map page shows. */
export interface Atlas extends CitingPage {
	url: string;
	total: number;
	notes: AtlasFact[];
	regions: AtlasRegion[];
	/** Ids of what was not found, and the place of their citation marks. */
	gaps: { ids: string; at: string };
	/** Kinds that occur, with the sign of each. */
	kinds: { name: string; glyph: string }[];
	/** Paths that the drawings share, and the drawings. */
	defs: string;
	drawings: { name: string; svg: string }[];
	/** Selectors of each place's sign while its entry is the target of the address. */
	targets: string;
}

/** Id of the region that has an inset of its own. */
const capital = 'capital';

/** The places of the map as a drawing needs them. */
export async function platePlaces(lang: string): Promise<PlatePlace[]> {
	const words = await strings(lang);
	const { places } = await placesOf(lang);
	return places.map(({ id, name, label, ko, region, lat, lon, kind }) => ({
		id,
		label: label ?? name,
		title: fill(words.map.sign, { name, ko, kind: words.map.kinds[kind] }),
		lat,
		lon,
		kind,
		inset: region === capital,
	}));
}

async function placesOf(lang: string): Promise<Data> {
	const entry = await localized('places', 'places', lang);
	if (!entry) throw new Error('content/places.yaml is missing');
	return entry.data;
}

async function verdictsOf(refs: Data['regions'][number]['textB'], lang: string) {
	const rows = await Promise.all(refs.map(({ id }) => localized('verdicts', id, lang)));
	return rows.flatMap((row): AtlasVerdict[] =>
		row
			? [
					{
						says: row.data.says,
						verdict: row.data.verdict,
						url: `${pageUrl('/claims/', lang)}#${row.data.id}`,
					},
				]
			: [],
	);
}

/** Claims cited by each fact in the order of the page, then those of what was not found. */
async function numbered({ notes, regions, places, gaps }: Data, lang: string) {
	const listed = regions.flatMap(({ id }) => places.filter(({ region }) => region === id));
	const facts = [...notes, ...listed.flatMap((place) => place.facts)];
	const missing = await Promise.all(gaps.map(({ id }) => localized('gaps', id, lang)));
	const cited = facts.map(({ claims }) => claims.map(({ id }) => id));
	const ofGaps = missing.flatMap((gap) => gap?.data.claims.map(({ id }) => id) ?? []);
	const numbering = numberClaims([...cited, ofGaps]);
	const marks = new Map(facts.map((fact, index) => [fact, numbering.marks[index] ?? []]));
	return {
		numbering,
		gapsAt: facts.length,
		withMarks: (list: Data['notes']): AtlasFact[] =>
			list.map((fact) => ({ text: fact.text, marks: marks.get(fact) ?? [] })),
	};
}

/** Resolve the map of a language. */
export const atlas = perBuild(async (lang: string): Promise<Atlas> => {
	await checkRecords();
	const words = await strings(lang);
	const data = await placesOf(lang);
	const uses = await articleUses(lang);
	const { numbering, gapsAt, withMarks } = await numbered(data, lang);
	const plate = {
		title: fill(words.map.plate, { n: data.places.length }),
		summary: words.map.summary,
		north: words.map.north,
		scale: words.map.scale,
		island: words.map.island,
		capital: {
			name: data.regions.find(({ id }) => id === capital)?.name ?? '',
			url: `#${capital}`,
		},
		places: await platePlaces(lang),
	};
	const placeOf = async (place: Data['places'][number]): Promise<AtlasPlace> => ({
		...place,
		kindName: words.map.kinds[place.kind],
		facts: withMarks(place.facts),
		textB: await verdictsOf(place.textB, lang),
		articles: uses
			.filter(({ slug }) => (place.articles as string[]).includes(slug))
			.map(({ topic, url }) => ({ topic, url })),
	});
	const kinds = Object.entries(words.map.kinds) as [PlaceKind, string][];
	return {
		lang,
		words,
		url: pageUrl('/map/', lang),
		marginNotes: false,
		marks: numbering.marks,
		total: data.places.length,
		notes: withMarks(data.notes),
		regions: await Promise.all(
			data.regions.map(async (region) => ({
				...region,
				textB: await verdictsOf(region.textB, lang),
				places: await Promise.all(
					data.places.filter((place) => place.region === region.id).map(placeOf),
				),
			})),
		),
		gaps: { ids: data.gaps.map(({ id }) => id).join(' '), at: String(gapsAt) },
		kinds: kinds
			.filter(([kind]) => data.places.some((place) => place.kind === kind))
			.map(([kind, name]) => ({ name, glyph: glyphs[kind] })),
		defs: plateDefs(),
		drawings: layouts.map((layout) => ({ name: layout.name, svg: drawPlate(layout, plate) })),
		targets: data.places.map(({ id }) => `main:has(#${id}:target) .to-${id}`).join(),
		citations: await Promise.all(
			numbering.order.map(async (id, index) => ({
				...(await resolveClaim(id, lang, words)),
				n: index + 1,
				uses: numbering.uses.get(id) ?? [],
			})),
		),
	};
});
