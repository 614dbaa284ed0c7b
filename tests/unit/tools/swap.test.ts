import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../src/tools/build.mjs';
import { buildPaths, cleanDeadBuilds, swapIn } from '../../../src/tools/swap.mjs';

let root: string;
const deadPid = 2 ** 30;

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const page = (folder: string) => readFileSync(path.join(folder, 'index.html'), 'utf8');
const dist = () => page(path.join(root, 'dist'));

function put(folder: string, text: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'index.html'), text);
}

function failsWith(code: string): never {
	throw Object.assign(new Error(code), { code });
}

const writes = (text: string) => async (_root: string, out: string) => {
	put(out, text);
	return 0;
};
const quiet = { log: () => {}, squeeze: null };
const leftovers = () => existsSync(path.join(root, '.build', String(process.pid)));

describe('build', () => {
	it('makes dist/ where there was none, and then replaces it whole', async () => {
		expect(await build(root, { ...quiet, builder: writes('one') })).toBe(0);
		expect(dist()).toBe('one');
		put(path.join(root, 'dist', 'stale'), 'gone after this');
		expect(await build(root, { ...quiet, builder: writes('two') })).toBe(0);
		expect(dist()).toBe('two');
		expect(existsSync(path.join(root, 'dist', 'stale'))).toBe(false);
		expect(leftovers()).toBe(false);
		expect(existsSync(buildPaths(root).lock)).toBe(false);
	});

	it('leaves dist/ as it was when the builder fails, and hands on its exit code', async () => {
		put(path.join(root, 'dist'), 'kept');
		const builder = async (_root: string, out: string) => {
			put(out, 'half');
			return 3;
		};
		expect(await build(root, { ...quiet, builder })).toBe(3);
		expect(dist()).toBe('kept');
		expect(leftovers()).toBe(false);
	});

	it('leaves dist/ as it was when the builder throws or writes nothing', async () => {
		put(path.join(root, 'dist'), 'kept');
		await expect(build(root, { ...quiet, builder: () => failsWith('EIO') })).rejects.toThrow('EIO');
		expect(await build(root, { ...quiet, builder: async () => 0 })).toBe(1);
		expect(dist()).toBe('kept');
		expect(leftovers()).toBe(false);
	});

	it('leaves dist/ as it was when the disk is full, while building and while compressing', async () => {
		put(path.join(root, 'dist'), 'kept');
		const builder = async (_root: string, out: string) => {
			put(out, 'half');
			return failsWith('ENOSPC');
		};
		await expect(build(root, { ...quiet, builder })).rejects.toThrow('ENOSPC');
		const squeeze = async () => failsWith('ENOSPC');
		const full = { ...quiet, builder: writes('new'), squeeze };
		await expect(build(root, full)).rejects.toThrow('ENOSPC');
		expect(dist()).toBe('kept');
		expect(leftovers()).toBe(false);
		expect(existsSync(buildPaths(root).lock)).toBe(false);
	});

	it('leaves dist/ as it was when it is killed in the middle, and the next one tidies up', async () => {
		put(path.join(root, 'dist'), 'kept');
		const tool = new URL('../../../src/tools/build.mjs', import.meta.url).href;
		const script = `
			import { mkdirSync, writeFileSync } from 'node:fs';
			const { build } = await import(${JSON.stringify(tool)});
			await build(${JSON.stringify(root)}, { squeeze: null, builder: async (_, out) => {
				mkdirSync(out);
				writeFileSync(out + '/index.html', 'half');
				console.log('half');
				await new Promise((resolve) => setTimeout(resolve, 60_000));
			} });`;
		const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
		const ended = once(child, 'exit');
		await once(child.stdout, 'data');
		expect(existsSync(path.join(root, '.build', String(child.pid), 'new', 'index.html'))).toBe(
			true,
		);
		child.kill('SIGKILL');
		await ended;
		expect(dist()).toBe('kept');

		const lines: string[] = [];
		const log = (line: string) => lines.push(line);
		expect(await build(root, { squeeze: null, log, builder: writes('new') })).toBe(0);
		expect(dist()).toBe('new');
		expect(lines.join(' ')).toContain(`removed what build ${child.pid} left behind`);
		expect(existsSync(path.join(root, '.build', String(child.pid)))).toBe(false);
	});

	it('waits for another one, and then the later result stands, whole', async () => {
		const slow = async (_root: string, out: string) => {
			put(out, 'first');
			await new Promise((resolve) => setTimeout(resolve, 200));
			put(path.join(out, 'deep'), 'first');
			return 0;
		};
		const tool = new URL('../../../src/tools/build.mjs', import.meta.url).href;
		const script = `
			import { mkdirSync, writeFileSync } from 'node:fs';
			const { build } = await import(${JSON.stringify(tool)});
			process.exitCode = await build(${JSON.stringify(root)}, { squeeze: null, builder: async (_, out) => {
				mkdirSync(out);
				writeFileSync(out + '/index.html', 'second');
				return 0;
			} });`;
		const first = build(root, { ...quiet, builder: slow });
		const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
		const [[code]] = await Promise.all([once(child, 'exit'), first]);
		expect(code).toBe(0);
		expect(dist()).toBe('second');
		expect(existsSync(path.join(root, 'dist', 'deep'))).toBe(false);
	});

	it('does not swap in a build that was interrupted', async () => {
		put(path.join(root, 'dist'), 'kept');
		const signal = AbortSignal.abort();
		expect(await build(root, { ...quiet, builder: writes('new'), signal })).toBe(130);
		expect(dist()).toBe('kept');
	});
});

describe('swapIn', () => {
	it('puts the old dist/ back when the second rename fails', () => {
		const paths = buildPaths(root);
		put(paths.dist, 'old');
		put(paths.out, 'new');
		const rename = (from: string, to: string) =>
			from === paths.out ? failsWith('EACCES') : renameSync(from, to);
		expect(() => swapIn(paths, rename)).toThrow('EACCES');
		expect(dist()).toBe('old');
	});

	it('moves aside the dist/ that another build put there between the two renames', () => {
		const paths = buildPaths(root);
		put(paths.dist, 'old');
		put(paths.out, 'ours');
		let intruded = false;
		const rename = (from: string, to: string) => {
			if (from === paths.out && !intruded) {
				intruded = true;
				put(paths.dist, 'theirs');
			}
			renameSync(from, to);
		};
		swapIn(paths, rename);
		expect(dist()).toBe('ours');
		expect(existsSync(paths.old)).toBe(false);
	});
});

describe('cleanDeadBuilds', () => {
	it('removes what dead builds left and nothing of live ones', () => {
		put(buildPaths(root, deadPid).out, 'half');
		put(buildPaths(root, 1).out, 'at work');
		expect(cleanDeadBuilds(root)).toHaveLength(1);
		expect(existsSync(buildPaths(root, deadPid).work)).toBe(false);
		expect(page(buildPaths(root, 1).out)).toBe('at work');
	});

	it('restores dist/ after a build that died in the middle of its swap', async () => {
		put(buildPaths(root, deadPid).old, 'old');
		put(buildPaths(root, deadPid).out, 'new');
		expect(await build(root, { ...quiet, builder: async () => 1 })).toBe(1);
		expect(dist()).toBe('old');
	});
});
