import { LOC, MISC, ORG, PER } from './draft';
import { scanHeaded } from './headedNames';
import { COUNTED, type Cue } from './lexicon';
import type { NameText } from './nameText';
import { readHeaded } from './organizations';
import type { Phrase } from './phrases';
import { ADJECTIVE, hasNumber, scanRun } from './runNames';
import { followsDirectly, runEnd } from './runs';
import { pushListed, type Scan, skipTitle, TYPE_INDEX } from './scanning';
import { isVietnameseSyllable } from './syllables';

/** A name of a list. What follows it in capitals is its own name, or makes one longer name of both. */
export function scanListed(text: NameText, scan: Scan, at: number, phrase: Phrase<Cue>): number {
	const { lexicon } = text;
	const listed = at + phrase.words.length;
	const single = phrase.words.length === 1;
	if (single && phrase.value.label === COUNTED && lexicon.stopCapitals.has(text.key(at))) {
		return scanRun(text, scan, at);
	}
	if (phrase.value.label === COUNTED && isCutShort(text, listed)) {
		return scanRun(text, scan, at);
	}
	if (single && text.mark(at - 1) === ':' && isPersonsSyllables(text, at)) {
		return scanRun(text, scan, at);
	}
	if (single && text.startsSentence(at)) {
		// «Anh» begins sentences as a pronoun more often than as a country.
		const title = lexicon.openings.startingAt(text, at, ({ kind }) => kind === 'title' || kind === 'honorific');
		const called = followsDirectly(text, listed) && text.isCapital(listed);
		if (title && (called || text.nameShare(at) < 0.5)) {
			return skipTitle(scan, at, listed);
		}
		if (text.nameShare(at) < (lexicon.casing ? 0.5 : 0.1) && !lexicon.openings.startingAt(text, at + 1)) {
			return scanRun(text, scan, at);
		}
	}
	if (single && isPersonsSyllables(text, at)) {
		return scanRun(text, scan, at);
	}
	if (single && phrase.value.type === 'LOC' && lexicon.pack.caseEndings.length > 0 && isStemOnly(text, at)) {
		return scanRun(text, scan, at);
	}
	if (
		phrase.value.type === 'LOC' &&
		(calledBefore(text, scan, at) || listedWithPerson(text, scan, at)) &&
		isFullName(text, at, listed)
	) {
		return scanRun(text, scan, at);
	}
	if (phrase.value.type === 'ORG') {
		// «Hội đồng Bảo an» is listed, and goes on: «Hội đồng Bảo an Liên Hợp Quốc».
		const head = lexicon.openings.startingAt(text, at, ({ kind }) => kind === 'governingHead' || kind === 'namingHead');
		const headed = head && readHeaded(text, at, head);
		if (headed && headed.parts > 0 && headed.end > listed) {
			return scanHeaded(text, scan, at, head, ORG);
		}
	}
	let end = listed;
	let type: number = TYPE_INDEX[phrase.value.type!];
	if (!text.hasPossessive(listed - 1) && phrase.value.label !== COUNTED) {
		end = listedEnd(text, at, listed, phrase);
	} else if (runEnd(text, at) > listed) {
		// A name that was only counted says nothing on a longer one; a place before a person does.
		return type === LOC && !single && titleBefore(text, scan, at) && !isFullName(text, at, listed)
			? pushListed(scan, text, at, listed, phrase, type)
			: scanRun(text, scan, at);
	}
	if (end > listed) {
		const last = text.key(end - 1);
		if (type === MISC || text.isNumber(end - 1)) {
			// «Soyuz-2», «World Cup 2018».
		} else if (lexicon.organizationEndings.has(last)) {
			type = ORG;
		} else if (lexicon.eventEndings.has(last)) {
			type = MISC;
		} else if (type !== ORG) {
			return scanRun(text, scan, at);
		}
	}
	return pushListed(scan, text, at, end, phrase, type);
}

/** «CSHS Công» before «an»: what was counted ends in the first half of a word. */
function isCutShort(text: NameText, end: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		followsDirectly(text, end) &&
		text.isLower(end) &&
		(text.lexicon.inner.startingAt(text, end - 1)?.words.length ??
			text.lexicon.openings.startingAt(text, end - 1)?.words.length ??
			1) > 1
	);
}

