/** Other tools' formats: a part of `protocol.ts`, for the client as that one. */

/** Request: `corpus/formats`: the formats that can be written or read. */
export const FORMATS_REQUEST = 'corpus/formats';
export interface FormatsResult {
	readonly formats: readonly FormatItem[];
}
export interface FormatItem {
	readonly id: string;
	readonly title: string;
	/** In a line, what files it is, and who reads it. */
	readonly summary: string;
	readonly canExport: boolean;
	readonly canImport: boolean;
	/** Forms of it; the first is the default. None: it has one form. */
	readonly variants: readonly { readonly id: string; readonly summary: string }[];
}

/** Argument of `corpus.export`. Answers with an {@link ExchangeOutcome}. */
export interface ExportArgument {
	/** A document's URI, or a corpus's root. */
	readonly uri: string;
	/** The format's id. */
	readonly format: string;
	readonly variant?: string;
	/** URI of a folder outside of the corpus. A new folder is made in it: nothing that is there is changed. */
	readonly out: string;
	/** Only what has one of these labels; default: everything. */
	readonly labels?: readonly string[];
	/** `out` is a file instead: all are written into that one, a zip file, in the place of what is there; default false. */
	readonly archive?: boolean;
	/** The names and times that the analysis sees, too, as suggestions; default false. */
	readonly suggestions?: boolean;
	/** The entity that hovers show for each tag that doesn't say itself which one it means, too; default: as {@link suggestions}. */
	readonly entities?: boolean;
}

/** Argument of `corpus.import`, one step that can be taken back. Answers with an {@link ExchangeOutcome}. */
export interface ImportArgument {
	/** A document's URI, or a corpus's root. */
	readonly uri: string;
	readonly format: string;
	readonly variant?: string;
	/** URI of a file or a folder. */
	readonly from: string;
	/** Documents that the corpus hasn't are written, where their texts come with the annotations; default false. */
	readonly documents?: boolean;
}

/** What an export or an import did: a `CommandOutcome`, and more. */
export interface ExchangeOutcome {
	readonly annotations: number;
	readonly documents: number;
	readonly message: string;
	/** URI of the folder that was made; of an export. */
	readonly folder?: string;
	/** How many annotations were left out, or taken with less than is said of them. */
	readonly lost: number;
	/** What was found out, what was lost and why, as Markdown; undefined where there is nothing to say. */
	readonly report?: string;
}
