import { positive } from './checks.ts';

/** A sum of money and what one treatment costs: refundShare is a fraction from 0 to below 1. */
export type TreatmentInput = {
	readonly usdMillion: number;
	readonly priceKrw: number;
	readonly refundShare: number;
	readonly krwPerUsd: number;
};

/** A budget in KRW and what one treatment costs: refundShare is a fraction from 0 to below 1. */
export type BudgetInput = {
	readonly budgetKrw: number;
	readonly priceKrw: number;
	readonly refundShare: number;
};

/**
 * How many treatments (not rounded) a budget in KRW pays for at a list price in KRW of which the
 * maker refunds a share; throws a RangeError for a negative budget, price ≤ 0 or refund outside
 * [0, 1).
 */
export function treatmentsForBudget({ budgetKrw, priceKrw, refundShare }: BudgetInput): number {
	if (!Number.isFinite(budgetKrw) || budgetKrw < 0) {
		throw new RangeError(`budget must be a finite number from 0 up, got ${budgetKrw}`);
	}
	positive('priceKrw', priceKrw);
	if (!(refundShare >= 0 && refundShare < 1)) {
		throw new RangeError(`refundShare must be from 0 to below 1, got ${refundShare}`);
	}
	return budgetKrw / (priceKrw * (1 - refundShare));
}

/**
 * How many treatments (not rounded) a market of `usdMillion` (USD million) stands for at a price
 * in KRW, a refunded share (fraction) and an exchange rate in KRW per USD; throws a RangeError for
 * a negative market, price ≤ 0, rate ≤ 0 or refund outside [0, 1).
 */
export function patientsTreated(input: TreatmentInput): number {
	const { usdMillion, priceKrw, refundShare, krwPerUsd } = input;
	positive('krwPerUsd', krwPerUsd);
	return treatmentsForBudget({ budgetKrw: usdMillion * 1e6 * krwPerUsd, priceKrw, refundShare });
}

/**
 * The exchange rate, in KRW per USD, that a price printed in both currencies implies; throws a
 * RangeError when either price is not above 0.
 */
export function impliedExchangeRate(priceKrw: number, priceUsd: number): number {
	return positive('priceKrw', priceKrw) / positive('priceUsd', priceUsd);
}
