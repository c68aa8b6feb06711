import type { FoundTime, Reading } from './reading';

/** One match of a rule on a line, before its neighbours are joined to it. */
export interface Atom {
	/** Its first piece, and the piece after its last. */
	readonly from: number;
	readonly to: number;
	readonly reading: Reading;
	/** No expression unless it is joined to another. */
	readonly weak: boolean;
	/** Hours that are a length unless a day or a part of day is joined to them. */
	readonly maybe: boolean;
	/** Day and month that may be a fraction. */
	readonly bare: boolean;
	/** A clock time in digits alone, which may be a player's time or a score. */
	readonly clock: boolean;
	/** A year that a name ends with. */
	readonly ofName: boolean;
	readonly order: FoundTime['order'];
	readonly shows: FoundTime['shows'];
}
