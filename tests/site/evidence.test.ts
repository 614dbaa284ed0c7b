// The evidence of the real content: every gate of src/evidence/gates is passed.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/evidence/gates/ledger/read.ts';
import { gates, runGates } from '../../src/evidence/gates/run.ts';
import { describeProblem } from '../../src/lib/errors.ts';

const ledger = await readLedger(fileURLToPath(new URL('../..', import.meta.url)));
const { found } = runGates(ledger);

test('there is evidence to look at', () => {
	expect(ledger.articles.length).toBeGreaterThan(0);
	expect(ledger.claims.length).toBeGreaterThan(0);
	expect(ledger.sources.length).toBeGreaterThan(0);
	expect(ledger.verdicts.length).toBeGreaterThan(0);
	expect(ledger.passages.filter(({ article }) => article).length).toBeGreaterThan(50);
});

test.each([...gates.map(({ name }) => name), 'exception'])('%s', (name) => {
	const problems = found.find(({ gate }) => gate === name)?.problems;
	expect(problems?.map(describeProblem)).toEqual([]);
});
