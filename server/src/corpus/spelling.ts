import { NameParts } from './personNames';

/** What a name as written is compared by. */
export class Spelling {
	#parts: NameParts | undefined;

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
}
