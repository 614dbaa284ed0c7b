import { type CollectionEntry, getCollection } from 'astro:content';
import { type Mark, numberClaims } from '../articles/numbering.ts';
import type { CitingPage } from '../evidence/citing.ts';
import { checkRecords } from '../evidence/integrity.ts';
import { place, resolveClaim } from '../evidence/resolve.ts';
import { articleUses } from '../evidence/usage.ts';
import { formatDate } from '../i18n/format.ts';
import { localized, strings } from '../lib/content.ts';
import { plainId } from '../lib/languages.ts';
import { perBuild } from '../lib/per-build.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Strings } from '../schemas/strings.ts';
import { type Column, columnOf, columns, firstDate, type Kind, reachedMarket } from './by-place.ts';

/** A license in words. */
export interface License {
	place: string;
	column: Column;
	status: string;
	/** Whether the product is let onto the market there, without reserve. */
	plain: boolean;
	since: { date: string; text: string; year: string } | undefined;
	note: string | undefined;
}

/** A product as its rows show it. */
export interface Product {
	name: string;
	/** What it is and what for. */
	purpose: string;
	licenses: License[];
	marks: Mark[];
}

/** A company or an institution as the table shows it. */
export interface PlayerRow {
	id: string;
	name: string;
	ko: string | undefined;
	kind: Kind;
	kindName: string;
	place: string | undefined;
	does: string;
	marks: Mark[];
	products: Product[];
	/** Articles that tell more; a topic whose article is not there yet has no address. */
	topics: { name: string; url: string | undefined }[];
	/** What each sortable column sorts by; empty where the row has nothing there. */
	keys: { name: string; kind: string; products: string; topics: string };
}

/** A firm that a founding text names as a key player. */
export interface KeyPlayer {
	id: string;
	name: string;
	says: string;
	verdict: CollectionEntry<'verdicts'>['data']['verdict'];
	/** Its row of the claim check. */
	url: string;
	license: 'found' | 'not-found';
	found: string;
	marks: Mark[];
}

/** A product of a Korean maker by place of license; the oldest license comes first. */
export interface PlacedProduct {
	name: string;
	maker: { id: string; name: string };
	marks: Mark[];
	cells: { column: Column; title: string; licenses: License[] }[];
}

/** Everything the page of companies and institutions shows. */
export interface PlayersPage extends CitingPage {
	url: string;
	keyPlayers: KeyPlayer[];
	rows: PlayerRow[];
	byPlace: { columns: string[]; products: PlacedProduct[] };
	/** What was looked for and not found: ids of gaps, and the place of their marks. */
	gaps: { ids: string; at: string };
	/** Number of rows of each kind, in the order of the kinds. */
	kinds: { kind: Kind; name: string; count: number }[];
}

type Data = CollectionEntry<'players'>['data'];

function licenseOf(license: Data['products'][number]['licensed'][number], words: Strings): License {
	const { where, status, since, note } = license;
	const { places, statuses } = words.players;
	return {
		place: places[where],
		column: columnOf(where),
		status: statuses[status],
		plain: status === 'licensed' || status === 'cleared',
		since: since
			? { date: since, text: formatDate(since, words.locale), year: since.slice(0, 4) }
			: undefined,
		note,
	};
}

/** Hands out the marks of the places that cite, in the order they are asked for. */
function markTaker(marks: readonly Mark[][]): () => Mark[] {
	let next = 0;
	return () => marks[next++] ?? [];
}

const lineOf = ({ origin }: Data) => place(origin).line ?? 0;
const idsOf = ({ claims }: { claims: readonly { id: string }[] }) => claims.map(({ id }) => id);

async function own(lang: string, locale: string): Promise<Data[]> {
	const plain = (await getCollection('players')).filter(({ id }) => plainId(id) === id);
	const all = await Promise.all(plain.map(({ id }) => localized('players', id, lang)));
	return all
		.flatMap((entry) => (entry ? [entry.data] : []))
		.sort((a, b) => a.name.localeCompare(b.name, locale, { sensitivity: 'base' }));
}

/** What was looked for in vain for the list itself. */
async function ownGaps(): Promise<CollectionEntry<'gaps'>['data'][]> {
	const all = (await getCollection('gaps')).map(({ data }) => data);
	return all.filter(({ origin }) => place(origin).file === 'content/evidence/players.yaml');
}

