/** More than there are labels. */
export const LABELS = 8;
/** Doubts are kept in as many steps. */
export const DOUBT_STEPS = 255;
const COUNT_BITS = 16;
const MOST = (1 << COUNT_BITS) - 1;

/** What is counted of a form with one label. */
export interface FormCount<F> {
	readonly form: F;
	/** Its place in `SUGGESTED_LABELS`. */
	readonly label: number;
	count: number;
	/** The sum of their doubts, in {@link DOUBT_STEPS}: the same in any order. */
	doubts: number;
}

/** @param certainty from 0 to 1 */
export function doubtStep(certainty: number): number {
	return Math.round((1 - certainty) * DOUBT_STEPS);
}

/** What waits for a decision, by form and label, in the order in which it came first. */
export class FormCounts<F> {
	readonly all: FormCount<F>[] = [];
	readonly #byLabel: Map<F, FormCount<F>>[] = [];

	/** @param doubt in {@link DOUBT_STEPS} */
	add(label: number, form: F, doubt: number): void {
		const byForm = (this.#byLabel[label] ??= new Map());
		const known = byForm.get(form);
		if (known) {
			known.count++;
			known.doubts += doubt;
		} else {
			const one = { form, label, count: 1, doubts: doubt };
			byForm.set(form, one);
			this.all.push(one);
		}
	}
}

/** From 0 to 1. */
export function meanDoubt({ count, doubts }: Pick<FormCount<unknown>, 'count' | 'doubts'>): number {
	return doubts / count / DOUBT_STEPS;
}

/** A count and a mean doubt in one number. */
export function packCount(count: number, doubt: number): number {
	return Math.min(count, MOST) | (Math.round(doubt * DOUBT_STEPS) << COUNT_BITS);
}

export function countOf(packed: number): number {
	return packed & MOST;
}

/** In {@link DOUBT_STEPS}. */
export function doubtOf(packed: number): number {
	return packed >>> COUNT_BITS;
}
