import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';

/** An element of a page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
if (!existsSync(dist)) throw new Error('There is no dist/: run "npm run build" first.');

/** Every file of dist/, as a path with forward slashes. */
export const allFiles: string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
	.map((file) => file.replaceAll('\\', '/'))
	.sort();

/** Every file of dist/ but the compressed ones that stand beside text files. */
export const files: string[] = allFiles.filter((file) => !/\.(?:br|gz)$/.test(file));

/** Bytes of a file of dist/. */
export function bytes(file: string): Buffer {
	return readFileSync(path.join(dist, file));
}

/** Text of a file of dist/. */
export function text(file: string): string {
	return bytes(file).toString('utf8');
}

const compressed = new Map<string, number>();

/** Bytes of a text in brotli of a quality. The best takes a second for a long page, so it is done once. */
function brotli(data: string, quality: 5 | 11): number {
	const key = `${quality} ${data}`;
	const known = compressed.get(key);
	if (known !== undefined) return known;
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	const size = brotliCompressSync(data, { params }).length;
	compressed.set(key, size);
	return size;
}

/**
 * Bytes of texts as a visitor downloads them: brotli at its best. Where they are within the limit
 * already as they are, or in quick brotli, that is enough to know, and is the answer.
 */
export function sent(texts: string | readonly string[], limit = 0): number {
	const all = [texts].flat();
	const sum = (sizeOf: (data: string) => number) =>
		all.reduce((total, data) => total + sizeOf(data), 0);
	const plain = sum((data) => Buffer.byteLength(data));
	if (plain <= limit) return plain;
	const quick = limit > 0 ? sum((data) => brotli(data, 5)) : Number.POSITIVE_INFINITY;
	return quick <= limit ? quick : sum((data) => brotli(data, 11));
}

/** Bytes of files as a visitor downloads them: text as the build has compressed it. */
export function weight(names: readonly string[] | ReadonlySet<string>): number {
	const sizes = [...names].map((file) =>
		statSync(path.join(dist, /\.(?:png|woff2)$/.test(file) ? file : `${file}.br`)),
	);
	return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** A page of the site. */
export class Page {
	readonly html: string;
	readonly document: ReturnType<typeof parseDocument>;

	readonly file: string;

	constructor(file: string) {
		this.file = file;
		this.html = text(file);
		this.document = parseDocument(this.html, { withStartIndices: true });
	}

	/** Every element, or those that a test lets through, in document order. */
	elements(test: (element: Element) => boolean = () => true): Element[] {
		return DomUtils.findAll(test, this.document.children);
	}

	/** Elements of one name. */
	named(name: string): Element[] {
		return this.elements((element) => element.name === name);
	}

	/** Content of a `<meta>`, by its name or property. */
	meta(name: string): string | undefined {
		const found = this.named('meta').find(
			({ attribs }) => attribs.name === name || attribs.property === name,
		);
		return found?.attribs.content;
	}
}

/** Text inside an element. */
export const textOf = (element: Element): string => DomUtils.textContent(element);

/** Every page of dist/, parsed. */
export const pages: Page[] = files
	.filter((file) => file.endsWith('.html'))
	.map((file) => new Page(file));

/** The pages that are articles. */
export const articles: Page[] = pages.filter((page) => /(^|\/)articles\/[^/]+\//.test(page.file));

/** A file of dist/ by its address in a page. */
export function fileOf(address: string): string {
	return decodeURIComponent(new URL(address, 'http://x/').pathname).slice(1);
}
