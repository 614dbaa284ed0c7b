/** A test and the people it is used on. */
export interface Testing {
	people: number;
	/** How many of them are infected. */
	infected: number;
	/** Share of the infected that the test finds, in percent. */
	sensitivity: number;
	/** Share of the others that it clears, in percent. */
	specificity: number;
}

/** Everyone tested, by what they have and what the test says; whole people that add up. */
export interface Outcome {
	infected: number;
	others: number;
	/** Infected and positive. */
	found: number;
	/** Infected and negative. */
	missed: number;
	/** Not infected and positive. */
	falseAlarms: number;
	/** Not infected and negative. */
	cleared: number;
	positives: number;
}

/** Who is told what. The groups are rounded to whole people, and still add up to everyone. */
export function outcome({ people, infected, sensitivity, specificity }: Testing): Outcome {
	const others = people - infected;
	const found = Math.round((infected * sensitivity) / 100);
	const falseAlarms = Math.round((others * (100 - specificity)) / 100);
	return {
		infected,
		others,
		found,
		missed: infected - found,
		falseAlarms,
		cleared: others - falseAlarms,
		positives: found + falseAlarms,
	};
}

/**
 * Share of positives that are right and of negatives that are, in percent, before anyone is rounded
 * to a whole person. Not a number where there are no such results.
 */
export function predictive(testing: Testing): { positive: number; negative: number } {
	const ill = testing.infected / testing.people;
	const finds = testing.sensitivity / 100;
	const clears = testing.specificity / 100;
	const [found, falseAlarms] = [ill * finds, (1 - ill) * (1 - clears)];
	const [cleared, missed] = [(1 - ill) * clears, ill * (1 - finds)];
	return {
		positive: (found / (found + falseAlarms)) * 100,
		negative: (cleared / (cleared + missed)) * 100,
	};
}
