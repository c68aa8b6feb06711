import { type Draft, fixedDraft } from './draft';
import { AFTER, INSIDE } from './evidenceKinds';
import { isRegionCode } from './nameEndings';
import type { NameText } from './nameText';
import { LISTED_PLACE, NAME } from './phraseKinds';

/** Of a venue, and of the town that it stands in. In tokens. */
const LONGEST_VENUE = 12;
const LONGEST_TOWN = 4;

/**
 * «June 9 -- Harwick Sky Arena, Kettle, FL»: in a line of a schedule, where something is to be, before the town and the land
 * around it, with which the line ends.
 *
 * @param from the line's first token, of a time
 */
export function scheduledVenue(text: NameText, from: number, to: number): Draft | undefined {
	let start = from;
	while (start < to && text.inTime(start)) {
		start++;
	}
	const dash = start;
	while (start < to && text.isDash(start)) {
		start++;
	}
	if (start === dash || start === to || !text.isCapital(start)) {
		return undefined;
	}
	let end = start + 1;
	while (end < to && text.mark(end) !== ',' && text.mark(end) !== '(') {
		end++;
	}
	const land = landAround(text, end, to);
	return land !== undefined && end - start <= LONGEST_VENUE && (end > start + 1 || !text.phrase(start, NAME))
		? fixedDraft(start, end, AFTER.regionCode, land, to)
		: undefined;
}

/** The land behind the last but one comma's town, where it ends the line; a bracket may stand before the town. */
function landAround(text: NameText, venueEnd: number, to: number): number | undefined {
	let comma = to - 1;
	while (comma > venueEnd && text.mark(comma) !== ',') {
		comma--;
	}
	const land = comma + 1;
	let town = comma;
	while (town > venueEnd && text.mark(town - 1) !== ',') {
		town--;
	}
	const isLand = (land === to - 1 && isRegionCode(text, land)) || text.phrase(land, LISTED_PLACE)?.length === to - land;
	return isLand && town > venueEnd && town < comma && comma - town <= LONGEST_TOWN && text.isCapital(town)
		? land
		: undefined;
}

/**
 * «June 9 – Harwick, FL @ Kettle Bank Amphitheater»: in a line of a tour's dates the town, its state, and the venue behind the sign.
 *
 * @param from the line's first token, of a time
 * @param to the one after its last
 */
export function scheduledShow(text: NameText, from: number, to: number): readonly Draft[] | undefined {
	let town = from;
	while (town < to && text.inTime(town)) {
		town++;
	}
	while (town < to && text.isDash(town)) {
		town++;
	}
	let comma = town;
	while (comma < to && comma - town <= LONGEST_TOWN && text.mark(comma) !== ',') {
		comma++;
	}
	const state = comma + 1;
	const sign = state + 1;
	const venue = sign + 1;
	if (
		text.mark(comma) !== ',' ||
		comma === town ||
		!isRegionCode(text, state) ||
		text.mark(sign) !== '@' ||
		venue >= to
	) {
		return undefined;
	}
	let end = venue + 1;
	while (end < to && text.mark(end) !== '(' && !(text.isDash(end) && !text.isGlued(end))) {
		end++;
	}
	return text.isCapital(town) && text.isCapital(venue) && end - venue <= LONGEST_VENUE
		? [
				fixedDraft(town, comma, AFTER.regionCode, state, state + 1),
				fixedDraft(state, state + 1, INSIDE.regionCode),
				fixedDraft(venue, end, AFTER.regionCode, town, state + 1),
			]
		: undefined;
}
