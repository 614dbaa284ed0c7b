// Running one step of `npm test`: its output is shown as it comes and its last lines are kept.
import { spawn } from 'node:child_process';

/**
 * @typedef {{ name: string, state: 'ok' | 'FAILED' | 'skipped', ms: number, line: string }} Result
 * @typedef {{ code: number, ms: number, lines: string[] }} Ran
 */

// Colour codes and links, both of which begin with the control character Escape.
const codes = /\p{Cc}(?:\[[\d;?]*[A-Za-z]|\]8;[^\p{Cc}]*\p{Cc}\\?)/gu;

/**
 * Output without colour codes.
 * @param {string} text as a program wrote it
 * @returns {string} the same in plain text
 */
export function uncoloured(text) {
	return text.replaceAll(codes, '');
}

/**
 * The line that says most about a step: the last few lines of its output that match, or else the
 * last one with words in it.
 * @param {string[]} lines plain lines of output
 * @param {RegExp} [wanted] what the telling lines look like
 * @returns {string} one line
 */
export function tellingLine(lines, wanted) {
	const full = lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
	const matching = wanted ? full.slice(-40).filter((line) => wanted.test(line)) : [];
	const line = matching.length > 0 ? matching.slice(-4).join(', ') : (full.at(-1) ?? '');
	const short = line.replaceAll(/\s+/g, ' ');
	return short.length > 120 ? `${short.slice(0, 117)}...` : short;
}

/**
 * The table at the end of a run.
 * @param {Result[]} results one per step
 * @returns {string} plain text
 */
export function summaryTable(results) {
	const width = Math.max(...results.map(({ name }) => name.length));
	const rows = results.map(({ name, state, ms, line }) => {
		const time = state === 'skipped' ? '-' : (ms / 1000).toFixed(1);
		return `${name.padEnd(width)}  ${state.padEnd(7)}  ${time.padStart(7)}  ${line}`.trimEnd();
	});
	return [`${'step'.padEnd(width)}  result   seconds  last line`, ...rows].join('\n');
}

/**
 * Runs a program in a process group of its own, so that nothing of it outlives its time.
 * @param {{ command: string, args: string[], shell?: boolean }} program what to run
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, limitMs: number, signal?: AbortSignal,
 *   write?: (text: string) => void }} options where, how long, and where its output goes
 * @returns {Promise<Ran>} its exit code, time and last lines
 */
export function runStep({ command, args, shell = false }, options) {
	const { cwd, env = process.env, limitMs, signal, write } = options;
	const show = write ?? ((text) => void process.stdout.write(text));
	const colour = process.stdout.isTTY;
	const began = performance.now();
	const ownGroup = process.platform !== 'win32';
	const child = spawn(command, args, {
		cwd,
		env,
		shell,
		detached: ownGroup,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let tail = '';
	const take = (/** @type {string} */ text) => {
		// Some programs write colours even when nobody asked for them.
		show(colour ? text : uncoloured(text));
		tail = (tail + text).slice(-20_000);
	};
	const kill = (/** @type {NodeJS.Signals} */ name) => {
		try {
			if (ownGroup && child.pid) process.kill(-child.pid, name);
			else child.kill(name);
		} catch {
			// Already gone.
		}
	};
	const stop = () => {
		kill('SIGTERM');
		setTimeout(() => kill('SIGKILL'), 5000).unref();
	};
	const timer = setTimeout(() => {
		take(`\nStopped: not finished after ${Math.round(limitMs / 1000)} s.\n`);
		stop();
	}, limitMs);
	signal?.addEventListener('abort', stop, { once: true });
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
	return new Promise((resolve) => {
		const done = (/** @type {number} */ code) => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', stop);
			resolve({ code, ms: performance.now() - began, lines: linesOf(tail) });
		};
		child.on('error', (error) => {
			take(`Could not start ${command}: ${error.message}\n`);
			done(127);
		});
		child.on('close', (code) => {
			// A helper that outlived the program itself must not outlive the step.
			kill('SIGKILL');
			done(code ?? 143);
		});
	});
}

/** @type {(text: string) => string[]} */
function linesOf(text) {
	return uncoloured(text)
		.split(/[\r\n]+/)
		.map((line) => line.trim());
}
