import type { NameTypes } from '../corpus/corpus';
import type { DoubtAnswers, LocalAnswers } from '../corpus/doubtfulNames';
import type { DocumentSurvey } from '../corpus/model';
import type { SurveyParts } from '../corpus/packedSurvey';
import { messageOf, traceOf } from '../util/log';
import type { CorpusFolder } from './corpusFolder';
import type { DocumentLooks } from './documentLooks';
import type { RunningIndex } from './indexTarget';
import type { LocalRunner } from './localRunner';
import type { Found, Look, PassRunner } from './passRunner';
import { BYTES_PER_MEGABYTE } from './readDocument';
import type { WorkspaceServices } from './services';
import type {
	IndexThreads,
	ThreadAnswer,
	ThreadDocument,
	ThreadFound,
	ThreadLook,
	ThreadRequest,
	ThreadSurvey,
} from './threadMessages';
import { ThreadStrings } from './threadStrings';

/** Below this many documents it takes longer to start a thread than to do without. */
const MANY_DOCUMENTS = 200;

/** How a step is dealt out. */
interface Pace {
	/** Documents to a message. */
	readonly together: number;
	/** Messages that a thread is ahead of the one that is waited for: in that time names are joined here, and what is done but not yet taken stays little. */
	readonly ahead: number;
}

/** Documents of a message are analysed together, and take a few milliseconds to be taken over; a thread is a tenth of a second ahead. */
const LOOKS: Pace = { together: 24, ahead: 4 };
/** Steps that take less time. */
const SHORT_STEPS: Pace = { together: 32, ahead: 12 };

/** Threads for the passes over many documents; undefined for few, and where there are none. */
export function threadedRunner(
	documents: number,
	local: LocalRunner,
	looks: DocumentLooks,
	folder: CorpusFolder,
	indexing: RunningIndex,
	services: WorkspaceServices,
): PassRunner | undefined {
	if (documents < MANY_DOCUMENTS || !services.startThreads) {
		return undefined;
	}
	const { languages } = folder.configuration;
	const { preferTimes, maximumDocumentSize } = services.settings();
	const threads = services.startThreads({
		indexThread: true,
		documents,
		root: folder.root,
		settings: { prefer: preferTimes, ...(languages ? { languages } : {}) },
		largest: maximumDocumentSize * BYTES_PER_MEGABYTE,
		records: folder.files.records.tables(),
	});
	return threads && new ThreadedRunner(threads, local, looks, folder, indexing, services);
}

/**
 * The passes, dealt out to threads that read and analyse; what is known across documents is kept on this one alone. What a thread
 * can't read, and all that is left once one fails, is done here.
 */
class ThreadedRunner implements PassRunner {
	/** Of each thread. */
	readonly #strings: readonly ThreadStrings[];
	/** Which thread took a document's first look. */
	readonly #lookedAtBy = new Map<string, number>();
	#toldDecisions = -1;
	/** No thread is asked any more: one failed, or the passes are over. */
	#isOver = false;

	constructor(
		private readonly threads: IndexThreads,
		private readonly local: LocalRunner,
		private readonly looks: DocumentLooks,
		private readonly folder: CorpusFolder,
		private readonly indexing: RunningIndex,
		private readonly services: WorkspaceServices,
	) {
		this.#strings = Array.from({ length: threads.count }, () => new ThreadStrings(folder.corpus.numbering));
	}

