/** Where the ids of each collection are given, in words for an error message. */
export const wantedId = {
	claims: 'the id of a claim in content/evidence/',
	gaps: 'the id of a gap in content/evidence/',
	sources: 'the id of a work in content/sources.json',
	verdicts: 'the id of a row in content/verdicts.yaml',
	terms: 'the id of a term in content/glossary.yaml',
	charts: 'the id of a chart: a file in content/charts/',
	explorables: 'the id of an explorable: a file in content/explorables/',
	heroes: 'the id of an opening picture: a file in content/heroes/',
	datasets: 'the name of a resource in content/data/datapackage.json',
} as const;

/** A collection whose records others point at. */
export type PointedAt = keyof typeof wantedId;
