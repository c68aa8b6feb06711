/** Our own requests about entities and knowledge bases, and the arguments of commands on them: a part of `protocol.ts`, for the client as that one. */
import type { EntityItem, MarkScope, MentionItem } from './protocol';

/**
 * Argument of `corpus.splitEntity`: what is named there is another entity: at `range` (an empty one means the name at the cursor)
 * this mention, all in the document in the same form, or that form in the whole corpus; without a document, a form of an
 * entity in the whole corpus. `into` is the entity that is meant; without it a new one is made, called `name` or by the form.
 */
export type SplitEntityArgument = { readonly into?: string; readonly name?: string } & (
	| { readonly uri: string; readonly range: MentionItem['range']; readonly scope: MarkScope }
	| { readonly corpus: string; readonly entity: string; readonly form: string }
);

/** Answer of `corpus/entityAt`, `null` where nothing is named: the entity, and the mention there. */
export interface EntityAtResult extends EntityItem {
	readonly mention: {
		readonly range: MentionItem['range'];
		/** Its text as it is listed. */
		readonly form: string;
		/** The analysis says so, and nobody decided on it yet. */
		readonly suggested?: true;
		/** What {@link SplitEntityArgument} can take off to a new entity, the narrowest first. */
		readonly splits: readonly MarkScope[];
	};
}

/** Argument of `corpus.linkEntity`: a Wikidata item (`Q1858`) or any absolute URI; `null` takes the link away. */
export interface LinkEntityArgument {
	readonly corpus: string;
	readonly entity: string;
	readonly uri: string | null;
}

/** Request: `corpus/knowledgeBase`: things of the corpus's knowledge base that are called so, for a list to choose from. */
export const KNOWLEDGE_BASE_REQUEST = 'corpus/knowledgeBase';
export interface KnowledgeBaseParams {
	/** The corpus's root. */
	readonly corpus: string;
	/** A part of a label or alias, a Wikidata item or a URI; all for an empty one. */
	readonly text: string;
	/** Default 100. */
	readonly limit?: number;
}
export interface KnowledgeBaseResult {
	/** The file that `corpus.json` names, by its path in the corpus; undefined where it names none. */
	readonly file?: string;
	readonly entries: readonly KnowledgeItem[];
	/** The text itself as an address, where it is one. */
	readonly typed?: KnowledgeItem;
}
export interface KnowledgeItem {
	readonly uri: string;
	/** As people know it: `Q1858`. */
	readonly short: string;
	/** Where the knowledge base has it. */
	readonly label?: string;
	readonly description?: string;
	readonly aliases?: readonly string[];
}
