import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import type { Stretch } from './stretches';

/** Fewer players in a row are no side; with a side in the text, so many are its substitutes. */
const FEWEST_PLAYERS = 5;
const FEWEST_SUBSTITUTES = 2;
/** Digits of a shirt's number. */
const LONGEST_NUMBER = 2;
/** Of a player's name, in words. */
const LONGEST_NAME = 3;
const LONGEST_LINE = 30;

/** A line with a player: the tokens of each name in it, until before the second number. */
type Names = readonly (readonly [start: number, end: number])[];

/**
 * The players of line-ups with one a line: `7 Fallows`, `8 Yates Substituted for Penn at 71'`, `11 Sharma Booked at 44mins`. What a line says
 * behind the name begins with a word that is known for it. One per text.
 */
export class NumberedPlayers {
	/** By the first token of the line. */
	readonly #lines = new Map<number, Names>();

	constructor(text: NameText, stretches: readonly Stretch[]) {
		const blocks: [from: number, names: Names][][] = [[]];
		for (const { from, to, lexicon } of stretches) {
			const behind = lexicon.pack.matchWords?.behindPlayer;
			const names = behind && to - from <= LONGEST_LINE ? namesIn(text, from, to, behind) : undefined;
			const block = blocks[blocks.length - 1]!;
			if (names) {
				block.push([from, names]);
			} else if (block.length > 0) {
				blocks.push([]);
			}
		}
		if (blocks.some((block) => block.length >= FEWEST_PLAYERS)) {
			for (const [from, names] of blocks.filter(({ length }) => length >= FEWEST_SUBSTITUTES).flat()) {
				this.#lines.set(from, names);
			}
		}
	}

	/** Of the line with this first token, in order; undefined for one without a player. */
	of(from: number): readonly Draft[] | undefined {
		return this.#lines.get(from)?.map(([start, end]) => fixedDraft(start, end, ELSEWHERE.lineUp));
	}
}

function namesIn(text: NameText, from: number, to: number, behind: ReadonlySet<string>): Names | undefined {
	const start = from + 1;
	if (!text.isNumber(from) || text.lengthOf(from) > LONGEST_NUMBER || start >= to || text.isGlued(start)) {
		return undefined;
	}
	const end = nameEnd(text, start, to, behind);
	if (end === start || (end < to && !behind.has(text.key(end)) && text.mark(end) !== '(')) {
		return undefined;
	}
	const names: [number, number][] = [[start, end]];
	for (let at = end; at < to; at++) {
		if (text.isTitle(at) && !behind.has(text.key(at)) && !text.inTime(at)) {
			const next = nameEnd(text, at, to, behind);
			names.push([at, next]);
			at = next;
		}
	}
	return names;
}

/** Capitals, with hyphens between them; `at` itself where none stands there. */
function nameEnd(text: NameText, at: number, to: number, behind: ReadonlySet<string>): number {
	let end = at;
	let words = 0;
	while (end < to && words < LONGEST_NAME && text.isCapital(end) && !behind.has(text.key(end))) {
		words++;
		end++;
		const hyphenated = text.isDash(end) && text.isGlued(end) && end + 1 < to && text.isGlued(end + 1);
		end += hyphenated && text.isCapital(end + 1) ? 1 : 0;
	}
	return end;
}
