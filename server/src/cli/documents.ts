import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { EntityDecision, StoredAnnotation } from '../annotations/model';
import { compareText } from '../core/compareText';
import type { Analysis, Decision, GivenDates } from '../core/model';
import type { TextTable } from '../core/textTable';
import type { DocumentOptions } from '../corpus/documentPasses';
import { type RecordPath, splitRecordPath } from '../workspace/recordFiles';
import { type CommandDocument, type CorpusOnDisk, isOnDisk, readFromDisk } from './corpusOnDisk';
import { UnreadableRecord } from '../node/readRecord';
import type { WrittenDocument } from './writeDocument';

/** The documents that a command was called with: of one corpus, or of several taken as one. */
export class Documents {
	/** From {@link base}, with forward slashes, sorted; the records of a file in their order. */
	readonly paths: readonly string[];
	readonly corpora: readonly CorpusOnDisk[];
	/** The corpus's root, or the folder that holds the roots of all. An absolute path. */
	readonly base: string;
	readonly #corpusOf: ReadonlyMap<string, CorpusOnDisk>;
	readonly #complain: (message: string) => void;
	/** The same in another thread. */
	failedElsewhere = false;
	readonly #complained = new Set<string>();
	/** Those that begin with a byte-order mark, as they were read last. */
	readonly #withMark = new Set<string>();

	constructor(
		base: string,
		corpusOf: ReadonlyMap<string, CorpusOnDisk>,
		corpora: readonly CorpusOnDisk[],
		complain: (message: string) => void,
	) {
		this.base = base;
		this.corpora = corpora;
		this.#corpusOf = corpusOf;
		this.#complain = complain;
		this.paths = sorted([...corpusOf.keys()]);
	}

	/** True once a document could not be read, and it was said. */
	get failed(): boolean {
		return this.failedElsewhere || this.#complained.size > 0;
	}

	/** The document, or undefined after a complaint: a file that can't be read doesn't stop the others. */
	read(path: string): CommandDocument | undefined {
		const corpus = this.#corpusOf.get(path) ?? this.corpora[0];
		try {
			const decoded = readFromDisk(corpus!, this.pathInCorpus(corpus!, path));
			if (decoded.kind === 'text') {
				if (decoded.bom) {
					this.#withMark.add(path);
				} else {
					this.#withMark.delete(path);
				}
				return decoded;
			}
			this.#complainOnce(path, decoded.message);
		} catch (error) {
			if (error instanceof UnreadableRecord) {
				this.#complainOnce(this.pathFromBase(corpus!, error.place), error.message);
			} else {
				this.#complainOnce(path, error instanceof Error ? error.message : String(error));
			}
		}
		return undefined;
	}

	/** What the document's file holds; of a record its text. */
	bytesOf(path: string): Uint8Array {
		return this.recordOf(path) ? Buffer.from(this.read(path)?.text ?? '') : readFileSync(join(this.base, path));
	}

	/** Where the document is a record: its file, from its corpus's root, and its name. */
	recordOf(path: string): RecordPath | undefined {
		const corpus = this.#corpusOf.get(path);
		return corpus?.records.split(this.pathInCorpus(corpus, path));
	}

	/** What is to be printed with what was found in a document. */
	writtenDocument(path: string): WrittenDocument {
		return {
			file: path,
			bytes: () => this.bytesOf(path),
			shift: this.#withMark.has(path) ? 1 : 0,
		};
	}

	/** What people decided on a document, once {@link loadDecisions} has run. */
	decisionsFor(path: string, table: TextTable): readonly Decision[] {
		const corpus = this.#corpusOf.get(path);
		return corpus ? corpus.annotations.decisionsFor(this.pathInCorpus(corpus, path), table).decisions : [];
	}

	/** What people (once {@link loadDecisions} has run) and `corpus.json` say of when a document was written. */
	givenDatesOf(path: string): GivenDates {
		const corpus = this.#corpusOf.get(path);
		if (!corpus) {
			return {};
		}
		const inCorpus = this.pathInCorpus(corpus, path);
		const decidedDate = corpus.annotations.decidedDateOf(inCorpus);
		const folderDate = corpus.folderDateOf(inCorpus);
		return { ...(decidedDate && { decidedDate }), ...(folderDate && { folderDate }) };
	}

