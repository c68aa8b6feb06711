import type { CommandRunner } from './commandRunner';
import type { RecordChange } from './jsonLines';
import type { AnchoredAnnotation, StoredAnnotation } from './model';
import type { LabelWords } from './outcomes';
import type { RecordMaker } from './recordMaker';
import type { PointedText } from './selection';
import type { Transaction } from './transaction';

/** A document as it is now, open or on disk. */
export interface DocumentText extends PointedText {
	/** From the corpus's root. */
	readonly path: string;
}

/** What commands need of the `AnnotationService` that they belong to. */
export interface CommandContext {
	readonly runner: CommandRunner;
	readonly make: RecordMaker;
	readonly words: LabelWords;
	anchoredIn(transaction: Transaction, document: DocumentText): Promise<readonly AnchoredAnnotation[]>;
	changeAnnotations(
		transaction: Transaction,
		document: DocumentText,
		anchored: readonly AnchoredAnnotation[],
		changes: readonly RecordChange<StoredAnnotation>[],
	): Promise<void>;
}
