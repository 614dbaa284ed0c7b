import type { Gate } from './gate.ts';
import { hostFault } from './hosts.ts';

/** Links to mirrors, reposts, staging sites and hosts of uploaded documents. */
export const mirrorLink: Gate = {
	name: 'mirror-link',
	find: ({ links }) =>
		links.flatMap(({ file, line, field, url }) => {
			const fault = hostFault(url);
			const hint = 'give the DOI or PubMed id of the original, else leave the address out';
			const wanted = `the address of the original: this is ${fault}`;
			return fault ? [{ file, line, field, given: url, wanted, hint }] : [];
		}),
};
