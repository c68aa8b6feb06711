import { COMMANDS } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { selectedPassages } from './passages';

/** Tags what is selected, or the word under each cursor. */
export async function tagAs(session: CorpusSession, label: string): Promise<void> {
	const passages = selectedPassages();
	if (passages) {
		await session.run(COMMANDS.tag, { ...passages, label });
	}
}
