import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../schemas/strings.ts';
import type { Datum } from '../types.ts';
import type { Channels } from './channels.ts';
import { shortNumber, withUnit } from './numbers.ts';

/** A datum before it is put in words. */
export type Bare = Omit<Datum, 'shown' | 'short' | 'name' | 'tip'>;

function rangeShown(datum: Bare, channels: Channels, words: Strings): string {
	const { low, high } = datum;
	const print = (value: number) => withUnit(value, channels.unit, words.locale);
	if (channels.value && low !== null && high !== null) {
		// `31 to 34 patients`, but `$5 million to $6 million`.
		const bare = /^[\d−]/.test(print(low));
		return fill(words.chart.range, {
			low: bare ? shortNumber(low, words.locale) : print(low),
			high: print(high),
		});
	}
	const ends = [
		{ title: channels.low?.title ?? '', value: low },
		{ title: channels.high?.title ?? '', value: high },
	];
	return ends
		.flatMap(({ title, value }) => (value === null ? [] : [`${title}: ${print(value)}`]))
		.join('; ');
}

/** A datum in words: its number bare and with its unit, its sentence, and the lines of its tip. */
export function inWords(
	datum: Bare,
	channels: Channels,
	words: Strings,
): Pick<Datum, 'shown' | 'short' | 'name' | 'tip'> {
	const { value, low, high, series, note, label, date } = datum;
	const { kinds } = words.chart;
	const isEvent = !channels.value && !channels.low;
	const short =
		value !== null
			? shortNumber(value, words.locale)
			: [low, high]
					.filter((end) => end !== null)
					.map((end) => shortNumber(end, words.locale))
					.join(` ${words.chart.to} `);
	const shown =
		value !== null
			? withUnit(value, channels.unit, words.locale)
			: rangeShown(datum, channels, words);
	const where = [isEvent ? date : label, series].filter(Boolean).join(', ');
	const kind = note ? `${kinds[datum.kind]} (${note})` : kinds[datum.kind];
	return {
		shown: isEvent ? label : shown,
		short,
		name: `${where}: ${isEvent ? label : shown}, ${kind}`,
		tip: [`${where}: ${isEvent ? label : shown}`, kind],
	};
}
