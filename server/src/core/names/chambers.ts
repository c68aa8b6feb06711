import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';

/** «House Minority Leader», «the House and Senate»: a chamber that is called like a building, by who is in it or by the other one. */
export function chamberAt(text: NameText, at: number): Draft | undefined {
	const words = text.lexicon.pack.newsMedia;
	if (
		!words ||
		!words.houses.has(text.key(at)) ||
		!text.isTitle(at) ||
		(text.isTitle(at - 1) && text.followsDirectly(at))
	) {
		return undefined;
	}
	const next = at + 1;
	const member = text.followsDirectly(next) && text.isTitle(next) && words.behindHouse.has(text.lower(next));
	const before =
		words.chamberJoiners.has(text.lower(next)) && words.chambers.has(text.lower(next + 1)) && text.isTitle(next + 1);
	const behind =
		words.chamberJoiners.has(text.lower(at - 1)) && words.chambers.has(text.lower(at - 2)) && text.isTitle(at - 2);
	return member || before || behind ? fixedDraft(at, next, INSIDE.chamber) : undefined;
}
