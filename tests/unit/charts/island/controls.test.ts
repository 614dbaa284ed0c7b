// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { bindControls, showScenario } from '../../../../src/charts/island/controls.ts';
import type { Scenario } from '../../../../src/projection/scenario.ts';
import { control, figure, limits, model } from './support.ts';

const defaults: Scenario = { ...model.defaults };
const other: Scenario = {
	unit: 'patients',
	growth: 20.5,
	start: 12,
	scale: 'log',
	price: 300_000_000,
	refund: 10,
	fx: 1400,
	yardsticks: true,
	view: 'table',
};

let root: HTMLElement;
let scenario: Scenario;
let changes: Scenario[];
let refused: string[];
let resets: number;

beforeEach(() => {
	root = figure();
	scenario = { ...defaults };
	changes = [];
	refused = [];
	resets = 0;
	showScenario(root, scenario);
	bindControls(root, limits, {
		read: () => scenario,
		change: (next) => {
			scenario = next;
			changes.push(next);
		},
		refuse: (_, field) => refused.push(field),
		reset: () => resets++,
	});
});

function type(field: string, value: string): HTMLInputElement {
	const input = control(root, field);
	input.value = value;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	return input;
}

function choose(field: string, value?: string, checked = true): void {
	const input = control(root, field, value);
	input.checked = checked;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('showScenario', () => {
	test.each([defaults, other])('puts every control where the scenario says: $unit', (wanted) => {
		showScenario(root, wanted);
		for (const field of ['unit', 'scale', 'view'] as const) {
			const chosen = [...root.querySelectorAll<HTMLInputElement>(`[name="car-t-${field}"]`)];
			expect(chosen.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([
				wanted[field],
			]);
		}
		for (const field of ['growth', 'start', 'price', 'refund', 'fx'] as const) {
			expect(control(root, field).value).toBe(String(wanted[field]));
		}
		expect(control(root, 'yardsticks').checked).toBe(wanted.yardsticks);
		expect(root.querySelector('output')?.textContent).toBe(`${wanted.growth}%`);
	});
});

describe('a control that is moved', () => {
	test.each([
		['growth', '20.5', { growth: 20.5 }],
		['growth', '0', { growth: 0 }],
		['growth', '60', { growth: 60 }],
		['start', '12.35', { start: 12.35 }],
		['price', '300000000', { price: 300_000_000 }],
		['refund', '90', { refund: 90 }],
		['fx', '800', { fx: 800 }],
	])('%s at %s changes the scenario', (field, value, change) => {
		const input = type(field, value);
		expect(changes).toEqual([{ ...defaults, ...change }]);
		expect(input.getAttribute('aria-invalid')).toBe('false');
	});

	test.each([
		['start', ''],
		['start', '0.9'],
		['start', '100.1'],
		['price', '9999999'],
		['price', '1000000001'],
		['price', '300000000.5'],
		['refund', '-1'],
		['refund', '91'],
		['fx', '799.99'],
	])('%s at "%s" is marked and changes nothing', (field, value) => {
		const input = type(field, value);
		expect(changes).toEqual([]);
		expect(input.getAttribute('aria-invalid')).toBe('true');
	});

	test('is no longer marked once its value can be used', () => {
		type('start', '0');
		expect(type('start', '10').getAttribute('aria-invalid')).toBe('false');
		expect(changes).toEqual([{ ...defaults, start: 10 }]);
	});

	test('says the percentage beside the slider', () => {
		type('growth', '33.3');
		expect(root.querySelector('output')?.textContent).toBe('33.3%');
	});

	test('choices and the check box change the scenario, one after another', () => {
		choose('unit', 'patients');
		choose('scale', 'log');
		choose('view', 'table');
		choose('yardsticks');
		choose('yardsticks', undefined, false);
		expect(changes.at(3)).toEqual({
			...defaults,
			unit: 'patients',
			scale: 'log',
			view: 'table',
			yardsticks: true,
		});
		expect(changes.at(4)?.yardsticks).toBe(false);
	});
});

test('Reset asks for the published numbers and takes the marks away', () => {
	const input = type('start', '0');
	const click = new MouseEvent('click', { bubbles: true, cancelable: true });
	root.querySelector('[data-reset]')?.dispatchEvent(click);
	expect(click.defaultPrevented).toBe(true);
	expect(resets).toBe(1);
	expect(input.hasAttribute('aria-invalid')).toBe(false);
});
