/**
 * The middle of some numbers.
 * @param {number[]} numbers at least one
 * @returns {number} the middle one, or the mean of the two in the middle
 */
export function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const low = sorted[Math.ceil(half) - 1] ?? Number.NaN;
	const high = sorted[Math.floor(half)] ?? Number.NaN;
	return (low + high) / 2;
}
