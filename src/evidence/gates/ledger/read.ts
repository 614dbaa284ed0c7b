import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildDay } from '../../../lib/build-day.ts';
import { parseFrontMatter, parseYaml } from '../../../schemas/loaders/yaml-source.ts';
import { articlePart, type ClaimsBeside } from './articles.ts';
import { chartClaims, chartPart, dataPart, type Units, unitsOf } from './charts.ts';
import { exceptionsIn } from './exceptions.ts';
import { explorablePart } from './explorables.ts';
import { heroClaims, heroPart } from './heroes.ts';
import { playerPart } from './players.ts';
import { withPrinted } from './printed.ts';
import {
	evidencePart,
	glossaryPart,
	type Parsed,
	type Part,
	placesPart,
	textPart,
	timelinePart,
	verdictPart,
} from './records.ts';
import { sourcePart } from './sources.ts';
import type { Ledger } from './types.ts';

/** Name of a file without its folder and its ending. */
const fileName = (file: string): string => file.replace(/^.*\/|\.\w+$/g, '');

/** Kinds of files below `content/`, and what each gives. */
const readers: [RegExp, (parsed: Parsed) => Part][] = [
	[/\/evidence\/[^/]+\.yaml$/, evidencePart],
	[/\/verdicts(?:\/[^/]+)?\.yaml$/, verdictPart],
	[/\/timeline\.yaml$/, timelinePart],
	[/\/glossary\.yaml$/, glossaryPart],
	[/\/players\.yaml$/, playerPart],
	[/\/founding-texts\.yaml$/, textPart],
	[/\/places\.yaml$/, placesPart],
	[/\/charts\/[^/]+\.yaml$/, chartPart],
	[/\/explorables\/[^/]+\.yaml$/, explorablePart],
	[/\/heroes\/[^/]+\.yaml$/, heroPart],
];

/** One file's part of the ledger, articles aside; nothing for a file of another kind. */
function partOf(file: string, text: string, units: Map<string, Units>): Part {
	if (file.endsWith('.csv')) return dataPart(file, text, units.get(path.basename(file)));
	if (file.endsWith('/sources.json')) return sourcePart(file, text);
	const read = readers.find(([pattern]) => pattern.test(file))?.[1];
	return read ? read({ file, source: parseYaml(text, file) }) : {};
}

/** The ledger of files given as text, by their paths from the project's root. */
export function ledgerOf(files: ReadonlyMap<string, string>, today = buildDay()): Ledger {
	const all = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	const claimsIn = (folder: string, read: (parsed: Pick<Parsed, 'source'>) => string[]) => {
		const found = all.filter(([file]) => new RegExp(`/${folder}/[^/]+\\.yaml$`).test(file));
		return new Map(
			found.map(([file, text]) => [fileName(file), read({ source: parseYaml(text, file) })]),
		);
	};
	const charts = claimsIn('charts', chartClaims);
	const heroes = claimsIn('heroes', heroClaims);
	const beside: ClaimsBeside = {
		chart: (id) => charts.get(id) ?? [],
		hero: (id) => heroes.get(id) ?? [],
	};
	const units = unitsOf(files.get('content/data/datapackage.json'));
	const parts = all.map(([file, text]) =>
		/\/articles\/[^/]+\.mdx$/.test(file)
			? articlePart(file, text, parseFrontMatter(text, file), beside)
			: partOf(file, text, units),
	);
	const claims = parts.flatMap((part) => part.claims ?? []);
	const passages = withPrinted(
		parts.flatMap((part) => part.passages ?? []),
		claims,
	);
	return {
		claims,
		sources: parts.flatMap((part) => part.sources ?? []),
		verdicts: parts.flatMap((part) => part.verdicts ?? []),
		articles: parts.flatMap((part) => part.articles ?? []),
		passages,
		uses: parts.flatMap((part) => part.uses ?? []),
		sourceUses: parts.flatMap((part) => part.sourceUses ?? []),
		links: parts.flatMap((part) => part.links ?? []),
		exceptions: all.flatMap(([file, text]) =>
			/\.(?:mdx|yaml)$/.test(file) ? exceptionsIn(file, text, passages) : [],
		),
		today,
	};
}

/** The ledger of a project: everything in `content/` that states something. */
export async function readLedger(root: string, today = buildDay()): Promise<Ledger> {
	const files = new Map<string, string>();
	for await (const name of glob('content/**/*.{mdx,yaml,json,csv}', { cwd: root })) {
		files.set(name.replaceAll('\\', '/'), await readFile(path.join(root, name), 'utf8'));
	}
	return ledgerOf(files, today);
}
