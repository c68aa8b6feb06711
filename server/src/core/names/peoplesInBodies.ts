import type { NameText } from './nameText';
import { LISTED_ORGANIZATION } from './phraseKinds';

/** «Native American Supreme Court justice», «Jewish Supreme Court judges»: somebody's people before the body that they are in, and no part of its name. */
export function isPeopleInBody(text: NameText, at: number, body: number): boolean {
	return (
		text.lexicon.pack.describingWords?.peoples.has(text.key(at)) === true &&
		text.followsDirectly(body) &&
		(text.phrase(body, LISTED_ORGANIZATION)?.length ?? 0) > 1
	);
}
