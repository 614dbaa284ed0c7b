import { mdxToMdast } from 'satteri';
import type { ContentProblem } from '../../lib/errors.ts';

/** The part of a Markdown node that is read here. */
interface Node {
	type: string;
	name?: string | null;
	value?: unknown;
	url?: string;
	attributes?: readonly { type: string; name?: string; value?: unknown }[];
	position?: { start: { line: number } };
	children?: readonly Node[];
}

/** What an article may hold beside Markdown: its components, and a paragraph of advice. */
const allowed = new Set([
	...['Brief', 'Chart', 'Cite', 'Contact', 'Explorable', 'Figure', 'Gaps', 'Grades', 'Matrix'],
	...['Stamp', 'Steps', 'Term', 'Verdicts', 'p'],
]);

const oneOf = `one of ${[...allowed].map((name) => `<${name}>`).join(', ')}`;

/** Longest article, in bytes: eight times what readers have been given so far. */
const longest = 250_000;

function problemsOf(node: Node, file: string): ContentProblem[] {
	const at = { file, line: node.position?.start.line };
	const found: ContentProblem[] = [];
	if (node.type === 'mdxjsEsm') {
		found.push({ ...at, given: String(node.value), wanted: 'text: an article runs no code' });
	}
	if (/^mdx(?:Flow|Text)Expression$/.test(node.type)) {
		// A comment, as for an exception to a gate, is all that braces may hold.
		const code = String(node.value).trim();
		if (!/^\/\*[\s\S]*\*\/$/.test(code) || code.indexOf('*/') < code.length - 2) {
			found.push({ ...at, given: code, wanted: 'text, or a comment as {/* … */}' });
		}
	}
	if (/^mdxJsx/.test(node.type)) {
		const name = node.name ?? '';
		if (!allowed.has(name)) found.push({ ...at, given: `<${name}>`, wanted: oneOf });
		for (const { type, name: key = '', value } of node.attributes ?? []) {
			const plain = type === 'mdxJsxAttribute' && (value == null || typeof value === 'string');
			if (!plain || /^(?:on|style$|set:|is:|client:)/i.test(key)) {
				found.push({ ...at, given: key, wanted: 'attributes of a name and a text, no code' });
			}
		}
	}
	// A page of this site, a place on the same page, or an address on the web.
	if (node.url !== undefined && !/^(?:\/(?!\/)|#|https?:\/\/|mailto:)/i.test(node.url)) {
		found.push({ ...at, given: node.url, wanted: 'an address that begins with /, # or https://' });
	}
	return [...found, ...(node.children ?? []).flatMap((child) => problemsOf(child, file))];
}

/**
 * What an MDX file holds that no article may: elements other than the site's components, code in
 * braces, imports, event handlers, addresses that run code; or that it is far too long.
 */
export function markupProblems(mdx: string, file: string): ContentProblem[] {
	const size = Buffer.byteLength(mdx);
	if (size > longest) {
		const given = `${Math.round(size / 1000)} kB`;
		return [{ file, given, wanted: `an article of at most ${longest / 1000} kB; split it` }];
	}
	return problemsOf(mdxToMdast(mdx, { features: { frontmatter: true } }) as Node, file);
}
