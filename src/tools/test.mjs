// npm test: installs what is missing, then runs every check and ends with one table. Runs on a bare
// system Node 20+; the steps themselves run on the project's own Node.
import { ensureInstalled } from './install.mjs';
import { isMain, npmCommand, repoRoot } from './project.mjs';
import { runStep, summaryTable, tellingLine } from './steps.mjs';

/**
 * @typedef {import('./steps.mjs').Result} Result
 * @typedef {{ name: string, needs?: string[], telling?: RegExp, limitMs?: number }} Step
 */

const minute = 60_000;
const counts = /\d+ (?:passed|failed|flaky|skipped|did not run)\b/;

/** The steps in order. `needs` names steps without which one makes no sense.
 * @type {Step[]} */
export const steps = [
	{ name: 'lint', telling: /^(?:Checked|Found) / },
	{ name: 'check', telling: /^- \d+ |error TS/ },
	{ name: 'test:unit', telling: /^(?:Tests|Errors) / },
	{ name: 'build', telling: /^(?:Built|Build failed)/ },
	{ name: 'test:site', needs: ['build'], limitMs: 20 * minute, telling: /^(?:Tests|Errors) / },
	{ name: 'test:browser', limitMs: 20 * minute, telling: /^(?:Browser:|No browser)/ },
	{ name: 'test:servers', limitMs: 15 * minute, telling: /^Servers:/ },
	{
		name: 'test:e2e',
		needs: ['build', 'test:browser', 'test:servers'],
		telling: counts,
		limitMs: 50 * minute,
	},
	{
		name: 'test:hosting',
		needs: ['build', 'test:browser', 'test:servers'],
		telling: counts,
		limitMs: 20 * minute,
	},
];

/**
 * Runs steps in order, going on after a failure.
 * @param {Step[]} list the steps
 * @param {(step: Step) => Promise<import('./steps.mjs').Ran>} runOne runs one of them
 * @param {(line: string) => void} [log] where headings go
 * @returns {Promise<Result[]>} what became of each
 */
export async function runSteps(list, runOne, log = console.log) {
	/** @type {Result[]} */
	const results = [];
	for (const step of list) {
		const missing = (step.needs ?? []).filter((name) =>
			results.some((result) => result.name === name && result.state !== 'ok'),
		);
		if (missing.length > 0) {
			const line = `not run, because ${missing.join(' and ')} failed`;
			log(`\n== ${step.name}: ${line}`);
			results.push({ name: step.name, state: 'skipped', ms: 0, line });
			continue;
		}
		log(`\n== ${step.name}`);
		const { code, ms, lines } = await runOne(step);
		const line = tellingLine(lines, step.telling);
		results.push({ name: step.name, state: code === 0 ? 'ok' : 'FAILED', ms, line });
	}
	return results;
}

/**
 * The environment for the steps: colours only on a terminal, and then also through our pipes.
 * @param {NodeJS.ProcessEnv} [env] environment to start from
 * @param {boolean} [terminal] whether our output is a terminal
 * @returns {NodeJS.ProcessEnv} a new environment
 */
export function stepEnv(env = process.env, terminal = process.stdout.isTTY) {
	const { FORCE_COLOR: _, ...rest } = env;
	return terminal && !env.NO_COLOR ? { ...rest, FORCE_COLOR: '1' } : rest;
}

/**
 * The whole of `npm test`.
 * @param {AbortSignal} signal stops it
 * @returns {Promise<number>} exit code
 */
export async function test(signal) {
	const began = performance.now();
	const install = await ensureInstalled();
	/** @type {Result} */
	const installed = {
		name: 'install',
		state: install.ok ? 'ok' : 'FAILED',
		ms: performance.now() - began,
		line: install.note,
	};
	const rest = install.ok
		? await runSteps(steps, (step) => {
				if (signal.aborted) return Promise.resolve({ code: 130, ms: 0, lines: ['interrupted'] });
				const npm = npmCommand(['run', step.name, '--silent']);
				const limitMs = step.limitMs ?? 10 * minute;
				return runStep(npm, { cwd: repoRoot, env: stepEnv(), limitMs, signal });
			})
		: [];
	const results = [installed, ...rest];
	const total = ((performance.now() - began) / 1000).toFixed(1);
	const bad = results.filter(({ state }) => state !== 'ok');
	console.log(`\n== summary\n${summaryTable(results)}`);
	const names = bad.map(({ name }) => name).join(', ');
	console.log(
		bad.length === 0 ? `All passed in ${total} s.` : `Not passed: ${names} (${total} s).`,
	);
	return bad.length === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) {
	const stop = new AbortController();
	for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(name, () => stop.abort());
	}
	process.exitCode = await test(stop.signal);
}
