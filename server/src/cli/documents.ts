import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { AnnotationService } from '../annotations/annotationService';
import type { EntityDecision, StoredAnnotation, StoreProblem } from '../annotations/model';
import { DEFAULT_CONFIGURATION, parseCorpusFile, type CorpusConfiguration } from '../configuration/corpusFile';
import type { Analysis, Decision, FolderDate, GivenDates } from '../core/model';
import { LineIndex } from '../core/text/lineIndex';
import { TextTable } from '../core/textTable';
import type { DocumentOptions } from '../corpus/documentPasses';
import { LearnedMarks } from '../corpus/learnedMarks';
import type { Lesson } from '../corpus/lessons';
import { decodeUtf8 } from '../node/decodeUtf8';
import { NodeFileSystem, uriOf } from '../node/fileSystem';
import { decodeDocument } from '../workspace/decodeDocument';
import type { TextProblem } from '../workspace/documentView';
import { firstMatch } from '../workspace/globs';
import { CORPUS_FILE } from '../workspace/locateCorpus';
import { CommandError } from './usage';
import type { WrittenDocument } from './writeDocument';

/** Said where a command was called with a folder that has none. */
export const NO_DOCUMENTS = 'No documents there; corpus.json says which files are documents, by default *.txt';

/** A text as a file has it. */
export interface CommandDocument {
	readonly text: string;
	/** The file begins with a byte-order mark, which is no part of the text. */
	readonly bom: boolean;
	readonly problems: readonly TextProblem[];
}

/** One corpus on disk, with what people decided in it. */
export interface CorpusOnDisk {
	/** An absolute path. */
	readonly root: string;
	readonly configuration: CorpusConfiguration;
	readonly configurationProblems: readonly StoreProblem[];
	readonly annotations: AnnotationService;
	/** What is learned from people's marks. */
	readonly marks: LearnedMarks;
	/** The date that `corpus.json` gives to a path in the corpus. */
	readonly folderDateOf: (path: string) => FolderDate | undefined;
}

/** The documents that a command was called with: of one corpus, or of several taken as one. */
export class Documents {
	/** From {@link base}, with forward slashes, sorted. */
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
		this.paths = [...corpusOf.keys()].sort();
	}

	/** True once a document could not be read, and it was said. */
	get failed(): boolean {
		return this.failedElsewhere || this.#complained.size > 0;
	}

	/** The document, or undefined after a complaint: a file that can't be read doesn't stop the others. */
	read(path: string): CommandDocument | undefined {
		try {
			const decoded = decodeDocument(readFileSync(join(this.base, path)), undefined, decodeUtf8);
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
			this.#complainOnce(path, error instanceof Error ? error.message : String(error));
		}
		return undefined;
	}

	/** What is to be printed with what was found in a document. */
	writtenDocument(path: string): WrittenDocument {
		return {
			file: path,
			bytes: () => readFileSync(join(this.base, path)),
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

	/** The file is there, whether or not it belongs to a corpus. */
	exists(path: string): boolean {
		return existsSync(join(this.base, path));
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
			const { annotations, marks } = corpus;
			// Marks on documents that the command wasn't called with are learned from, too.
			await annotations.loadAll();
			annotations.annotatedDocuments.forEach((path) => marks.setAnnotations(path, annotations.inForceOn(path)));
			marks.setRules(annotations.rules);
		}
	}

	#complainOnce(path: string, message: string): void {
		if (!this.#complained.has(path)) {
			this.#complained.add(path);
			this.#complain(`${join(this.base, path)}: ${message}`);
		}
	}
}

/**
 * Finds the documents below folders, and those named; a PATH that isn't there may be a pattern (`articles/**\/*.txt`), for shells
 * that leave patterns alone. A folder's corpus begins at the nearest `corpus.json` or `.corpus` upward, else at the folder.
 *
 * @param complain told of each file that can't be read
 */
