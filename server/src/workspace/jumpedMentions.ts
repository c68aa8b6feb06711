import type { Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import type { Corpus } from '../corpus/corpus';
import type { DocumentView } from './documentView';

/**
 * What a tag may do to other mentions of its document that have a word in common with what is tagged: once that is no person's name any
 * more, or another's, a surname may mean somebody else.
 */
export class JumpedMentions {
	/** By where they begin and end, the name of the one that each mentioned. */
	readonly #before: ReadonlyMap<string, string>;

	/** To be made before the tag is. @param tagged the passages that are to be tagged */
	constructor(
		private readonly corpus: Pick<Corpus, 'entity'>,
		{ table: { text }, analysis: { mentions }, entities }: Pick<DocumentView, 'table' | 'analysis' | 'entities'>,
		tagged: readonly Span[],
	) {
		const wordsOf = ({ start, end }: Span): readonly string[] => foldName(text.slice(start, end)).split(/[\s-]+/u);
		const words = new Set(tagged.flatMap(wordsOf));
		const isOther = (one: Span): boolean =>
			words.size > 0 &&
			tagged.every(({ start, end }) => end <= one.start || one.end <= start) &&
			wordsOf(one).some((word) => words.has(word));
		this.#before = new Map(
			mentions.flatMap((one, i) => {
				const name = isOther(one) ? corpus.entity(entities[i]!)?.name : undefined;
				return name === undefined ? [] : [[placeOf(one), name] as const];
			}),
		);
	}

	/** There are other mentions that may jump. */
	get hasAny(): boolean {
		return this.#before.size > 0;
	}

	/** The message of the tag with what became of the others, in the document as it is after it. */
	told(
		message: string,
		{ analysis: { mentions }, entities }: Pick<DocumentView, 'analysis' | 'entities'>,
	): Reason | undefined {
		const now = mentions.flatMap((one, i) => {
			const before = this.#before.get(placeOf(one));
			const name = before === undefined ? undefined : this.corpus.entity(entities[i]!)?.name;
			return name === undefined || name === before ? [] : [name];
		});
		const names = [...new Set(now)].map((name) => `“${name}”`).join(', ');
		switch (now.length) {
			case 0:
				return undefined;
			case 1:
				return reason('{0}; 1 other passage here now means {1}', message, names);
			default:
				return reason('{0}; {1} other passages here now mean {2}', message, now.length, names);
		}
	}
}

function placeOf({ start, end }: Span): string {
	return `${start}-${end}`;
}
