import type { Analysis, Mention } from '../core/model';
import type { LinkLexicon } from './linkLexicon';
import { chainNamed } from './localEntities';
import type { LocalEntity } from './model';
import { surroundings } from './discourse';
import { discourseAt, foreignMentions, hasOwnEvidence, isInBracket, namedMentions, textBefore } from './namedMentions';

interface Named {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly foreign: ReadonlySet<number>;
}

interface Chained extends Named {
	readonly locals: readonly LocalEntity[];
}

/** What `chainMentions` found in a text that is being edited, which holds as long as the text names the same in the same order. */
export class ChainMemory {
	#last: Chained | undefined;

	/** The same as `chainMentions`. */
	chain(text: string, analysis: Analysis, lexicon: LinkLexicon): readonly LocalEntity[] {
		const { mentions } = analysis;
		const foreign = foreignMentions(text, analysis);
		const known =
			this.#last && sayTheSame(this.#last, { text, mentions, foreign }, lexicon) ? this.#last.locals : undefined;
		const locals = known ?? chainNamed(namedMentions(text, mentions, foreign, lexicon), lexicon);
		this.#last = { text, mentions, foreign, locals };
		return locals;
	}
}

/** Wherever its mentions stand: chains are lists of their numbers. */
function sayTheSame(a: Named, b: Named, lexicon: LinkLexicon): boolean {
	if (a.mentions.length !== b.mentions.length || a.foreign.size !== b.foreign.size) {
		return false;
	}
	for (let i = 0; i < a.mentions.length; i++) {
		if (a.foreign.has(i) !== b.foreign.has(i) || !isSame(a, b, i, lexicon)) {
			return false;
		}
	}
	return true;
}

function isSame(a: Named, b: Named, i: number, lexicon: LinkLexicon): boolean {
	const one = a.mentions[i]!;
	const other = b.mentions[i]!;
	const form = a.text.slice(one.start, one.end);
	return (
		one.type === other.type &&
		one.role === other.role &&
		one.entity === other.entity &&
		(one.decision === undefined) === (other.decision === undefined) &&
		(one.why === other.why || hasOwnEvidence(one) === hasOwnEvidence(other)) &&
		form === b.text.slice(other.start, other.end) &&
		(textBefore(a.text, one) === textBefore(b.text, other) ||
			!lexicon.mayBeOtherThing(one.type, lexicon.spelling(form).key)) &&
		isExplained(a, i) === isExplained(b, i) &&
		isSpokenOfAlike(a, b, i)
	);
}

/** Whether the mention before may explain it. */
function isExplained({ text, mentions }: Named, i: number): boolean {
	return i > 0 && isInBracket(text, mentions[i - 1]!, mentions[i]!);
}

/** Most words around names are the same ones: what they say needn't be found out. */
function isSpokenOfAlike(a: Named, b: Named, i: number): boolean {
	const around = ({ text, mentions }: Named): string =>
		surroundings(text, mentions[i - 1], mentions[i]!, mentions[i + 1]);
	return around(a) === around(b) || discourseAt(a.text, a.mentions, i) === discourseAt(b.text, b.mentions, i);
}
