import type { NameText } from './nameText';

/** `điện tử` of «Sao Mai điện tử», `cuối tuần`: where the name of a paper's edition ends behind the paper's own; the token itself where none does. */
export function editionEnd(text: NameText, at: number): number {
	const words = text.lexicon.pack.bodyParts;
	const edition = `${text.lower(at)} ${text.lower(at + 1)}`;
	if (!words || !text.followsDirectly(at) || !text.followsDirectly(at + 1) || !words.editions.has(edition)) {
		return at;
	}
	// «đọc Sao Mai cuối tuần này»: when it is read.
	return text.followsDirectly(at + 2) && text.isLower(at + 2) && !words.sureEditions.has(edition) ? at : at + 2;
}
