/** What a format is to the rest of the program. `registry.ts` lists them. */
import type { LabelDefinition } from '../configuration/corpusFile';
import type { ExchangeDocument } from './exchange';
import type { ImportedDocument } from './imported';
import type { Loss, LossKind } from './losses';

export interface Format {
	/** As typed after `--to` and `--from`. */
	readonly id: string;
	/** As people call it. */
	readonly title: string;
	/** One line for the help: what files it is, and who reads it. */
	readonly summary: string;
	/** The endings of its files, with the dot, in lower case; of a folder these are read. */
	readonly extensions: readonly string[];
	/** Forms of it, as typed after `--variant`, with what each is; the first is the default. None: it has one form. */
	readonly variants?: readonly { readonly id: string; readonly summary: string }[];
	/** Undefined: it can only be read. */
	exporter?(options: ExportOptions): Exporter;
	/** Undefined: it can only be written. */
	importer?(options: ImportOptions): Importer;
}

export interface ExportOptions {
	/** One of the format's. */
	readonly variant?: string | undefined;
	/** The corpus's labels, for formats with a list of them. */
	readonly labels: readonly LabelDefinition[];
}

export interface ImportOptions {
	readonly variant?: string | undefined;
	/** Told of what can't be read, which is left out then: a line that is damaged, a reference to nothing. */
	complain(place: string, message: string): void;
}

/** Writes documents one after the other and keeps none of them: memory stays flat, however large the corpus is. */
export interface Exporter {
	/** What it can hold of an annotation; the rest is taken out of what {@link document} gets, and told. See `fit.ts`. */
	readonly holds: ReadonlySet<LossKind>;
	begin?(sink: Sink): void;
	/** Answers with what else is lost, that only the format knows. */
	document(document: ExchangeDocument, sink: Sink): readonly Loss[];
	end?(sink: Sink): void;
}

/** Where an exporter writes. Paths are relative, with forward slashes. */
export interface Sink {
	/** A whole file. */
	write(path: string, content: string | Uint8Array): void;
	/** To the end of a file, which is begun by the first piece. */
	append(path: string, content: string | Uint8Array): void;
}

/** Reads documents one after the other. Throws a {@link FormatError} where a file is none of the format. */
export type Importer = (source: Source) => AsyncIterable<ImportedDocument>;

/** What is imported: one file, or those of a folder. */
export interface Source {
	/** In the order of their paths; of a folder all that aren't hidden, see {@link filesWith}. */
	readonly files: readonly SourceFile[];
	readonly isFolder: boolean;
}

/** A folder's files with one of the endings; a single file whatever it is called. */
export function filesWith({ files, isFolder }: Source, endings: readonly string[]): readonly SourceFile[] {
	return isFolder ? files.filter(({ path }) => endings.some((one) => path.toLowerCase().endsWith(one))) : files;
}

export interface SourceFile {
	/** From the folder that is imported; of a single file its name. */
	readonly path: string;
	bytes(): Promise<Uint8Array>;
	/** Its text in pieces, from UTF-8, without a byte-order mark. Throws a {@link FormatError} where it is no UTF-8. */
	text(): AsyncIterable<string>;
}

/** A file can't be read as what it should be; the message says what, where and what to do. */
export class FormatError extends Error {
	/** @param place a file, perhaps with its line: `a.ann:3` */
	constructor(
		readonly place: string,
		message: string,
	) {
		super(message);
		this.name = 'FormatError';
	}
}
