/** A dot to be placed: where it stands along the axis, and how large it is. */
export interface Dot {
	along: number;
	radius: number;
}

const gap = 0.8;

/**
 * Distance of each dot from the middle of its lane, so that none covers another: the nearest free
 * place, on one side or the other. Large dots choose first. In a full lane a dot takes the place
 * that is least covered.
 */
export function swarm(dots: readonly Dot[], half: number): number[] {
	const offs = new Map<Dot, number>();
	const order = dots.toSorted((a, b) => b.radius - a.radius || a.along - b.along);
	for (const dot of order) {
		/** Space to the nearest dot; negative where they overlap. */
		const clearance = (off: number) =>
			Math.min(
				gap,
				...[...offs].map(
					([other, at]) =>
						Math.hypot(other.along - dot.along, at - off) - other.radius - dot.radius,
				),
			);
		const room = Math.max(0, Math.floor(half - dot.radius));
		const steps = Array.from({ length: room + 1 }, (_, step) => [step, -step]).flat();
		const free = steps.find((off) => clearance(off) >= gap);
		const best = () => steps.reduce((a, b) => (clearance(b) > clearance(a) ? b : a), 0);
		offs.set(dot, free ?? best());
	}
	return dots.map((dot) => offs.get(dot) ?? 0);
}
