import { anchoredInForce } from '../annotations/adjudication';
import { withEntity } from '../annotations/annotationChanges';
import { spansOf } from '../annotations/anchorEach';
import type { AnchoredAnnotation, StoredAnnotation } from '../annotations/model';
import { isRejected, readSuggestion, type SuggestionSource } from '../annotations/proposals';
import type {
	ExchangeAnnotation,
	ExchangeComment,
	ExchangeDocument,
	ExchangeLabel,
	ExchangeRecord,
	ExchangeRelation,
} from './exchange';
import { inTextOrder } from './fit';

/**
 * A document with what holds of its annotations, and the suggestions that wait for an answer; those about which there is a
 * verdict stay behind.
 *
 * @param idNow what an entity's id has become by merges and splits, of a mention with this text
 */
export function exchangeDocument(
	path: string,
	text: string,
	annotations: readonly AnchoredAnnotation[],
	suggestions: readonly AnchoredAnnotation[] = [],
	idNow: (entity: string, text: string) => string = (entity) => entity,
): ExchangeDocument {
	const found = {
		annotations: [] as ExchangeAnnotation[],
		relations: [] as ExchangeRelation[],
		labels: [] as ExchangeLabel[],
		comments: [] as ExchangeComment[],
		orphans: [] as StoredAnnotation[],
	};
	const proposed = new Set(suggestions.filter(({ annotation }) => !isRejected(annotation)));
	for (const one of [...anchoredInForce(annotations), ...proposed]) {
		const annotation = withIdNow(one.annotation, idNow);
		const { label, relation, comment, value, entity } = annotation;
		const record = recordOf(annotation, proposed.has(one));
		const parts = spansOf(one).map(({ start, end }) => ({ start, end }));
		if (one.state === 'orphan') {
			found.orphans.push(annotation);
		} else if (comment) {
			found.comments.push({ ...record, note: record.note ?? '', ...comment, ...(parts.length > 0 && { parts }) });
		} else if (relation) {
			found.relations.push({ ...record, label, ...relation });
		} else if (annotation.whole) {
			found.labels.push({ ...record, label, ...(value !== undefined && { value }) });
		} else {
			const said = { ...(entity !== undefined && { entity }), ...(value !== undefined && { value }) };
			found.annotations.push({ ...record, label, parts, ...said });
		}
	}
	return { path, text, ...found, annotations: inTextOrder(found.annotations) };
}

function withIdNow(annotation: StoredAnnotation, idNow: (entity: string, text: string) => string): StoredAnnotation {
	const { entity, exact } = annotation;
	const now = entity === undefined ? undefined : idNow(entity, exact);
	return now === entity ? annotation : withEntity(annotation, now);
}

function recordOf(annotation: StoredAnnotation, isSuggestion: boolean): ExchangeRecord {
	const { id, source } = annotation;
	return { id, ...saidOf(annotation, isSuggestion ? (readSuggestion(source) ?? {}) : undefined), kept: source };
}

/** What an annotation says besides its label and place. @param suggestion of a program's, who proposes it: it has no creator then */
export function saidOf(
	{ note, attributes, creator, created, modified }: StoredAnnotation,
	suggestion: SuggestionSource | undefined,
): Omit<ExchangeRecord, 'id' | 'kept'> {
	return {
		...(note !== undefined && { note }),
		...(attributes && { attributes }),
		...(creator !== undefined && !suggestion && { creator }),
		...(created !== undefined && { created }),
		...(modified !== undefined && { modified }),
		...(suggestion && { suggestion }),
	};
}
