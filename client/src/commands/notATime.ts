import type { NotATimeArgument } from '../../../server/src/dateProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { selectedPassages } from '../passages';

/** Says that the time expression under the cursor, or what is selected, is none. */
export async function notATime(session: CorpusSession): Promise<void> {
	const passages = selectedPassages();
	const range = passages?.ranges[0];
	if (range) {
		const argument: NotATimeArgument = { uri: passages.uri, range };
		await session.run(COMMANDS.notATime, argument);
	}
}