export async function findDocuments(paths: readonly string[], complain: (message: string) => void): Promise<Documents> {
	const corpora = new Map<string, CorpusOnDisk>();
	const files = new Map<string, CorpusOnDisk>();
	const corpusAt = (folder: string): CorpusOnDisk => {
		const root = nearestRoot(folder) ?? folder;
		const known = corpora.get(root) ?? openCorpus(root);
		corpora.set(root, known);
		return known;
	};
	for (const path of paths.flatMap(expandPattern)) {
		const absolute = resolve(path);
		if (statSync(absolute).isDirectory()) {
			const corpus = corpusAt(absolute);
			const prefix = slashes(relative(corpus.root, absolute));
			for await (const batch of new NodeFileSystem().list(uriOf(corpus.root), corpus.configuration)) {
				for (const entry of batch) {
					if (prefix === '' || entry.path.startsWith(`${prefix}/`)) {
						files.set(join(corpus.root, entry.path), corpus);
					}
				}
			}
		} else {
			files.set(absolute, corpusAt(dirname(absolute)));
		}
	}
	const base = commonFolder([...corpora.keys()]);
	return new Documents(
		base,
		new Map([...files].map(([file, corpus]) => [slashes(relative(base, file)), corpus])),
		[...corpora.values()],
		complain,
	);
}

/** The corpus that begins at `root`, with its configuration; what people decided is still to be loaded. */
export function openCorpus(root: string): CorpusOnDisk {
	const file = join(root, CORPUS_FILE);
	let configuration = DEFAULT_CONFIGURATION;
	let configurationProblems: readonly StoreProblem[] = [];
	if (existsSync(file)) {
		const decoded = decodeDocument(readFileSync(file));
		if (decoded.kind === 'text') {
			const parsed = parseCorpusFile(decoded.text);
			const lines = new LineIndex(decoded.text);
			configurationProblems = parsed.problems.map(({ start, message }) => ({
				file: CORPUS_FILE,
				line: lines.lineAt(start),
				message,
			}));
			const good = parsed.problems.every(({ severity }) => severity === 'warning');
			configuration = good ? parsed.configuration : DEFAULT_CONFIGURATION;
		} else {
			configurationProblems = [{ file: CORPUS_FILE, line: 0, message: decoded.message }];
		}
	}
	const annotations = new AnnotationService({
		fileSystem: new NodeFileSystem(),
		root: uriOf(root),
		// Only commands that decide look for places; nothing here decides.
		search: {
			documentsWithLine: () => [],
			documentsWithTemplate: () => [],
			linesLike: () => new Map(),
			occurrences: () => undefined,
			documentsWithPassage: () => Promise.resolve([]),
			documentsWhere: () => Promise.resolve(new Map()),
			read: () => Promise.resolve(undefined),
		},
		now: () => new Date().toISOString(),
		newId: () => crypto.randomUUID(),
		annotator: () => undefined,
	});
	const folderDateOf = firstMatch(configuration.documentDates ?? []);
	const marks = new LearnedMarks((lesson) => lineOf(root, annotations, lesson));
	return { root, configuration, configurationProblems, annotations, marks, folderDateOf };
}

/** The line on which a lesson's annotation begins, in its document as it is now. */
function lineOf(root: string, annotations: AnnotationService, { path, reference }: Lesson): number | undefined {
	if (path === undefined || !existsSync(join(root, path))) {
		return undefined;
	}
	const decoded = decodeDocument(readFileSync(join(root, path)));
	if (decoded.kind !== 'text') {
		return undefined;
	}
	const table = new TextTable(decoded.text);
	const { anchored } = annotations.decisionsFor(path, table);
	const span = anchored.find(({ annotation }) => annotation.id === reference.id)?.span;
	return span && table.lines.lineAt(span.start);
}

function expandPattern(path: string): readonly string[] {
	if (existsSync(path)) {
		return [path];
	}
	const found = fastGlob.isDynamicPattern(slashes(path))
		? fastGlob.sync(slashes(path), { onlyFiles: false }).sort()
		: [];
	if (found.length === 0) {
		throw new CommandError(`${path}: there is no such file or folder`);
	}
	return found;
}

/** The nearest folder upward that is a corpus by its files. */
export function nearestRoot(folder: string): string | undefined {
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, CORPUS_FILE)) || existsSync(join(at, '.corpus'))) {
			return at;
		}
		if (at === dirname(at)) {
			return undefined;
		}
	}
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
