import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stringsSchema } from '../../../src/schemas/strings.ts';
import { faults, faultsWith } from './support/break.ts';

const english: unknown = parse(readFileSync('content/strings/en.yaml', 'utf8'));

/** Paths of all texts below a value. */
function leaves(value: unknown, path: string[] = []): string[] {
	if (typeof value === 'string') return [path.join('.')];
	return Object.entries(value as object).flatMap(([key, child]) => leaves(child, [...path, key]));
}

/** Paths of all groups below a value. */
function groups(value: unknown, path: string[] = []): string[] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	const inner = Object.entries(value).flatMap(([key, child]) => groups(child, [...path, key]));
	return [path.join('.'), ...inner];
}

test('the English words are complete', () => {
	expect(faults(stringsSchema, english)).toEqual([]);
	expect(leaves(english).length).toBeGreaterThan(100);
});

describe.each(leaves(english))('%s', (path) => {
	test('may not be missing, empty or anything but a text', () => {
		const place = /^\d+$/.test(path.split('.').at(-1) ?? '');
		if (!place) expect(faultsWith(stringsSchema, english, path, undefined)).toEqual([path]);
		expect(faultsWith(stringsSchema, english, path, '')).toEqual([path]);
		expect(faultsWith(stringsSchema, english, path, 7)).toEqual([path]);
	});
});

test.each(groups(english).filter(Boolean))('group %s has no words that nobody knows', (group) => {
	const path = `${group}.unheardOf`;
	expect(faultsWith(stringsSchema, english, path, 'x')).toEqual([path]);
});

test.each(groups(english).filter(Boolean))('group %s may not be missing', (group) => {
	expect(faultsWith(stringsSchema, english, group, undefined)).toEqual([group]);
});

test('a language knows where it came from, and nothing more', () => {
	expect(faultsWith(stringsSchema, english, 'origin', 'content/strings/en.yaml:1')).toEqual([]);
	expect(faultsWith(stringsSchema, english, 'unheardOf', 'x')).toEqual(['unheardOf']);
});
