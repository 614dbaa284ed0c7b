// What stands inline in a page and therefore needs a hash in the Content-Security-Policy.
import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Hashes of inline code, each as CSP writes it: `'sha256-…'`. Sorted, without doubles. */
export interface InlineHashes {
	scripts: string[];
	styles: string[];
}

/** Types of a script element that a browser runs. Any other is data, such as JSON-LD. */
const runs = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** CSP's name for a text: the base64 of its SHA-256 as UTF-8. */
export function hashSource(text: string): string {
	return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * Hashes of everything inline in some pages.
 * @param pages the HTML of each
 * @throws {Error} when a page has a style attribute or an event handler: no hash allows those
 */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const html of pages) {
		const nodes = DomUtils.findAll(() => true, parseDocument(html).children);
		for (const node of nodes) {
			const { attribs, name } = node;
			const banned = Object.keys(attribs).find((key) => key === 'style' || /^on[a-z]+$/.test(key));
			if (banned) {
				const value = attribs[banned]?.slice(0, 80);
				throw new Error(
					`<${name} ${banned}="${value}"> would be refused by the site's own policy.`,
				);
			}
			const inScript = name === 'script' && attribs.src === undefined;
			if (inScript && runs.has(attribs.type ?? '')) scripts.add(hashSource(text(node)));
			if (name === 'style') styles.add(hashSource(text(node)));
		}
	}
	return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

const text = (node: Parameters<typeof DomUtils.textContent>[0]) => DomUtils.textContent(node);
