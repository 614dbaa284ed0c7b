import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = 'tests/charts/output';

/** Markup with an element a line, so that a change can be read. */
export function lines(svg: string): string {
	return `${svg.replaceAll('><', '>\n<')}\n`;
}

/**
 * The drawing stored for a case, or undefined when there is none. A drawing that differs is saved
 * beside it as `<case>-changed.svg`; with UPDATE_DRAWINGS=1 it replaces the stored one.
 */
export function stored(name: string, now: string): string | undefined {
	const file = `${folder}/${name}.svg`;
	const changed = `${folder}/${name}-changed.svg`;
	if (process.env.UPDATE_DRAWINGS === '1') writeFileSync(file, now);
	const before = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
	if (before === now) rmSync(changed, { force: true });
	else writeFileSync(changed, now);
	return before;
}
