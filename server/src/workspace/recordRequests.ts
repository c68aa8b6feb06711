import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver';
import { reason } from '../core/reason';
import { FileSystemError, normalizeUri } from '../platform/fileSystem';
import {
	FIND_RECORDS_REQUEST,
	type FindRecordsParams,
	type FindRecordsResult,
	type FoundRecord,
	READ_RECORD_REQUEST,
	type ReadRecordParams,
	type ReadRecordResult,
} from '../recordProtocol';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import { Parameters } from './parameters';
import { recordPath, splitRecordPath } from './recordFiles';
import type { Session } from './session';

interface Place {
	readonly corpus: CorpusFolder;
	readonly path: string;
}

/** Records in an answer: more of them nobody looks through. */
const MOST_FOUND = 100;
/** Records whose texts are looked at for one answer: a fraction of a second's work. */
const MOST_READ = 2000;
/** UTF-16 code units of a text that are shown. */
const BEGINNING = 120;

/** Answers `corpus/readRecord`. */
export async function readRecord(session: Session, params: ReadRecordParams): Promise<ReadRecordResult | undefined> {
	const uri = new Parameters(READ_RECORD_REQUEST, params).string('uri', "a record's URI");
	const { corpus, path } = await session.corpora.locate(uri);
	const { records, fileSystem } = corpus.files;
	const record = records.split(path);
	const text = record && (await records.read(record));
	const stat = text === undefined ? undefined : await fileSystem.stat(corpus.files.uriOf(path));
	return stat && { text: text!, stamp: stat.modified };
}

/** Answers `workspace/textDocumentContent`, for editors that show documents which are no files. */
export async function recordContent(
	session: Session,
	params: TextDocumentContentParams,
): Promise<TextDocumentContentResult> {
	const found = await readRecord(session, params);
	if (!found) {
		const uri = normalizeUri(params.uri);
		throw new FileSystemError(uri, 'ENOENT', session.translate(reason('There is no record {0} any more', uri)));
	}
	return { text: found.text };
}

/**
 * Answers `corpus/findRecords`: those whose name is the query first, then those that have it in their names, then those whose texts
 * begin with something that has it, as far as they are looked at.
 */
export async function findRecords(
	session: Session,
	params: FindRecordsParams,
	token: CancellationToken,
): Promise<FindRecordsResult> {
	const parameters = new Parameters(FIND_RECORDS_REQUEST, params);
	const query = parameters.text('query', 'what to look for').trim().toLowerCase();
	const file = parameters.optionalString('file', 'the URI of a JSON Lines file');
	const place = file === undefined ? undefined : await session.corpora.locate(file);
	const corpora = place ? [place.corpus] : session.corpora.all();
	const exact: Place[] = [];
	const others: Place[] = [];
	/** Those of which only the text can say whether they fit. */
	const unread: Place[] = [];
	for (const corpus of corpora) {
		const file = place && (await loaded(corpus, place.path));
		for (const { path, name } of recordsOf(corpus, file, params.line)) {
			const folded = name.toLowerCase();
			if (folded === query) {
				exact.push({ corpus, path });
			} else if (others.length > MOST_FOUND) {
				continue;
			} else if (folded.includes(query)) {
				others.push({ corpus, path });
			} else if (unread.length <= MOST_READ) {
				unread.push({ corpus, path });
			}
		}
		throwIfCancelled(token);
	}
	for (const one of unread.slice(0, MOST_READ)) {
		if (others.length > MOST_FOUND) {
			break;
		}
		if ((await beginningOf(one)).toLowerCase().includes(query)) {
			others.push(one);
		}
		await slice(token);
	}
	const found = [...exact, ...others];
	const records: FoundRecord[] = [];
	for (const one of found.slice(0, MOST_FOUND)) {
		records.push(await describe(one));
		throwIfCancelled(token);
	}
	return { records, more: found.length > MOST_FOUND || unread.length > MOST_READ };
}

/** The path of a JSON Lines file once it was looked through; of a record that of its file. */
async function loaded(corpus: CorpusFolder, path: string): Promise<string> {
	const { records } = corpus.files;
	const file = records.split(path)?.file ?? path;
	if (records.isRecordFile(file)) {
		await records.load(file);
	}
	return file;
}

function* recordsOf(
	corpus: CorpusFolder,
	file: string | undefined,
	line: number | undefined,
): Generator<{ readonly path: string; readonly name: string }> {
	const { records } = corpus.files;
	for (const one of file === undefined ? records.loadedFiles : [file]) {
		const index = records.loaded(one);
		const names = index?.names ?? [];
		const number = line === undefined ? -1 : (index?.table.lines.indexOf(line) ?? -1);
		for (const name of line === undefined ? names : names.slice(number, number < 0 ? number : number + 1)) {
			yield { path: recordPath(one, name), name };
		}
	}
}

async function describe({ corpus, path }: Place): Promise<FoundRecord> {
	const { file, name } = splitRecordPath(path)!;
	const index = corpus.files.records.loaded(file);
	const number = index?.numberOf(name);
	return {
		uri: corpus.files.uriOf(path),
		name,
		file,
		line: number === undefined ? 0 : index!.table.lines[number]!,
		beginning: await beginningOf({ corpus, path }),
	};
}

/** Empty for what is no record. */
async function beginningOf({ corpus, path }: Place): Promise<string> {
	const text = await corpus.files.records.read(splitRecordPath(path)!).catch(() => undefined);
	return (text ?? '').trimStart().slice(0, BEGINNING).replace(/\s+/gu, ' ');
}
