/** The two color schemes of the site. */
export type Theme = 'light' | 'dark';

/** A rule of a style sheet: its selectors as written, and its declarations in their order. */
export interface CssRule {
	selectors: string[];
	declarations: [property: string, value: string][];
}

/** Place of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
	const [start, end] = text[open] === '{' ? ['{', '}'] : ['(', ')'];
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === start) depth++;
		if (text[at] === end && --depth === 0) return at;
	}
	throw new Error(`a bracket is not closed: ${text.slice(open, open + 60)}`);
}

/** A text in parts, at the commas that stand in no bracket. */
export function splitList(text: string): string[] {
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '(') at = closing(text, at);
		else if (text[at] === ',') {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)].map((part) => part.trim());
}

function declarationsOf(body: string): CssRule['declarations'] {
	return body
		.split(';')
		.filter((part) => part.trim() !== '')
		.map((part) => {
			const colon = part.indexOf(':');
			return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
		});
}

/**
 * The rules of a flat style sheet. At-rules are left out: they speak of screens, printers and forced
 * colors, and a still picture has none of these. Throws for nested rules.
 */
export function parseCss(source: string): CssRule[] {
	const css = source.replace(/\/\*[\s\S]*?\*\//g, '');
	const rules: CssRule[] = [];
	let at = 0;
	for (;;) {
		const open = css.indexOf('{', at);
		if (open < 0) return rules;
		const end = closing(css, open);
		const prelude = css.slice(at, open).trim();
		const body = css.slice(open + 1, end);
		at = end + 1;
		if (prelude.startsWith('@')) continue;
		if (body.includes('{')) throw new Error(`a rule inside a rule: ${prelude}`);
		rules.push({ selectors: splitList(prelude), declarations: declarationsOf(body) });
	}
}

/** Custom properties that `:root` sets, as written. */
export function rootTokens(source: string): Map<string, string> {
	const root = parseCss(source).filter(({ selectors }) => selectors.includes(':root'));
	return new Map(
		root.flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--'))),
	);
}

/** The first call of a function in a value: what stands before it, its arguments, what follows. */
function firstCall(value: string, name: string): [string, string[], string] | undefined {
	const open = value.indexOf(`${name}(`);
	if (open < 0) return undefined;
	const bracket = open + name.length;
	const end = closing(value, bracket);
	return [value.slice(0, open), splitList(value.slice(bracket + 1, end)), value.slice(end + 1)];
}

/** Two opaque colors mixed, the first by its share in percent. */
function mixColors(first: string, second: string): string {
	const parts = /^(#[\da-f]{6}) (\d+)%$/i.exec(first);
	if (!parts?.[1] || !/^#[\da-f]{6}$/i.test(second)) {
		throw new Error(`colors that stills cannot mix: ${first} and ${second}`);
	}
	const share = Number(parts[2]) / 100;
	const channel = (color: string, i: number) => Number.parseInt(color.slice(i, i + 2), 16);
	const mixed = [1, 3, 5].map((i) =>
		Math.round(channel(parts[1] ?? '', i) * share + channel(second, i) * (1 - share)),
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A value in one theme, with every `var()`, `light-dark()` and `color-mix()` worked out; undefined where it names a
 * custom property that has no value, which makes a declaration void.
 */
export function plainValue(
	value: string,
	tokens: ReadonlyMap<string, string>,
	theme: Theme,
): string | undefined {
	const variable = firstCall(value, 'var');
	if (variable) {
		const [before, [name = '', ...fallback], after] = variable;
		const found = tokens.get(name) ?? (fallback.length > 0 ? fallback.join(', ') : undefined);
		return found === undefined ? undefined : plainValue(before + found + after, tokens, theme);
	}
	const pair = firstCall(value, 'light-dark');
	if (pair) {
		const [before, [light = '', dark = ''], after] = pair;
		return plainValue(before + (theme === 'light' ? light : dark) + after, tokens, theme);
	}
	const mix = firstCall(value, 'color-mix');
	if (!mix) return value;
	const [before, [, first = '', second = ''], after] = mix;
	return before + mixColors(first, second) + after;
}

/** A color without its opacity, and that opacity: `rgb(74 144 128 / 30%)` is `#4a9080` at 0.3. */
export function splitAlpha(color: string): { color: string; opacity: number | undefined } {
	const parts = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(color);
	if (!parts) return { color, opacity: undefined };
	const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
	return { color: `#${hex.join('')}`, opacity: Number(parts[4]) / 100 };
}
