import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installCommand, installNeeded, lockDifference } from '../../../src/tools/install.mjs';

const lock = (packages: Record<string, object>) => ({ packages });
const own = { version: '1.0.0', integrity: 'sha512-a' };

describe('lockDifference', () => {
	it.each([
		['the same packages', { 'node_modules/a': own }, null],
		['a missing package', {}, 'node_modules/a is not installed'],
		['another version', { 'node_modules/a': { version: '0.9.0' } }, /0\.9\.0.*1\.0\.0/],
		['another checksum', { 'node_modules/a': { ...own, integrity: 'sha512-b' } }, /checksum/],
		['one too many', { 'node_modules/a': own, 'node_modules/b': own }, /b is not in/],
	])('tells %s', (_what, installed, reason) => {
		const wanted = lock({ '': {}, 'node_modules/a': own });
		const found = lockDifference(wanted, lock(installed));
		if (reason === null) expect(found).toBeNull();
		else expect(found).toMatch(reason);
	});

	it('does not miss optional packages of other systems', () => {
		const wanted = lock({ 'node_modules/mac-only': { ...own, optional: true } });
		expect(lockDifference(wanted, lock({}))).toBeNull();
		const more = lock({ 'node_modules/linux-only': { ...own, optional: true } });
		expect(lockDifference(wanted, more)).toBeNull();
	});
});

describe('installCommand', () => {
	it('is npm ci, unless the lock lacks optional packages that it names', () => {
		const app = { optionalDependencies: { '@x/linux': '1', '@x/mac': '1' } };
		const some = { 'node_modules/x': app, 'node_modules/@x/linux': own };
		expect(installCommand(lock({ ...some, 'node_modules/y/node_modules/@x/mac': own }))).toEqual([
			'ci',
		]);
		expect(installCommand(lock(some))).toEqual(['install', '--no-save']);
	});
});

describe('installNeeded', () => {
	let root: string;
	const write = (name: string, value: unknown) => {
		const file = path.join(root, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
	};

	beforeEach(() => {
		root = mkdtempSync(path.join(tmpdir(), 'install-'));
		write('package.json', { dependencies: { a: '1.0.0' } });
		write('package-lock.json', {
			packages: { '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': own },
		});
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));

	it('goes from nothing installed to all installed', () => {
		expect(installNeeded(root)).toBe('node_modules is missing');
		mkdirSync(path.join(root, 'node_modules'));
		expect(installNeeded(root)).toBe('the last install did not finish');
		write('node_modules/.package-lock.json', lock({ 'node_modules/a': own }));
		expect(installNeeded(root)).toBeNull();
	});

	it('sees a package.json that the lock was not made from, and a lock that is no JSON', () => {
		write('node_modules/.package-lock.json', lock({ 'node_modules/a': own }));
		write('package.json', { dependencies: { a: '2.0.0' } });
		expect(installNeeded(root)).toMatch(/differ/);
		write('package-lock.json', '{');
		expect(installNeeded(root)).toMatch(/JSON/);
	});
});
