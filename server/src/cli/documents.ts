import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import type { EntityDecision, StoredAnnotation } from '../annotations/model';
import { membersOf, RECORD_FILE } from '../configuration/documentMembers';
import { compareText } from '../core/compareText';
import type { Analysis, Decision, GivenDates } from '../core/model';
import type { TextTable } from '../core/textTable';
import type { DocumentOptions } from '../corpus/documentPasses';
import { uriOf } from '../node/fileSystem';
import { isHidden } from '../workspace/globs';
import { type RecordPath, splitRecordPath } from '../workspace/recordFiles';
import {
	type CommandDocument,
	type CorpusOnDisk,
	isOnDisk,
	nearestRoot,
	openCorpus,
	readFromDisk,
} from './corpusOnDisk';
import { UnreadableRecord } from '../node/readRecord';
import { UsageError } from './usage';
import type { WrittenDocument } from './writeDocument';

/** Said where a command was called with a folder that has none. */
export const NO_DOCUMENTS = 'No documents there; corpus.json says which files are documents, by default *.txt';

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

/** Described in the help of each command that finds documents. */
export const FIELD_OPTION = {
	usage: '--field NAME',
	help: 'The member that holds the text, where PATH is a JSON Lines file (default: as corpus.json says, or text)',
};

export interface FindOptions {
	/** The member with the text, in JSON Lines files among the PATHs. */
	readonly field?: string | undefined;
}

/**
 * Finds the documents below folders, and those named, the records of JSON Lines files among them; a PATH that isn't there may
 * be a pattern (`articles/**\/*.txt`), for shells that leave patterns alone. A folder's corpus begins at the nearest
 * `corpus.json` or `.corpus` upward, else at the folder.
 *
 * @param complain told of each file that can't be read
 */
export async function findDocuments(
	paths: readonly string[],
	complain: (message: string) => void,
	{ field }: FindOptions = {},
): Promise<Documents> {
	const corpora = new Map<string, CorpusOnDisk>();
	const files = new Map<string, CorpusOnDisk>();
	const corpusAt = (folder: string): CorpusOnDisk => {
		const root = nearestRoot(folder) ?? folder;
		const known = corpora.get(root) ?? openCorpus(root);
		corpora.set(root, known);
		return known;
	};
	let withRecords = false;
	for (const path of paths.flatMap(expandPattern)) {
		const absolute = resolve(path);
		if (statSync(absolute).isDirectory()) {
			const corpus = corpusAt(absolute);
			const prefix = slashes(relative(corpus.root, absolute));
			for await (const batch of corpus.files.list(uriOf(corpus.root), corpus.configuration)) {
				for (const entry of batch) {
					if (prefix === '' || entry.path.startsWith(`${prefix}/`)) {
						files.set(join(corpus.root, entry.path), corpus);
					}
				}
			}
		} else if (RECORD_FILE.test(absolute)) {
			withRecords = true;
			const corpus = corpusAt(dirname(absolute));
			for (const record of await recordsIn(corpus, slashes(relative(corpus.root, absolute)), field)) {
				files.set(join(corpus.root, record), corpus);
			}
		} else {
			files.set(absolute, corpusAt(dirname(absolute)));
		}
	}
	if (field !== undefined && !withRecords) {
		throw new UsageError(
			'--field says where the text is in a file PATH of JSON Lines (.jsonl, .jsonl.gz); for those of a folder corpus.json says it',
		);
	}
	const base = commonFolder([...corpora.keys()]);
	return new Documents(
		base,
		new Map([...files].map(([file, corpus]) => [slashes(relative(base, file)), corpus])),
		[...corpora.values()],
		complain,
	);
}

async function recordsIn(corpus: CorpusOnDisk, file: string, field: string | undefined): Promise<readonly string[]> {
	if (isHidden(file)) {
		throw new UsageError(`${join(corpus.root, file)}: what is in hidden folders is no document of a corpus`);
	}
	const members = membersOf(corpus.configuration.records);
	corpus.records.add(file, field === undefined ? members : { ...members, field });
	const found: string[] = [];
	for await (const batch of corpus.files.listRecords(file)) {
		found.push(...batch.map(({ path }) => path));
	}
	return found;
}

/** By path; records of one file, which came in their order, stay in it. */
function sorted(paths: readonly string[]): readonly string[] {
	const keyed = paths.map((path) => ({ path, key: splitRecordPath(path)?.file ?? path }));
	keyed.sort((a, b) => compareText(a.key, b.key));
	return keyed.map(({ path }) => path);
}

function expandPattern(path: string): readonly string[] {
	if (existsSync(path)) {
		return [path];
	}
	const found = fastGlob.isDynamicPattern(slashes(path))
		? fastGlob.sync(slashes(path), { onlyFiles: false }).sort()
		: [];
	if (found.length === 0) {
		throw new UsageError(`${path}: there is no such file or folder`);
	}
	return found;
}

function commonFolder(folders: readonly string[]): string {
	const [first = process.cwd(), ...others] = folders;
	let common = first;
	while (
		!others.every((folder) => folder === common || folder.startsWith(common.endsWith(sep) ? common : common + sep))
	) {
		common = dirname(common);
	}
	return common;
}

/** With forward slashes. */
export function slashes(path: string): string {
	return sep === '/' ? path : path.replaceAll(sep, '/');
}
