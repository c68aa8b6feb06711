import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { DocumentAnnotations } from '../annotations/documentAnnotations';
import type { CasingCount, LineKey } from '../core/model';
import { DocumentPasses, type FirstKnowledge } from '../corpus/documentPasses';
import { doubtNumbers } from '../corpus/doubtfulNames';
import { LearnedMarks } from '../corpus/learnedMarks';
import type { DocumentSurvey } from '../corpus/model';
import { OpenNames } from '../corpus/openNames';
import { summaryParts } from '../corpus/packedSummary';
import { StringTable } from '../corpus/stringTable';
import { joinUri } from '../platform/fileSystem';
import { decodeDocument } from '../workspace/decodeDocument';
import type { OwnDecisions, PackedKnowledge, SharedDecisions } from '../workspace/documentLooks';
import type { Look } from '../workspace/passRunner';
import type {
	OpenDocument,
	ThreadAnswer,
	ThreadDocument,
	ThreadFound,
	ThreadLook,
	ThreadRequest,
	ThreadStart,
	ThreadSurvey,
} from '../workspace/threadMessages';
import { RecordFiles, type RecordPath } from '../workspace/recordFiles';
import { decodeUtf8 } from './decodeUtf8';
import { NodeFileSystem, pathOf } from './fileSystem';
import { inOneBuffer } from './oneBuffer';
import { readRecord } from './readRecord';

/** UTF-16 code units of text that a thread keeps from one step to the next; with analyses some sixty megabytes. */
const HELD_LENGTH = 2_000_000;
/** Of more documents the few that could be kept save no time worth their memory. */
const MANY_DOCUMENTS = 2000;

const NO_DOUBTS = new Int32Array();

/** Whether what a thread was started with makes it one that indexes. */
export function isThreadStart(data: unknown): data is ThreadStart {
	return typeof data === 'object' && data !== null && 'indexThread' in data;
}

/** A thread that learns a corpus: does what it is asked to. What the corpus knows comes with the questions. */
export function runIndexThread(start: ThreadStart): void {
	const port = parentPort!;
	const thread = new IndexThread(start);
	port.on('message', (request: ThreadRequest) => {
		const { message, buffer } = inOneBuffer(thread.answer(request));
		port.postMessage(message, [buffer]);
	});
}

class IndexThread {
	readonly #files: ThreadFiles;
	readonly #passes: DocumentPasses;
	readonly #annotations = new DocumentAnnotations();
	readonly #strings = new StringTable();
	readonly #own = new Map<string, OwnDecisions>();
	readonly #marks = new Map<string, Look['marks']>();
	readonly #decided = new Set<string>();
	/** What first looks left open. */
	readonly #open = new Map<string, OpenNames>();
	#shared: SharedDecisions = { rules: [], notNames: new Set(), teaching: [] };
	#learned = new LearnedMarks();
	#casing: ReadonlyMap<string, CasingCount> = new Map();