	async *survey(paths: readonly string[]): AsyncGenerator<Found<DocumentSurvey | SurveyParts>> {
		yield* this.#run<DocumentSurvey | SurveyParts>(
			this.#dealt(paths, SHORT_STEPS),
			SHORT_STEPS,
			(some) => ({ step: 'survey', paths: some }),
			(some) => this.local.survey(some),
			// What a thread gives to this step is a survey.
			(found, strings) => strings.survey(found as ThreadSurvey),
		);
	}

	async *first(paths: readonly string[]): AsyncGenerator<Found<Look>> {
		await this.#tellCasing();
		const dealt = this.#dealt(paths, LOOKS);
		for (const { thread, paths: some } of dealt) {
			some.forEach((path) => this.#lookedAtBy.set(path, thread));
		}
		yield* this.#look(
			dealt,
			LOOKS,
			(some) => ({ step: 'first', documents: some.map((path) => this.#documentOf(path)) }),
			(some) => this.local.first(some),
		);
	}

	async *second(answers: ReadonlyMap<string, DoubtAnswers>): AsyncGenerator<Found<Look>> {
		const locally = (some: readonly string[]): AsyncIterable<Found<Look>> =>
			this.local.second(new Map(some.map((path) => [path, answers.get(path)!])));
		const unread = new Map<string, NameTypes>();
		const types = new Map<string, LocalAnswers['types']>();
		const open = this.#strings.map((): string[] => []);
		const own: string[] = [];
		for (const [path, answer] of answers) {
			const thread = this.#lookedAtBy.get(path);
			if ('names' in answer) {
				unread.set(path, answer.names);
			} else {
				types.set(path, answer.types);
				(thread === undefined ? own : open[thread]!).push(path);
			}
		}
		yield* locally(own);
		yield* this.#look(
			inTurns(
				open.map((paths, thread) => chunksOf(paths, SHORT_STEPS.together).map((some) => ({ thread, paths: some }))),
			),
			SHORT_STEPS,
			(some) => ({ step: 'settle', documents: some.map((path) => ({ path, types: types.get(path)! })) }),
			locally,
		);
		yield* this.#look(
			this.#dealt([...unread.keys()], LOOKS),
			LOOKS,
			(some) => ({
				step: 'second',
				documents: some.map((path) => ({ ...this.#documentOf(path), types: unread.get(path)! })),
			}),
			locally,
		);
	}

	forget(path: string): void {
		this.local.forget(path);
		this.#tellAll({ step: 'forget', paths: [path] });
	}

	dispose(): void {
		this.local.dispose();
		// What was told and needs no answer may still be unanswered: a thread that ends then hasn't failed.
		this.#isOver = true;
		this.threads.end();
	}

	#documentOf(path: string): ThreadDocument {
		return { path, own: this.looks.ownDecisions(path), knowledge: this.looks.packedKnowledge(path) };
	}

	/** To one thread after the other. */
	#dealt(paths: readonly string[], { together }: Pace): readonly Chunk[] {
		return chunksOf(paths, together).map((some, i) => ({ thread: i % this.threads.count, paths: some }));
	}

	#look(
		chunks: readonly Chunk[],
		pace: Pace,
		request: (paths: readonly string[]) => ThreadRequest,
		locally: (paths: readonly string[]) => AsyncIterable<Found<Look>>,
	): AsyncGenerator<Found<Look>> {
		// What a thread gives to these steps is a look.
		return this.#run<Look>(chunks, pace, request, locally, (found, strings) => strings.look(found as ThreadLook));
	}

	/** Asks for all documents, as far ahead as each thread may be; gives the answers of one chunk after the other. */
	async *#run<T extends object>(
		chunks: readonly Chunk[],
		{ ahead }: Pace,
		request: (paths: readonly string[]) => ThreadRequest,
		locally: (paths: readonly string[]) => AsyncIterable<Found<T>>,
		told: (found: ThreadFound & object, strings: ThreadStrings) => T,
	): AsyncGenerator<Found<T>> {
		const asked: (Promise<ThreadAnswer | undefined> | undefined)[] = [];
		for (const [i, { thread, paths }] of chunks.entries()) {
			while (asked.length < chunks.length && asked.length < i + this.threads.count * ahead) {
				await this.indexing.turn();
				this.#tellDecisions();
				const next = chunks[asked.length]!;
				asked.push(this.#ask(next.thread, request(next.paths)));
			}
			const answer = await asked[i];
			asked[i] = undefined;
			const strings = this.#strings[thread]!;
			const left = paths.filter((_, place) => answer?.found[place] === undefined);
			for (const [place, path] of paths.entries()) {
				const found = answer?.found[place];
				if (found) {
					yield [path, told(found, strings)];
				}
			}
			if (left.length > 0) {
				yield* locally(left);
			}
		}
	}

	/** Undefined where a thread has failed, or the passes are over. */
	#ask(thread: number, request: ThreadRequest): Promise<ThreadAnswer | undefined> {
		const learn = (answer: ThreadAnswer): ThreadAnswer => {
			// Answers of a thread come in order, and so do its strings.
			this.#strings[thread]!.learn(answer.strings);
			return answer;
		};
		return this.#isOver
			? Promise.resolve(undefined)
			: this.threads
					.ask(thread, request)
					.then(learn)
					.catch((error: unknown) => {
						if (!this.#isOver) {
							this.#isOver = true;
							const why = `${messageOf(error)}; unanswered: ${describeRequest(request)}${traceOfCause(error)}`;
							this.services.log.warn(`${this.folder.root}: indexing goes on without threads: ${why}`);
						}
						return undefined;
					});
	}

	#tellAll(request: ThreadRequest): void {
		for (let thread = 0; thread < this.threads.count; thread++) {
			void this.#ask(thread, request);
		}
	}

	/** People may decide while documents are analysed: those for which it means something are analysed again. */
	#tellDecisions(): void {
		const { generation } = this.folder.annotations;
		if (generation !== this.#toldDecisions) {
			this.#toldDecisions = generation;
			this.#tellAll({ step: 'decisions', decisions: this.looks.sharedDecisions() });
		}
	}

	async #tellCasing(): Promise<void> {
		const words: string[] = [];
		const counts: number[] = [];
		for (const [word, { lower, upperInside }] of this.folder.corpus.casings()) {
			words.push(word);
			counts.push(lower, upperInside);
			if (words.length % 1000 === 0) {
				await this.indexing.turn();
			}
		}
		this.#tellAll({ step: 'casing', words: words.join('\n'), counts: Uint32Array.from(counts) });
	}
}

/** Documents that a thread is asked about at once. */
interface Chunk {
	readonly thread: number;
	readonly paths: readonly string[];
}

function chunksOf(paths: readonly string[], together: number): readonly (readonly string[])[] {
	return Array.from({ length: Math.ceil(paths.length / together) }, (_, i) =>
		paths.slice(i * together, (i + 1) * together),
	);
}

/** The first of each list, then the second … */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
	const most = Math.max(...lists.map(({ length }) => length));
	return Array.from({ length: most }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** What a thread was at, or just after: what it says and that it fails come on two ways. */
function describeRequest(request: ThreadRequest): string {
	const paths =
		'documents' in request ? request.documents.map(({ path }) => path) : 'paths' in request ? request.paths : [];
	return paths.length > 0 ? `step “${request.step}” of ${paths.join(', ')}` : `step “${request.step}”`;
}

/** On lines of its own, where an error was thrown in the thread. */
function traceOfCause(error: unknown): string {
	return error instanceof Error && error.cause !== undefined ? `\n${traceOf(error.cause)}` : '';
}
