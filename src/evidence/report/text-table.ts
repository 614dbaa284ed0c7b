/** A table in plain text: the first column to the left, the others to the right. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = [header, ...rows];
	const widths = header.map((_, column) =>
		Math.max(...lines.map((line) => (line[column] ?? '').length)),
	);
	const print = (line: readonly string[]) =>
		widths
			.map((width, column) => {
				const cell = line[column] ?? '';
				return column === 0 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	return [print(header), rule, ...rows.map(print)].join('\n');
}

/** How often each value occurs, the most frequent first, as rows of a table. */
export function tally(values: readonly string[]): string[][] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
		.map(([value, count]) => [value, String(count)]);
}
