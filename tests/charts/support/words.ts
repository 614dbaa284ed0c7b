import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Strings, stringsSchema } from '../../../src/schemas/strings.ts';

/** The English interface words, from the site's own file. */
export const words: Strings = stringsSchema.parse(
	parse(readFileSync('content/strings/en.yaml', 'utf8')),
);

/** What every drawing is given, with ids and words that fit its case. */
export function given(id: string, width: number) {
	return { id, width, title: `Case ${id}`, summary: `What ${id} shows, & "why".`, words };
}
