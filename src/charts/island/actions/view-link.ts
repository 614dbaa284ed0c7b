import { isForeign } from '../../link/codec.ts';
import { encodeView } from '../../link/view.ts';

/** The query (no leading question mark) that restores a chart as it is on screen; '' as published. */
export function viewQuery(figure: HTMLElement): string {
	// A live chart writes its newest state into the address when it is asked to settle.
	figure.dispatchEvent(new Event('settle'));
	const query = new URLSearchParams(location.search);
	if (query.get('chart') === figure.id) {
		for (const name of [...query.keys()]) if (isForeign(name)) query.delete(name);
		return query.toString();
	}
	const table = figure.querySelector<HTMLInputElement>('.view-table')?.checked;
	return encodeView(figure.id, { view: table ? 'table' : 'chart', point: null });
}

/** Address of the chart's own page, in the view on screen. */
export function viewUrl(figure: HTMLElement): string {
	const page = figure.querySelector<HTMLAnchorElement>('[data-page]');
	const url = new URL(page?.href ?? location.href);
	url.search = viewQuery(figure);
	return url.href;
}

/** Whether the chart shows other numbers than its files: those of a reader's own scenario. */
export function scenarioOf(figure: HTMLElement): boolean {
	const looks = ['chart', 'v', 'view', 'point', 'scale', 'yardsticks'];
	return [...new URLSearchParams(viewQuery(figure)).keys()].some((name) => !looks.includes(name));
}

/** Embed code with the query of a view added to the address of its frame. */
export function embedWithView(code: string, query: string): string {
	return query
		? code.replace(/(?<=\bsrc="[^"]*\/)(?=")/, `?${query.replaceAll('&', '&amp;')}`)
		: code;
}
