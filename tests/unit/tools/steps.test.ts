import { describe, expect, it } from 'vitest';
import { astroArgs } from '../../../src/tools/astro.mjs';
import { npmCommand } from '../../../src/tools/project.mjs';
import { servedAddress } from '../../../src/tools/start.mjs';
import { runStep, summaryTable, tellingLine } from '../../../src/tools/steps.mjs';
import { runSteps, stepEnv } from '../../../src/tools/test.mjs';

const ran = (code: number, ...lines: string[]) => ({ code, ms: 1500, lines });
const node = (script: string) => ({ command: process.execPath, args: ['-e', script] });
const where = { cwd: '.', limitMs: 20_000, write: () => {} };

describe('runSteps', () => {
	it('goes on after a failure, but not to what needs the failed step', async () => {
		const list = [
			{ name: 'lint' },
			{ name: 'build' },
			{ name: 'site', needs: ['build'] },
			{ name: 'e2e', needs: ['site'] },
			{ name: 'unit' },
		];
		const results = await runSteps(
			list,
			async ({ name }) => ran(name === 'build' ? 1 : 0, `${name} said this`),
			() => {},
		);
		const states = results.map(({ state }) => state);
		expect(states).toEqual(['ok', 'FAILED', 'skipped', 'skipped', 'ok']);
		const table = summaryTable(results).split('\n');
		expect(table).toHaveLength(6);
		expect(table[2]).toBe('build  FAILED       1.5  build said this');
		expect(table[3]).toMatch(/skipped +- +not run, because build failed/);
	});
});

describe('runStep', () => {
	it('gives the exit code and the lines without colours', async () => {
		const script = 'console.log("\\u001b[31mred\\u001b[0m"); console.error("two"); process.exit(7)';
		const result = await runStep(node(script), where);
		expect(result.code).toBe(7);
		expect(result.lines).toEqual(expect.arrayContaining(['red', 'two']));
	});

	it('stops a step that takes too long, and says so', async () => {
		const script = 'setInterval(() => {}, 1000)';
		const result = await runStep(node(script), { ...where, limitMs: 300 });
		expect(result.code).not.toBe(0);
		expect(tellingLine(result.lines)).toMatch(/not finished after/);
	});

	it('reports a program that is not there', async () => {
		expect((await runStep({ command: 'no-such-program-here', args: [] }, where)).code).toBe(127);
	});
});

describe('small helpers', () => {
	it('picks the telling line, or else the last one with words', () => {
		const lines = ['Tests  3 passed', 'Duration 1 s', ' --- '];
		expect(tellingLine(lines, /^Tests/)).toBe('Tests 3 passed');
		expect(tellingLine(lines, /^Nothing/)).toBe('Duration 1 s');
		expect(tellingLine([])).toBe('');
	});

	it('uses colours only on a terminal', () => {
		expect(stepEnv({ FORCE_COLOR: '1' }, false).FORCE_COLOR).toBeUndefined();
		expect(stepEnv({}, true).FORCE_COLOR).toBe('1');
		expect(stepEnv({ NO_COLOR: '1' }, true).FORCE_COLOR).toBeUndefined();
	});

	it('reads the served address, base path included, out of text and of JSON', () => {
		const text = '┃ Local    \u001b[36mhttp://127.0.0.1:\u001b[1m4322\u001b[22m/site\u001b[39m\n';
		expect(servedAddress(text)).toBe('http://127.0.0.1:4322/site/');
		expect(servedAddress('{"message":"at http://127.0.0.1:4321/\\n"}')).toMatch(/:4321\/$/);
		expect(servedAddress('http://127.0.0.1:43')).toBeNull();
	});

	it('keeps servers in the foreground and other commands as they are', () => {
		expect(astroArgs(['dev', '--port', '1'])).toEqual(['dev', '--port', '1', '--ignore-lock']);
		expect(astroArgs(['check'])).toEqual(['check']);
	});

	it('starts npm through the npm that started us, without a shell', () => {
		const npm = npmCommand(['ci'], { npm_execpath: '/lib/npm-cli.js' });
		expect(npm).toEqual({
			command: process.execPath,
			args: ['/lib/npm-cli.js', 'ci'],
			shell: false,
		});
		expect(npmCommand(['ci'], {}).command).toBe('npm');
	});
});
