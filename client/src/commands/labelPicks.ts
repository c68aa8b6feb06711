import { LABELS_REQUEST, type LabelItem, type LabelsParams, type LabelsResult } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';

/** The labels of a document's corpus. */
export async function askLabels(session: CorpusSession, uri: string): Promise<readonly LabelItem[]> {
	const params: LabelsParams = { uri };
	return (await session.request<LabelsResult>(LABELS_REQUEST, params))?.labels ?? [];
}

/** The label is put on passages, not on documents or between two annotations. */
export function fitsPassages({ kind }: LabelItem): boolean {
	return kind !== 'document' && kind !== 'relation';
}
