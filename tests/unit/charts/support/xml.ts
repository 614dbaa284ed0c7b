/** An element of a drawing, with its text and children. */
export interface Element {
	name: string;
	attributes: Map<string, string>;
	children: Element[];
	/** Text directly inside it. */
	text: string;
}

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(raw: string): string {
	if (raw.includes('<')) throw new Error(`a bare < in ${JSON.stringify(raw)}`);
	return raw.replace(/&([^;\s]*);?/g, (whole, name: string) => {
		const sign = whole.endsWith(';') ? names[name] : undefined;
		if (sign === undefined) throw new Error(`not an entity of XML: ${whole}`);
		return sign;
	});
}

function attributesOf(source: string): Map<string, string> {
	const found = new Map<string, string>();
	const rest = source.replace(/\s+([a-zA-Z][\w-]*)="([^"]*)"/g, (_, name: string, raw: string) => {
		if (found.has(name)) throw new Error(`${name} is given twice`);
		found.set(name, plain(raw));
		return '';
	});
	if (rest.trim() !== '') throw new Error(`not an attribute: ${rest}`);
	return found;
}

/** Parses a drawing as XML and throws at whatever is not well formed; no comments, no DOCTYPE. */
export function parseXml(source: string): Element {
	const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
	const open = [root];
	for (const [, tag, raw] of source.matchAll(/<([^>]*)>|([^<]+)/g)) {
		const parent = open.at(-1) ?? root;
		if (tag === undefined) {
			parent.text += plain(raw ?? '');
		} else if (tag.startsWith('/')) {
			if (open.length < 2 || parent.name !== tag.slice(1)) throw new Error(`stray <${tag}>`);
			open.pop();
		} else {
			const [, name, inside = '', closed] = /^([a-zA-Z]+)(.*?)(\/?)$/s.exec(tag) ?? [];
			if (!name) throw new Error(`not a tag: <${tag}>`);
			const element = { name, attributes: attributesOf(inside), children: [], text: '' };
			parent.children.push(element);
			if (!closed) open.push(element);
		}
	}
	const [only, more] = root.children;
	if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
	if (!only || more || root.text.trim() !== '') throw new Error('not exactly one root element');
	return only;
}

/** All elements below and including one, in document order. */
export function all(element: Element): Element[] {
	return [element, ...element.children.flatMap(all)];
}

/** Whether an element is of a class. */
export function is(element: Element, name: string): boolean {
	return (element.attributes.get('class') ?? '').split(' ').includes(name);
}
