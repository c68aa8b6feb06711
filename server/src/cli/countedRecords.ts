import { RECORD_KINDS, type RecordCounts } from '../formats/recordKinds';
import { counted } from './output';

/** `2 annotations, 1 relation`: also no annotation is told. */
export function countedRecords(counts: RecordCounts): string {
	return RECORD_KINDS.filter((kind) => kind === 'annotation' || counts[kind] > 0)
		.map((kind) => counted(counts[kind], kind === 'label' ? 'document label' : kind))
		.join(', ');
}
