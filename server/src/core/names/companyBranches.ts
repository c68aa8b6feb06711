import type { NameText } from './nameText';
import { LISTED_PLACE } from './phraseKinds';
import { runEnd } from './runs';

/** Of a place that no list knows, in syllables. */
const LONGEST_PLACE = 3;

/** «Sacombank | chi nhánh Đồng Nai»: where a branch's name ends whose company's ends at a token, by the place that it serves; undefined where none follows. */
export function companyBranchEnd(text: NameText, at: number): number | undefined {
	const place = at + 2;
	if (
		!text.lexicon.pack.companyWords?.branches?.has(`${text.lower(at)} ${text.lower(at + 1)}`) ||
		!text.followsDirectly(at) ||
		!text.followsDirectly(place) ||
		!text.isTitle(place)
	) {
		return undefined;
	}
	const listed = text.phrase(place, LISTED_PLACE);
	const end = listed ? place + listed.length : runEnd(text, place);
	return end - place <= LONGEST_PLACE ? end : undefined;
}
