// What stands inline in a page and therefore needs a hash in the Content-Security-Policy.
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Hashes of inline code, each as CSP writes it: `'sha256-…'`. */
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
 * Hashes of everything inline in a page, in the order of the page.
 * @param html the page
 * @throws {Error} when the page has a style attribute or an event handler: no hash allows those
 */
export function inlineOf(html: string): InlineHashes {
	const found: InlineHashes = { scripts: [], styles: [] };
	let open: { hashes: string[]; text: string } | undefined;
	const parser = new Parser({
		onopentag(name, attributes: Record<string, string | undefined>) {
			for (const key in attributes) {
				if (key !== 'style' && !/^on[a-z]+$/.test(key)) continue;
				const value = attributes[key]?.slice(0, 80);
				throw new Error(`<${name} ${key}="${value}"> would be refused by the site's own policy.`);
			}
			const inScript = name === 'script' && attributes.src === undefined;
			if (inScript && runs.has(attributes.type ?? '')) open = { hashes: found.scripts, text: '' };
			if (name === 'style') open = { hashes: found.styles, text: '' };
		},
		ontext(text) {
			if (open) open.text += text;
		},
		onclosetag() {
			open?.hashes.push(hashSource(open.text));
			open = undefined;
		},
	});
	parser.end(html);
	return found;
}

/** Hashes of everything inline in some pages, sorted, each once. */
export function merged(pages: readonly InlineHashes[]): InlineHashes {
	const all = (kind: keyof InlineHashes) =>
		[...new Set(pages.flatMap((page) => page[kind]))].sort();
	return { scripts: all('scripts'), styles: all('styles') };
}
