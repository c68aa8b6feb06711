import type { Draft } from './draft';
import type { NameText } from './nameText';
import { hasTrade } from './namesakes';
import { ROLE } from './phraseKinds';
import { LOC, ORG, PER } from './types';
import { endsLike } from './wordEndings';
import { FUNCTION_WORD, GIVEN_NAME, LAST_NAME } from './wordKinds';

/** What stands right around a name and is said of bodies rather than of people and places. */
const SURE = 3;
const LIKELY = 2;
/** From what was done to the thing that it was done to, in words. */
const LONGEST_OBJECT = 4;
const PLURAL = /s$/u;

/** «Tovik chairman Ann Hobbs», and of names of one word «an editor at Tovik», «users of Tovik», «Tovik launched a new app»: contexts of companies, in languages that have such words listed. */
export function companyContexts(text: NameText, draft: Draft): void {
	const { start, end } = draft;
	const words = text.lexicon.pack.businessWords;
	if (!words) {
		return;
	}
	const holder = typeByHolder(text, end);
	if (holder !== undefined) {
		draft.lean(holder, SURE);
		draft.lean(PER, -SURE);
	}
	if (end > start + 1) {
		return;
	}
	const before = start - 1;
	if (text.followsDirectly(start) && text.followsDirectly(before) && text.isLower(before)) {
		const noun = text.lower(before - 1);
		const joint = text.lower(before);
		if (joint === 'at' && (words.works.has(noun) || isJob(text, before))) {
			draft.lean(ORG, SURE);
		} else if (
			(joint === 'of' && words.clients.has(noun)) ||
			(joint === 'with' && words.deals.has(noun)) ||
			(joint === 'for' && words.speakers.has(noun))
		) {
			draft.lean(ORG, LIKELY);
		}
	}
	if (text.followsDirectly(end) && words.forces.has(text.lower(end)) && text.isLower(end)) {
		// «Carlton police said»: no police is called by a person.
		draft.lean(LOC, SURE);
		draft.lean(PER, -SURE);
		return;
	}
	if (text.is(start, GIVEN_NAME | LAST_NAME)) {
		return;
	}
	if (text.mark(end) === ',' && text.lower(end + 1) === 'which' && text.continuesLine(end + 1)) {
		draft.lean(PER, -SURE);
	} else if (doesAsCompany(text, end) || hasTrade(text, draft)) {
		draft.lean(ORG, SURE);
		draft.lean(PER, -LIKELY);
	} else if (text.followsDirectly(end) && words.localNouns.has(text.lower(end)) && text.isLower(end)) {
		// «Harwood council approves budget».
		draft.lean(LOC, SURE);
		draft.lean(PER, -LIKELY);
	}
}

/** «Tovik chairman Ann Hobbs», «Harwood mayor Ann Hobbs»: by the office of who is named behind it, unless people have such somebody, too. */
function typeByHolder(text: NameText, end: number): number | undefined {
	const words = text.lexicon.pack.businessWords!;
	const office = text.followsDirectly(end) && !text.hasPossessive(end - 1) ? text.phrase(end, ROLE) : undefined;
	if (!office || !(text.isLower(end) || words.officers.has(text.lower(end)))) {
		return undefined;
	}
	const person = end + office.length;
	const noun = text.lower(person - 1);
	if (!text.followsDirectly(person) || !text.isTitle(person) || words.ownPeople.has(noun)) {
		return undefined;
	}
	return words.localOffices.has(noun) ? LOC : ORG;
}

/** Whether what somebody is stands right before the token: `editor`, `editors`; but «told reporters at Harwood». */
function isJob(text: NameText, at: number): boolean {
	return (
		text.lower(at - 2) !== 'told' &&
		(text.cueBefore(at, ROLE) !== undefined ||
			text.lexicon.pack.nounTypes?.get(text.lower(at - 1)) === 'PER' ||
			(endsLike('callings', text, at - 1) && text.isLower(at - 1)))
	);
}

/** «has launched its app», «cut 300 jobs»: what is done to what companies have. */
function doesAsCompany(text: NameText, end: number): boolean {
	const words = text.lexicon.pack.businessWords!;
	const verb = text.followsDirectly(end) && words.auxiliaries.has(text.lower(end)) ? end + 1 : end;
	if (!text.followsDirectly(verb) || !words.companyDeeds.test(text.lower(verb))) {
		return false;
	}
	for (let token = verb + 1; token <= verb + LONGEST_OBJECT && text.followsDirectly(token); token++) {
		const word = text.lower(token);
		if (
			words.objects.has(word) ||
			words.objects.has(word.replace(PLURAL, '')) ||
			(token === verb + 1 && word === 'its')
		) {
			return true;
		}
		if (text.is(token, FUNCTION_WORD) && !text.lexicon.pack.determiners?.articles.has(word)) {
			return false;
		}
	}
	return false;
}
