import { SHAPE_UPPER } from '../text/shapes';
import { levelEnd } from './bodyLevels';
import { isHomeCountry } from './headWords';
import type { NameText } from './nameText';
import { fieldEnd, type Part, regionEnd } from './organizationParts';
import {
	COMPANY_HEAD,
	DIRECTION,
	GOVERNING_HEAD,
	INNER,
	LISTED,
	LISTED_PLACE,
	NAME,
	ORGANIZATION_HEAD,
	PLACE_HEAD,
	PLACE_NAME,
	STATE_HEAD,
	TAIL,
} from './phraseKinds';
import type { Phrase } from './phrases';
import { runEnd } from './runs';
import { LOC, PER } from './types';
import { unknownTerritoryEnd } from './unknownTerritories';
import { FAMILY_NAME, GENITIVE, JOINER, SHORT_TERRITORY } from './wordKinds';

/** What goes on after a lower-case word, a comma or a dash. */
export function joinedEnd(
	text: NameText,
	at: number,
	parts: number,
	afterTerritory: boolean,
	studies: boolean,
): Part | undefined {
	const twin = parts === 0 ? twinHeadEnd(text, at) : undefined;
	if (twin !== undefined) {
		return { end: twin, afterTerritory: false, naming: true };
	}
	if (text.isLower(at)) {
		const nation = parts > 0 && !afterTerritory ? wholeNationEnd(text, at) : undefined;
		if (nation !== undefined) {
			return { end: nation, afterTerritory: true };
		}
		const listed = afterTerritory || parts > 0 ? undefined : text.phrase(at, LISTED_PLACE);
		if (listed) {
			// «UBND thành phố Hồ Chí Minh».
			return { end: at + listed.length, afterTerritory: true };
		}
		const object = parts > 0 && !afterTerritory ? objectEnd(text, at) : undefined;
		if (object !== undefined) {
			return { end: object, afterTerritory: false };
		}
		const place = text.phrase(at, PLACE_HEAD);
		const isNumbered = place !== undefined && text.isNumber(at + place.length);
		const tail = text.phrase(at, TAIL);
		// «VKSND khu vực 3»: by its number it is one of them.
		if (tail && (!afterTerritory || studies) && !isNumbered) {
			return { end: at + tail.length, afterTerritory: false };
		}
		if (place && (!afterTerritory || isChapter(text, at, place.length))) {
			return territoryEnd(
				text,
				at + place.length,
				text.lexicon.pack.headWords?.listedLevels.has(text.lower(at)) === true,
			);
		}
		if (!text.is(at, JOINER) || (parts === 0 && text.lexicon.pack.headWords?.wholeHeads.has(text.lower(at - 1)))) {
			// «Đảng và Nhà nước».
			return undefined;
		}
		return joinedPart(text, at, parts, afterTerritory);
	}
	if (parts === 0 || (text.mark(at) !== ',' && text.mark(at) !== '&' && !text.isDash(at))) {
		return undefined;
	}
	// A comma joins only what another joiner ends: «Văn hóa, Thể thao và Du lịch».
	if (text.mark(at) === ',' && !closesEnumeration(text, at)) {
		return undefined;
	}
	return joinedPart(text, at, parts, afterTerritory);
}

/** «Cục Quản lý xuất nhập cảnh», «Cơ quan Phòng chống ma túy và tội phạm»: in small letters, what a body does its work to. */
function objectEnd(text: NameText, at: number): number | undefined {
	const deed = at - 2;
	if (
		!text.isTitle(deed) ||
		!text.isLower(at - 1) ||
		!text.lexicon.pack.headWords?.objects.has(`${text.lower(deed)} ${text.lower(at - 1)}`)
	) {
		return undefined;
	}
	const object = text.phrase(at, INNER);
	const joiner = object && at + object.length;
	const second = joiner && text.is(joiner, JOINER) && text.isLower(joiner) ? text.phrase(joiner + 1, INNER) : undefined;
	return second && joiner && text.isLower(joiner + 1) ? joiner + 1 + second.length : joiner;
}

/** «Hội Nông dân Việt Nam tỉnh Kon Tum», «Hội Hữu nghị Việt - Nhật tỉnh Cà Mau»: behind the country the level of a society's chapter, and its territory. */
export function isChapter(text: NameText, at: number, length: number): boolean {
	return (
		(isHomeCountry(text, at - 2) || text.isDash(at - 2) || text.isDash(at - 3)) &&
		text.followsDirectly(at) &&
		levelEnd(text, at) === at + length &&
		text.followsDirectly(at + length) &&
		text.isCapital(at + length)
	);
}

