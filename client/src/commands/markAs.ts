import type { MarkScope } from '../../../server/src/protocol';
import type { CorpusSession, MarkCommand } from '../session';
import { selectedPassages } from '../passages';

/** Marks what is selected, or the line of each cursor: only there, wherever this document has it, or the whole corpus. */
export async function markAs(session: CorpusSession, command: MarkCommand, scope: MarkScope): Promise<void> {
	const passages = selectedPassages();
	if (passages) {
		await session.run(command, { ...passages, scope });
	}
}
