import { plainLetters, slug } from '../core/text/normalize';
import { NameParts } from './personNames';

/** What a name as written is compared by. */
export class Spelling {
	#parts: NameParts | undefined;
	#addressWords: readonly (readonly string[])[] | undefined;

	constructor(
		/** `displayForm` of it, in memory of its own. */
		readonly form: string,
		/** `foldName` of it. */
		readonly folded: string,
		/** `LinkLexicon.keyOf` of it. */
		readonly key: string,
	) {}

	get parts(): NameParts {
		return (this.#parts ??= new NameParts(this.key));
	}

	/** Its words in plain letters, as an address may have them: with its article, and once more with what is no Latin transliterated. */
	get addressWords(): readonly (readonly string[])[] {
		return (this.#addressWords ??= [this.folded.split(' '), slug(this.folded).split('-')].map((words) =>
			words.map(plainLetters),
		));
	}
}
