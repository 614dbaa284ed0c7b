import type { Gate } from './gate.ts';

/** The same day of the year before, ISO. */
function yearBefore(day: string): string {
	return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Claims that nobody has looked up again within twelve months. */
export const secondLook: Gate = {
	name: 'second-look',
	find({ claims, today }) {
		const oldest = yearBefore(today);
		return claims
			.filter(({ checked }) => !checked || checked < oldest)
			.map(({ file, line, id, checked }) => ({
				file,
				line,
				field: `${id}.checked`,
				given: checked,
				wanted: `a day since ${oldest} on which a second reader looked the claim up`,
			}));
	},
};
