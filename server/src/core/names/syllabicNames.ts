import { Draft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { NAME } from './phraseKinds';
import { runEnd } from './runs';
import { COMMON_WORD, FUNCTION_WORD, GIVEN_NAME, STOP_CAPITAL, SYLLABIC_FAMILY_NAME } from './wordKinds';

/** Of a Vietnamese person's name, in syllables. */
const LONGEST = 5;

/**
 * Where a Vietnamese person's name ends that begins at `at` and is spelled without its accents: `Le Hong Quang`. Undefined
 * where it goes on with other capitals (`Tran Hung Dao Street`), and where a list has it as something else (`Ha Nam`).
 */
function syllabicPersonEnd(text: NameText, at: number): number | undefined {
	if (!text.is(at, SYLLABIC_FAMILY_NAME) || !text.isTitle(at) || text.hasPossessive(at)) {
		return undefined;
	}
	let end = at + 1;
	while (
		end < at + LONGEST &&
		text.followsDirectly(end) &&
		text.isTitle(end) &&
		text.word(end).isSyllable &&
		!text.hasPossessive(end - 1)
	) {
		end++;
	}
	const second = at + 1;
	if (end === second || isSentence(text, at, end) || goesOn(text, end)) {
		return undefined;
	}
	const listed = text.phrase(at, NAME);
	return listed && at + listed.length >= end ? undefined : end;
}

/** «To Do», «Do You»: English words that open a sentence or headline. */
function isSentence(text: NameText, at: number, end: number): boolean {
	const opens = text.is(at, STOP_CAPITAL | FUNCTION_WORD) && text.startsSentence(at);
	return (
		end === at + 2 &&
		(text.is(at + 1, STOP_CAPITAL | FUNCTION_WORD) || (opens && text.is(at + 1, COMMON_WORD | GIVEN_NAME)))
	);
}

function goesOn(text: NameText, end: number): boolean {
	return runEnd(text, end - 2) > end;
}

/** Such a name as a draft. */
export function syllabicPerson(text: NameText, at: number): Draft | undefined {
	const end = syllabicPersonEnd(text, at);
	if (end === undefined) {
		return undefined;
	}
	const draft = new Draft(at, end);
	draft.add(INSIDE.syllabicName, at, at + 1);
	return draft;
}
