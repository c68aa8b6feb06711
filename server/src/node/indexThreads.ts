import { availableParallelism } from 'node:os';
import type { WorkerOptions } from 'node:worker_threads';
import type { IndexThreads, StartThreads, ThreadFound, ThreadRequest } from '../workspace/threadMessages';
import { WorkerThread } from './workerThread';

/**
 * Starts threads that index, one core left to the thread that answers people.
 *
 * @param script the program's own file, which makes the thread one that indexes: see `isThreadStart`
 */
export function threadStarter(
	script: string,
	options: WorkerOptions = {},
	count = Math.max(1, availableParallelism() - 1),
): StartThreads {
	return (start): IndexThreads => {
		const threads = Array.from(
			{ length: count },
			() =>
				new WorkerThread<ThreadRequest, readonly ThreadFound[]>(
					script,
					{ ...options, workerData: start },
					(why) => new Error(`a thread failed: ${why}`),
				),
		);
		return {
			count,
			ask: (thread, request) => threads[thread]!.ask(request),
			end: () => threads.forEach((thread) => void thread.end()),
		};
	};
}
