import type { Gate } from './gate.ts';

/** `US$3,400`, `USD 9.2`, `9.2 USD`: other ways to write what the site writes `$9.2`. */
const pattern = /US\$|(?<!\p{L})USD (?=\d)|(?<=\d )USD(?!\p{L})/gu;

/** US dollars that do not carry the plain sign. As the unit of a column, `USD million` stays. */
export const dollarSign: Gate = {
	name: 'dollar-sign',
	find: ({ passages }) =>
		passages
			.filter(({ lang }) => lang === 'en')
			.flatMap(({ file, line, field, text }) =>
				[...text.matchAll(pattern)].map(([given]) => ({
					file,
					line,
					field,
					given: given.trim(),
					wanted: '$ before the number, as everywhere on the site',
				})),
			),
};
