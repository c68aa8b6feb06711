import { COMMANDS, type NotANameArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { targetOf } from './entityTarget';
import { selectedPassages } from '../passages';

/** Says that an entity of the tree, or the passage that is selected, names nothing. */
export async function notAName(session: CorpusSession, node: unknown): Promise<void> {
	const target = targetOf(node);
	const passages = selectedPassages();
	const range = passages?.ranges[0];
	const argument: NotANameArgument | undefined = target
		? { corpus: target.corpus, entity: target.id }
		: range && { uri: passages.uri, range };
	if (argument) {
		await session.run(COMMANDS.notAName, argument);
	}
}
