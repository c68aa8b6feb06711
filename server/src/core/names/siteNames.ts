import { Draft } from './draft';
import type { NameText } from './nameText';
import { ORG } from './types';
import { COMMON_WORD, GIVEN_NAME, LAST_NAME, STOP_CAPITAL } from './wordKinds';

/** Of sites that are called by the word before; shorter ends of addresses make a word of both. */
const WIDE_DOMAINS = new Set(['com', 'net', 'org']);
/** Tokens between a sign of copyright and its holder's first one. */
const LONGEST_OPENING = 6;
/** What papers are called, mostly with more words, and for short by this one. */
const PAPERS = new Set(
	(
		'advertiser advocate argus bugle chronicle citizen courier dispatch echo examiner gazette gleaner guardian herald independent inquirer ' +
		'ledger messenger mirror monitor nation observer punch recorder scotsman sentinel spectator standard star sun tab telegraph tribune vanguard'
	).split(' '),
);
/** Behind «Staff», who works there. */
const JOBS = new Set(['reporter', 'reporters', 'writer', 'writers', 'photographer', 'correspondent', 'editor']);

/**
 * `Observer` where a page has «Observer.com», «© 2024 Harbour Observer» or «Observer Staff Reporter»: one word by which a page calls its own
 * site, from what the page says elsewhere. Undefined where the draft tells none.
 */
export function ownName(text: NameText, { start, end, best }: Draft): Draft | undefined {
	if (!text.lexicon.pack.titleCase) {
		return undefined;
	}
	if (text.mark(end - 2) === '.' && text.isGlued(end - 1) && WIDE_DOMAINS.has(text.lower(end - 1))) {
		return end === start + 3 && text.isTitle(start) && text.lengthOf(start) > 3 ? named(start) : undefined;
	}
	if (isStaff(text, start, end)) {
		return named(start);
	}
	if (best !== ORG || !holdsRights(text, start)) {
		return undefined;
	}
	for (let token = start; token < end; token++) {
		if (PAPERS.has(text.key(token)) && text.isTitle(token)) {
			return named(token);
		}
	}
	return undefined;
}

/** The site's name has no other capital beside it; a word that others use, too, is one only where no sentence begins. */
export function mayBeOwnName(text: NameText, at: number, end: number): boolean {
	const common = text.is(at, COMMON_WORD | STOP_CAPITAL | GIVEN_NAME | LAST_NAME) || PAPERS.has(text.key(at));
	return (
		!(common && text.startsSentence(at) && text.key(end) !== 'staff') &&
		!(text.followsDirectly(at) && text.isTitle(at - 1)) &&
		!(text.followsDirectly(end) && text.isTitle(end) && !text.hasPossessive(at) && text.key(end) !== 'staff')
	);
}

function isStaff(text: NameText, start: number, end: number): boolean {
	const staff = start + 1;
	return (
		end > start &&
		text.isTitle(start) &&
		text.key(staff) === 'staff' &&
		text.isTitle(staff) &&
		text.followsDirectly(staff) &&
		JOBS.has(text.key(staff + 1))
	);
}

function holdsRights(text: NameText, start: number): boolean {
	for (let token = start - 1; token >= 0 && token > start - LONGEST_OPENING && text.continuesLine(token + 1); token--) {
		if (text.mark(token) === '©' || text.key(token) === 'copyright') {
			return true;
		}
	}
	return false;
}

function named(token: number): Draft {
	const draft = new Draft(token, token + 1);
	draft.lean(ORG, 1);
	return draft;
}