/** «Mỹ Tâm», «Đức Chinh»: a country that is a given name's syllable as well, before another such syllable. */
function isPersonsSyllables(text: NameText, at: number): boolean {
	const { lexicon } = text;
	const next = at + 1;
	return (
		lexicon.pack.compoundsOfTwo &&
		lexicon.givenNames.has(text.key(at)) &&
		followsDirectly(text, next) &&
		text.isTitle(next) &&
		lexicon.givenNames.has(text.key(next)) &&
		!(followsDirectly(text, next + 1) && text.isCapital(next + 1)) &&
		isVietnameseSyllable(text.lower(next)) &&
		!lexicon.openings.startingAt(text, next, ({ kind, label }) => kind === 'name' && label !== COUNTED)
	);
}

/** «Хабаровском крае», «Николай Зайцев»: without its ending, the word only looks like a listed town. */
function isStemOnly(text: NameText, at: number): boolean {
	const { lexicon } = text;
	const next = at + 1;
	if (!followsDirectly(text, next)) {
		return false;
	}
	const person = lexicon.givenNames.has(text.key(at)) && text.isTitle(next);
	const noun = text.key(next);
	return (
		person ||
		(text.isLower(next) &&
			ADJECTIVE.test(text.lower(at)) &&
			(lexicon.placeEndings.has(noun) || lexicon.organizationEndings.has(noun)))
	);
}

/** «Vũ Tiến Thành», «Hà Nam Khánh»: a place's two syllables, family name first, with one more that people are called by. */
function isFullName(text: NameText, at: number, listed: number): boolean {
	const { lexicon } = text;
	return (
		lexicon.pack.compoundsOfTwo &&
		listed === at + 2 &&
		lexicon.familyNames.has(text.key(at)) &&
		runEnd(text, at) === listed + 1 &&
		followsDirectly(text, listed) &&
		text.isTitle(at) &&
		text.isTitle(at + 1) &&
		text.isTitle(listed) &&
		lexicon.givenNames.has(text.key(listed)) &&
		isVietnameseSyllable(text.lower(listed))
	);
}

function calledBefore(text: NameText, scan: Scan, at: number): boolean {
	return (
		titleBefore(text, scan, at) ||
		(followsDirectly(text, at) &&
			text.lexicon.cues.endingAt(text, at - 1, ({ kind }) => kind === 'honorific') !== undefined)
	);
}

/** In an enumeration, right after a person. */
function listedWithPerson(text: NameText, scan: Scan, at: number): boolean {
	const before = scan.drafts[scan.drafts.length - 1];
	return (
		before !== undefined &&
		before.end === at - 1 &&
		before.best === PER &&
		before.score > 0 &&
		text.continuesLine(at) &&
		text.continuesLine(at - 1) &&
		(text.mark(at - 1) === ',' || text.lexicon.joiners.has(text.key(at - 1)))
	);
}

function listedEnd(text: NameText, at: number, listed: number, phrase: Phrase<Cue>): number {
	const { lexicon } = text;
	if (text.mark(listed) === '-' && text.isNumber(listed + 1) && phrase.value.type !== 'LOC') {
		return runEnd(text, listed - 1);
	}
	if (phrase.value.type === 'MISC' && hasNumber(text, listed)) {
		let end = listed + 1;
		while (followsDirectly(text, end) && text.isTitle(end) && !lexicon.openings.startingAt(text, end)) {
			end++;
		}
		return end;
	}
	if (!followsDirectly(text, listed) || !text.isCapital(listed) || text.inTime(listed)) {
		return listed;
	}
	const end = runEnd(text, at);
	if (end <= listed) {
		return listed;
	}
	const last = text.key(end - 1);
	if (lexicon.organizationEndings.has(last) || lexicon.eventEndings.has(last)) {
		return end;
	}
	const next = lexicon.openings.startingAt(text, listed);
	if (phrase.value.type === 'ORG' && lexicon.pack.territoryFollows && next?.value.type === 'LOC') {
		return listed + next.words.length;
	}
	if (next && next.value.label !== COUNTED) {
		return listed;
	}
	if (
		phrase.value.type === 'ORG' &&
		lexicon.pack.titleCase &&
		!lexicon.givenNames.has(text.key(listed)) &&
		text.isTitle(listed) &&
		end === listed + 1
	) {
		// «Uber Eats».
		return end;
	}
	const country = phrase.words.length > 1 || phrase.value.label === 'country';
	const person = end - listed > 1 && lexicon.familyNames.has(text.key(listed));
	return country || person || phrase.value.type !== 'LOC' || titleBefore(text, undefined, at) ? listed : end;
}

function titleBefore(text: NameText, scan: Scan | undefined, at: number): boolean {
	return Boolean(
		followsDirectly(text, at) &&
		(scan?.titles.has(at) ||
			text.lexicon.cues.endingAt(text, at - 1, ({ kind }) => kind === 'title' || kind === 'titleWithField')),
	);
}