/** «Trường THCS & THPT Võ Văn Kiệt», «Trường Tiểu học và THCS Nậm Lặt», «Trường TH-THCS-THPT Sao Mai»: one school of two levels and more. */
function twinHeadEnd(text: NameText, joint: number): number | undefined {
	const levels = text.lexicon.pack.headWords?.schoolLevels;
	if (!levels || !(text.mark(joint) === '&' || text.isDash(joint) || text.is(joint, JOINER))) {
		return undefined;
	}
	const last = text.lower(joint - 1);
	if (!levels.has(last) && !levels.has(`${text.lower(joint - 2)} ${last}`)) {
		return undefined;
	}
	const next = joint + 1;
	const length = levels.has(text.lower(next)) ? 1 : levels.has(`${text.lower(next)} ${text.lower(next + 1)}`) ? 2 : 0;
	return length > 0 && text.continuesLine(next) ? next + length : undefined;
}

/** «toàn Ấn Độ» in «Liên đoàn Thanh niên toàn Ấn Độ»: of the whole country. */
function wholeNationEnd(text: NameText, at: number): number | undefined {
	const nation =
		text.lexicon.pack.bodyParts?.wholeNation.has(text.lower(at)) && text.followsDirectly(at + 1)
			? text.phrase(at + 1, LISTED_PLACE)
			: undefined;
	return nation && at + 1 + nation.length;
}

/** The part after a joiner: a field, or a territory after a territory (`Viện Trung Quốc và Châu Á`). */
function joinedPart(text: NameText, joiner: number, parts: number, afterTerritory: boolean): Part | undefined {
	const { lexicon } = text;
	let at = joiner + 1;
	while (text.isLower(at) && text.is(at, JOINER) && text.continuesLine(at)) {
		at++;
	}
	if (!text.continuesLine(at) || text.inTime(at)) {
		return undefined;
	}
	if (!text.isCapital(at)) {
		// «Vụ Thị trường châu Á - châu Phi».
		const other = afterTerritory && text.isDash(joiner) ? text.phrase(at, LISTED) : undefined;
		if (other?.type === LOC) {
			return { end: at + other.length, afterTerritory: true };
		}
		const tail = text.mark(joiner) === ',' ? text.phrase(at, INNER) : undefined;
		return tail && { end: at + tail.length, afterTerritory: false };
	}
	if (parts > 0 && lexicon.pack.bodyParts?.shortFields.has(text.slice(at, at + 1))) {
		// «Sở Nông nghiệp và PTNT».
		return { end: at + 1, afterTerritory: false };
	}
	const opening = text.opening(at);
	const inner = text.phrase(at, INNER);
	if (opening && lexicon.pack.compoundsOfTwo && opensOwnBody(text, at, opening)) {
		return undefined;
	}
	if (lexicon.inflects && isGenitive(text, joiner)) {
		// «МВД России по Тульской области».
		const region = regionEnd(text, at);
		if (region !== undefined) {
			return { end: region, afterTerritory: true };
		}
	}
	if (opening && (!inner || opening.length > inner.length)) {
		// «Việt Nam-EU»: the other party of a treaty.
		const party = afterTerritory && text.isDash(joiner) && (opening.kind & LISTED) !== 0;
		const name = (opening.kind & PLACE_NAME) !== 0 || party;
		if (name && (afterTerritory || (parts === 0 && lexicon.pack.titleCase) || isGenitive(text, joiner))) {
			return { end: at + opening.length, afterTerritory: true };
		}
		if (opening.kind !== DIRECTION && !isGenitive(text, joiner)) {
			return undefined;
		}
	}
	if (lexicon.inflects && isGenitive(text, joiner) && text.word(at).shape === SHAPE_UPPER && text.lengthOf(at) > 1) {
		// «Управление МВД России по ЦФО».
		return { end: at + 1, afterTerritory: true };
	}
	if (afterTerritory && text.isDash(joiner) && text.is(at, SHORT_TERRITORY) && text.isTitle(at)) {
		// «Hội nghị thượng đỉnh Mỹ - Triều»
		return { end: at + 1, afterTerritory: true };
	}
	if (afterTerritory && !inner) {
		const region = regionEnd(text, at);
		return region === undefined ? undefined : { end: region, afterTerritory: true };
	}
	const field = fieldEnd(text, at);
	if (field !== undefined) {
		return { end: field, afterTerritory: false };
	}
	if (isGenitive(text, joiner)) {
		return { end: runEnd(text, at), afterTerritory: false };
	}
	return lexicon.pack.titleCase && text.isLower(joiner) && parts > 0 && text.phrase(at, INNER)
		? { end: runEnd(text, at), afterTerritory: false }
		: undefined;
}

