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

/** A fault in its file: what stood there, and the line that it is on once all edits are made. */
interface Edit {
	fault: Fault;
	found: string;
	start: number;
	line: number;
}

/** Break files of a copy in the way that each fault says. Gives back how to mend them. */
function breakFiles(copy: ProjectCopy, faults: readonly Fault[]) {
	const edits: Edit[] = [];
	const whole = new Map<string, string>();
	for (const file of new Set(faults.map((fault) => fault.file))) {
		const text = copy.read(file);
		whole.set(file, text);
		const own = faults
			.filter((fault) => fault.file === file)
			.map((fault): Edit => {
				const match = fault.from.exec(text);
				expect(match, `${file} has nothing like ${fault.from} to break`).not.toBeNull();
				return { fault, found: match?.[0] ?? '', start: match?.index ?? 0, line: 0 };
			})
			.sort((a, b) => a.start - b.start);
		let broken = '';
		let at = 0;
		for (const edit of own) {
			expect(edit.start, `${edit.fault.name}: two faults in one place`).toBeGreaterThanOrEqual(at);
			broken += text.slice(at, edit.start);
			edit.line = broken.split('\n').length;
			broken += edit.fault.to(edit.found);
			at = edit.start + edit.found.length;
		}
		copy.write(file, broken + text.slice(at));
		edits.push(...own);
	}
	const mend = () => {
		for (const [file, text] of whole) copy.write(file, text);
	};
	return { edits, mend };
}

/** A copy with a finished build in its dist/, which no fault may touch. */
function useCopy() {
	let copy: ProjectCopy;
	beforeAll(() => {
		copy = new ProjectCopy();
		copy.write('dist/index.html', 'The build before.\n');
		copy.write('dist/deep/er/page.html', 'Another page, \u0000 with odd bytes.\n');
	});
	afterAll(() => copy?.remove());
	return async (faults: readonly Fault[]) => {
		const before = copy.bytes('dist');
		const { edits, mend } = breakFiles(copy, faults);
		const built = await copy.build();
		mend();
		expect(built.code, built.output).not.toBe(0);
		expect(copy.bytes('dist')).toEqual(before);
		expect(copy.bytes('.build')).toEqual({});
		return { ...built, edits };
	};
}

/** Builds a copy of the project with each fault in turn. None may build, nor touch dist/. */
export function describeFaults(title: string, faults: Fault[]): void {
	describe(title, () => {
		const build = useCopy();
		test.each(faults)('$name', { timeout: 120_000 }, async (fault) => {
			const { output, edits } = await build([fault]);
			for (const { found, line } of edits) {
				for (const part of expected(fault, found, line)) expect(output).toContain(part);
			}
		});
	});
}

/**
 * Builds a copy of the project once with all faults, of which each is one problem among those that
 * the build has to list. For faults that one check finds, which reports all it finds.
 */
export function describeFaultsTogether(title: string, faults: Fault[]): void {
	describe(title, () => {
		const build = useCopy();
		let built: Awaited<ReturnType<typeof build>>;
		beforeAll(async () => {
			built = await build(faults);
		}, 120_000);

		test('each is one of the problems listed, and there are no others', () => {
			expect(built.output).toContain(`${faults.length} things need mending`);
		});

		test.each(faults)('$name', (fault) => {
			const edit = built.edits.find((each) => each.fault === fault);
			const parts = expected(fault, edit?.found ?? '', edit?.line ?? 0);
			for (const part of parts) expect(built.output).toContain(part);
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
