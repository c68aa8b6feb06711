import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { toEnd } from '../core/steps';
import { matchRules } from '../annotations/rules';
import { ENTITIES_FILE, RULES_FILE } from '../annotations/store';
import { isBoilerplateFile } from '../annotations/storePaths';
import { decodeUtf8, encodeUtf8 } from '../annotations/utf8';
import { addDocumentDates } from '../configuration/addDocumentDates';
import { parseCorpusFile } from '../configuration/corpusFile';
import { datesLost } from '../corpus/cleanDates';
import { cleanDocuments } from '../corpus/cleanDocuments';
import type { CleanMap } from '../corpus/cleanMap';
import { CleanReport } from '../corpus/cleanReport';
import type { RemovedPassage } from '../corpus/cleanText';
import { patternOf } from '../workspace/globs';
import { CORPUS_FILE } from '../workspace/locateCorpus';
import { recordPath } from '../workspace/recordFiles';
import { sayLeftBehind, writeAnnotations } from './cleanAnnotations';
import { GivenRecords } from './cleanGiven';
import { keptIn, type OffsetUnit } from './cleanMaps';
import { namesInCopy, writeCleanedRecords } from './cleanRecordFiles';
import type { CommandDocument, CorpusOnDisk } from './corpusOnDisk';
import type { Documents } from './documents';
import { findDocuments, NO_DOCUMENTS } from './findDocuments';
import { complain, counted, print, Progress } from './output';
import { CommandError, UsageError } from './usage';
import { writeReport } from './writeCleanReport';
import { requireFolderOf, writeWhole } from './writeWhole';

export interface FolderOptions {
	readonly out: string;
	/** A file, or `-` for standard output. */
	readonly report: string | undefined;
	/** The unit in which the offset maps are written; undefined for no maps. */
	readonly map: OffsetUnit | undefined;
	readonly annotations: boolean;
	/** As in {@link findDocuments}. */
	readonly field: string | undefined;
	/** Write into a folder that isn't empty. */
	readonly force: boolean;
}

/** Where the offset maps stand in a folder of cleaned documents. */
export const MAPS_FILE = '.corpus/cleaned.jsonl';
const ANNOTATIONS_FOLDER = '.corpus/annotations';

/** Cleans the documents of a corpus into another folder. Resolves with the exit status. */
export async function cleanFolder(paths: readonly string[], options: FolderOptions): Promise<number> {
	const documents = await findDocuments(paths, complain, { field: options.field });
	const out = resolve(options.out);
	checkFolder(out, documents, options);
	if (options.report !== undefined && options.report !== '-' && !isIn(out, resolve(options.report))) {
		requireFolderOf(options.report);
	}
	await documents.loadDecisions();
	const isPart = documents.tellUnreadable(isBoilerplateFile);
	const report = new CleanReport();
	const passages = options.report?.endsWith('.jsonl') ? new Map<string, RemovedPassage[]>() : undefined;
	const maps = clean(documents, report, passages);
	const copies = await writeRecordFiles(out, documents, maps);
	const mapLines: string[] = [];
	const leftBehind: string[] = [];
	let written = 0;
	for (const [path, map] of maps) {
		const document = documents.read(path);
		if (document?.text.length !== map.length) {
			complain(
				`${join(documents.base, path)}: it changed while it was cleaned, and was left out; run the command again`,
			);
			documents.failedElsewhere = true;
			continue;
		}
		written++;
		const copy = copies.get(path) ?? path;
		const bytes = documents.bytesOf(path);
		if (!copies.has(path)) {
			writeWhole(join(out, path), cleanedBytes(bytes, document, map));
		}
		if (options.annotations) {
			leftBehind.push(...writeAnnotations(out, documents, path, copy, document.text, map));
		}
		if (options.map ?? options.annotations) {
			const unit = options.map ?? 'utf-16';
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			const kept = keptIn(unit, document.text, map);
			const original = copy === path ? {} : { original: path };
			mapLines.push(`${JSON.stringify({ file: copy, ...original, sha256, unit, kept })}\n`);
		}
	}
	if (mapLines.length > 0) {
		writeWhole(join(out, MAPS_FILE), Buffer.from(mapLines.join(''), 'utf8'));
	}
	if (options.annotations) {
		copyDecisions(documents.corpora[0]!, out);
		writeDates(out, documents, maps, copies);
		await GivenRecords.writeAll(out);
	}
	if (options.report !== undefined) {
		await writeReport(options.report, report, documents, passages);
	}
	if (options.report !== '-') {
		const out = documents.paths.length - written;
		const leftOut = out > 0 ? `, ${out} left out as said above` : '';
		const behind = leftBehind.length > 0 ? `; ${sayLeftBehind(leftBehind)}` : '';
		await print(`${counted(written, 'document')} cleaned into ${options.out}${leftOut}: ${report.summary}${behind}\n`);
	}
	return documents.failed || isPart ? 1 : 0;
}

