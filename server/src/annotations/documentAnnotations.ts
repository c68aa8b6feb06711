import { compareText } from '../core/compareText';
import type { Decision } from '../core/model';
import type { TextTable } from '../core/textTable';
import { anchoredInForce } from './adjudication';
import { anchorAnnotations } from './anchor';
import { anchorEach, passagesOf, spansOf } from './anchorEach';
import { samePlaces, withPlaces } from './annotationChanges';
import { CodePointIndex } from './codePointIndex';
import { describeSpan } from './describeSpan';
import { type RecordChange } from './jsonLines';
import { type AnchoredAnnotation, type CorpusRule, decidedAt, referenceTo, type StoredAnnotation } from './model';
import { matchRules } from './rules';
import { DocumentTracker, type TextEdit } from './tracker';

/** What is decided on one document. */
export interface DocumentDecisions {
	/** For `applyDecisions`: rules before annotations, older before newer, so that the last one wins. */
	readonly decisions: readonly Decision[];
	/** Those in force, in the order of the text; orphans where they once stood. */
	readonly anchored: readonly AnchoredAnnotation[];
	/** The same of those about which there is a verdict, and of verdicts by which nothing holds: they are kept, and count nowhere. */
	readonly overruled: readonly AnchoredAnnotation[];
	/** The same of comments, which decide nothing. */
	readonly comments: readonly AnchoredAnnotation[];
}

interface KnownDecisions extends DocumentDecisions {
	readonly annotations: readonly StoredAnnotation[];
	readonly rules: readonly CorpusRule[];
}

/** Where annotations stand in documents: followed through the edits of the open ones, looked for in the others. */
export class DocumentAnnotations {
	readonly #trackers = new Map<string, DocumentTracker>();
	readonly #known = new WeakMap<TextTable, KnownDecisions>();

	opened(path: string, text: string): void {
		this.#trackers.set(path, new DocumentTracker(text));
	}

	edited(path: string, annotations: readonly StoredAnnotation[], edits: readonly TextEdit[], text: string): void {
		const tracker = this.#trackers.get(path);
		const passages = passagesOf(annotations);
		if (tracker && !tracker.follows(passages)) {
			// Those that nobody asked about yet are to be found in the text as it was before the edit.
			tracker.anchored(passages);
		}
		tracker?.edit(edits, text);
	}

	closed(path: string): void {
		this.#trackers.delete(path);
	}

	/** In the order of the text, after those on no passage. A text that isn't the open document's newest one is looked through by itself. */
	anchored(path: string, text: string, annotations: readonly StoredAnnotation[]): readonly AnchoredAnnotation[] {
		const tracker = this.#trackers.get(path);
		const found = anchorEach(annotations, (passages) =>
			tracker?.text === text ? tracker.anchored(passages) : anchorAnnotations(text, passages),
		);
		return [...found].sort(
			(a, b) =>
				(a.span?.start ?? a.annotation.start) - (b.span?.start ?? b.annotation.start) ||
				(a.span?.end ?? a.annotation.end) - (b.span?.end ?? b.annotation.end) ||
				compareText(a.annotation.id, b.annotation.id),
		);
	}

	/** All that is decided on a document. The same answer for the same table, as long as nothing was decided between. */
	decisions(
		path: string,
		table: TextTable,
		annotations: readonly StoredAnnotation[],
		rules: readonly CorpusRule[],
	): DocumentDecisions {
		const known = this.#known.get(table);
		if (known?.annotations === annotations && known.rules === rules) {
			return known;
		}
		const all = this.anchored(path, table.text, annotations);
		const comments = all.filter(({ annotation }) => annotation.comment);
		const tags = comments.length > 0 ? all.filter(({ annotation }) => !annotation.comment) : all;
		const anchored = anchoredInForce(tags);
		const holding = new Set(anchored);
		const own = [...anchored].sort((a, b) => compareText(decidedAt(a.annotation), decidedAt(b.annotation)));
		const decided = {
			annotations,
			rules,
			anchored,
			overruled: tags.filter((one) => !holding.has(one)),
			comments,
			decisions: [...matchRules(table, path, rules), ...own.flatMap(decisionsOf)],
		};
		this.#known.set(table, decided);
		return decided;
	}
}

/**
 * What an annotation says for the analysis. A name or a time is one passage there, so one in several parts is left to the
 * person who reads; of a line's parts each is decided on.
 */
function decisionsOf(anchored: AnchoredAnnotation): readonly Decision[] {
	const { annotation } = anchored;
	const { label, entity, value } = annotation;
	const spans = spansOf(anchored);
	return spans.length > 1 && label !== 'boilerplate' && label !== 'content'
		? []
		: spans.map((span) => ({
				...span,
				label,
				entity,
				...(value !== undefined && { value }),
				reference: referenceTo(annotation),
			}));
}

/**
 * The changes to a document's file with the annotations brought up to date that stand elsewhere by now than their lines
 * say: done when the file is written anyway, so that nobody's file changes because he opened a text.
 */
export function withPlacesUpdated(
	text: string,
	anchored: readonly AnchoredAnnotation[],
	changes: readonly RecordChange<StoredAnnotation>[],
): readonly RecordChange<StoredAnnotation>[] {
	if (changes.length === 0) {
		return changes;
	}
	const index = new CodePointIndex(text);
	const moved = new Map(
		anchored.filter(({ state }) => state === 'moved').map((one) => [one.annotation.id, one] as const),
	);
	const changed = new Set(changes.map(({ id }) => id));
	const refresh = (record: StoredAnnotation): StoredAnnotation => {
		const stands = moved.get(record.id);
		// What is put on another passage by the change itself is described already.
		return stands && samePlaces(stands.annotation, record)
			? withPlaces(
					record,
					spansOf(stands).map((span) => describeSpan(text, index, span)),
				)
			: record;
	};
	return [
		...[...moved.values()].flatMap(({ annotation }) =>
			changed.has(annotation.id) ? [] : [{ id: annotation.id, record: refresh(annotation) }],
		),
		...changes.map((change) => (change.record ? { ...change, record: refresh(change.record) } : change)),
	];
}
