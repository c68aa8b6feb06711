import type { NameText } from './nameText';

/** Of which each has its council, committee and police. */
const LEVELS = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thành phố', 'thị xã', 'thị trấn']);
/** Before `ủy` and `đoàn`, whose committee and youth union they are. */
export const PARTY_LEVELS = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'thị']);

/** `tỉnh` in «HĐND tỉnh»: the level of a body in lower case, where no territory's name follows. */
export function levelEnd(text: NameText, at: number): number | undefined {
	if (!text.lexicon.pack.compoundsOfTwo || !text.followsDirectly(at) || !text.isLower(at)) {
		return undefined;
	}
	const length = LEVELS.has(text.lower(at)) ? 1 : LEVELS.has(`${text.lower(at)} ${text.lower(at + 1)}`) ? 2 : 0;
	return length > 0 ? at + length : undefined;
}

/** «Tỉnh ủy», alone, which is no person's office («Tỉnh ủy viên»). */
export function isCommitteeOfLevel(text: NameText, at: number, end: number): boolean {
	return (
		end === at + 2 &&
		PARTY_LEVELS.has(text.lower(at)) &&
		text.key(at + 1) === 'uỷ' &&
		!(text.followsDirectly(end) && text.lower(end) === 'viên')
	);
}
