import { splitList } from './css.ts';

/** An element as a selector sees it. */
export interface Seen {
	name: string;
	classes: readonly string[];
	/** Its attributes as they are written, each with a space before it. */
	attributes: string;
}

/** A selector that stands between two combinators. */
interface Compound {
	/** Name of the element, where it is given. */
	name: string | undefined;
	classes: string[];
	/** What its attributes must say, as patterns. */
	attributes: RegExp[];
	/** One list for each `:is()` and `:not()`. */
	is: Compound[][];
	not: Compound[][];
	/** Whether it asks for what a still picture never is: hovered or focused. */
	never: boolean;
	/** Whether the part before it is its parent, and not any ancestor. */
	child: boolean;
}

/** A selector, its parts from the left to the right. */
export interface Selector {
	parts: Compound[];
	/** Number of classes, then of element names: the higher one wins. */
	specificity: [classes: number, names: number];
}

const piece =
	/\.([\w-]+)|:(is|not)\(([^()]*)\)|(:[\w-]+)|\[([\w-]+)(?:(\*?)="([^"]*)")?\]|([a-z][\w-]*)/gy;
const states = new Set([':hover', ':focus', ':focus-visible', ':active']);

/** Pattern of an attribute: that it is there, or what its value is or (`*`) holds. */
function attributePattern(name: string, part: string | undefined, value: string | undefined) {
	if (value === undefined) return new RegExp(` ${name}="`);
	const rest = part ? '[^"]*' : '';
	return new RegExp(` ${name}="${rest}${RegExp.escape(value)}${rest}"`);
}

function compound(source: string, child = false): Compound {
	const found: Compound = {
		name: undefined,
		classes: [],
		attributes: [],
		is: [],
		not: [],
		never: false,
		child,
	};
	let read = 0;
	for (const [whole, ...groups] of source.matchAll(piece)) {
		const [className, list, inner, state, attribute, part, value, name] = groups;
		read += whole.length;
		if (className) found.classes.push(className);
		else if (list === 'is' || list === 'not') {
			found[list].push(splitList(inner ?? '').map((each) => compound(each)));
		} else if (attribute) found.attributes.push(attributePattern(attribute, part, value));
		else if (state && states.has(state)) found.never = true;
		else if (name) found.name = name;
		else throw new Error(`a selector that stills do not know: ${source}`);
	}
	if (read !== source.length) throw new Error(`a selector that stills do not know: ${source}`);
	return found;
}

/** Classes and attributes of a part; of a list, those of its first entry count. */
function weight(part: Compound): [number, number] {
	const lists = [...part.is, ...part.not].flatMap(([first]) => (first ? [weight(first)] : []));
	return [
		part.classes.length + part.attributes.length + lists.reduce((sum, [n]) => sum + n, 0),
		(part.name ? 1 : 0) + lists.reduce((sum, [, n]) => sum + n, 0),
	];
}

/** Read a selector of elements, classes, `:is()`, `:not()`, descendants and children. */
export function parseSelector(source: string): Selector {
	const tokens = source
		.replaceAll(/\([^()]*\)/g, (list) => list.replaceAll(' ', ''))
		.replaceAll(/\s*>\s*/g, ' > ')
		// At spaces, but not at those in quotes.
		.split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/);
	const parts: Compound[] = [];
	tokens.forEach((token, i) => {
		if (token !== '>') parts.push(compound(token, tokens[i - 1] === '>'));
	});
	const weights = parts.map(weight);
	return {
		parts,
		specificity: [
			weights.reduce((sum, [n]) => sum + n, 0),
			weights.reduce((sum, [, n]) => sum + n, 0),
		],
	};
}

function fits(part: Compound, element: Seen): boolean {
	return (
		!part.never &&
		(part.name === undefined || part.name === element.name) &&
		part.classes.every((name) => element.classes.includes(name)) &&
		part.attributes.every((pattern) => pattern.test(element.attributes)) &&
		part.is.every((list) => list.some((each) => fits(each, element))) &&
		!part.not.some((list) => list.some((each) => fits(each, element)))
	);
}

/** Whether a selector may pick an element of this name and of these classes. */
export function mayPick({ parts }: Selector, { name, classes }: Pick<Seen, 'name' | 'classes'>) {
	const subject = parts.at(-1);
	return (
		subject !== undefined &&
		!subject.never &&
		(subject.name === undefined || subject.name === name) &&
		subject.classes.every((each) => classes.includes(each))
	);
}

/** Whether a selector picks the last element of a line of ancestors, the outermost first. */
export function matches({ parts }: Selector, line: readonly Seen[]): boolean {
	const search = (part: number, element: number): boolean => {
		const wanted = parts[part];
		const seen = line[element];
		if (!wanted || !seen || !fits(wanted, seen)) return false;
		if (part === 0) return true;
		if (wanted.child) return search(part - 1, element - 1);
		for (let at = element - 1; at >= 0; at--) if (search(part - 1, at)) return true;
		return false;
	};
	return search(parts.length - 1, line.length - 1);
}
