import type { ContentProblem } from '../../lib/errors.ts';
import type { Ledger } from './ledger/types.ts';

/** A check over all of the content. It is pure: the same ledger always has the same problems. */
export interface Gate {
	/** Name, as exceptions and the report call it. */
	name: string;
	find(ledger: Ledger): ContentProblem[];
}
