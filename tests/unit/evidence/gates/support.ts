import type { Gate } from '../../../../src/evidence/gates/gate.ts';
import { ledgerOf } from '../../../../src/evidence/gates/ledger/read.ts';
import type { Ledger } from '../../../../src/evidence/gates/ledger/types.ts';
import { runGates } from '../../../../src/evidence/gates/run.ts';

/** Day that counts as today in these tests. */
export const today = '2026-11-21';

const source = '[\n\t{\n\t\t"id": "paper",\n\t\t"URL": "https://example.org/paper"\n\t}\n]\n';

/** A claim in YAML, as an item of the list in a file of the ledger. */
export function claim(id: string, fields: Record<string, unknown> = {}): string {
	const all = { id, title: id, text: 'Nothing.', checked: today, sources: ['paper'], ...fields };
	const lines = Object.entries(all)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
	return `  - ${lines.join('\n    ')}\n`;
}

/** An article with the given text; its front matter has 7 lines. */
export function article(body: string, front: Record<string, unknown> = {}): string {
	const all = {
		title: 'A plain headline of the page',
		standfirst: 'What it says.',
		description: 'What it is about.',
		teaser: { text: 'A teaser.', claim: 'a' },
		hero: 'chart',
		...front,
	};
	const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
	return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Content of a project, by path. */
export interface Content {
	/** Claims of `content/evidence/topic.yaml`. */
	claims?: string[];
	/** Gaps of the same file, as YAML. */
	gaps?: string;
	/** Text of `content/articles/topic.mdx`, below its front matter. */
	body?: string;
	front?: Record<string, unknown>;
	/** Further files. */
	files?: Record<string, string>;
}

/** The ledger of some content; a bibliography of one work is always there. */
export function ledgerWith({ claims = [], gaps, body, front, files = {} }: Content): Ledger {
	const list = claims.length > 0 ? `claims:\n${claims.join('')}` : 'claims: []\n';
	const all = new Map<string, string>([
		['content/evidence/topic.yaml', list + (gaps ? `gaps:\n${gaps}` : '')],
		['content/sources.json', source],
		...(body === undefined
			? []
			: ([['content/articles/topic.mdx', article(body, front)]] as const)),
		...Object.entries(files),
	]);
	return ledgerOf(all, today);
}

/** What a gate gives as wrong in some content, exceptions taken out: `line: given`. */
export function finds(gate: Gate, content: Content): string[] {
	const { found } = runGates(ledgerWith(content), [gate]);
	return found.flatMap(({ problems }) =>
		problems.map(({ line, given }) => `${line}: ${String(given)}`),
	);
}
