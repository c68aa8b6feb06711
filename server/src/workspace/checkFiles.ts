import type { CommandOutcome } from '../annotations/model';
import { reason } from '../core/reason';
import { doneWithin } from '../util/scheduler';
import type { CommandTools } from './commandTools';

/** Who asked is told what came of it after so many milliseconds at most; a corpus of many files takes longer. */
const PATIENCE = 3000;

/** `corpus.checkFiles`: all files of all corpora are looked at, and what has changed is taken in. */
export async function checkFiles({ session, nothing }: CommandTools): Promise<CommandOutcome> {
	const corpora = session.corpora.all();
	const count = (): number => corpora.reduce((sum, { indexer }) => sum + indexer.changes, 0);
	const before = count();
	const work = Promise.all(corpora.map((corpus) => corpus.checkFiles()));
	session.inBackground(work);
	if (!(await session.turns.inBackground(doneWithin(work, PATIENCE)))) {
		return nothing(reason('Looking for changed files: what has changed is taken in as it is found'));
	}
	const changed = count() - before;
	return nothing(
		changed === 0
			? reason('No document has changed')
			: changed === 1
				? reason('1 document has changed, come or gone')
				: reason('{0} documents have changed, come or gone', changed),
	);
}
