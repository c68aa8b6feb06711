import type { COMMANDS, MarkScope } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { selectedPassages } from './passages';

type MarkCommand = typeof COMMANDS.markAsBoilerplate | typeof COMMANDS.markAsContent;

/** Marks what is selected, or the line of each cursor: only there, wherever this document has it, or the whole corpus. */
export async function markAs(session: CorpusSession, command: MarkCommand, scope: MarkScope): Promise<void> {
	const passages = selectedPassages();
	if (passages) {
		await session.run(command, { ...passages, scope });
	}
}
