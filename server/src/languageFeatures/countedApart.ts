import { SHORT_FOR, SHORT_FOR_BEFORE } from '../core/names/evidenceKinds';
import { foldName } from '../core/text/normalize';
import type { Reason } from '../core/reason';
import type { EntityId } from '../corpus/model';
import type { DocumentView } from '../workspace/documentView';
import type { LinkedMention } from './lookup';

/** The entity that a mention was taken for short for by a reason for its type, where it is counted apart from that; else undefined. */
export function wholeApart(
	{ analysis, entities, table }: Pick<DocumentView, 'analysis' | 'entities' | 'table'>,
	{ mention, entity: own }: LinkedMention,
	why: Reason,
): EntityId | undefined {
	if (why.text === SHORT_FOR_BEFORE.text) {
		const before = entities[analysis.mentions.indexOf(mention) - 1];
		return before === own ? undefined : before;
	}
	const [full] = why.args ?? [];
	if (why.text !== SHORT_FOR || typeof full !== 'string') {
		return undefined;
	}
	const folded = foldName(full);
	const called = entities.filter((_, i) => {
		const { start, end } = analysis.mentions[i]!;
		return foldName(table.text.slice(start, end)) === folded;
	});
	return called.includes(own) ? undefined : called[0];
}
