import type { Table } from './types.ts';

/** A cell as CSV: quoted where it must be, and never read as a formula by a spreadsheet. */
function field(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180, CRLF): the column labels, then the rows, numbers rounded to the column. */
export function toCsv(table: Table): string {
	const lines = [
		table.columns.map((column) => field(column.label)),
		...table.rows.map((row) =>
			table.columns.map((column) => {
				const value = row[column.key] ?? null;
				return field(
					typeof value === 'number' && column.decimals !== undefined
						? Number(value.toFixed(column.decimals))
						: value,
				);
			}),
		),
	];
	return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
