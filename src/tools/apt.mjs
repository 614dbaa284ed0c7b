// Programs that the tests need, from Debian's and Ubuntu's packages.
import { existsSync, readFileSync } from 'node:fs';
import { repoRoot, run } from './project.mjs';

const minute = 60_000;

/**
 * Why apt-get cannot be used here.
 * @param {{ platform: string, uid: number | undefined, release: string, apt: boolean }} machine facts
 * @returns {string | null} the reason, or null when it can
 */
export function aptReason({ platform, uid, release, apt }) {
	const ids = [...release.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].map((match) => match[1] ?? '');
	if (platform !== 'linux' || !apt || !/\b(?:debian|ubuntu)\b/.test(ids.join(' '))) {
		return 'not Debian or Ubuntu';
	}
	return uid === 0 ? null : 'needs root';
}

/**
 * Why apt-get cannot be used on this machine.
 * @returns {string | null} the reason, or null when it can
 */
export function aptReasonHere() {
	return aptReason({
		platform: process.platform,
		uid: process.getuid?.(),
		release: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
		apt: existsSync('/usr/bin/apt-get'),
	});
}

/**
 * Installs packages, without what they only recommend.
 * @param {string[]} packages their names
 * @param {{ update?: boolean }} [options] whether to read the lists of packages anew first
 * @returns {Promise<boolean>} whether they are there now
 */
export async function aptInstall(packages, { update = true } = {}) {
	if (update) await apt(['update', '-qq'], 3 * minute);
	return apt(['install', '-y', '-qq', '--no-install-recommends', ...packages], 8 * minute);
}

/** @type {(args: string[], timeout: number) => Promise<boolean>} */
async function apt(args, timeout) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return (await run('apt-get', args, { cwd: repoRoot, timeout, killSignal: 'SIGKILL', env })) === 0;
}
