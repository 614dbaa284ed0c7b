/** A piece of code that a reader can copy. */
export interface Example {
	/** Name of the language. */
	language: string;
	code: string;
}

/** The table that examples read. */
export interface ExampleTable {
	/** Full address of its CSV. */
	csv: string;
	/** Full address of the chart's JSON. */
	json: string;
	/** Names of the columns to print. */
	columns: readonly string[];
}

/** The same thing in three languages: read a table, keep what was counted, print it. */
export function examples({ csv, json, columns }: ExampleTable): Example[] {
	const names = columns.map((name) => JSON.stringify(name)).join(', ');
	return [
		{
			language: 'Python',
			code: `import pandas as pd

table = pd.read_csv("${csv}")
observed = table[table["kind"] == "observed"]
print(observed[[${names}]])`,
		},
		{
			language: 'R',
			code: `table <- read.csv("${csv}")
observed <- subset(table, kind == "observed")
print(observed[c(${names})])`,
		},
		{
			language: 'JavaScript',
			code: `const response = await fetch("${json}");
const { rows } = await response.json();
const observed = rows.filter(({ kind }) => kind === "observed");
console.table(observed, [${names}]);`,
		},
	];
}
