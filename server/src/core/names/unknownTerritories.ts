import type { NameText } from './nameText';
import { HEAD, INNER, LISTED_PLACE, ORGANIZATION_HEAD, ROLE } from './phraseKinds';
import { fullPersonEnd } from './personsBehindBodies';
import { runEnd } from './runs';
import { FAMILY_NAME, GIVEN_NAME } from './wordKinds';

/** Syllables of a territory before a person. */
const SHORTEST = 2;
const LONGEST = 3;
/** Of a department's head and field. */
const LONGEST_DEPARTMENT = 10;

/**
 * Where a territory ends that no list knows, behind a level («UBND huyện Gia Quới») and perhaps before the person whose title stands
 * before the whole («Chủ tịch UBND huyện Gia Quới Lê Văn Tám»).
 */
export function unknownTerritoryEnd(text: NameText, at: number): number {
	const end = runEnd(text, at);
	for (let person = at + SHORTEST; person <= at + LONGEST && person < end; person++) {
		const given = end - person > SHORTEST && text.is(person, FAMILY_NAME) && text.is(person + 1, GIVEN_NAME);
		if (given || fullPersonEnd(text, person) === end) {
			return person;
		}
	}
	return end;
}

/** `Gia Quới` in «Huyện ủy Gia Quới», «Đồn Biên phòng Gia Quới»: two syllables right behind an authority that a territory has; more of them are rather a person. */
export function territoryOfAuthority(text: NameText, at: number): number | undefined {
	const { headWords: words, bodyParts } = text.lexicon.pack;
	const before = text.lower(at - 1);
	if (
		!words ||
		!text.followsDirectly(at) ||
		!(
			words.ofTerritory.has(before) ||
			words.ofTerritory.has(`${text.lower(at - 2)} ${before}`) ||
			(bodyParts?.unions.has(before) && words.partyLevels.has(text.lower(at - 2))) ||
			isBehindDepartment(text, at, words.departments)
		) ||
		!isSyllable(text, at) ||
		!text.followsDirectly(at + 1) ||
		!isSyllable(text, at + 1) ||
		text.phrase(at, LISTED_PLACE) !== undefined ||
		isBodyWithField(text, at) ||
		(text.is(at, FAMILY_NAME) && text.is(at + 1, GIVEN_NAME))
	) {
		return undefined;
	}
	const end = unknownTerritoryEnd(text, at);
	return end === at + SHORTEST ? end : undefined;
}

/** «Sở Y tế Gia Quới», «Phòng GD&ĐT Gia Quới»: behind the field of a body that each territory has. */
function isBehindDepartment(text: NameText, at: number, departments: ReadonlySet<string>): boolean {
	if (text.phrase(at, INNER | HEAD | ROLE)) {
		return false;
	}
	for (let token = at - 2; token > at - LONGEST_DEPARTMENT && text.continuesLine(token + 1); token--) {
		if (text.isPunctuation(token) && text.mark(token) !== '&') {
			return false;
		}
		if (text.isCapital(token) && departments.has(text.lower(token))) {
			// «Công an Hải Phòng», «Cục Sở hữu trí tuệ»
			return !text.isCapital(token - 1) && !text.isLower(token + 1);
		}
	}
	return false;
}

/** «Đảng ủy Bộ Tư pháp»: another body's head, and the first syllable of its field. */
function isBodyWithField(text: NameText, at: number): boolean {
	return text.phrase(at, ORGANIZATION_HEAD) !== undefined && text.phrase(at + 1, INNER) !== undefined;
}

function isSyllable(text: NameText, token: number): boolean {
	return text.isTitle(token) && text.word(token).isSyllable;
}
