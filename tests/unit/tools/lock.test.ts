import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../../src/tools/lock.mjs';
import { isAlive } from '../../../src/tools/swap.mjs';

let root: string;
let lock: string;
const deadPid = 2 ** 30;

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'lock-'));
	lock = path.join(root, '.build', 'lock');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('takeLock', () => {
	const limits = { waitMs: 60, stepMs: 5 };

	it('waits for a live holder and gives up with a plain sentence', async () => {
		const giveBack = await takeLock(lock, { ...limits, pid: process.ppid });
		const waits: number[] = [];
		const second = takeLock(lock, { ...limits, onWait: (holder) => waits.push(holder) });
		await expect(second).rejects.toThrow(/Another build .* still runs/);
		expect(waits).toEqual([process.ppid]);
		giveBack();
		(await takeLock(lock, limits))();
		expect(existsSync(lock)).toBe(false);
	});

	it('takes over the lock of a dead holder', async () => {
		expect(isAlive(deadPid)).toBe(false);
		await takeLock(lock, { ...limits, pid: deadPid });
		await takeLock(lock, limits);
		expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
	});
});
