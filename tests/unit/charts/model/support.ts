import type { DataSpec, Files } from '../../../../src/charts/model/channels.ts';
import type { DataField } from '../../../../src/schemas/dataset.ts';
import type { CaseSpec } from '../../../charts/support/drawn.ts';

/** Where the content of these charts would stand. */
export const files: Files = { spec: 'content/charts/x.yaml', data: 'content/data/x.csv' };

/** A column; a column of numbers has a unit. */
export function column(name: string, type: DataField['type'], unit?: string): DataField {
	const title = name.replace(/^./, (first) => first.toUpperCase());
	return { name, type, title, description: 'A column.', ...(unit ? { unit } : {}) };
}

/** A spec, as far as reading its data goes. */
export const specOf = (spec: CaseSpec): DataSpec =>
	({ emphasis: [], ...spec }) as unknown as DataSpec;
