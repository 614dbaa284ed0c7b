import { type CssRule, parseCss, plainValue, rootTokens, splitAlpha, type Theme } from './css.ts';
import { matches, mayPick, parseSelector, type Seen, type Selector } from './selectors.ts';

/** The style sheets of the site, as far as a drawing needs them. */
export interface Sheets {
	/** Rules with one selector each, the strongest last. */
	rules: readonly Rule[];
	tokens: ReadonlyMap<string, string>;
}

interface Rule {
	selector: Selector;
	declarations: CssRule['declarations'];
}

/** Markup whose looks are in a style sheet of plain classes and colors. */
export interface Painted {
	markup: string;
	/** Rules of one class each. */
	css: string;
}

/** Which themes a style sheet of a painted drawing serves. */
export type Themes = 'light' | 'both';

/** Properties that say nothing of how a still picture looks. */
const idle = new Set(['outline', 'pointer-events', 'visibility']);

/** An element while its markup is read. */
interface Open extends Seen {
	tokens: ReadonlyMap<string, string>;
	/** Whether it and what it holds are left out. */
	hidden: boolean;
}

/** Read the style sheets that drawings are painted with. */
export function readSheets(tokens: string, ...drawings: string[]): Sheets {
	const rules = drawings
		.flatMap(parseCss)
		.flatMap(({ selectors, declarations }) =>
			selectors.map((source) => ({ selector: parseSelector(source), declarations })),
		);
	// Sorting is stable: of two rules of the same weight, the later one stays the later one.
	rules.sort((a, b) => {
		const [x, y] = [a.selector.specificity, b.selector.specificity];
		return x[0] - y[0] || x[1] - y[1];
	});
	return { rules, tokens: rootTokens(tokens) };
}

/** A color of the site in one theme, by the name of its token. */
export function tokenColor({ tokens }: Sheets, name: string, theme: Theme): string {
	const found = plainValue(`var(--${name})`, tokens, theme);
	if (found === undefined) throw new Error(`there is no color --${name}`);
	return found;
}

function declare(
	declarations: ReadonlyMap<string, string>,
	tokens: ReadonlyMap<string, string>,
	theme: Theme,
): string[] {
	return [...declarations].flatMap(([property, value]) => {
		if (idle.has(property)) return [];
		const plain = plainValue(value, tokens, theme);
		if (plain === undefined) return [];
		const { color, opacity } = splitAlpha(plain);
		return [
			`${property}:${color}`,
			...(opacity === undefined ? [] : [`${property}-opacity:${opacity}`]),
		];
	});
}

/** Rules that may pick an element, by its name and its classes: a drawing has few kinds of them. */
const narrowed = new WeakMap<readonly Rule[], Map<string, readonly Rule[]>>();

function rulesFor(rules: readonly Rule[], element: Seen): readonly Rule[] {
	const kinds = narrowed.get(rules) ?? new Map<string, readonly Rule[]>();
	narrowed.set(rules, kinds);
	const kind = `${element.name} ${element.classes.join(' ')}`;
	const known = kinds.get(kind);
	if (known) return known;
	const found = rules.filter(({ selector }) => mayPick(selector, element));
	kinds.set(kind, found);
	return found;
}

const tag = /<(\/?)([\w:-]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/g;

/** Short names of classes: a to z, then aa and so on. */
const shortName = (index: number): string =>
	(index < 26 ? '' : shortName(Math.floor(index / 26) - 1)) +
	String.fromCharCode(97 + (index % 26));

/**
 * Paint markup of our own making: each element's looks are worked out from the style sheets of the
 * site and given to it as one plain class, which every viewer of SVG understands: no variables, no
 * `light-dark()`, no `:is()`. What is hidden until it is pointed at is left out.
 */
export function paint(markup: string, { rules, tokens }: Sheets, themes: Themes): Painted {
	const classes = new Map<string, string>();
	const css: Record<Theme, string[]> = { light: [], dark: [] };
	const line: Open[] = [];

	const newClass = (looks: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>) => {
		const light = declare(looks, own, 'light');
		const dark = declare(looks, own, 'dark').filter((each) => !light.includes(each));
		const key = [...light, '/', ...dark].join(';');
		if (light.length === 0) return undefined;
		const known = classes.get(key);
		if (known) return known;
		const name = shortName(classes.size);
		classes.set(key, name);
		css.light.push(`.${name}{${light.join(';')}}`);
		if (dark.length > 0) css.dark.push(`.${name}{${dark.join(';')}}`);
		return name;
	};
	/** Classes by the tokens and by the looks that they are worked out from. */
	const worked = new Map<ReadonlyMap<string, string>, Map<string, string | undefined>>();
	const classOf = (looks: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>) => {
		const known = worked.get(own) ?? new Map<string, string | undefined>();
		worked.set(own, known);
		const key = [...looks].join(';');
		if (!known.has(key)) known.set(key, newClass(looks, own));
		return known.get(key);
	};

	const painted = markup.replaceAll(
		tag,
		(
			whole: string,
			end: string,
			name: string,
			attributes: string,
			closed: string,
			text: string,
		) => {
			const parent = line.at(-1);
			if (text !== undefined) return parent?.hidden ? '' : whole;
			if (end) return line.pop()?.hidden ? '' : whole;
			const given = / class="([^"]*)"/.exec(attributes)?.[1] ?? '';
			const open: Open = {
				name,
				classes: given.split(' ').filter(Boolean),
				attributes,
				tokens: parent?.tokens ?? tokens,
				hidden: parent?.hidden ?? false,
			};
			line.push(open);
			const looks = new Map<string, string>();
			const set = new Map<string, string>();
			for (const { selector, declarations } of rulesFor(rules, open)) {
				if (!matches(selector, line)) continue;
				for (const [property, value] of declarations) {
					(property.startsWith('--') ? set : looks).set(property, value);
				}
			}
			if (set.size > 0) open.tokens = new Map([...open.tokens, ...set]);
			const bare = looks.get('fill') === 'transparent' && !looks.has('stroke');
			const gone = looks.get('visibility') === 'hidden' || looks.get('display') === 'none';
			if (gone || bare) open.hidden = true;
			if (closed) line.pop();
			if (open.hidden) return '';
			const own = classOf(looks, open.tokens);
			const rest = attributes.replace(/ class="[^"]*"/, own ? ` class="${own}"` : '');
			const added = own && !given ? ` class="${own}"` : '';
			return `<${name}${added}${rest}${closed}>`;
		},
	);
	const dark = themes === 'both' ? `@media (prefers-color-scheme:dark){${css.dark.join('')}}` : '';
	return { markup: painted, css: css.light.join('') + dark };
}