/** Resolve the companies and institutions of a language, in alphabetical order. */
export const players = perBuild(async (lang: string): Promise<PlayersPage> => {
	await checkRecords();
	const words = await strings(lang);
	const { kinds, groups, places, elsewhere } = words.players;
	const entries = await own(lang, words.locale);
	const articles = new Map((await articleUses(lang)).map(({ slug, url }) => [slug, url]));
	// As the text names them, which is how they stand in the file.
	const named = entries.filter(({ keyPlayer }) => keyPlayer).sort((a, b) => lineOf(a) - lineOf(b));
	const placed = entries
		.filter(({ kind }) => kind !== 'foreign')
		.flatMap((entry) =>
			entry.products
				.filter(({ licensed }) => reachedMarket(licensed))
				.map((product) => ({ entry, product, first: firstDate([product.licensed]) ?? 'z' })),
		)
		.sort((a, b) => a.first.localeCompare(b.first) || a.product.name.localeCompare(b.product.name));
	const gaps = await ownGaps();
	// Numbered in the order of the page.
	const numbering = numberClaims([
		...named.flatMap(({ keyPlayer }) => (keyPlayer ? [idsOf(keyPlayer)] : [])),
		...entries.flatMap((entry) => [idsOf(entry), ...entry.products.map(idsOf)]),
		...placed.map(({ product }) => idsOf(product)),
		gaps.flatMap(idsOf),
	]);
	const take = markTaker(numbering.marks);

	const keyPlayers: KeyPlayer[] = [];
	for (const { id, name, keyPlayer } of named) {
		const check = keyPlayer && (await localized('verdicts', keyPlayer.verdict.id, lang));
		if (!keyPlayer || !check) continue;
		const { license, found } = keyPlayer;
		const { says, verdict, id: row } = check.data;
		const url = pageUrl(`/claims/#${row}`, lang);
		keyPlayers.push({ id, name, says, verdict, url, license, found, marks: take() });
	}
	const topicOrder = Object.keys(words.topics);
	const rows = entries.map(
		(entry): PlayerRow => ({
			id: entry.id,
			name: entry.name,
			ko: entry.ko,
			kind: entry.kind,
			kindName: kinds[entry.kind],
			place: entry.place,
			does: entry.does,
			marks: take(),
			products: entry.products.map((product) => ({
				name: product.name,
				purpose: product.for,
				licenses: product.licensed.map((license) => licenseOf(license, words)),
				marks: take(),
			})),
			topics: entry.topics.map((topic) => ({
				name: words.topics[topic],
				url: articles.get(topic),
			})),
			keys: {
				name: entry.name,
				kind: kinds[entry.kind],
				products: firstDate(entry.products.map(({ licensed }) => licensed)) ?? '',
				topics: String(topicOrder.indexOf(entry.topics[0] ?? '')),
			},
		}),
	);
	const columnNames = { ...places, elsewhere };
	const all: Column[] = [...columns, 'elsewhere'];
	const products = placed.map(({ entry, product }): PlacedProduct => {
		const licenses = product.licensed.map((license) => licenseOf(license, words));
		return {
			name: product.name,
			maker: { id: entry.id, name: entry.name },
			marks: take(),
			cells: all.map((column) => ({
				column,
				title: columnNames[column],
				licenses: licenses.filter((license) => license.column === column),
			})),
		};
	});
	return {
		lang,
		words,
		url: pageUrl('/players/', lang),
		marginNotes: false,
		marks: numbering.marks,
		keyPlayers,
		rows,
		byPlace: { columns: all.map((column) => columnNames[column]), products },
		gaps: {
			ids: gaps.map(({ id }) => id).join(' '),
			at: String(numbering.marks.length - 1),
		},
		kinds: (Object.keys(kinds) as Kind[]).map((kind) => ({
			kind,
			name: groups[kind],
			count: rows.filter((row) => row.kind === kind).length,
		})),
		citations: await Promise.all(
			numbering.order.map(async (id, index) => ({
				...(await resolveClaim(id, lang, words)),
				n: index + 1,
				uses: numbering.uses.get(id) ?? [],
			})),
		),
	};
});
