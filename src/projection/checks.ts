/** Returns `value` unchanged; throws a RangeError with its name unless finite and above 0. */
export function positive(name: string, value: number): number {
	if (!Number.isFinite(value) || value <= 0) {
		throw new RangeError(`${name} must be a finite number above 0, got ${value}`);
	}
	return value;
}

/** Returns `years` unchanged; throws a RangeError unless it is a whole number from 1 up. */
export function wholeYears(years: number): number {
	if (!Number.isSafeInteger(years) || years < 1) {
		throw new RangeError(`years must be a whole number of at least 1, got ${years}`);
	}
	return years;
}

/** Returns `rate` (a fraction) unchanged; throws a RangeError unless finite and above −1. */
export function growthRate(rate: number): number {
	if (!Number.isFinite(rate) || rate <= -1) {
		throw new RangeError(`rate must be a finite fraction above -1, got ${rate}`);
	}
	return rate;
}
