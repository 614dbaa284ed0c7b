// Ids that name nothing: in an article, in the ledger, in a chart and in a table.
import { wantedId } from '../../../src/evidence/wanted.ts';
import { describeFaults, type Fault } from '../support/fault.ts';

const article = 'content/articles/car-t.mdx';
const ledger = 'content/evidence/car-t.yaml';

/** An id with a letter too many. */
function unknown(name: string, file: string, from: RegExp, field: string, wanted: string): Fault {
	return { name, file, from, to: (id) => `${id}x`, field, wanted, nearest: true };
}

const inArticle = (component: string, wanted: string) => {
	const from = new RegExp(`(?<=<${component} (?:id|ids|verdict)=")[a-z0-9-]+`);
	return unknown(`<${component}> in an article`, article, from, `<${component}>`, wanted);
};

describeFaults('an id that names nothing stops the build', [
	inArticle('Cite', wantedId.claims),
	inArticle('Term', wantedId.terms),
	inArticle('Chart', wantedId.charts),
	inArticle('Verdicts', wantedId.verdicts),
	inArticle('Gaps', wantedId.gaps),
	inArticle('Stamp', 'one of confirmed, corrected'),
	unknown('the opening chart', article, /(?<=^hero: )[a-z0-9-]+/m, 'hero', wantedId.charts),
	unknown(
		'the claim of a teaser',
		article,
		/(?<=^teaser:[\s\S]*?\n {2}claim: )[a-z0-9-]+/m,
		'teaser.claim',
		wantedId.claims,
	),
	unknown(
		'a source of a claim',
		ledger,
		/(?<= {4}sources:\n {6}- )[a-z0-9-]+/,
		'sources[0]',
		wantedId.sources,
	),
	unknown(
		'an input of a computed claim',
		ledger,
		/(?<=inputs: \[)[a-z0-9-]+/,
		'inputs[0]',
		wantedId.claims,
	),
	unknown(
		'a claim that a gap limits',
		ledger,
		/(?<=\ngaps:\n[\s\S]*claims: \[)[a-z0-9-]+/,
		'claims[0]',
		wantedId.claims,
	),
	unknown(
		'a claim of a verdict',
		'content/verdicts.yaml',
		/(?<= {2}claims: \[)[a-z0-9-]+/,
		'claims[0]',
		wantedId.claims,
	),
	unknown(
		'a claim of a chart',
		'content/charts/car-t-refund.yaml',
		/(?<=\nclaims: \[)[a-z0-9-]+/,
		'claims[0]',
		wantedId.claims,
	),
	unknown(
		'the data of a chart',
		'content/charts/car-t-refund.yaml',
		/(?<=\ndata: )[a-z0-9-]+/,
		'data',
		wantedId.datasets,
	),
	unknown(
		'the claim of a yardstick',
		'content/charts/car-t-projection.yaml',
		/(?<=\nyardsticks:\n.*claim: )[a-z0-9-]+/,
		'yardsticks[0].claim',
		wantedId.claims,
	),
	unknown(
		'the claim of a row',
		'content/data/car-t-refund.csv',
		/[a-z0-9-]+(?=\n$)/,
		'claim',
		wantedId.claims,
	),
]);
