import { pathLanguage } from '../../../lib/languages.ts';
import type { YamlSource } from '../../../schemas/loaders/yaml-source.ts';
import { type Fields, recordsOf } from './fields.ts';
import type { Claim, Ledger, Passage } from './types.ts';

/** A file of content, parsed. */
export interface Parsed {
	file: string;
	source: YamlSource;
}

/** The part of the ledger that one file gives. */
export type Part = Partial<Omit<Ledger, 'today'>>;

/** A field of a record as a passage; nothing where the field is empty. */
export function passageOf(
	file: string,
	fields: Fields,
	key: string,
	rest: Pick<Passage, 'stated' | 'cites'> & Partial<Passage>,
): Passage[] {
	const text = fields.text(key);
	const line = fields.line(key);
	const lang = pathLanguage(file);
	return text ? [{ file, line, end: line, field: key, lang, text, ...rest }] : [];
}

const ownWords = { stated: false, cites: [] } as const;

function claimOf(file: string, fields: Fields): Claim {
	return {
		file,
		line: fields.line(),
		id: fields.text('id'),
		lang: pathLanguage(file),
		topic: file.replace(/^.*\//, '').replace(/\.\w+$/, ''),
		title: fields.text('title'),
		text: fields.text('text'),
		asOf: fields.optional('asOf'),
		figures: fields.records('figures').map((figure) => ({
			id: figure.text('id'),
			label: figure.text('label'),
			value: figure.number('value'),
			unit: figure.text('unit'),
		})),
		kind: fields.optional('kind') ?? 'reported',
		inputs: fields.list('inputs'),
		formula: fields.optional('formula'),
		formulaLine: fields.line('formula'),
		confidence: fields.text('confidence'),
		checked: fields.optional('checked'),
		sources: fields.list('sources'),
	};
}

/** Claims and gaps of a file of the ledger. */
export function evidencePart({ file, source }: Parsed): Part {
	const claims = recordsOf(source, 'claims');
	const gaps = recordsOf(source, 'gaps');
	return {
		claims: claims.map((fields) => claimOf(file, fields)),
		uses: [
			...claims.map((fields) => ({ file, line: fields.line(), claims: fields.list('inputs') })),
			...gaps.map((fields) => ({ file, line: fields.line(), claims: fields.list('claims') })),
		],
		passages: [
			...claims.flatMap((fields) => [
				...passageOf(file, fields, 'title', ownWords),
				...passageOf(file, fields, 'text', ownWords),
			]),
			...gaps.flatMap((fields) =>
				passageOf(file, fields, 'text', {
					stated: true,
					datesOpen: true,
					cites: fields.list('claims'),
				}),
			),
		],
	};
}

/** Rows of the claim check. */
export function verdictPart({ file, source }: Parsed): Part {
	const rows = recordsOf(source);
	return {
		verdicts: rows.map((fields) => ({
			file,
			line: fields.line(),
			id: fields.text('id'),
			topic: fields.text('topic'),
			verdict: fields.text('verdict'),
			claims: fields.list('claims'),
		})),
		uses: rows.map((fields) => ({ file, line: fields.line(), claims: fields.list('claims') })),
		passages: rows.flatMap((fields) =>
			passageOf(file, fields, 'shows', { stated: true, cites: fields.list('claims') }),
		),
	};
}

/** Events of the timeline: their dates are figures too. */
export function timelinePart({ file, source }: Parsed): Part {
	const events = recordsOf(source);
	return {
		uses: events.map((fields) => ({ file, line: fields.line(), claims: fields.list('claims') })),
		passages: events.flatMap((fields) =>
			['date', 'title', 'text'].flatMap((key) =>
				passageOf(file, fields, key, { stated: true, cites: fields.list('claims') }),
			),
		),
	};
}

/** Entries of the glossary. */
export function glossaryPart({ file, source }: Parsed): Part {
	const terms = recordsOf(source);
	return { passages: terms.flatMap((fields) => passageOf(file, fields, 'definition', ownWords)) };
}

/** The places of the map, and the notes beside it: each sentence with the claims that state it. */
export function placesPart({ file, source }: Parsed): Part {
	const places = recordsOf(source, 'places');
	const facts = [
		...recordsOf(source, 'notes'),
		...places.flatMap((place) => place.records('facts')),
	];
	return {
		uses: facts.map((fields) => ({ file, line: fields.line(), claims: fields.list('claims') })),
		passages: facts.flatMap((fields) =>
			passageOf(file, fields, 'text', { stated: true, cites: fields.list('claims') }),
		),
	};
}

/** The texts that the claim check tests; each may be a work of the bibliography. */
export function textPart({ source }: Parsed): Part {
	return { sourceUses: recordsOf(source).flatMap((fields) => fields.optional('source') ?? []) };
}
