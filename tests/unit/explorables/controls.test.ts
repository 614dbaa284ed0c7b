// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { bindControls, usable } from '../../../src/explorables/island/controls.ts';
import type { IslandModel, Values } from '../../../src/explorables/types.ts';

const model: IslandModel = {
	type: 'pcr-doubling',
	locale: 'en-US',
	outOfRange: '{name}',
	cases: [
		{ start: 1000, efficiency: 100 },
		{ start: 100, efficiency: 90 },
	],
	inputs: {
		start: { label: 'Copies', min: 10, max: 100_000, step: 1, scale: 'log' },
		efficiency: { label: 'Added', min: 50, max: 100, step: 0.1, scale: 'linear' },
	},
};

let root: HTMLElement;
let changes: Values[];
let refused: string[];
let first: Values;

const find = (selector: string) => root.querySelector(selector) as HTMLInputElement;
const put = (selector: string, value: string) => {
	const input = find(selector);
	input.value = value;
	input.dispatchEvent(new Event('input', { bubbles: true }));
};
const choose = (selector: string) => {
	find(selector).checked = true;
	find(selector).dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(() => {
	root = document.createElement('figure');
	root.innerHTML = `
		<input type="radio" name="c" value="0" data-case checked>
		<input type="radio" name="c" value="1" data-case>
		<input type="range" min="0" max="80" data-slider="start"><input type="number" data-number="start">
		<input type="range" min="50" max="100" data-slider="efficiency"><input type="number" data-number="efficiency">`;
	changes = [];
	refused = [];
	first = bindControls(root, model, {
		change: (values) => changes.push(values),
		refuse: ({ label }) => refused.push(label),
	});
});

test('begins with the case that is chosen, every control in its place', () => {
	expect(first).toEqual({ start: 1000, efficiency: 100 });
	expect(find('[data-slider=start]').value).toBe('40');
	expect(find('[data-slider=start]').getAttribute('aria-valuetext')).toBe('1,000');
	expect(find('[data-number=start]').value).toBe('1000');
});

test('a case sets everything', () => {
	choose('[value="1"]');
	expect(changes).toEqual([{ start: 100, efficiency: 90 }]);
	expect(find('[data-slider=start]').value).toBe('20');
	expect(find('[data-number=efficiency]').value).toBe('90');
});

test('slider and number move each other, and leave the case', () => {
	put('[data-slider=start]', '60');
	expect(changes.at(-1)).toEqual({ start: 10_000, efficiency: 100 });
	expect(find('[data-number=start]').value).toBe('10000');
	expect(find('[data-case]').checked).toBe(false);
	put('[data-number=efficiency]', '97.2');
	expect(changes.at(-1)).toEqual({ start: 10_000, efficiency: 97.2 });
	expect(find('[data-number=efficiency]').value).toBe('97.2');
});

test('a case that sets what no control can stays chosen', () => {
	const fixed = model.cases.map((each, goal) => ({ ...each, goal }));
	const seen: Values[] = [];
	const change = (values: Values) => seen.push(values);
	bindControls(root, { ...model, cases: fixed }, { change, refuse: () => undefined });
	choose('[value="1"]');
	put('[data-slider=start]', '60');
	expect(seen.at(-1)).toEqual({ start: 10_000, efficiency: 90, goal: 1 });
	expect(seen).toHaveLength(2);
});

test('what cannot be used is marked and changes nothing', () => {
	for (const value of ['', '9', '100001']) put('[data-number=start]', value);
	expect(changes).toEqual([]);
	expect(refused).toEqual(['Copies', 'Copies', 'Copies']);
	expect(find('[data-number=start]').getAttribute('aria-invalid')).toBe('true');
	put('[data-number=start]', '20');
	expect(find('[data-number=start]').hasAttribute('aria-invalid')).toBe(false);
});

test.each([
	['5', 5],
	['1', undefined],
	['', undefined],
	[' ', undefined],
	['1e309', undefined],
	['x', undefined],
])('%j typed is %s', (typed, value) => {
	expect(usable(typed, { min: 2, max: 9 })).toBe(value);
});
