// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import {
	embedWithView,
	scenarioOf,
	viewQuery,
	viewUrl,
} from '../../../../../src/charts/island/actions/view-link.ts';

let figure: HTMLElement;

beforeEach(() => {
	figure = document.createElement('figure');
	figure.id = 'genome-cost';
	figure.innerHTML = `
		<input type="radio" class="view-table">
		<a data-page href="https://example.org/charts/genome-cost/">Page</a>`;
	document.body.replaceChildren(figure);
	at('');
});

const at = (search: string) => history.replaceState(null, '', `/articles/x/${search}#evidence`);
const table = () => {
	const radio = figure.querySelector<HTMLInputElement>('.view-table');
	if (radio) radio.checked = true;
};

test('a chart as published has no query, whatever the page was opened with', () => {
	at('?utm_source=mail&theme=dark');
	expect(viewQuery(figure)).toBe('');
	expect(viewUrl(figure)).toBe('https://example.org/charts/genome-cost/');
});

test('the newest state counts, which a live chart writes when it is asked to settle', () => {
	at('?chart=genome-cost&v=1&point=3');
	figure.addEventListener('settle', () => at('?chart=genome-cost&v=1&point=7&view=table'));
	expect(viewUrl(figure)).toBe(
		'https://example.org/charts/genome-cost/?chart=genome-cost&v=1&point=7&view=table',
	);
});

test('the state of another chart is not this one’s', () => {
	at('?chart=other&v=1&point=3');
	expect(viewQuery(figure)).toBe('');
	table();
	expect(viewQuery(figure)).toBe('chart=genome-cost&v=1&view=table');
});

test('what mail programs and hosts add is left out of a link', () => {
	at('?utm_source=mail&chart=genome-cost&v=1&point=3&theme=dark');
	expect(viewQuery(figure)).toBe('chart=genome-cost&v=1&point=3');
});

test.each([
	['', false],
	['?chart=genome-cost&v=1&view=table&scale=log&yardsticks=off&point=1', false],
	['?chart=genome-cost&v=1&growth=20', true],
	['?chart=genome-cost&v=1&unit=patients&view=table', true],
])('with %j, other numbers than the published ones are shown: %j', (search, own) => {
	at(search);
	expect(scenarioOf(figure)).toBe(own);
});

test('embed code takes the view into the address of its frame, and nowhere else', () => {
	const code =
		'<iframe src="https://example.org/embed/a/" title="A"></iframe>\n<script async src="https://example.org/embed.js"></script>';
	expect(embedWithView(code, '')).toBe(code);
	expect(embedWithView(code, 'chart=a&v=1&view=table')).toBe(
		code.replace('/a/"', '/a/?chart=a&amp;v=1&amp;view=table"'),
	);
});
