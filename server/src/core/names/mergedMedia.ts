import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { PLACE_HEAD } from './phraseKinds';
import { placeBehindEnd } from './standsBehind';

/** Tokens of the longest such name without its territory: «Báo và Đài Phát thanh, Truyền hình». */
const LONGEST = 8;

/**
 * «Báo và Đài Phát thanh, Truyền hình Sông Trà», «BÁO VÀ PHÁT THANH, TRUYỀN HÌNH SÔNG TRÀ»: a province's paper and its station, which are one
 * house. Its name has commas and small words in it that otherwise stand between two.
 */
export function mergedMedia(text: NameText, at: number): Draft | undefined {
	const words = text.lexicon.pack.headWords?.mergedMedia;
	if (
		!words ||
		text.lower(at) !== words[0]![0] ||
		!words[1]!.includes(text.lower(at + 1)) ||
		!text.followsDirectly(at + 1)
	) {
		return undefined;
	}
	let end = at + 1;
	let step = 1;
	while (end - at < LONGEST && step < words.length && text.continuesLine(end)) {
		const lower = text.lower(end);
		const found = words.findIndex((choice, i) => i >= step && choice.includes(lower));
		if (found >= 0) {
			step = found + 1;
		} else if (!text.isPunctuation(end) && !words[1]!.includes(lower)) {
			return undefined;
		}
		end++;
	}
	if (step < words.length || !text.continuesLine(end)) {
		return undefined;
	}
	const named = placeBehindEnd(text, end) ?? placeBehindEnd(text, end + (text.phrase(end, PLACE_HEAD)?.length ?? 0));
	return named === undefined ? undefined : fixedDraft(at, named, INSIDE.organizationHead, at, at + 1);
}
