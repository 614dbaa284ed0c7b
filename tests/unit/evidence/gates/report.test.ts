import { expect, test } from 'vitest';
import { report } from '../../../../src/evidence/report/report.ts';
import { tally, textTable } from '../../../../src/evidence/report/text-table.ts';
import { claim, ledgerWith } from './support.ts';

test('a table is set in columns', () => {
	expect(textTable(['name', 'n'], [['a', '10']])).toBe('name   n\n----  --\na     10');
	expect(tally(['x', 'y', 'y'])).toEqual([
		['y', '2'],
		['x', '1'],
	]);
});

const front = { nextReview: '2026-01-01' };

test('counts what an article rests on', () => {
	const claims = [
		claim('a', { confidence: 'high', asOf: '2024-05' }),
		claim('b', { confidence: 'low', asOf: '2019' }),
	];
	const body = 'The cells go back.<Cite id="a b" /> They kill.';
	const { text, passed } = report(ledgerWith({ claims, body, front }));
	expect(passed).toBe(true);
	expect(text).toMatch(
		/^topic +6 +[\d.]+ +2 +1 +0 +50% +0% +50% +2019 +0 +2026-01-01 \(overdue\)$/m,
	);
	expect(text).toContain('Every gate is passed.');
});

test('lists problems with file and line, and fails', () => {
	const { text, passed } = report(
		ledgerWith({ claims: [claim('a')], body: 'There are 12.', front }),
	);
	expect(passed).toBe(false);
	expect(text).toMatch(/== uncited-figure\n\ncontent\/articles\/topic.mdx:10 {2}paragraph/);
	expect(text).toContain('Problems: 1');
});
