// The words of the interface as content writes them, so that tests follow when content changes.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Strings } from '../../src/schemas/strings.ts';

const file = new URL('../../content/strings/en.yaml', import.meta.url);

export const words = parse(readFileSync(file, 'utf8')) as Strings;
