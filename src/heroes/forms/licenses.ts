import { form, say } from '../form.ts';
import { grid, path, through, vial, vialWall } from '../shapes.ts';

const columns = 9;

/** A field of small vials, some of them filled, and a large one filled by a share in percent. */
export const licenses = form(
	['all', 'own', 'share'],
	['own', 'share'],
	({ figures: { all, own, share }, labels }) => {
		const spots = grid(all, columns, { x: 1, y: 34 }, { x: 31, y: 39 });
		const small = spots.map(({ x, y }) => vial(x, y, 21, 32));
		const [x, base, w, h] = [346, 346, 168, 344];
		const filled = h * vialWall * (share / 100);
		const large = vial(x, base, w, h);
		return {
			marks: [
				path('hollow', ...small.slice(own)),
				path('deep', ...small.slice(0, own)),
				path('pale', large),
				through(x, base - filled, w, filled, path('true', large)),
				path('hollow', large),
			],
			labels: [say(labels.own, 0, 386, 'celadon'), say(labels.share, 318, 386, 'true')],
		};
	},
);
