import { describe, expect, test } from 'vitest';
import { matches, parseSelector, type Seen } from '../../../../src/charts/exports/selectors.ts';

/** A line of elements, written `svg.drawing g.point[fill="x"]`. */
const line = (source: string): Seen[] =>
	source.split(' ').map((part) => {
		const [head = '', attribute = ''] = part.split('[');
		const [name = '', ...classes] = head.split('.');
		const own = attribute ? ` ${attribute.slice(0, -1)}` : '';
		return { name, classes, attributes: ` class="${classes.join(' ')}"${own}` };
	});

describe('matches', () => {
	test.each([
		['.drawing text', 'svg.drawing g text', true],
		['.drawing text', 'svg g text', false],
		['.drawing .mark', 'svg.drawing circle.mark.s0', true],
		['.drawing .bar:is(.plan, .estimate)', 'svg.drawing rect.bar.estimate', true],
		['.drawing .bar:is(.plan, .estimate)', 'svg.drawing rect.bar.observed', false],
		['.drawing .path:not(.solid)', 'svg.drawing path.path', true],
		['.drawing .path:not(.solid)', 'svg.drawing path.path.solid', false],
		['.drawing .bar:not([fill])', 'svg.drawing rect.bar', true],
		['.drawing .bar:not([fill])', 'svg.drawing rect.bar[fill="url(#a)"]', false],
		['.drawing .mark[class*=" s"]', 'svg.drawing circle.mark.s1', true],
		['.drawing .mark[class*=" s"]', 'svg.drawing circle.mark', false],
		['.drawing .point > .mark', 'svg.drawing g.point circle.mark', true],
		['.drawing .point > .mark', 'svg.drawing g.point g circle.mark', false],
		['.drawing .point:is(:hover, :focus) > .mark', 'svg.drawing g.point circle.mark', false],
		['.chart[data-live="marks"] .drawing', 'figure.chart[data-live="marks"] svg.drawing', true],
		['.chart[data-live="marks"] .drawing', 'figure.chart svg.drawing', false],
	])('%s on %s: %s', (selector, elements, wanted) => {
		expect(matches(parseSelector(selector), line(elements))).toBe(wanted);
	});
});

test.each([
	['.drawing text', [1, 1]],
	['.drawing .mark.s0', [3, 0]],
	['.drawing .bar:is(.plan, .estimate)', [3, 0]],
	['.drawing .bar:not([fill])', [3, 0]],
])('%s weighs %j', (selector, weight) => {
	expect(parseSelector(selector).specificity).toEqual(weight);
});

test.each(['.a::before', '.a:nth-child(2)', '.a + .b', '#a', '.a ~ .b'])(
	'refuses %s',
	(selector) => {
		expect(() => parseSelector(selector)).toThrow('a selector that stills do not know');
	},
);