	/** What marks on other documents, once {@link loadDecisions} has run, say of a document's lines. */
	learned(path: string, table: TextTable, analysis: Analysis): Analysis {
		const corpus = this.#corpusOf.get(path);
		return corpus ? corpus.marks.apply(this.pathInCorpus(corpus, path), table, analysis) : analysis;
	}

	/** What was decided in files beside the documents, as an analysis asks for it. */
	get decided(): Pick<DocumentOptions, 'decisionsFor' | 'givenDatesOf' | 'learned'> {
		return {
			decisionsFor: (path, table) => this.decisionsFor(path, table),
			givenDatesOf: (path) => this.givenDatesOf(path),
			learned: (path, table, analysis) => this.learned(path, table, analysis),
		};
	}

	corpusOf(path: string): CorpusOnDisk | undefined {
		return this.#corpusOf.get(path);
	}

	/** `path`, from the root of its own corpus. */
	pathInCorpus(corpus: CorpusOnDisk, path: string): string {
		return slashes(relative(corpus.root, join(this.base, path)));
	}

	/** The same the other way: a path of `corpus`, from {@link base}. */
	pathFromBase(corpus: CorpusOnDisk, path: string): string {
		return slashes(relative(this.base, join(corpus.root, path)));
	}

	/** The document is there, whether or not the command was called with it. */
	exists(corpus: CorpusOnDisk, path: string): boolean {
		return isOnDisk(corpus, this.pathInCorpus(corpus, path));
	}

	get entityDecisions(): readonly EntityDecision[] {
		return this.corpora.flatMap(({ annotations }) => annotations.entityDecisions);
	}

	/** Annotations in force by document, once {@link loadDecisions} has run. */
	get answers(): (readonly [path: string, annotations: readonly StoredAnnotation[]])[] {
		return this.corpora.flatMap((corpus) =>
			corpus.annotations.annotatedDocuments.map(
				(path) => [this.pathFromBase(corpus, path), corpus.annotations.inForceOn(path)] as const,
			),
		);
	}

	async loadDecisions(): Promise<void> {
		for (const corpus of this.corpora) {
			const { annotations, marks, files } = corpus;
			for (const { file, message, unreadable } of files.problems) {
				if (unreadable) {
					this.#complainOnce(this.pathFromBase(corpus, file), message);
				}
			}
			// Marks on documents that the command wasn't called with are learned from, too.
			await annotations.loadAll();
			annotations.annotatedDocuments.forEach((path) => marks.setAnnotations(path, annotations.inForceOn(path)));
			marks.setRules(annotations.rules);
		}
	}

	/**
	 * Tells which lines of the files in `.corpus/` count for nothing, once {@link loadDecisions} has run. Answers whether there are any.
	 *
	 * @param concerns whether a file, by its path from the corpus's root, has a say in what is asked for
	 */
	tellUnreadable(concerns: (file: string) => boolean = () => true): boolean {
		const lines = this.corpora.flatMap(({ root, annotations }) =>
			annotations.problems
				.filter(({ file }) => concerns(file))
				.map(({ file, line, message }) => `${join(root, file)}:${line + 1}: ${message}`),
		);
		lines.slice(0, TOLD).forEach((line) => this.#complain(`${line}; see corpus-annotator check`));
		if (lines.length > TOLD) {
			this.#complain(`${lines.length} such lines in all; corpus-annotator check lists them`);
		}
		return lines.length > 0;
	}

	#complainOnce(path: string, message: string): void {
		if (!this.#complained.has(path)) {
			this.#complained.add(path);
			this.#complain(`${join(this.base, path)}: ${message}`);
		}
	}
}

/** So many lines that can't be read are told one by one. */
const TOLD = 20;

/** By path; records of one file, which came in their order, stay in it. */
function sorted(paths: readonly string[]): readonly string[] {
	const keyed = paths.map((path) => ({ path, key: splitRecordPath(path)?.file ?? path }));
	keyed.sort((a, b) => compareText(a.key, b.key));
	return keyed.map(({ path }) => path);
}

/** With forward slashes. */
export function slashes(path: string): string {
	return sep === '/' ? path : path.replaceAll(sep, '/');
}
