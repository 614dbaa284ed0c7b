import { expect, test } from 'vitest';
import { examples } from '../../../src/datasets/examples.ts';

const list = examples({
	csv: 'https://x.example/data/a.csv',
	json: 'https://x.example/charts/a.json',
	columns: ['year', 'cost'],
});

test('there is one for each language, against the published address', () => {
	expect(list.map(({ language }) => language)).toEqual(['Python', 'R', 'JavaScript']);
	expect(list[0]?.code).toContain('pd.read_csv("https://x.example/data/a.csv")');
	expect(list[0]?.code).toContain('observed[["year", "cost"]]');
	expect(list[1]?.code).toContain('read.csv("https://x.example/data/a.csv")');
	expect(list[2]?.code).toContain('fetch("https://x.example/charts/a.json")');
});
