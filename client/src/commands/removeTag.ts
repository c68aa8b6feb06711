import { COMMANDS } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { selectedPassages } from './passages';

/** Takes back what people decided on each selected passage, or at the cursor. */
export async function removeTag(session: CorpusSession): Promise<void> {
	const passages = selectedPassages();
	for (const range of passages?.ranges ?? []) {
		await session.run(COMMANDS.untag, { uri: passages!.uri, range });
	}
}
