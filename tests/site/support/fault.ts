import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

/** One thing an editor gets wrong, and what the build has to say about it. */
export interface Fault {
	/** What is wrong, in words. */
	name: string;
	/** File that is edited. */
	file: string;
	/** Text that is replaced at its first place; for an id, the id alone. */
	from: RegExp;
	/** What the editor writes in its place. */
	to: (found: string) => string;
	/** Line that the build should name, where it is not the edited one. */
	line?: (edited: number) => number;
	/** File that it should name, where it is not the edited one. */
	at?: string;
	/** Field, column or component that it should name, after the line. */
	field?: string;
	/** What it should say was given: by default the new text; null for nothing. */
	given?: string | null;
	/** What it should say is wanted: the beginning of it. */
	wanted: string;
	/** Hint: by default, with `nearest`, the text that was there. */
	nearest?: boolean;
	/** What else it should say, of other faults in the same text. */
	also?: string[];
	/** Page that is named in place of file and line, which are then in the hint. */
	page?: string;
}

/** Lines that the build has to print for a fault. */
function expected(fault: Fault, found: string, line: number): string[] {
	const { page, field, wanted, nearest, also = [] } = fault;
	const given = fault.given === undefined ? fault.to(found) : fault.given;
	const file = fault.at ?? fault.file;
	const at = `${file}:${fault.line?.(line) ?? line}`;
	return [
		`\n${[page ?? at, field].filter(Boolean).join('  ')}\n`,
		...(given === null ? [] : [`\n  given:  ${JSON.stringify(given)}\n`]),
		`\n  wanted: ${wanted}`,
		...(nearest ? [`did you mean "${found}"?`] : []),
		...(page ? [`See ${at}.`] : []),
		...also,
	];
}

/** Builds a copy of the project with each fault in turn. None may build, nor touch dist/. */
export function describeFaults(title: string, faults: Fault[]): void {
	describe(title, () => {
		let copy: ProjectCopy;
		beforeAll(() => {
			copy = new ProjectCopy();
			copy.write('dist/index.html', 'The build before.\n');
			copy.write('dist/deep/er/page.html', 'Another page, \u0000 with odd bytes.\n');
		});
		afterAll(() => copy?.remove());

		test.each(faults)('$name', { timeout: 120_000 }, async (fault) => {
			const before = copy.bytes('dist');
			const text = copy.read(fault.file);
			const match = fault.from.exec(text);
			expect(match, `${fault.file} has nothing like ${fault.from} to break`).not.toBeNull();
			const found = match?.[0] ?? '';
			const start = match?.index ?? 0;
			copy.write(
				fault.file,
				text.slice(0, start) + fault.to(found) + text.slice(start + found.length),
			);
			const { code, output } = await copy.build();
			copy.write(fault.file, text);
			expect(code, output).not.toBe(0);
			const line = text.slice(0, start).split('\n').length;
			for (const part of expected(fault, found, line)) expect(output).toContain(part);
			expect(copy.bytes('dist')).toEqual(before);
			expect(copy.bytes('.build')).toEqual({});
		});
	});
}

/** An id with a letter too many, as a fault; `from` finds the id alone. */
export function unknown(
	name: string,
	file: string,
	from: RegExp,
	field: string,
	wanted: string,
): Fault {
	return { name, file, from, to: (id) => `${id}x`, field, wanted, nearest: true };
}
