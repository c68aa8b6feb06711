import type { TextTable } from '../core/textTable';
import { DocumentAnnotations } from './documentAnnotations';
import type { AnchoredAnnotation, StoredAnnotation } from './model';
import { isRejected, openProposals, type Proposal } from './proposals';
import { type AnnotationStore, suggestionsFile } from './store';
import type { TextEdit } from './tracker';

/** What is decided on a document. */
interface Decided {
	/** With the places in its text. */
	anchoredOn(path: string, table: TextTable): readonly AnchoredAnnotation[];
	/** With the places that the file says. */
	storedOn(path: string): readonly StoredAnnotation[];
}

/** What programs propose for a corpus's documents, as far as it was loaded, apart from what is decided. */
export class DocumentProposals {
	readonly #places = new DocumentAnnotations();

	constructor(
		private readonly store: AnnotationStore,
		private readonly decided: Decided,
	) {}

	/** Documents for which something is proposed; the document itself may be gone. */
	get documents(): readonly string[] {
		return this.store.proposedDocuments;
	}

	opened(path: string, text: string): void {
		this.#places.opened(path, text);
	}

	edited(path: string, edits: readonly TextEdit[], text: string): void {
		this.#places.edited(path, this.#stored(path), edits, text);
	}

	closed(path: string): void {
		this.#places.closed(path);
	}

	/** All that is proposed for a document, what was answered included. */
	on(path: string, text: string): readonly AnchoredAnnotation[] {
		return this.#places.anchored(path, text, this.#stored(path));
	}

	/** What of that waits for an answer. */
	openOn(path: string, table: TextTable): readonly Proposal[] {
		return openProposals(this.on(path, table.text), this.decided.anchoredOn(path, table));
	}

	/** The same by the places that the files say, in code points: nothing is read for it. */
	storedOpenOn(path: string): readonly Proposal[] {
		return openProposals(this.#stored(path).map(asStored), this.decided.storedOn(path).map(asStored));
	}

	/** How often a label is proposed for a form, by document, and nobody rejected it. */
	having(label: string, isForm: (exact: string) => boolean): ReadonlyMap<string, number> {
		const counts = this.documents.map((path) => {
			const same = this.#stored(path).filter((one) => one.label === label && isForm(one.exact) && !isRejected(one));
			return [path, same.length] as const;
		});
		return new Map(counts.filter(([, count]) => count > 0));
	}

	#stored(path: string): readonly StoredAnnotation[] {
		return this.store.records(suggestionsFile(path));
	}
}

function asStored(annotation: StoredAnnotation): AnchoredAnnotation {
	const { whole, start, end, parts } = annotation;
	const span = whole || start < 0 ? undefined : { start, end };
	return { annotation, state: span ? 'exact' : 'orphan', span, ...(parts && { parts }) };
}
