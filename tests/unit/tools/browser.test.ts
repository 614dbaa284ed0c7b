import { describe, expect, it } from 'vitest';
import { aptReason } from '../../../src/tools/apt.mjs';
import { usualPaths } from '../../../src/tools/browser-system.mjs';
import { chooseBrowser, ensureBrowser, findBrowser } from '../../browser.mjs';

/** A machine with these programs; those in `broken` are there but do not start. */
function machine(there: string[], { env = undefined as string | undefined, broken = [''] } = {}) {
	return {
		envPath: env,
		playwrightPath: async () => '/own/chrome',
		machinePaths: () => ['/usr/bin/google-chrome', '/usr/bin/chromium'],
		exists: (path: string) => there.includes(path),
		starts: (path: string) => !broken.includes(path),
	};
}

const all = ['/set/chrome', '/own/chrome', '/usr/bin/google-chrome', '/usr/bin/chromium'];

describe('chooseBrowser', () => {
	it('follows its order', async () => {
		const path = async (...of: Parameters<typeof machine>) =>
			(await chooseBrowser(machine(...of)))?.path;
		expect(await path(all, { env: '/set/chrome' })).toBe('/set/chrome');
		expect(await path(all)).toBe('/own/chrome');
		expect(await path(all.slice(2))).toBe('/usr/bin/google-chrome');
		expect(await path(all, { broken: all.slice(1, 3) })).toBe('/usr/bin/chromium');
		expect(await path([])).toBeUndefined();
	});

	it('does not pass over a set path that is wrong', async () => {
		await expect(chooseBrowser(machine(all, { env: '/typo' }))).rejects.toThrow('/typo');
	});
});

describe('ensureBrowser', () => {
	const log = () => {};
	const installer = (name: string, there: string[], brings: string | null, no?: string) => ({
		name,
		applies: () => no ?? null,
		install: async () => {
			if (brings) there.push(brings);
			return brings !== null;
		},
	});

	it('installs nothing when there is a browser', async () => {
		const never = { name: 'x', applies: () => null, install: () => Promise.reject(new Error()) };
		expect((await ensureBrowser(machine(all), [never], log)).from).toBe('Playwright');
	});

	it('tries the next way when one fails or brings nothing that starts', async () => {
		const there: string[] = [];
		const probe = machine(there, { broken: ['/own/chrome'] });
		const ways = [
			installer('download', there, '/own/chrome'),
			installer('other', there, null),
			installer('apt', there, '/usr/bin/chromium'),
		];
		expect((await ensureBrowser(probe, ways, log)).path).toBe('/usr/bin/chromium');
	});

	it('fails with one sentence that names what was tried', async () => {
		const ways = [installer('download', [], null), installer('apt', [], null, 'needs root')];
		const failing = ensureBrowser(machine([]), ways, log);
		await expect(failing).rejects.toThrow(/tried download \(failed .*\), apt \(needs root\)/);
		await expect(findBrowser(machine([]))).rejects.toThrow('No Chromium');
	});
});

describe('what is known of systems', () => {
	it('uses apt-get only as root on Debian and Ubuntu', () => {
		const debian = { platform: 'linux', uid: 0, release: 'NAME=x\nID=debian\n', apt: true };
		expect(aptReason(debian)).toBeNull();
		expect(aptReason({ ...debian, release: 'ID=mint\nID_LIKE="ubuntu debian"' })).toBeNull();
		expect(aptReason({ ...debian, uid: 1000 })).toBe('needs root');
		expect(aptReason({ ...debian, release: 'ID=fedora' })).toMatch('not Debian');
		expect(aptReason({ ...debian, platform: 'darwin', apt: false })).toMatch('not Debian');
	});

	it('knows the usual places', () => {
		const linux = usualPaths('linux', { PATH: '/opt/bin:/usr/bin' });
		expect(linux[0]).toBe('/opt/bin/google-chrome');
		expect(linux).toContain('/usr/bin/chromium');
		expect(usualPaths('darwin', {})[0]).toMatch(/^\/Applications\/Google Chrome\.app/);
		const windows = usualPaths('win32', { PROGRAMFILES: 'C:\\Program Files' });
		expect(windows[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
	});
});
