// Reports on the evidence of every article and on the ledger; fails when a gate does.
import { reportOn } from '../evidence/report/report.ts';
import { isMain, repoRoot } from './project.mjs';

if (isMain(import.meta.url)) {
	const { text, passed } = await reportOn(repoRoot);
	console.log(text);
	process.exitCode = passed ? 0 : 1;
}
