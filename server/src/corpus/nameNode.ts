import type { EntityType } from '../core/model';
import { foldName, slug } from '../core/text/normalize';
import { Counts } from './counts';
import type { Alias, Core, LinkLexicon } from './linkLexicon';
import { nameWords } from './personNames';

/** One name of one type, or one id that people gave to mentions, with what all documents say of it. */
export class NameNode {
	/** Path to the number of mentions there. */
	readonly documents = new Counts();
	/** The name in each document, as written there, to the number of documents. */
	readonly names = new Counts();
	/** Forms as written to their number of mentions. */
	readonly forms = new Counts();
	/** Roles to the number of documents that have them. */
	readonly roles = new Counts();
	#facts: NameFacts | undefined;

	constructor(
		readonly key: string,
		readonly type: EntityType,
		/** `LinkLexicon.keyOf` of the name that its documents call it by. */
		readonly name: string,
		/** The id that a person gave to these mentions. */
		readonly decided: string | undefined,
	) {}

	/** What can be said of the name alone, looked up once. */
	facts(lexicon: LinkLexicon): NameFacts {
		return (this.#facts ??= factsOf(this, lexicon));
	}
}

export interface NameFacts {
	/** Of a person's name. */
	readonly words: readonly string[] | undefined;
	readonly alias: Alias | undefined;
	/** Undefined for a name with an alias: that says more. */
	readonly core: Core | undefined;
	/**
	 * Under which Cyrillic names meet their Latin spelling, and spellings of a Russian name each other. Undefined for a name
	 * of which that isn't safe to say: in Latin letters and of one word, or with diacritics.
	 */
	readonly romanised: string | undefined;
}

function factsOf({ type, name, names }: NameNode, lexicon: LinkLexicon): NameFacts {
	const alias = lexicon.alias(type, name);
	return {
		words: type === 'PER' ? nameWords(name) : undefined,
		alias,
		core: alias ? undefined : lexicon.core(type, name),
		romanised: type === 'MISC' ? undefined : romanise(type, lexicon.baseOf(names.keys())),
	};
}

function romanise(type: EntityType, name: string): string | undefined {
	const folded = foldName(name);
	const cyrillic = /[а-яё]/u.test(folded);
	if (!cyrillic && (!/^[a-z .'-]+$/u.test(folded) || (type === 'PER' && !folded.includes(' ')))) {
		return undefined;
	}
	const words = slug(folded).split('-');
	return `${type} ${(type === 'PER' ? words.map(romanWord) : words).join(' ')}`;
}

/** Without what the romanisations of one Russian name differ in: Sergey and Sergei, Zelensky and Zelenskiy, Aleksandr and Alexander. */
function romanWord(word: string): string {
	return word
		.replace(/ks/gu, 'x')
		.replace(/ey$/u, 'ei')
		.replace(/(?:iy|yy|ii|yi|ij|y)$/u, 'i')
		.replace(/^(?:ye|je)/u, 'e')
		.replace(/dr$/u, 'der');
}