/** «Bộ Tài chính và Ngân hàng Nhà nước», «và Thanh tra Sở Xây dựng»: after the joiner a company or bank that has a name of its own, or an authority's body. */
function opensOwnBody(text: NameText, at: number, { kind, length }: Phrase): boolean {
	const after = at + length;
	return (
		(kind & ORGANIZATION_HEAD) !== 0 &&
		text.followsDirectly(after) &&
		(text.isCapital(after)
			? (text.phrase(at, COMPANY_HEAD) ?? text.phrase(after, GOVERNING_HEAD)) !== undefined ||
				((kind & GOVERNING_HEAD) !== 0 && text.phrase(after, PLACE_HEAD) !== undefined)
			: (kind & GOVERNING_HEAD) !== 0 && levelEnd(text, after) !== undefined)
	);
}

/** `of` and the like, which always belong to a head; `and` does only before a field. */
function isGenitive(text: NameText, joiner: number): boolean {
	// «Tour of the Tatras»: an article after such a word.
	return (
		text.is(joiner, GENITIVE) || (text.lexicon.pack.titleCase && text.isLower(joiner) && text.is(joiner - 1, GENITIVE))
	);
}

/** `, X và`: within three words after the comma stands a joiner. */
function closesEnumeration(text: NameText, comma: number): boolean {
	for (let at = comma + 2; at < comma + 10 && text.continuesLine(at); at++) {
		if (text.isLower(at) && text.is(at, JOINER)) {
			const listed = fieldEnd(text, comma + 1) ?? text.phrase(comma + 1, INNER);
			return listed !== undefined && text.isCapital(at + 1) && fieldEnd(text, at + 1) !== undefined;
		}
		if (text.isPunctuation(at) && text.mark(at) !== ',') {
			return false;
		}
	}
	return false;
}

/** `tỉnh Bình Dương`, `quận 3` after an organisation's head. */
function territoryEnd(text: NameText, at: number, province: boolean): Part | undefined {
	if (!text.continuesLine(at)) {
		return undefined;
	}
	if (text.isNumber(at) && !text.inTime(at)) {
		return { end: at + 1, afterTerritory: true };
	}
	if (!text.isCapital(at)) {
		return undefined;
	}
	const state = text.phrase(at, STATE_HEAD);
	const nation = state && text.phrase(at + state.length, LISTED_PLACE);
	if (nation) {
		// «Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam».
		return { end: at + state.length + nation.length, afterTerritory: true };
	}
	const known = text.phrase(at, NAME);
	const half = province && known?.length === 1 && runEnd(text, at) > at + 2;
	if (
		(!known || known.type === PER || half) &&
		text.is(at, FAMILY_NAME) &&
		runEnd(text, at) - at > (province ? 1 : 2)
	) {
		// «Chủ tịch UBND tỉnh Lê Trí Thanh»; all provinces are listed.
		return undefined;
	}
	// «phường Bùi Thị Xuân»: a part of the name may be a name by itself.
	const whole = known && !(known.length === 1 && text.followsDirectly(at + 1) && text.isTitle(at + 1));
	return { end: whole ? sideEnd(text, at + known.length) : unknownTerritoryEnd(text, at), afterTerritory: true };
}

/** «xã Tân Hòa Đông», «xã Khánh Bình Tây Bắc»: behind a listed place the side of it that a commune is called by. */
function sideEnd(text: NameText, at: number): number {
	const side = text.followsDirectly(at) && text.isTitle(at) ? text.phrase(at, DIRECTION) : undefined;
	const end = at + (side?.length ?? 0);
	return text.followsDirectly(end) && text.isCapital(end) && !text.is(end, FAMILY_NAME) ? at : end;
}