	constructor(start: ThreadStart) {
		this.#files = new ThreadFiles(start);
		this.#passes = new DocumentPasses(
			(path) => this.#files.read(path),
			{
				...start.settings,
				decisionsFor: (path, table) => {
					const annotations = this.#own.get(path)?.annotations ?? [];
					const { decisions, anchored } = this.#annotations.decisions(path, table, annotations, this.#shared.rules);
					this.#marks.set(path, this.#learned.placesOf(anchored, table));
					return decisions;
				},
				learned: (path, table, analysis) => this.#learned.apply(path, table, analysis),
				givenDatesOf: (path) => this.#own.get(path)?.given ?? {},
				changed: (path) => this.#decided.add(path),
			},
			() => this.#shared.notNames,
			start.documents > MANY_DOCUMENTS ? 0 : HELD_LENGTH,
		);
	}

	answer(request: ThreadRequest): ThreadAnswer {
		const known = this.#strings.size;
		const found = this.#found(request);
		const strings = Array.from({ length: this.#strings.size - known }, (_, i) => this.#strings.string(known + i));
		return { found, strings };
	}

	#found(request: ThreadRequest): ThreadFound[] {
		switch (request.step) {
			case 'survey':
				return request.paths.map((path) => {
					this.#forget(path);
					const survey = this.#passes.survey(path);
					return survey && this.#packed(survey);
				});
			case 'first':
				return this.#first(request.documents);
			case 'second':
				return request.documents.map((document) => this.#second(document));
			case 'settle':
				return request.documents.map((document) => this.#settle(document));
			case 'forget':
				request.paths.forEach((path) => this.#forget(path));
				return [];
			case 'decisions':
				this.#shared = request.decisions;
				this.#learned = new LearnedMarks();
				this.#learned.setRules(request.decisions.rules);
				request.decisions.teaching.forEach(([path, annotations]) => this.#learned.setAnnotations(path, annotations));
				return [];
			case 'casing': {
				const { counts } = request;
				const words = request.words.split('\n');
				this.#casing = new Map(
					words.map((word, i) => [word, { lower: counts[2 * i]!, upperInside: counts[2 * i + 1]! }]),
				);
				return [];
			}
		}
	}

	#first(documents: readonly ThreadDocument[]): ThreadFound[] {
		documents.forEach(({ path, own }) => this.#own.set(path, own));
		const surveyed = documents.map(({ path, knowledge }) => ({ path, knowledge: () => this.#unpack(knowledge) }));
		return Array.from(this.#passes.first(surveyed), ([path, look]) => {
			if (!look) {
				return this.#told(path, undefined);
			}
			const { names, isDecided } = look;
			const summary = summaryParts(look.summary, this.#strings);
			if (names.length > 0 && !isDecided) {
				this.#open.set(path, new OpenNames({ ...look, summary }, this.#strings));
			}
			return this.#told(path, { summary, doubts: doubtNumbers(names, isDecided, this.#strings) });
		});
	}

	#second({ path, own, knowledge, types = new Map() }: ThreadDocument): ThreadFound {
		this.#own.set(path, own);
		const summary = this.#passes.summaryOfSecond(path, this.#unpack(knowledge), types);
		return this.#told(path, summary && { summary: summaryParts(summary, this.#strings), doubts: NO_DOUBTS });
	}

	/** Undefined where something happened to the document since its first look. */
	#settle({ path, types }: OpenDocument): ThreadFound {
		const open = this.#open.get(path);
		this.#open.delete(path);
		return open && { summary: open.settled(types), doubts: NO_DOUBTS, decided: false, marks: [] };
	}

	#forget(path: string): void {
		this.#passes.forget(path);
		this.#open.delete(path);
	}

	/** What goes back of a look, with what was noted while it was taken. */
	#told(path: string, look: Pick<ThreadLook, 'summary' | 'doubts'> | undefined): ThreadFound {
		const found = look && { ...look, decided: this.#decided.delete(path), marks: this.#marks.get(path) ?? [] };
		this.#own.delete(path);
		this.#marks.delete(path);
		return found;
	}

	#packed({ casing, ...survey }: DocumentSurvey): ThreadSurvey {
		const words = new Uint32Array(casing.size);
		const counts = new Uint16Array(2 * casing.size);
		let at = 0;
		for (const [word, [lower, upperInside]] of casing) {
			words[at] = this.#strings.numberOf(word);
			counts[2 * at] = lower;
			counts[2 * at + 1] = upperInside;
			at++;
		}
		return { ...survey, words, counts };
	}

	#unpack({ documents, lines, templates }: PackedKnowledge): FirstKnowledge {
		return {
			documents,
			lineFrequency: frequencies(lines),
			templateFrequency: frequencies(templates),
			casing: (word) => this.#casing.get(word),
		};
	}
}

/** Examples are for people, who are told by views. */
function frequencies(packed: Float64Array): FirstKnowledge['lineFrequency'] {
	const known = new Map<LineKey, { readonly documents: number; readonly examples: readonly string[] }>();
	for (let i = 0; i < packed.length; i += 2) {
		known.set(packed[i]!, { documents: packed[i + 1]!, examples: [] });
	}
	return (key) => known.get(key);
}

/** Reads files one after the other into one buffer. */
class ThreadFiles {
	readonly #start: ThreadStart;
	#buffer = new Uint8Array(1 << 20);

	readonly #records: RecordFiles;

	constructor(start: ThreadStart) {
		this.#start = start;
		this.#records = new RecordFiles(new NodeFileSystem(), start.root);
		start.records.forEach((table) => this.#records.take(table));
	}

	/** Undefined where a document is gone, too large, no text, or can't be read: somebody else says why. */
	read(path: string): string | undefined {
		const record = this.#records.split(path);
		if (record) {
			return this.#textOf(record);
		}
		const bytes = this.#bytesOf(path);
		const decoded = bytes && decodeDocument(bytes, undefined, decodeUtf8);
		return decoded?.kind === 'text' ? decoded.text : undefined;
	}

	#textOf(record: RecordPath): string | undefined {
		const index = this.#records.loaded(record.file);
		const size = index?.statOf(index.numberOf(record.name) ?? -1).size;
		try {
			return size === undefined || size > this.#start.largest
				? undefined
				: readRecord(this.#records, pathOf(this.#start.root)!, record);
		} catch {
			return undefined;
		}
	}

	#bytesOf(path: string): Uint8Array | undefined {
		const file = pathOf(joinUri(this.#start.root, path));
		let descriptor: number | undefined;
		try {
			descriptor = openSync(file!, 'r');
			const { size } = fstatSync(descriptor);
			if (size > this.#start.largest) {
				return undefined;
			}
			if (size >= this.#buffer.length) {
				this.#buffer = new Uint8Array(2 * size);
			}
			let length = 0;
			// Of some files the system knows no size before they are read.
			for (let count = 1; count > 0 && length < this.#buffer.length && (length < size || size === 0); length += count) {
				count = readSync(descriptor, this.#buffer, length, this.#buffer.length - length, null);
			}
			return this.#buffer.subarray(0, length);
		} catch {
			return undefined;
		} finally {
			if (descriptor !== undefined) {
				closeSync(descriptor);
			}
		}
	}
}