function checkFolder(out: string, { corpora, paths }: Documents, { annotations, force }: FolderOptions): void {
	const target = realPathOf(out);
	for (const { root } of corpora) {
		const real = realPathOf(root);
		if (isIn(real, target) || isIn(target, real)) {
			throw new CommandError(`${out}: it lies in the corpus ${root}, or around it; choose a folder outside of it`);
		}
	}
	if (existsSync(join(out, ANNOTATIONS_FOLDER)) && readdirSync(join(out, ANNOTATIONS_FOLDER)).length > 0) {
		throw new CommandError(
			`${out}: it has annotations, which are not overwritten; bring them back with clean --back, and choose another folder`,
		);
	}
	if (!force && existsSync(out) && readdirSync(out).length > 0) {
		throw new CommandError(`${out}: the folder is not empty; choose another one, or add --force`);
	}
	if (annotations && corpora.length > 1) {
		throw new UsageError('--annotations takes the annotations of one corpus, but the PATHs belong to several');
	}
	if (paths.length === 0) {
		throw new CommandError(NO_DOCUMENTS);
	}
}

/** Goes through links as far as the path exists. */
function realPathOf(path: string): string {
	return existsSync(path) || path === dirname(path)
		? realpathSync(path)
		: join(realPathOf(dirname(path)), basename(path));
}

function isIn(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path && way !== path);
}

function clean(
	documents: Documents,
	report: CleanReport,
	passages: Map<string, RemovedPassage[]> | undefined,
): ReadonlyMap<string, CleanMap> {
	const progress = new Progress(documents.paths.length);
	const steps = cleanDocuments(documents.paths, (path) => documents.read(path)?.text, {
		languagesOf: (path) => documents.corpusOf(path)?.configuration.languages,
		annotationsOn: (path, table) => {
			report.addDocument(path, table.text);
			progress.step();
			return documents.decisionsFor(path, table).filter(({ reference }) => reference.origin === 'annotation');
		},
		rulesOn: (path, table) => {
			const corpus = documents.corpusOf(path);
			return corpus ? matchRules(table, documents.pathInCorpus(corpus, path), corpus.annotations.rules) : [];
		},
		learned: (path, table, analysis) => documents.learned(path, table, analysis),
		onRemoved: (path, text, removed) => {
			report.add(path, text, removed);
			passages?.set(path, [...(passages.get(path) ?? []), ...removed]);
		},
	});
	const maps = toEnd(steps);
	progress.end();
	return maps;
}

/** Writes the JSON Lines files; answers with the path of each record in them, by its path in the corpus. */
async function writeRecordFiles(
	out: string,
	documents: Documents,
	maps: ReadonlyMap<string, CleanMap>,
): Promise<ReadonlyMap<string, string>> {
	const files = new Map<string, CorpusOnDisk>();
	for (const path of documents.paths) {
		const record = documents.recordOf(path);
		if (record) {
			files.set(record.file, documents.corpusOf(path)!);
		}
	}
	const copies = new Map<string, string>();
	for (const [file, corpus] of files) {
		const copy = documents.pathFromBase(corpus, file);
		const mapOf = (name: string): CleanMap | undefined =>
			maps.get(documents.pathFromBase(corpus, recordPath(file, name)));
		await writeCleanedRecords(corpus, file, join(out, copy), mapOf, (line) => {
			complain(`${join(documents.base, copy)}:${line + 1}: it changed while it was cleaned, and was left as it is`);
			documents.failedElsewhere = true;
		});
		for (const [path, there] of await namesInCopy(corpus, file, out, copy)) {
			copies.set(documents.pathFromBase(corpus, path), there);
		}
	}
	return copies;
}

/** The file's bytes without what was taken out; those that are no UTF-8 stay as they are. */
function cleanedBytes(bytes: Uint8Array, { bom, text, problems }: CommandDocument, map: CleanMap): Uint8Array {
	if (map.isWhole) {
		return bytes;
	}
	const mark = bom ? '\uFEFF' : '';
	if (problems.length === 0) {
		return Buffer.from(mark + map.apply(text), 'utf8');
	}
	// Each byte that is none of a character is one unit in either text.
	const letterForByte = decodeUtf8(bom ? bytes.subarray(3) : bytes);
	return encodeUtf8(mark + map.apply(letterForByte));
}

/** What makes the folder a corpus like the one it comes from. */
function copyDecisions({ root }: CorpusOnDisk, out: string): void {
	for (const file of [CORPUS_FILE, RULES_FILE.path, ENTITIES_FILE.path]) {
		if (existsSync(join(root, file))) {
			writeWhole(join(out, file), readFileSync(join(root, file)));
		}
	}
}

/** The dates that went with date lines and front matter stand in the folder's `corpus.json`: relative times keep their values. */
function writeDates(
	out: string,
	documents: Documents,
	maps: ReadonlyMap<string, CleanMap>,
	copies: ReadonlyMap<string, string>,
): void {
	const dates = toEnd(
		datesLost(maps, (path) => documents.read(path)?.text, {
			languagesOf: (path) => documents.corpusOf(path)?.configuration.languages,
			givenDatesOf: (path) => documents.givenDatesOf(path),
		}),
	);
	if (dates.size === 0) {
		return;
	}
	const file = join(out, CORPUS_FILE);
	const original = join(documents.base, CORPUS_FILE);
	const text = existsSync(original) ? readFileSync(original, 'utf8') : undefined;
	if (text !== undefined && parseCorpusFile(text).problems.some(({ severity }) => severity === 'error')) {
		complain(
			`${file}: ${counted(dates.size, 'date')} could not be written into it, as it has mistakes; see corpus-annotator check`,
		);
		documents.failedElsewhere = true;
		return;
	}
	const patterns = [...dates].map(([path, value]) => ({ pattern: patternOf(copies.get(path) ?? path), value }));
	writeWhole(file, Buffer.from(addDocumentDates(text, patterns), 'utf8'));
}
