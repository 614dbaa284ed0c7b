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

describe('problemsFrom', () => {
	test('a field of the wrong type', () => {
		const schema = z.strictObject({ n: z.number() });
		expect(problems(schema, 'n: many\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1  n
			  given:  "many"
			  wanted: a value of type number",
			]
		`);
	});

	test('a field that is missing', () => {
		const schema = z.strictObject({ id: z.string(), n: z.number() });
		expect(problems(schema, '\nid: a\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1  n
			  wanted: a value of type number (it is missing)",
			]
		`);
	});

	test('a word that is not on the list', () => {
		const schema = z.strictObject({ confidence: z.enum(['high', 'low']) });
		expect(problems(schema, 'confidence: hihg\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1  confidence
			  given:  "hihg"
			  wanted: one of high, low",
			]
		`);
		expect(problems(schema, '{}\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1  confidence
			  wanted: one of high, low (it is missing)",
			]
		`);
	});

	test('a field that nobody knows', () => {
		const schema = z.strictObject({ id: z.string() });
		expect(problems(schema, 'id: a\ncolour: red\nsize: 2\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1
			  given:  {"id":"a","colour":"red","size":2}
			  wanted: no field called colour, size",
			]
		`);
	});

	test('a text that is too short or too long, or of the wrong form', () => {
		const schema = z.strictObject({
			a: z.string().min(5),
			b: z.string().max(2),
			c: z.string().regex(/^x$/, 'an x'),
			d: z.iso.date('a day'),
		});
		expect(problems(schema, 'a: no\nb: long\nc: y\nd: 2026-02-30\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1  a
			  given:  "no"
			  wanted: Too small: expected string to have >=5 characters",
			  "content/x.yaml:2  b
			  given:  "long"
			  wanted: Too big: expected string to have <=2 characters",
			  "content/x.yaml:3  c
			  given:  "y"
			  wanted: an x",
			  "content/x.yaml:4  d
			  given:  "2026-02-30"
			  wanted: a day",
			]
		`);
	});

	test('a list that is too short, with a message of its own', () => {
		const schema = z.strictObject({ list: z.array(z.string()).min(1, 'at least one source') });
		expect(problems(schema, 'list: []\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1  list
			  given:  []
			  wanted: at least one source",
			]
		`);
	});

	test('a kind of record that nobody knows', () => {
		const schema = z.discriminatedUnion('type', [
			z.strictObject({ type: z.literal('bar') }),
			z.strictObject({ type: z.literal('grid') }),
		]);
		expect(problems(schema, 'type: pie\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1  type
			  given:  "pie"
			  wanted: Invalid discriminator value. Expected 'bar' | 'grid'",
			]
		`);
	});

	test('a rule about two fields', () => {
		const schema = z
			.strictObject({ kind: z.string(), formula: z.string().optional() })
			.refine((claim) => claim.formula, { path: ['formula'], message: 'a formula' });
		expect(problems(schema, 'kind: computed\n')).toMatchInlineSnapshot(`
			[
			  "content/x.yaml:1  formula
			  wanted: a formula (it is missing)",
			]
		`);
	});
});
