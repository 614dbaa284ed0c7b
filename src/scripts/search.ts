import { openIndex, type Result } from '../search/engine.ts';
import type { Piece } from '../search/excerpt.ts';
import type { Found } from '../search/query.ts';

/** Milliseconds without a key after which a query is looked for. */
const pause = 150;
/** Results that are shown at once. */
const batch = 20;
/** Characters of a query. */
const longest = 200;

/** An element with what is in it. */
function make(name: string, looks: string, ...content: (Node | string)[]): HTMLElement {
	const element = document.createElement(name);
	if (looks) element.className = looks;
	element.append(...content);
	return element;
}

/** A text as nodes, what was asked for in `<mark>`: never as HTML. */
function nodes(pieces: readonly Piece[]): (Node | string)[] {
	return pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
}

/** A result as a row of the list. */
function row(
	{ title, ko, url, excerpt, context }: Result,
	kind: string,
	base: string,
): HTMLElement {
	const link = make('a', '', ...nodes(title));
	link.setAttribute('href', base + url);
	const name = make('span', '', ...nodes(ko));
	name.lang = 'ko';
	const text = make('p', '', ...nodes(excerpt));
	const facts = make('p', 'result-kind', make('b', '', kind), ' ', make('span', '', context));
	return make('li', '', facts, make('div', '', make('h2', '', link, ' ', name), text));
}

/** Look for what a reader types, show what is found, and keep the query in the address. */
export function watchSearch(): void {
	// The page has them all: it was made for this script.
	const part = <Kind extends HTMLElement>(name: string) =>
		document.querySelector(`[data-search-${name}]`) as Kind;
	const input = part<HTMLInputElement>('input');
	const [list, status, more] = [part('list'), part('status'), part('more')];
	const [start, lists] = [part('start'), part('lists')];
	const form = part('form');
	const words = form.dataset;
	const kinds = (words.kinds ?? '').split('|');
	const item = (each: Result) => row(each, kinds[each.kind] ?? '', words.base ?? '/');

	const engine = openIndex(words.index ?? '');

	const say = (template: string | undefined, { entries }: Found, query: string) => {
		const counted = (template ?? '')
			.replace('{n}', String(entries.length))
			.replace('{shown}', String(list.children.length));
		// Last, and by a function, so that nothing in it is taken for a place to be filled.
		status.textContent = counted.replace('{query}', () => query);
	};

	/** Counts queries, so that a late answer to an earlier one is dropped. */
	let turn = 0;
	let shown: { found: Found; query: string } | undefined;
	const root = document.documentElement.dataset;

	const look = async () => {
		turn += 1;
		const own = turn;
		const query = input.value.trim().slice(0, longest);
		history.replaceState(
			null,
			'',
			query ? `?${new URLSearchParams({ q: query })}` : location.pathname,
		);
		try {
			const found = query ? await engine.find(query) : undefined;
			const first = found ? await engine.results(found, 0, batch) : [];
			if (own !== turn) return;
			delete root.scripts;
			list.replaceChildren(...first.map(item));
			shown = found && { found, query };
			start.hidden = query !== '';
			lists.hidden = first.length > 0;
			more.hidden = (found?.entries.length ?? 0) <= first.length;
			status.textContent = '';
			if (!found) return;
			const { entries, complete } = found;
			const count = entries.length === 1 ? words.one : words.many;
			say(entries.length === 0 ? words.none : complete ? count : words.some, found, query);
		} catch {
			if (own === turn) root.scripts = 'failed';
		}
	};

	let timer = 0;
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(look, pause);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(timer);
		void look();
	});
	more.addEventListener('click', async () => {
		const [own, from] = [turn, list.children.length];
		if (!shown) return;
		try {
			const next = await engine.results(shown.found, from, from + batch);
			if (own !== turn || list.children.length !== from) return;
			list.append(...next.map(item));
			more.hidden = shown.found.entries.length <= list.children.length;
			// The button may go: the reader goes on with the first of the new results.
			list.children[from]?.querySelector('a')?.focus();
			say(words.shown, shown.found, shown.query);
		} catch {
			if (own === turn) root.scripts = 'failed';
		}
	});

	const asked = new URLSearchParams(location.search).get('q')?.slice(0, longest);
	if (asked) input.value = asked;
	// Also what the browser has kept in the field, or what was typed before this code came.
	if (input.value) void look();
}
