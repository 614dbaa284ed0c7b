import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../../src/lib/errors.ts';
import { parseYaml, problemsFrom } from '../../../../src/schemas/loaders/yaml-source.ts';

/** The problems of a YAML text under a schema, each as an editor reads it. */
function problems(schema: z.ZodType, yaml: string, at: (string | number)[] = []): string[] {
	const source = parseYaml(yaml, 'content/x.yaml');
	const raw = at.reduce<unknown>((value, key) => Reflect.get(value as object, key), source.value);
	const { error } = schema.safeParse(raw);
	return problemsFrom(error?.issues ?? [], source, 'content/x.yaml', at).map(describeProblem);
}

describe('problemsFrom says where', () => {
	test('an item of a list', () => {
		const schema = z.array(z.strictObject({ figures: z.array(z.number()) }));
		expect(
			problems(schema, '- figures: [1]\n- figures:\n    - 2\n    - x\n'),
		).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:4  [1].figures[1]
			  given:  "x"
			  wanted: a value of type number",
			]
		`);
	});
	test('a record inside its document is named from the top', () => {
		const schema = z.strictObject({ id: z.string(), n: z.number() });
		const yaml = 'claims:\n  - id: a\n    n: 1\n  - id: b\n    n: x\n';
		expect(problems(schema, yaml, ['claims', 0])).toEqual([]);
		expect(problems(schema, yaml, ['claims', 1])).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:5  claims[1].n
			  given:  "x"
			  wanted: a value of type number",
			]
		`);
	});
	test('a file that is no record at all', () => {
		expect(problems(z.strictObject({ id: z.string() }), '- a\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1
			  given:  ["a"]
			  wanted: a value of type object",
			]
		`);
		expect(problems(z.strictObject({ id: z.string() }), '')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1
			  given:  null
			  wanted: a value of type object",
			]
		`);
	});
});
