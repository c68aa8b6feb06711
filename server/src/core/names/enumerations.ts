import { SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { ENUMERATION, ENUMERATION_LEAD } from './evidenceKinds';
import type { NameText } from './nameText';
import { STATE_HEAD } from './phraseKinds';
import { endsOtherWord } from './tellingCues';
import { LOC, ORG, PER } from './types';
import { JOINER } from './wordKinds';

const SHORTEST_ENUMERATION = 4;
const SHORTEST_LIST_OF_STREETS = 3;
/** The share of an enumeration that decides on its other members: those of lists, and all others. */
const FIXED_MAJORITY = 0.7;
const MAJORITY = 0.55;

/** Gives the members of an enumeration the type that most of them have: `Thái Bình` among players is one. */
export function levelEnumerations(text: NameText, drafts: readonly Draft[]): void {
	for (let first = 0; first < drafts.length;) {
		let last = first;
		while (last + 1 < drafts.length && areListed(text, drafts[last]!, drafts[last + 1]!)) {
			last++;
		}
		const count = last - first + 1;
		if (count >= SHORTEST_LIST_OF_STREETS && isStreet(text, drafts[first]!)) {
			makePlaces(drafts, first + 1, last);
		}
		if (isFirstOfPlaces(text, drafts[first]!)) {
			const isJoined = last + 1 < drafts.length && text.is(drafts[last]!.end, JOINER);
			makePlaces(drafts, first, isJoined && drafts[last + 1]!.start === drafts[last]!.end + 1 ? last + 1 : last);
		}
		if (count >= SHORTEST_ENUMERATION) {
			level(text, drafts.slice(first, last + 1));
		}
		first = last + 1;
	}
}

/** Those between the two, both with them, that seem to be people. */
function makePlaces(drafts: readonly Draft[], first: number, last: number): void {
	for (const draft of drafts.slice(first, last + 1)) {
		if (draft.best === PER) {
			draft.weigh(LOC, draft.margin + ENUMERATION_LEAD, ENUMERATION);
		}
	}
}

/** «Các phường Tân Ninh, Long Hoa và Ninh Thạnh»: behind the head of a village or a water, of which there are several. */
function isFirstOfPlaces(text: NameText, { start }: Draft): boolean {
	const words = text.lexicon.pack.headWords;
	if (!words || !text.continuesLine(start)) {
		return false;
	}
	const head = text.mark(start - 1) === ':' ? start - 2 : start - 1;
	return (
		(words.villages.has(text.lower(head)) || words.sites.has(text.lower(head))) &&
		text.followsDirectly(head) &&
		!endsOtherWord(text, head) &&
		(words.plurals.has(text.lower(head - 1)) || text.isNumber(head - 1))
	);
}

/** «các phố Tràng Thi, Nguyễn Thái Học, Kim Mã»: the first one of several, most of which are called after people. */
function isStreet(text: NameText, { start, best }: Draft): boolean {
	return (
		best === LOC &&
		text.followsDirectly(start) &&
		text.lexicon.pack.roadWords?.heads?.has(text.lower(start - 1)) === true
	);
}

/** Nothing but a comma stands between two names. */
function areListed(text: NameText, draft: Draft, next: Draft): boolean {
	return next.start === draft.end + 1 && text.mark(draft.end) === ',';
}

function isState(text: NameText, { start, best }: Draft): boolean {
	return best === LOC && text.phrase(start, STATE_HEAD) !== undefined;
}

function level(text: NameText, members: readonly Draft[]): void {
	const counts = [0, 0, 0, 0];
	for (const member of members) {
		text.knowledge.doubts?.readType(member);
		counts[member.best]!++;
	}
	const type = counts.indexOf(Math.max(...counts));
	const share = counts[type]! / members.length;
	for (const member of members) {
		if (type === PER && member.fixed && text.word(member.start).shape === SHAPE_UPPER) {
			// «Văn Hậu, Filip Nguyễn, CAHN», where a new part of the sentence begins.
			continue;
		}
		if (member.fixed && ((type === LOC && member.best === ORG) || (type === ORG && isState(text, member)))) {
			// «ở Hà Tĩnh, Nghệ An, Vietcombank trao quà», «Quốc hội, Chủ tịch nước Cộng hòa Pháp, Chính phủ».
			continue;
		}
		if (member.best !== type && share >= (member.fixed ? FIXED_MAJORITY : MAJORITY)) {
			member.weigh(type, member.margin + ENUMERATION_LEAD, ENUMERATION);
		}
	}
}
