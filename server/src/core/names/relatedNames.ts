import type { Draft } from './draft';
import { areForeignWords } from './foreignWords';
import { leanBy, type TypeWeights } from './likelihood';
import type { NameText } from './nameText';
import { ORG } from './types';
import { JOINER } from './wordKinds';

/** A name that is open to doubt no more than this says what others beside it are. */
const SURE_MARGIN = 1.5;

/** By the type of the other name. */
type ByType = readonly (TypeWeights | undefined)[];
/** Of one word, and of a longer name. */
type ByLength = Readonly<Record<'word' | 'name', ByType>>;

// Fitted, as those of scripts/fitLikelihood.mjs, to what these say beside all else.

/** How a longer name changes the odds of its first word alone. */
const OF_FIRST_WORD: ByType = [
	[0.9, -1, -0.2, -0.3],
	[-0.7, 0.6, -0.2, -0.1],
	[-0.6, 0.1, 0.3, 0],
	[-0.2, 0, -0.1, 0.1],
];
/** How a name changes the odds of another one with nothing but `and` between them. */
const JOINED: ByLength = {
	word: [[0.7, -0.4, -0.4, -0.4], [-0.6, 0.9, -0.3, -0.5], [-0.4, -0.4, 0.6, 0], undefined],
	name: [[0.8, -0.7, -0.5, -0.3], [-0.8, 1, -0.5, 0], [-0.7, -0.2, 0.6, 0.2], undefined],
};
/** Of the one before the comma, by the one behind it; a body there is the one that somebody speaks for. */
const BEFORE_COMMA: ByLength = {
	word: [[0.3, -0.4, 0.1, -0.4], [-0.5, 0.8, -0.2, -0.4], [-0.6, -0.4, 0.4, 0.2], undefined],
	name: [[0.6, -0.5, -0.1, -0.2], [-0.3, 0.8, -0.6, -0.4], undefined, undefined],
};
const BEHIND_COMMA: ByLength = {
	word: [[0.1, -0.2, 0.1, -0.2], [-0.5, 0.7, -0.2, -0.4], undefined, undefined],
	name: [[-0.3, 0.1, -0.1, -0.2], undefined, undefined, undefined],
};
/** One word in brackets behind a longer name of a body: what the body is called for short. */
const SHORT_FOR_BODY: TypeWeights = [-0.4, -0.8, 0.9, 0];

/** What names say of other ones of the same text that stand beside them or begin like them. */
export class RelatedNames {
	/** Of longer names' first words, how often the name has which type. */
	readonly #firsts = new Map<string, number[]>();

	learn(text: NameText, draft: Draft): void {
		const { start, end, score, margin, best } = draft;
		if (end > start + 1 && score > 0 && margin >= SURE_MARGIN && text.isTitle(start) && text.lexicon.pack.titleCase) {
			const form = text.form(start);
			const counts = this.#firsts.get(form) ?? [0, 0, 0, 0];
			counts[best]!++;
			this.#firsts.set(form, counts);
		}
	}

	applyTo(text: NameText, draft: Draft, before: Draft | undefined, next: Draft | undefined): void {
		const { start, end, fixed, score } = draft;
		const { titleCase, compoundsOfTwo } = text.lexicon.pack;
		if (fixed || score <= 0 || !(titleCase || (compoundsOfTwo && areForeignWords(text, draft.start, draft.end)))) {
			return;
		}
		const single = end === start + 1;
		const counts = single ? this.#firsts.get(text.form(start)) : undefined;
		if (counts) {
			leanBy(draft, OF_FIRST_WORD[counts.indexOf(Math.max(...counts))]);
		}
		const kind = single ? 'word' : 'name';
		if (before && isSure(before)) {
			const joint = jointOf(text, before.end, start);
			leanBy(draft, (joint === 'and' ? JOINED : joint === ',' ? BEHIND_COMMA : undefined)?.[kind][before.best]);
			if (joint === '(' && single && isLongBody(before) && text.mark(end) === ')') {
				leanBy(draft, SHORT_FOR_BODY);
			}
		}
		if (next && isSure(next)) {
			const joint = jointOf(text, end, next.start);
			leanBy(draft, (joint === 'and' ? JOINED : joint === ',' ? BEFORE_COMMA : undefined)?.[kind][next.best]);
		}
	}
}

function isLongBody({ start, end, best }: Draft): boolean {
	return best === ORG && end > start + 1;
}

function isSure({ fixed, score, margin }: Draft): boolean {
	return score > 0 && (fixed || margin >= SURE_MARGIN);
}

/** What alone stands between two names. */
function jointOf(text: NameText, from: number, to: number): 'and' | ',' | '(' | undefined {
	if (to <= from || to > from + 2 || !text.continuesLine(from) || !text.continuesLine(to)) {
		return undefined;
	}
	const mark = text.mark(from);
	if (to === from + 1) {
		return mark === ',' || mark === '(' ? mark : isAnd(text, from) ? 'and' : undefined;
	}
	return mark === ',' && isAnd(text, from + 1) ? 'and' : undefined;
}

function isAnd(text: NameText, token: number): boolean {
	const word = text.lower(token);
	return (
		word === 'and' ||
		word === 'or' ||
		text.mark(token) === '&' ||
		(text.lexicon.pack.compoundsOfTwo && text.is(token, JOINER))
	);
}
