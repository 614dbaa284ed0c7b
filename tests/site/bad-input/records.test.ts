// Ids that name nothing: in the ledger, in the claim check, in a chart, an explorable and a table.
import { wantedId } from '../../../src/evidence/wanted.ts';
import { describeFaultsTogether, unknown } from '../support/fault.ts';

const ledger = 'content/evidence/car-t.yaml';

describeFaultsTogether('a record that names nothing stops the build', [
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
		'a claim of an event',
		'content/timeline.yaml',
		/(?<= {2}claims: \[)[a-z0-9-]+/,
		'claims[0]',
		wantedId.claims,
	),
	unknown(
		'a claim of a company',
		'content/players.yaml',
		/(?<=\n {2}claims: \[)[a-z0-9-]+/,
		'claims[0]',
		wantedId.claims,
	),
	unknown(
		'a claim of a product',
		'content/players.yaml',
		/(?<=\n {6}claims: \[)[a-z0-9-]+/,
		'products[0].claims[0]',
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
		/(?<=,computed,)[a-z0-9-]+/,
		'claim',
		wantedId.claims,
	),
	unknown(
		'the source of a row',
		'content/data/korean-datasets.csv',
		/(?<=\nnard,.*,nard-2019,)[a-z0-9-]+/,
		'source',
		wantedId.sources,
	),
	unknown(
		'a claim of an explorable',
		'content/explorables/base-rate.yaml',
		/(?<=claims:\n {2}- )[a-z0-9-]+/,
		'claims[0]',
		wantedId.claims,
	),
]);
