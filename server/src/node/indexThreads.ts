import { availableParallelism, platform } from 'node:os';
import type { WorkerOptions } from 'node:worker_threads';
import type { IndexThreads, StartThreads, ThreadAnswer, ThreadRequest } from '../workspace/threadMessages';
import { WorkerThread } from './workerThread';

/** A thread's code must be compiled and made fast before it pays: for fewer documents than this another one takes more time than it saves. */
const DOCUMENTS_A_THREAD = 2000;
/** What Unix calls niceness: others get three times as much of a core that is wanted by both. */
const NICENESS = 5;

/** Only on Linux a thread has a priority of its own. */
const canStandBack = platform() === 'linux';

/**
 * What a thread runs: it lets all other threads go before it, where that can be, before it loads the program, which takes as long as
 * the first answer to a person.
 */
function programOf(script: string): string {
	const stepBack = canStandBack ? `require('node:os').setPriority(${NICENESS});` : '';
	return `${stepBack}require(${JSON.stringify(script)})`;
}

/** What the documents that are analysed together leave behind is let go at once, before it counts as something that stays. Two thirds of it is room for copies. */
const YOUNG_MEGABYTES = 96;
/** More threads than this take more memory than they save time. */
const MOST_THREADS = 8;

function threadsFor(documents: number): number {
	const cores = Math.max(1, availableParallelism() - (canStandBack ? 0 : 1));
	return Math.min(cores, MOST_THREADS, Math.ceil(documents / DOCUMENTS_A_THREAD));
}

/**
 * Starts threads that index: on every core where they can stand back behind the thread that answers people, else one core is
 * left to that.
 *
 * @param script the program's own file, which makes the thread one that indexes: see `isThreadStart`
 * @param wanted how many, whatever the number of documents
 */
export function threadStarter(script: string, options: WorkerOptions = {}, wanted?: number): StartThreads {
	return (start): IndexThreads => {
		const count = wanted ?? threadsFor(start.documents);
		const threads = Array.from(
			{ length: count },
			() =>
				new WorkerThread<ThreadRequest, ThreadAnswer>(
					programOf(script),
					{
						eval: true,
						resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
						...options,
						workerData: start,
					},
					(why, cause) => new Error(`a thread failed: ${why}`, { cause }),
				),
		);
		return {
			count,
			ask: (thread, request) => threads[thread]!.ask(request),
			end: () => threads.forEach((thread) => void thread.end()),
		};
	};
}
