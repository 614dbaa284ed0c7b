import { words } from '../words.ts';

/** Interface words of explorables, whatever they explain. */
export const explorableStrings = {
	explorable: words('cases', 'controls', 'assumed', 'leavesOut', 'outOfRange', 'failed'),
};
