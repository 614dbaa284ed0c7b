import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip } from '../../../src/i18n/clip.ts';

test.each([
	['short', 10, 'short'],
	['just as long', 12, 'just as long'],
	['one two three', 10, 'one two…'],
	['one, two three', 6, 'one…'],
	['unbreakable', 6, 'unbre…'],
])('%j in %d characters is %j', (text, most, wanted) => {
	expect(clip(text, most)).toBe(wanted);
});

test('never grows beyond its limit (property)', () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, most) => {
			expect(clip(text, most).length).toBeLessThanOrEqual(most);
		}),
	);
});
