import { ATTRIBUTE, COMMENT_TYPE, DOCUMENT_LABEL, type FeatureStructure, PART, SPAN, SUGGESTION } from './casModel';
import type { ExchangeRecord } from './exchange';
import type { ImportedAnnotation, ImportedComment, ImportedDocument, ImportedPart } from './imported';
import { isLinguisticLayer, lastName } from './layers';

/** What a CAS says of its text. What isn't ours is taken for a passage where it has a begin and an end. */
export function documentOfCas(
	place: string,
	name: string,
	text: string | undefined,
	structures: readonly FeatureStructure[],
): ImportedDocument {
	const byId = new Map(structures.map((one) => [one.id, one]));
	const annotations: ImportedAnnotation[] = [];
	const relations: NonNullable<ImportedDocument['relations']>[number][] = [];
	const labels: NonNullable<ImportedDocument['labels']>[number][] = [];
	const comments: ImportedComment[] = [];
	const unread = new Map<string, number>();
	for (const one of structures) {
		const ends = endsOf(one);
		if (one.type === DOCUMENT_LABEL) {
			const value = stringOf(one, 'value');
			labels.push({
				...recordOf(one, byId),
				label: stringOf(one, 'label') ?? '',
				...(value !== undefined && { value }),
			});
		} else if (one.type === COMMENT_TYPE) {
			comments.push(commentOf(one, byId));
		} else if (ends) {
			const [from, to] = ends.map((id) => idOf(byId.get(id), id)) as [string, string];
			relations.push({ ...recordOf(one, byId), label: labelOf(one), from, to });
		} else if (isPassage(one)) {
			annotations.push(annotationOf(one, byId));
		} else if (one.type !== PART && one.type !== ATTRIBUTE && !one.type.startsWith('uima.')) {
			unread.set(one.type, (unread.get(one.type) ?? 0) + 1);
		}
	}
	return {
		place,
		name,
		...(text !== undefined && { text }),
		unit: 'utf-16',
		annotations,
		relations,
		labels,
		comments,
		unread: [...unread].map(([type, count]) => `${count} × ${type}`),
	};
}

function isPassage({ type, values }: FeatureStructure): boolean {
	return (
		typeof values.begin === 'number' && typeof values.end === 'number' && type !== PART && !isLinguisticLayer(type)
	);
}

/** Of a relation, the ids of both ends: ours, or as DKPro Core and INCEpTION name them. */
function endsOf({ references }: FeatureStructure): readonly [number, number] | undefined {
	const from = references.source ?? references.Governor;
	const to = references.target ?? references.Dependent;
	return from === undefined || to === undefined ? undefined : [from, to];
}

function annotationOf(one: FeatureStructure, byId: ReadonlyMap<number, FeatureStructure>): ImportedAnnotation {
	const [entity, value] = [stringOf(one, 'entity') ?? stringOf(one, 'identifier'), stringOf(one, 'value')];
	const isOurs = one.type === SPAN || one.type === SUGGESTION;
	const [model, score] = [stringOf(one, 'model'), one.values.score];
	return {
		...recordOf(one, byId),
		label: labelOf(one),
		parts: partsOf(one, byId) ?? [{ start: Number(one.values.begin), end: Number(one.values.end) }],
		...(entity !== undefined && { entity }),
		...(isOurs && value !== undefined && { value }),
		...(one.type === SUGGESTION && {
			suggestion: { ...(model !== undefined && { model }), ...(typeof score === 'number' && { score }) },
		}),
	};
}

function commentOf(one: FeatureStructure, byId: ReadonlyMap<number, FeatureStructure>): ImportedComment {
	const { on, answers } = one.references;
	const parts = partsOf(one, byId);
	return {
		...recordOf(one, byId),
		note: stringOf(one, 'note') ?? '',
		...(on !== undefined && { on: idOf(byId.get(on), on) }),
		...(answers !== undefined && { answers: idOf(byId.get(answers), answers) }),
		...(parts && { parts }),
	};
}

function partsOf(
	{ lists }: FeatureStructure,
	byId: ReadonlyMap<number, FeatureStructure>,
): readonly ImportedPart[] | undefined {
	const parts = (lists.parts ?? []).flatMap((id) => {
		const { begin, end } = byId.get(id)?.values ?? {};
		return typeof begin === 'number' && typeof end === 'number' ? [{ start: begin, end }] : [];
	});
	return parts.length > 0 ? parts : undefined;
}

/** The feature that other people keep their labels in, else the type itself: `NamedEntity`. */
function labelOf(one: FeatureStructure): string {
	const isOurs = one.type.startsWith('corpus.');
	const label =
		stringOf(one, 'label') ?? (isOurs ? undefined : (stringOf(one, 'value') ?? stringOf(one, 'DependencyType')));
	return label || lastName(one.type);
}

/** What {@link recordOf} and its callers read by name; the features of other people's types that are left are attributes. */
const KNOWN = new Set([
	...['uri', 'label', 'note', 'creator', 'created', 'modified', 'begin', 'end', 'entity', 'identifier'],
	...['value', 'DependencyType', 'model', 'score'],
]);

function recordOf(
	one: FeatureStructure,
	byId: ReadonlyMap<number, FeatureStructure>,
): Omit<ExchangeRecord, 'note'> & { note?: string } {
	const [note, creator] = [stringOf(one, 'note'), stringOf(one, 'creator')];
	const [created, modified] = [stringOf(one, 'created'), stringOf(one, 'modified')];
	const listed = (one.lists.attributes ?? []).flatMap((id) => {
		const { name, value } = byId.get(id)?.values ?? {};
		return name === undefined ? [] : [{ name: String(name), value: String(value ?? '') }];
	});
	const others = one.type.startsWith('corpus.')
		? []
		: Object.entries(one.values).flatMap(([name, value]) => (KNOWN.has(name) ? [] : [{ name, value: String(value) }]));
	const attributes = [...listed, ...others];
	return {
		id: idOf(one, one.id),
		...(note !== undefined && { note }),
		...(creator !== undefined && { creator }),
		...(created !== undefined && { created }),
		...(modified !== undefined && { modified }),
		...(attributes.length > 0 && { attributes }),
	};
}

function idOf(one: FeatureStructure | undefined, id: number): string {
	return (one && stringOf(one, 'uri')) ?? String(id);
}

function stringOf({ values }: FeatureStructure, feature: string): string | undefined {
	const value = values[feature];
	return value === undefined ? undefined : String(value);
}
