// Problems of a chart are given the line of their field, in the site's own files.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withLines } from '../../../src/charts/lines.ts';
import { ContentError } from '../../../src/lib/errors.ts';

const spec = 'content/charts/genome-cost.yaml';
const manifest = 'content/data/datapackage.json';

async function lineOf(file: string, field: string | undefined): Promise<number | undefined> {
	const error = await withLines(new ContentError({ file, field, wanted: 'something else' }));
	return (error as ContentError).problems[0]?.line;
}

const textAt = (file: string, line: number | undefined) =>
	readFileSync(file, 'utf8').split('\n')[(line ?? 0) - 1];

test.each([
	['encoding.y', /^encoding:.*\by:/],
	['join', /^join:/],
	['emphasis', /^emphasis:/],
])('%s of a spec', async (field, there) => {
	expect(textAt(spec, await lineOf(spec, field))).toMatch(there);
});

test('a column of the data package', async () => {
	const line = await lineOf(manifest, 'content/data/genome-cost.csv: cost');
	expect(textAt(manifest, line)).toContain('"name": "cost"');
	// Of this table, not of another with such a column.
	const before = readFileSync(manifest, 'utf8').split('\n').slice(0, line).join('\n');
	expect(before.lastIndexOf('"path": "genome-cost.csv"')).toBe(before.lastIndexOf('"path": "'));
});

test('what stands nowhere has no line, and a line that is known stays', async () => {
	expect(await lineOf(spec, 'nonsense')).toBeUndefined();
	expect(await lineOf('content/charts/none.yaml', 'join')).toBeUndefined();
	const known = new ContentError({ file: spec, field: 'join', line: 99, wanted: 'x' });
	expect(((await withLines(known)) as ContentError).problems[0]?.line).toBe(99);
	const other = new Error('of another kind');
	expect(await withLines(other)).toBe(other);
});
