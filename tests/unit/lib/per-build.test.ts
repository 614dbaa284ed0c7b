import { afterEach, expect, test, vi } from 'vitest';
import { perBuild } from '../../../src/lib/per-build.ts';

afterEach(() => vi.unstubAllEnvs());

test('a build works an answer out once for each set of arguments', () => {
	vi.stubEnv('PROD', true);
	const work = vi.fn((id: string, lang: string) => ({ id, lang }));
	const kept = perBuild(work);
	expect(kept('a', 'en')).toEqual({ id: 'a', lang: 'en' });
	expect(kept('a', 'en')).toBe(kept('a', 'en'));
	expect(kept('a', 'ko')).not.toBe(kept('a', 'en'));
	expect(kept('aen', '')).toEqual({ id: 'aen', lang: '' });
	expect(work).toHaveBeenCalledTimes(3);
});

test('two functions keep apart what they know', () => {
	vi.stubEnv('PROD', true);
	const [one, two] = [perBuild((id: string) => `one ${id}`), perBuild((id: string) => `two ${id}`)];
	expect([one('a'), two('a')]).toEqual(['one a', 'two a']);
});

test('an error stays one: whoever asks again is told again', async () => {
	vi.stubEnv('PROD', true);
	const work = vi.fn(async (id: string) => Promise.reject(new Error(`no ${id}`)));
	const kept = perBuild(work);
	await expect(kept('a')).rejects.toThrow('no a');
	await expect(kept('a')).rejects.toThrow('no a');
	expect(work).toHaveBeenCalledTimes(1);
});

test('in development nothing is kept', () => {
	vi.stubEnv('PROD', false);
	const work = vi.fn((id: string) => ({ id }));
	const fresh = perBuild(work);
	expect(fresh('a')).not.toBe(fresh('a'));
	expect(work).toHaveBeenCalledTimes(2);
});
