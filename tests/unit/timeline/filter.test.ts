// What a choice of the timeline's filter hides.
import { describe, expect, test } from 'vitest';
import { filterRules } from '../../../src/timeline/filter.ts';

describe('the rules of the filter', () => {
	const rules = filterRules(['genomics', 'car-t']);

	test('hide what is not of the chosen topic, but never what a link leads to', () => {
		for (const topic of ['genomics', 'car-t']) {
			expect(rules).toContain(`.timeline:has([value="${topic}"]:checked)`);
			expect(rules).toContain(`.event:not(.${topic},:target)`);
			expect(rules).toContain(`.lanes a:not(.${topic})`);
		}
	});

	test('leave no year above an empty list when both filters are set', () => {
		expect(rules).toContain(
			'.timeline:has([value="car-t"]:checked):has([name="turning"]:checked) ' +
				':is(.year,.decade):not(:has(.car-t.turning,:target))',
		);
	});

	test('are left out by a browser that cannot ask what is chosen', () => {
		expect(rules).toMatch(/^@supports selector\(:has\(\*\)\)\{.*\{display:none\}\}$/);
	});
});
