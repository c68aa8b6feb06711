import type { NameText } from './nameText';
import { runEnd } from './runs';

/** «Lord Hobbs of Kettle Green»: where the name of a peer ends that begins at `at`, with the seat; `end` itself for all others. */
export function peerEnd(text: NameText, at: number, end: number): number {
	const seat = end + 1;
	return text.isOf(end) &&
		end <= at + 2 &&
		text.lexicon.pack.peers?.has(text.lower(at - 1)) &&
		text.followsDirectly(at) &&
		text.isTitle(at - 1) &&
		!text.hasPossessive(end - 1) &&
		text.followsDirectly(end) &&
		text.followsDirectly(seat) &&
		text.isTitle(seat)
		? runEnd(text, seat)
		: end;
}
