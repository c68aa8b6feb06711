import type { LabelItem } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { relateTo } from './relateTo';
import { tagAs } from './tagAs';
import { tagDocument } from './tagDocument';

/** What a label's key does: tags what is selected or the document, or relates what stands at the cursor. */
export function applyLabel(session: CorpusSession, { kind, name }: LabelItem): Promise<void> {
	switch (kind) {
		case 'document':
			return tagDocument(session, name);
		case 'relation':
			return relateTo(session, undefined, name);
		default:
			return tagAs(session, name);
	}
}
