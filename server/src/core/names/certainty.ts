import type { Draft } from './draft';

/** Nothing is surer than this. */
const CERTAIN = 0.99;

/**
 * The evidence's sum as a probability, by the logistic function: a hint (1) is right in three of four cases, what is nearly
 * certain (4) in all but two of a hundred. The type is as sure as it is ahead of the next one.
 */
export function certaintyOf({ score, margin, fixed }: Pick<Draft, 'score' | 'margin' | 'fixed'>): number {
	return fixed ? CERTAIN : Math.min(CERTAIN, 1 / (1 + Math.exp(-Math.min(score, margin))));
}
