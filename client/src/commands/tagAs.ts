import type { TagArgument } from '../../../server/src/annotationProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { selectedPassages } from '../passages';

/** Tags the passages, or else what is selected, words whole unless the setting says otherwise, or what is suggested or the word under each cursor: one step to undo. */
export async function tagAs(session: CorpusSession, label: string, passages = selectedPassages()): Promise<void> {
	if (passages) {
		session.lastLabel = label;
		const argument: TagArgument = { ...passages, label };
		await session.run(COMMANDS.tag, argument);
	}
}
