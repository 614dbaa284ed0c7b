import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ViewOf } from '../types.ts';
import { drawBlocks, drawCurves } from './drawing.ts';
import { seen } from './model.ts';

/** What so many genomes show of variants of each rarity: as curves, as dots and in words. */
export const view: ViewOf<'genomes-read'> = (model, values, locale) => {
	const { rarities, variants, sets, labels } = model;
	const { people = 1 } = values;
	const known = sets.find((set) => set.known)?.people ?? 0;
	const number = (value: number) => formatNumber(value, locale, 0);
	const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
	const blocks = rarities.map((rarity) => ({
		rare: number(rarity),
		seen: seen(people, rarity, variants),
		known: seen(known, rarity, variants),
	}));
	const shown: Record<string, string> = { people: number(people), variants: number(variants) };
	for (const [i, block] of blocks.entries()) {
		shown[`rare${i + 1}`] = block.rare;
		shown[`seen${i + 1}`] = number(block.seen);
		shown[`known${i + 1}`] = number(block.known);
	}
	const say = (template: string, more: Record<string, string> = {}) =>
		fill(template, { ...shown, ...more });
	const marks = sets.map((set) => ({
		label: `${set.label} ${number(set.people)}`,
		people: set.people,
	}));
	const curves = drawCurves(rarities, marks, people, {
		alt: say(labels.curvesAlt),
		axis: labels.axis,
		names: blocks.map(({ rare }) => [labels.one, say(labels.rarity, { rare })]),
		percent: (share) => `${number(share * 100)}%`,
		short: (count) => compact.format(count),
	});
	const tiles = drawBlocks(
		blocks.map((block) => ({
			...block,
			name: say(labels.block, { rare: block.rare }),
			count: say(labels.seen, { seen: number(block.seen) }),
		})),
		variants,
		say(labels.tilesAlt),
	);
	const key = [
		{ tone: 'main', text: labels.old },
		{ tone: 'other', text: labels.fresh },
		{ tone: 'rest', text: labels.unseen },
	];
	return {
		panels: [
			{ title: say(labels.tiles), svg: tiles, key },
			{ title: say(labels.curves), svg: curves, key: [] },
		],
		answer: say(labels.answer),
		detail: say(labels.detail),
		short: say(labels.short),
	};
};
