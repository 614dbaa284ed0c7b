// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { nextPoint, walkPoints } from '../../../../src/charts/island/keyboard.ts';

describe('nextPoint, among eight points', () => {
	test.each([
		['ArrowRight', null, 0],
		['ArrowRight', 0, 1],
		['ArrowRight', 6, 7],
		['ArrowRight', 7, 7],
		['ArrowLeft', null, 7],
		['ArrowLeft', 7, 6],
		['ArrowLeft', 1, 0],
		['ArrowLeft', 0, 0],
		['Home', null, 0],
		['Home', 5, 0],
		['End', null, 7],
		['End', 2, 7],
		['Escape', 3, null],
		['Escape', null, null],
		['Tab', 3, undefined],
		['Enter', null, undefined],
		[' ', 0, undefined],
		['ArrowUp', 0, undefined],
		['ArrowDown', 0, undefined],
		['a', 0, undefined],
	])('%s from %s leads to %s', (key, at, next) => {
		expect(nextPoint(key, at, 8)).toBe(next);
	});
});

describe('walkPoints', () => {
	let picture: HTMLElement;
	let shown: (number | null)[];
	/** Points that were shown when the focus went. */
	let left: (number | null)[];

	beforeEach(() => {
		picture = document.createElement('div');
		picture.innerHTML = '<svg><g class="point" tabindex="0"></g><g class="point"></g></svg>';
		document.body.replaceChildren(picture);
		shown = [];
		left = [];
		walkPoints(picture, {
			label: 'Title. Keys.',
			next: (key, at) => nextPoint(key, at, 3),
			show: (at) => shown.push(at),
			leave: () => left.push(shown.at(-1) ?? null),
		});
	});

	/** Presses a key; whether the page kept it for itself. */
	function press(key: string, held: KeyboardEventInit = {}): boolean {
		const event = new KeyboardEvent('keydown', { key, cancelable: true, ...held });
		picture.dispatchEvent(event);
		return event.defaultPrevented;
	}

	test('the picture takes the focus in place of its points, and says how to walk', () => {
		expect(picture.tabIndex).toBe(0);
		expect(picture.getAttribute('role')).toBe('application');
		expect(picture.getAttribute('aria-label')).toBe('Title. Keys.');
		expect(picture.querySelectorAll('[tabindex]')).toHaveLength(0);
	});

	test('keys walk from point to point and stop at the ends', () => {
		for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
			expect(press(key)).toBe(true);
		}
		expect(shown).toEqual([0, 1, 2, 2, 1, 0]);
	});

	test('Escape leaves a point, and is not taken where there is none to leave', () => {
		expect(press('Escape')).toBe(false);
		press('End');
		expect(press('Escape')).toBe(true);
		expect(shown).toEqual([2, null]);
		expect(press('Escape')).toBe(false);
	});

	test('other keys and shortcuts go to the browser', () => {
		expect(press('Tab')).toBe(false);
		expect(press('a')).toBe(false);
		expect(press('ArrowLeft', { altKey: true })).toBe(false);
		expect(press('ArrowRight', { ctrlKey: true })).toBe(false);
		expect(press('End', { metaKey: true })).toBe(false);
		expect(shown).toEqual([]);
	});

	test('leaving the picture forgets the point', () => {
		press('End');
		picture.dispatchEvent(new FocusEvent('blur'));
		press('ArrowRight');
		expect(shown).toEqual([2, 0]);
		expect(left).toEqual([2]);
	});
});
