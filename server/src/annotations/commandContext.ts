import type { Span } from '../core/model';
import type { TextTable } from '../core/textTable';
import type { CommandRunner } from './commandRunner';
import type { RecordChange } from './jsonLines';
import type { AnchoredAnnotation, StoredAnnotation } from './model';
import type { LabelWords } from './outcomes';
import type { RecordMaker } from './recordMaker';
import type { Transaction } from './transaction';

/** A document as it is now, open or on disk. */
export interface DocumentText {
	/** From the corpus's root. */
	readonly path: string;
	readonly table: TextTable;
	/** Where the analysis sees names: what an empty selection means to `AnnotationService.tag`. */
	readonly mentions?: readonly Span[];
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
