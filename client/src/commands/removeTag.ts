import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { selectedPassages } from '../passages';

/** Takes back what people decided on the selected passages, or at the cursors. */
export async function removeTag(session: CorpusSession): Promise<void> {
	const passages = selectedPassages();
	if (passages) {
		await session.run(COMMANDS.untag, passages);
	}
}
