import { HELD_LENGTH, typesOfDoubtful, type CorpusOptions, takeDecisions } from '../corpus/analyzeCorpus';
import { Corpus } from '../corpus/corpus';
import type { LineFrequency, LineKey } from '../core/model';
import { WorkerThread } from '../node/workerThread';
import type { PackedKnowledge, WorkerAnswer, WorkerAnswers, WorkerRequest, WorkerStart } from './analysisMessages';
import type { Documents } from './documents';
import { complain } from './output';
import { CommandError } from './usage';
import type { Format } from './writeDocument';

/** Documents to a message. */
export const DOCUMENTS_TOGETHER = 8;
/** Messages that a thread is ahead of the one that is waited for, so that what is done but not yet taken stays little. */
const AHEAD = 3;

/**
 * `analyzeDocuments` with the documents dealt out to worker threads, which give back what to print of each in the
 * order of their paths: the same as without. What is known across documents is kept in this thread alone.
 *
 * @param jobs number of threads. Throws a {@link CommandError} where one fails.
 */
export async function* analyzeInWorkers(
	documents: Documents,
	options: CorpusOptions,
	format: Format,
	jobs: number,
): AsyncGenerator<string> {
	const corpus = new Corpus();
	takeDecisions(corpus, documents);
	const chunks = chunksOf(documents.paths);
	const pool = new AnalysisPool(
		Array.from({ length: jobs }, (_, job) => ({
			analysisWorker: true,
			base: documents.base,
			roots: documents.corpora.map(({ root }) => root),
			records: documents.corpora.map(({ records }) => records.tables()),
			files: chunks
				.filter((_, chunk) => chunk % jobs === job)
				.flat()
				.map((path) => [path, documents.corpora.indexOf(documents.corpusOf(path)!)] as const),
			settings: options,
			notNames: corpus.notNames,
			format,
			capacity: Math.floor(HELD_LENGTH / jobs),
		})),
	);
	try {
		const keys = new Map<string, { readonly lines: Float64Array; readonly templates: Float64Array }>();
		for await (const [path, survey] of pool.run('survey', chunks, (paths) => ({ step: 'survey', paths }))) {
			if (survey) {
				corpus.setSurvey(path, survey);
				keys.set(path, { lines: survey.lineKeys, templates: survey.templateKeys });
			}
		}
		await pool.tellAll({ step: 'casing', casing: new Map(corpus.casings()) });
		const knowledgeOf = (path: string): PackedKnowledge => packKnowledge(corpus, path, keys.get(path));
		const doubtful = new Map<string, readonly string[]>();
		const kept = new Set<string>();
		const first = pool.run('first', chunks, (paths) => ({
			step: 'first',
			documents: paths.map((path) => ({ path, knowledge: knowledgeOf(path) })),
		}));
		for await (const [path, look] of first) {
			if (look) {
				corpus.setSummary(path, look.summary);
				doubtful.set(path, look.doubtful);
				if (look.kept) {
					kept.add(path);
				}
			} else {
				corpus.remove(path);
			}
		}
		const types = typesOfDoubtful(corpus, doubtful);
		// Of a document whose first look was kept only the names are looked at again.
		const knowledgeAgain = (path: string): PackedKnowledge =>
			kept.has(path) ? packKnowledge(corpus, path, undefined) : knowledgeOf(path);
		const second = pool.run(
			'second',
			chunks.map((paths) => paths.filter((path) => types.has(path))),
			(paths) => ({
				step: 'second',
				documents: paths.map((path) => ({ path, types: types.get(path)!, knowledge: knowledgeAgain(path) })),
			}),
		);
		for await (const [path, summary] of second) {
			if (summary) {
				corpus.setSummary(path, summary);
			}
		}
		const result = pool.run('result', chunks, (paths) => ({
			step: 'result',
			documents: paths.map((path) => {
				const known = types.get(path);
				const ids = corpus.idsOf(corpus.summary(path)?.entities ?? []);
				return { path, ids, ...(known ? { types: known } : {}), knowledge: knowledgeAgain(path) };
			}),
		}));
		for await (const [, output] of result) {
			if (output !== undefined) {
				yield output;
			}
		}
	} finally {
		documents.failedElsewhere ||= pool.complained;
		await pool.end();
	}
}

function chunksOf(paths: readonly string[]): readonly (readonly string[])[] {
	return Array.from({ length: Math.ceil(paths.length / DOCUMENTS_TOGETHER) }, (_, i) =>
		paths.slice(i * DOCUMENTS_TOGETHER, (i + 1) * DOCUMENTS_TOGETHER),
	);
}

function packKnowledge(
	corpus: Corpus,
	path: string,
	keys: { readonly lines: Float64Array; readonly templates: Float64Array } | undefined,
): PackedKnowledge {
	const { documents, lineFrequency, templateFrequency } = corpus.knowledgeFor(path);
	return {
		documents,
		lines: answersTo(keys?.lines, lineFrequency),
		templates: answersTo(keys?.templates, templateFrequency),
	};
}

function answersTo(
	keys: Float64Array = new Float64Array(),
	ask: (key: LineKey) => LineFrequency | undefined,
): Map<LineKey, LineFrequency> {
	const found = new Map<LineKey, LineFrequency>();
	for (const key of keys) {
		const frequency = ask(key);
		if (frequency) {
			found.set(key, frequency);
		}
	}
	return found;
}

/** Threads that answer in turn: chunk number `n` is the work of thread `n` modulo their number, in every step. */
class AnalysisPool {
	/** Some document could not be read, and it was said. */
	complained = false;
	readonly #threads: readonly WorkerThread<WorkerRequest, WorkerAnswer>[];

	constructor(starts: readonly WorkerStart[]) {
		// This very file, bundled: what it does in a thread is decided in main.ts.
		this.#threads = starts.map(
			(start) =>
				new WorkerThread(
					__filename,
					{ workerData: start },
					(why) => new CommandError(`A worker thread failed: ${why}; try --jobs 1`),
				),
		);
	}

	/** Asks one step for all chunks, those without documents left out; gives the answers in order. */
	async *run<S extends keyof WorkerAnswers>(
		_step: S,
		chunks: readonly (readonly string[])[],
		request: (paths: readonly string[]) => WorkerRequest & { readonly step: S },
	): AsyncGenerator<readonly [path: string, answer: WorkerAnswers[S] | undefined]> {
		const threads = this.#threads;
		const asked: (Promise<WorkerAnswer> | undefined)[] = [];
		for (let chunk = 0; chunk < chunks.length; chunk++) {
			while (asked.length < chunks.length && asked.length < chunk + threads.length * AHEAD) {
				const number = asked.length;
				const paths = chunks[number]!;
				asked.push(paths.length > 0 ? threads[number % threads.length]!.ask(request(paths)) : undefined);
			}
			const answer = await asked[chunk];
			asked[chunk] = undefined;
			if (answer) {
				answer.complaints.forEach((message) => {
					this.complained = true;
					complain(message);
				});
				for (const [i, path] of chunks[chunk]!.entries()) {
					yield [path, answer.found[i] as WorkerAnswers[S] | undefined];
				}
			}
		}
	}

	async tellAll(request: WorkerRequest): Promise<void> {
		await Promise.all(this.#threads.map((thread) => thread.ask(request)));
	}

	async end(): Promise<void> {
		await Promise.all(this.#threads.map((thread) => thread.end()));
	}
}
