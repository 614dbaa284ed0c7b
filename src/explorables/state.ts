import type { Values } from './types.ts';

/** The told case that is shown: the one at its number, else the first. */
export function stateOf<State>(states: readonly State[], { state: at = 0 }: Values): State {
	const found = states[at] ?? states[0];
	if (!found) throw new RangeError('an explorable without cases');
	return found;
}
