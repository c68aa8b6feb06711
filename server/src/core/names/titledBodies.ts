import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import {
	COMPANY_HEAD,
	GOVERNING_HEAD,
	INNER,
	LISTED_PLACE,
	NAME,
	ORGANIZATION_HEAD,
	PLACE_HEAD,
	STATE_HEAD,
	TITLE,
} from './phraseKinds';
import type { Phrase } from './phrases';
import { FORMER_CUE } from './ruleLists';
import { runEnd } from './runs';
import {
	COMMON_WORD,
	EVENT_ENDING,
	FAMILY_NAME,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
} from './wordKinds';

/** «Trưởng | Ban Tuyên giáo»: where in a title a body begins, with a capital of its own and before its field. */
export function bodyInTitle(text: NameText, at: number, end: number): number | undefined {
	if (!text.lexicon.pack.compoundsOfTwo) {
		return undefined;
	}
	for (let head = at + 1; head < end; head++) {
		const field = head + 1;
		if (text.isTitle(head) && (isCompany(text, head, end) || isGovernment(text, head, end))) {
			return head;
		}
		if (
			text.isTitle(head) &&
			text.phrase(head, ORGANIZATION_HEAD) !== undefined &&
			text.followsDirectly(field) &&
			text.isCapital(field) &&
			((text.phrase(field, INNER) !== undefined && text.phrase(field, NAME) === undefined) ||
				isFieldInLetters(text, field))
		) {
			return head;
		}
	}
	return undefined;
}

/** «Trưởng | Phòng CSGT» */
function isFieldInLetters(text: NameText, at: number): boolean {
	return text.word(at).shape === SHAPE_UPPER && text.lengthOf(at) > 2;
}

/** «Thủ tướng | Chính phủ Lào», «Thủ tướng | Chính phủ nước Lào»: the title's end is a body that has its country behind it. */
function isGovernment(text: NameText, head: number, end: number): boolean {
	const country = text.isLower(end) ? end + (text.phrase(end, PLACE_HEAD)?.length ?? 0) : end;
	return (
		text.followsDirectly(end) &&
		text.followsDirectly(country) &&
		text.isCapital(country) &&
		text.phrase(head, GOVERNING_HEAD)?.length === end - head &&
		text.phrase(country, LISTED_PLACE | STATE_HEAD) !== undefined
	);
}

/** «Chủ tịch | Tập đoàn Sao Mai»: the title's end is the capitalised form of a company, before its name. */
function isCompany(text: NameText, head: number, end: number): boolean {
	return (
		text.phrase(head, COMPANY_HEAD)?.length === end - head &&
		text.followsDirectly(end) &&
		text.isCapital(end) &&
		!text.is(end, FAMILY_NAME)
	);
}

/** «Thường trực | Tỉnh ủy», «Thường trực | HĐND tỉnh»: a title that is the head of a body's own body, where it doesn't end a longer title. */
export function standingBody(text: NameText, at: number, { kind, length }: Phrase): Phrase | undefined {
	const head = kind === TITLE && text.lexicon.pack.compoundsOfTwo ? text.phrase(at, GOVERNING_HEAD) : undefined;
	const body = at + length;
	const inner =
		head?.length === length && text.followsDirectly(body) && text.isCapital(body)
			? text.phrase(body, GOVERNING_HEAD)
			: undefined;
	return inner &&
		text.lexicon.pack.headWords?.ofTerritory.has(text.lower(body + inner.length - 1)) &&
		!(text.followsDirectly(at) && (text.isCapital(at - 1) || text.cueBefore(at, TITLE)))
		? head
		: undefined;
}

/** «Nguyên Phó Chủ tịch»: where a title ends that somebody had; undefined where none begins. */
export function formerTitleEnd(text: NameText, at: number): number | undefined {
	const next = at + 1;
	if (!text.isIn(at, FORMER_CUE) || !text.followsDirectly(next)) {
		return undefined;
	}
	const title = text.phrase(next, TITLE);
	// «Tân CEO».
	return title && (title.length > 1 || text.word(next).shape === SHAPE_UPPER) ? next + title.length : undefined;
}

/** «General Intelligence Department», «King Abdullah University»: a title that begins the name of a body. */
export function opensBodyWithTitle(text: NameText, at: number): boolean {
	const { pack } = text.lexicon;
	const next = at + 1;
	if (!pack.titleCase || !text.followsDirectly(next) || !text.isTitle(next)) {
		return false;
	}
	const end = runEnd(text, at);
	if (
		end === at + 2 &&
		text.is(next, EVENT_ENDING | PLACE_ENDING) &&
		(text.isThe(at - 1) || !text.is(next, LAST_NAME | GIVEN_NAME))
	) {
		// «Captain Cup», «Admiral House».
		return true;
	}
	const common = text.key(at) === 'general' && text.is(next, COMMON_WORD) && !text.opening(next);
	return (
		end > at + 2 &&
		text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING) &&
		(common || pack.monarchs?.has(text.key(at)) === true)
	);
}
