/**
 * A document as the feature structures of a CAS, which JSON and XMI write each in its own way. Our types keep all that is said;
 * in other people's any annotation with a begin and an end is taken for one of a passage.
 */
import type { ExchangeAnnotation, ExchangeComment, ExchangeDocument, ExchangeRecord } from './exchange';

/** Offsets are UTF-16 code units, as in all programs that write UIMA's files. */
export interface FeatureStructure {
	/** From 1; the text's is {@link SOFA}. */
	readonly id: number;
	/** With its package: `corpus.Span`. */
	readonly type: string;
	readonly values: Readonly<Record<string, string | number>>;
	/** By ids. */
	readonly references: Readonly<Record<string, number>>;
	readonly lists: Readonly<Record<string, readonly number[]>>;
}

export const SOFA = 1;
export const VIEW = '_InitialView';

export type FeatureRange = 'string' | 'double' | 'list' | 'span' | 'comment' | 'any';

/** Features that every record has. */
const RECORD: Readonly<Record<string, FeatureRange>> = {
	uri: 'string',
	label: 'string',
	note: 'string',
	creator: 'string',
	created: 'string',
	modified: 'string',
	attributes: 'list',
};

export interface CasType {
	readonly name: string;
	readonly parent: string;
	readonly features: Readonly<Record<string, FeatureRange>>;
}

const ANNOTATION = 'uima.tcas.Annotation';
const TOP = 'uima.cas.TOP';

export const SPAN = 'corpus.Span';
export const SUGGESTION = 'corpus.Suggestion';
export const PART = 'corpus.Part';
export const ATTRIBUTE = 'corpus.Attribute';
export const RELATION = 'corpus.Relation';
export const DOCUMENT_LABEL = 'corpus.DocumentLabel';
export const COMMENT_TYPE = 'corpus.Comment';

/** Our type system. */
export const CAS_TYPES: readonly CasType[] = [
	{ name: SPAN, parent: ANNOTATION, features: { ...RECORD, entity: 'string', value: 'string', parts: 'list' } },
	{ name: SUGGESTION, parent: SPAN, features: { model: 'string', score: 'double' } },
	{ name: PART, parent: ANNOTATION, features: {} },
	{ name: ATTRIBUTE, parent: TOP, features: { name: 'string', value: 'string' } },
	{ name: RELATION, parent: TOP, features: { ...RECORD, source: 'span', target: 'span' } },
	{ name: DOCUMENT_LABEL, parent: TOP, features: { ...RECORD, value: 'string' } },
	{ name: COMMENT_TYPE, parent: TOP, features: { ...RECORD, on: 'any', answers: 'comment', parts: 'list' } },
];

/** All but the text. Relations and comments whose other end isn't there must be gone. */
export function casOf(document: ExchangeDocument): readonly FeatureStructure[] {
	return new CasMaker().structuresOf(document);
}

class CasMaker {
	readonly #structures: FeatureStructure[] = [];
	readonly #ids = new Map<string, number>();
	#lastId = SOFA;

	structuresOf({ annotations, relations, labels, comments }: ExchangeDocument): readonly FeatureStructure[] {
		for (const one of annotations) {
			this.#annotation(one);
		}
		for (const one of relations) {
			const ends = { source: this.#ids.get(one.from)!, target: this.#ids.get(one.to)! };
			this.#record(RELATION, { ...recordValues(one), label: one.label }, one, ends);
		}
		for (const one of labels) {
			this.#record(
				DOCUMENT_LABEL,
				{ ...recordValues(one), label: one.label, ...(one.value !== undefined && { value: one.value }) },
				one,
			);
		}
		// An answer's comment may stand below it.
		for (const one of comments) {
			this.#ids.set(one.id, ++this.#lastId);
		}
		for (const one of comments) {
			this.#comment(one);
		}
		return this.#structures;
	}

	#annotation(one: ExchangeAnnotation): void {
		const { suggestion, entity, value, label, parts } = one;
		const values = {
			begin: parts[0]!.start,
			end: parts.at(-1)!.end,
			...recordValues(one),
			label,
			...(entity !== undefined && { entity }),
			...(value !== undefined && { value }),
			...(suggestion?.model !== undefined && { model: suggestion.model }),
			...(suggestion?.score !== undefined && { score: suggestion.score }),
		};
		const lists: FeatureStructure['lists'] = parts.length > 1 ? { parts: this.#parts(parts) } : {};
		this.#ids.set(one.id, this.#record(suggestion ? SUGGESTION : SPAN, values, one, {}, lists));
	}

	#comment(one: ExchangeComment): void {
		const on = one.on === undefined ? undefined : this.#ids.get(one.on);
		const answers = one.answers === undefined ? undefined : this.#ids.get(one.answers);
		const references = { ...(on !== undefined && { on }), ...(answers !== undefined && { answers }) };
		const lists: FeatureStructure['lists'] = one.parts ? { parts: this.#parts(one.parts) } : {};
		this.#record(COMMENT_TYPE, recordValues(one), one, references, lists, this.#ids.get(one.id));
	}

	#parts(parts: readonly { readonly start: number; readonly end: number }[]): readonly number[] {
		return parts.map(({ start, end }) => this.#add(PART, { begin: start, end }));
	}

	#record(
		type: string,
		values: FeatureStructure['values'],
		{ attributes = [] }: Pick<ExchangeRecord, 'attributes'>,
		references: FeatureStructure['references'] = {},
		lists: FeatureStructure['lists'] = {},
		id?: number,
	): number {
		const list = attributes.map(({ name, value }) => this.#add(ATTRIBUTE, { name, value }));
		return this.#add(type, values, references, { ...lists, ...(list.length > 0 && { attributes: list }) }, id);
	}

	#add(
		type: string,
		values: FeatureStructure['values'],
		references: FeatureStructure['references'] = {},
		lists: FeatureStructure['lists'] = {},
		id = ++this.#lastId,
	): number {
		this.#structures.push({ id, type, values, references, lists });
		return id;
	}
}

function recordValues({ id, note, creator, created, modified }: ExchangeRecord): Record<string, string> {
	const values = { uri: id, note, creator, created, modified };
	return Object.fromEntries(
		Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
	);
}
