import type { NameText } from './nameText';

/** `điện tử` of «Sao Mai điện tử», `cuối tuần`: where the name of a paper's edition ends behind the paper's own; the token itself where none does. */
export function editionEnd(text: NameText, at: number): number {
	const next = at + 1;
	if (
		!text.followsDirectly(at) ||
		!text.followsDirectly(next) ||
		!text.lexicon.pack.headWords?.editions.has(`${text.lower(at)} ${text.lower(next)}`)
	) {
		return at;
	}
	// «đọc Sao Mai cuối tuần này»: when it is read.
	return text.followsDirectly(at + 2) && text.isLower(at + 2) && text.lower(at) !== 'điện' ? at : at + 2;
}
