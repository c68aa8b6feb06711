import { reason, type Reason } from '../core/reason';
import type { Translate } from '../messages';
import type { CorpusStatus } from '../protocol';

/** What an editor is given no more for a document that is too long for it: all of it would be sent again after each edit. */
export type LargeFeature = 'hints' | 'outline' | 'allTokens';

/**
 * From how many UTF-16 code units on; what people miss least goes first. A million of them have some four thousand hints and
 * twenty thousand tokens, which take half a megabyte.
 */
const LIMITS: Readonly<Record<LargeFeature, number>> = { hints: 1_000_000, outline: 2_000_000, allTokens: 2_000_000 };
const MILLION = 1_000_000;

export function isTooLong(feature: LargeFeature, { length }: string): boolean {
	return length > LIMITS[feature];
}

/** What is not to be had in a text of this length, and why; undefined where everything is. */
export function whatIsOff(text: string): Reason | undefined {
	const { hints, allTokens } = LIMITS;
	return isTooLong('allTokens', text)
		? reason(
				'More than {0} million characters: boilerplate is not faded, there is no outline, and names are coloured only where they can be seen',
				allTokens / MILLION,
			)
		: isTooLong('hints', text)
			? reason('More than {0} million characters: boilerplate is not faded', hints / MILLION)
			: undefined;
}

/** The open documents of a corpus in which something is off. */
export class LargeDocuments {
	readonly #limited = new Map<string, string>();

	/** For the corpus's status. */
	get status(): Pick<CorpusStatus, 'limited'> {
		return this.#limited.size > 0 ? { limited: [...this.#limited].map(([uri, message]) => ({ uri, message })) } : {};
	}

	/** The text of a document that was opened or edited; whether that changed anything. */
	note(uri: string, text: string, translate: Translate): boolean {
		const off = whatIsOff(text);
		const message = off && translate(off);
		if (message === this.#limited.get(uri)) {
			return false;
		}
		if (message === undefined) {
			return this.#limited.delete(uri);
		}
		this.#limited.set(uri, message);
		return true;
	}

	/** The document was closed. */
	forget(uri: string | undefined): boolean {
		return uri !== undefined && this.#limited.delete(uri);
	}
}
