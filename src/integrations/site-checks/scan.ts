import { Parser } from 'htmlparser2';

/** An attribute that points at an address. */
export interface PageLink {
	/** Place as an editor reads it, e.g. `<a href>`. */
	field: string;
	/** Address as written. */
	value: string;
}

/** An attribute that points at ids of the same page. */
export interface IdReference {
	/** Place, e.g. `<button popovertarget>`. */
	field: string;
	/** One id; a list of ids makes several of these. */
	id: string;
}

/** A picture that a reader may be unable to see. */
export interface PageImage {
	/** Place: `<img>`, or an element with the role of an image. */
	field: string;
	/** Address of the picture, where it has one. */
	src: string | undefined;
	/** What stands in for it: undefined when there is nothing, not even an empty text. */
	alt: string | undefined;
	/** Whether the page says that the picture is decoration. */
	decorative: boolean;
}

/** What one pass over a page finds. */
export interface PageScan {
	/** How often each id is given. */
	ids: Map<string, number>;
	links: PageLink[];
	idReferences: IdReference[];
	images: PageImage[];
	/** Number of first-level headings. */
	h1: number;
}

type Attributes = Record<string, string | undefined>;

const addresses = new Set(['href', 'xlink:href', 'src', 'poster', 'action']);
const pointers = [
	'popovertarget',
	'aria-labelledby',
	'aria-describedby',
	'aria-details',
	'aria-controls',
	'for',
];
/** `<meta>` names whose content is an address. */
const metaAddresses = new Set(['og:url', 'og:image', 'twitter:image']);

/** Addresses in a `srcset`, without their widths. */
function srcsetAddresses(value: string): string[] {
	return value.split(/,\s+/).flatMap((part) => part.trim().split(/\s+/)[0] || []);
}

function collectLinks(name: string, attributes: Attributes, links: PageLink[]): void {
	for (const attribute in attributes) {
		const value = attributes[attribute];
		if (value === undefined) continue;
		const field = `<${name} ${attribute}>`;
		if (addresses.has(attribute)) links.push({ field, value });
		else if (attribute === 'srcset') {
			links.push(...srcsetAddresses(value).map((address) => ({ field, value: address })));
		}
	}
	const meta = name === 'meta' ? (attributes.property ?? attributes.name) : undefined;
	if (meta && metaAddresses.has(meta) && attributes.content) {
		links.push({ field: `<meta ${meta}>`, value: attributes.content });
	}
}

function imageOf(name: string, attributes: Attributes): PageImage | undefined {
	const decorative =
		attributes.role === 'presentation' ||
		attributes.role === 'none' ||
		attributes['aria-hidden'] === 'true';
	if (name === 'img') {
		return { field: '<img>', src: attributes.src, alt: attributes.alt, decorative };
	}
	if (attributes.role !== 'img') return undefined;
	const alt = attributes['aria-label'] ?? attributes['aria-labelledby'];
	return { field: `<${name} role="img">`, src: undefined, alt, decorative };
}

/** Read a page once and note everything that the checks ask about. */
export function scanPage(html: string): PageScan {
	const scan: PageScan = { ids: new Map(), links: [], idReferences: [], images: [], h1: 0 };
	const parser = new Parser({
		onopentag(name, attributes: Attributes) {
			const { id } = attributes;
			if (id !== undefined) scan.ids.set(id, (scan.ids.get(id) ?? 0) + 1);
			if (name === 'h1') scan.h1++;
			collectLinks(name, attributes, scan.links);
			for (const attribute of pointers) {
				const field = `<${name} ${attribute}>`;
				for (const target of attributes[attribute]?.split(/\s+/) ?? []) {
					scan.idReferences.push({ field, id: target });
				}
			}
			const image = imageOf(name, attributes);
			if (image) scan.images.push(image);
		},
	});
	parser.end(html);
	return scan;
}
