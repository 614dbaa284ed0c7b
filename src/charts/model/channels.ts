import { ContentError, didYouMean } from '../../lib/errors.ts';
import type { DataField } from '../../schemas/dataset.ts';
import type { ChartSpec } from '../types.ts';
import { isTime } from './time.ts';

/** Charts whose rows are drawn as they are; the projection works its rows out. */
export type DataSpec = Exclude<ChartSpec, { type: 'projection' }>;

/** What a chart takes from which column, whatever its mark calls it. */
export interface Channels {
	/** Names of the rows: categories, times or events. */
	label: DataField;
	/** Times of rows that stand on a time axis. */
	time: DataField | undefined;
	value: DataField | undefined;
	low: DataField | undefined;
	high: DataField | undefined;
	series: DataField | undefined;
	/** Unit of all numbers; empty where there are none. */
	unit: string;
	/** Whether the numbers run upwards. */
	standing: boolean;
}

/** Where a chart's content stands, for error messages. */
export interface Files {
	/** Spec of the chart. */
	spec: string;
	/** Its CSV. */
	data: string;
}

const manifest = 'content/data/datapackage.json';
const isNumber = ({ type }: DataField) => type === 'number' || type === 'integer';

/**
 * The columns that a spec names, checked. Throws ContentError for a column that does not exist, is
 * not of the kind its channel needs, or has no unit.
 */
export function channelsOf(spec: DataSpec, fields: readonly DataField[], files: Files): Channels {
	const named = spec.encoding as Record<string, string | undefined>;
	const at = (channel: string): DataField | undefined => {
		const name = named[channel];
		if (name === undefined) return undefined;
		const found = fields.find((field) => field.name === name);
		if (found) return found;
		const names = fields.map((field) => field.name);
		throw new ContentError({
			file: files.spec,
			field: `encoding.${channel}`,
			given: name,
			wanted: `a column of ${files.data}: ${names.join(', ')}`,
			hint: didYouMean(name, names),
		});
	};
	const must = (channel: string, wanted: string, fits: (field: DataField) => boolean) => {
		const field = at(channel);
		if (field && fits(field)) return field;
		throw new ContentError({
			file: files.spec,
			field: `encoding.${channel}`,
			given: field && `${field.name}, a column of type ${field.type}`,
			wanted,
		});
	};
	const number = (channel: string) => {
		const field = must(channel, 'a column of numbers', isNumber);
		if (field.unit) return field;
		throw new ContentError({
			file: manifest,
			field: `${files.data}: ${field.name}`,
			wanted: 'a unit, such as "USD million" or "patients", because a chart draws this column',
		});
	};
	const optional = (channel: string) => (named[channel] ? number(channel) : undefined);
	const text = (channel: string) =>
		must(channel, 'a column of texts or years', (field) => !isNumber(field));
	const time = (channel: string) =>
		must(channel, 'a column of years, months or days', (field) => isTime(field));

	const none = { time: undefined, value: undefined, low: undefined, high: undefined };
	const series = at('series');
	const shape = { ...none, series, standing: false };
	const withUnit = (channels: Omit<Channels, 'unit'>): Channels => {
		const numbers = [channels.value, channels.low, channels.high].filter((field) => !!field);
		const [first, ...others] = numbers;
		const other = others.find(({ unit }) => unit !== first?.unit);
		if (other) {
			throw new ContentError({
				file: manifest,
				field: `${files.data}: ${other.name}`,
				given: other.unit,
				wanted: `the unit of the other numbers of the chart, ${first?.unit}`,
			});
		}
		return { ...channels, unit: first?.unit ?? '' };
	};
	switch (spec.type) {
		case 'line': {
			const x = time('x');
			return withUnit({ ...shape, label: x, time: x, value: number('y'), standing: true });
		}
		case 'timeline':
			return withUnit({ ...shape, label: text('y'), time: time('x') });
		case 'range':
			return withUnit({ ...shape, label: text('y'), low: number('x1'), high: number('x2') });
		default: {
			const y = at('y');
			const standing = y !== undefined && isNumber(y);
			const label = text(standing ? 'x' : 'y');
			return withUnit({
				...shape,
				label,
				time: isTime(label) ? label : undefined,
				value: number(standing ? 'y' : 'x'),
				low: optional('low'),
				high: optional('high'),
				standing,
			});
		}
	}
}
