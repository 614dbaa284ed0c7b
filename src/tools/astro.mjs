// Runs Astro's own program the same way for everyone: node src/tools/astro.mjs dev|preview|check ...
import { astroBin, astroEnv, isMain, projectNode, repoRoot, run } from './project.mjs';

/**
 * Astro's arguments, with what keeps `dev` and `preview` in the foreground and free of lock files.
 * @param {string[]} args arguments as given
 * @returns {string[]} arguments to pass on
 */
export function astroArgs(args) {
	const serves = args[0] === 'dev' || args[0] === 'preview';
	return serves && !args.includes('--ignore-lock') ? [...args, '--ignore-lock'] : args;
}

if (isMain(import.meta.url)) {
	const args = [astroBin(), ...astroArgs(process.argv.slice(2))];
	process.exitCode = await run(projectNode(), args, { cwd: repoRoot, env: astroEnv() });
}
