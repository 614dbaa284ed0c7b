import type { z } from 'astro/zod';
import { el } from '../charts/svg.ts';
import type { placeKind } from '../schemas/shared.ts';

/** What mostly happens at a place. */
export type PlaceKind = z.infer<typeof placeKind>;

const polygon = (kind: string, ...points: [number, number][]) =>
	el('path', { class: `sign ${kind}`, d: `M${points.map((p) => p.join(' ')).join('L')}z` });
const square = (kind: string, r: number) => polygon(kind, [-r, -r], [r, -r], [r, r], [-r, r]);

/** The sign of each kind, around the point 0, 0: told apart by shape, not by color. */
export const glyphs: Readonly<Record<PlaceKind, string>> = {
	factory: square('full', 4.6),
	research: el('circle', { class: 'sign full', r: 5.1 }),
	startups: polygon('full', [0, -5.8], [5.6, 4.4], [-5.6, 4.4]),
	regulator: polygon('full', [0, -6.5], [6.5, 0], [0, 6.5], [-6.5, 0]),
	devices: el('circle', { class: 'sign', r: 4.6 }),
	vaccines: el('path', {
		class: 'sign full',
		d: 'M-2 -5.6h4v3.6h3.6v4h-3.6v3.6h-4v-3.6h-3.6v-4h3.6z',
	}),
	services: square('', 4.3),
};
