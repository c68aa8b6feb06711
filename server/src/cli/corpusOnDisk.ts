import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AnnotationService } from '../annotations/annotationService';
import type { StoreProblem } from '../annotations/model';
import { DEFAULT_CONFIGURATION, parseCorpusFile, type CorpusConfiguration } from '../configuration/corpusFile';
import type { FolderDate } from '../core/model';
import { formatReason } from '../core/reason';
import { LineIndex } from '../core/text/lineIndex';
import { TextTable } from '../core/textTable';
import { LearnedMarks } from '../corpus/learnedMarks';
import type { Lesson } from '../corpus/lessons';
import { decodeUtf8 } from '../node/decodeUtf8';
import { NodeFileSystem, uriOf } from '../node/fileSystem';
import { type DecodedDocument, decodeDocument, findTextProblems } from '../workspace/decodeDocument';
import type { TextProblem } from '../workspace/documentView';
import { firstMatch } from '../workspace/globs';
import { CORPUS_FILE } from '../workspace/locateCorpus';
import { RecordFiles } from '../workspace/recordFiles';
import { RecordFileSystem } from '../workspace/recordFileSystem';
import { readRecord } from '../node/readRecord';

/** One corpus on disk, with what people decided in it. */
export interface CorpusOnDisk {
	/** An absolute path. */
	readonly root: string;
	readonly configuration: CorpusConfiguration;
	/** Its files, with the records of JSON Lines files among them. */
	readonly files: RecordFileSystem;
	readonly records: RecordFiles;
	readonly configurationProblems: readonly StoreProblem[];
	readonly annotations: AnnotationService;
	/** What is learned from people's marks. */
	readonly marks: LearnedMarks;
	/** The date that `corpus.json` gives to a path in the corpus. */
	readonly folderDateOf: (path: string) => FolderDate | undefined;
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
	const disk = new NodeFileSystem();
	const uri = uriOf(root);
	const records = new RecordFiles(disk, uri);
	records.configure(configuration.records, configuration.exclude);
	const annotations = new AnnotationService({
		fileSystem: disk,
		root: uri,
		// Only commands that decide look for places; nothing here decides.
		search: {
			documentsWithLine: () => [],
			documentsWithTemplate: () => [],
			linesLike: () => new Map(),
			occurrences: () => undefined,
			documentsWithPassage: () => Promise.resolve([]),
			documentsWhere: () => Promise.resolve(new Map()),
			isHeadline: () => false,
			read: () => Promise.resolve(undefined),
		},
		now: () => new Date().toISOString(),
		newId: () => crypto.randomUUID(),
		annotator: () => undefined,
	});
	const datesOfPaths = firstMatch(configuration.documentDates ?? []);
	const corpus: CorpusOnDisk = {
		root,
		configuration,
		configurationProblems,
		files: new RecordFileSystem(disk, uri, records, formatReason),
		records,
		annotations,
		marks: new LearnedMarks((lesson) => lineOf(corpus, lesson)),
		folderDateOf: (path) => records.dateOf(path) ?? datesOfPaths(path),
	};
	return corpus;
}

/** A text as a file has it. */
export interface CommandDocument {
	readonly text: string;
	/** The file begins with a byte-order mark, which is no part of the text. */
	readonly bom: boolean;
	readonly problems: readonly TextProblem[];
}

/** A document of the corpus by its path in it, or why it is no text. Throws where it can't be read. */
export function readFromDisk({ root, records }: CorpusOnDisk, path: string): DecodedDocument {
	const record = records.split(path);
	if (!record) {
		return decodeDocument(readFileSync(join(root, path)), undefined, decodeUtf8);
	}
	const text = readRecord(records, root, record);
	return { kind: 'text', text, bom: false, problems: findTextProblems(text) };
}

/** The document is there. Of a JSON Lines file that wasn't looked through any record may be. */
export function isOnDisk({ root, records }: CorpusOnDisk, path: string): boolean {
	const record = records.split(path);
	const index = record && records.loaded(record.file);
	return index ? index.numberOf(record.name) !== undefined : existsSync(join(root, record?.file ?? path));
}

/** The line on which a lesson's annotation begins, in its document as it is now. */
function lineOf(corpus: CorpusOnDisk, { path, reference }: Lesson): number | undefined {
	if (path === undefined || !isOnDisk(corpus, path)) {
		return undefined;
	}
	let decoded: DecodedDocument;
	try {
		decoded = readFromDisk(corpus, path);
	} catch {
		return undefined;
	}
	if (decoded.kind !== 'text') {
		return undefined;
	}
	const table = new TextTable(decoded.text);
	const { anchored } = corpus.annotations.decisionsFor(path, table);
	const span = anchored.find(({ annotation }) => annotation.id === reference.id)?.span;
	return span && table.lines.lineAt(span.start);
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
