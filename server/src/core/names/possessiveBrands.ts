import { Draft } from './draft';
import { LIST_WEIGHT } from './evidenceKinds';
import { listReason } from './listKinds';
import type { NameText } from './nameText';
import { ORGANIZATION_CUE, PERSON_VERB } from './phraseKinds';
import { ORG } from './types';
import { FUNCTION_WORD } from './wordKinds';

/** «Wendy's», «Trader Joe's»: a company whose name ends in a possessive, with it. What nobody else is called is listed like any other. */
export function possessiveBrand(text: NameText, at: number): Draft | undefined {
	const seconds = text.lexicon.pack.businessWords?.possessiveBrands.get(text.lower(at));
	if (!seconds) {
		return undefined;
	}
	const two = !text.hasPossessive(at);
	const last = two ? at + 1 : at;
	if (
		!text.hasPossessive(last) ||
		!text.isTitle(last) ||
		(two && !text.followsDirectly(last)) ||
		!seconds.has(two ? text.lower(last) : '') ||
		(!two && isSomebodys(text, at))
	) {
		return undefined;
	}
	const draft = new Draft(at, last + 1);
	draft.fixed = true;
	draft.keepsPossessive = true;
	draft.weigh(ORG, LIST_WEIGHT, listReason('company'));
	return draft;
}

/** «Wendy's mother», where a company may be called so: what somebody has stands behind it. */
function isSomebodys(text: NameText, at: number): boolean {
	if (text.isCapital(at - 1) && text.followsDirectly(at) && !text.startsSentence(at)) {
		return true;
	}
	const next = at + 1;
	const { businessWords } = text.lexicon.pack;
	return (
		text.followsDirectly(next) &&
		!text.is(next, FUNCTION_WORD) &&
		!text.isNumber(next) &&
		!text.phrase(next, PERSON_VERB) &&
		!text.cueBefore(at, ORGANIZATION_CUE) &&
		!businessWords?.companyVerbs.has(text.lower(next)) &&
		!businessWords?.trade.has(text.lower(next))
	);
}
