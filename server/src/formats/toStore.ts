import {
	ANNOTATION_FORMAT,
	createAnnotation,
	createComment,
	createDocumentDate,
	createDocumentLabel,
	createRelation,
	DOCUMENT_DATE,
	type NewRecord,
} from '../annotations/annotationFile';
import { placesOf, withPlaces } from '../annotations/annotationChanges';
import { spansOf } from '../annotations/anchorEach';
import type { PassageDescription } from '../annotations/describeSpan';
import type { JsonObject } from '../annotations/jsonLines';
import { type AnchoredAnnotation, COMMENT, type StoredAnnotation } from '../annotations/model';
import { readSuggestion } from '../annotations/proposals';
import type { PlacedDocument, PlacedPart } from './doctor';
import type { ExchangeRecord } from './exchange';
import type { Imported, ImportedDocument } from './imported';
import type { Loss, LossKind } from './losses';

/** Under which ids, when and by whom, where a file doesn't say that itself. */
export interface ImportSources {
	/** `urn:uuid:…` */
	newId(): string;
	/** ISO 8601 in UTC. */
	readonly now: string;
	/** Of annotations that name nobody. */
	readonly creator?: string | undefined;
}

/** What of an import is new to a document, and what of it couldn't be taken. */
export interface NewAnnotations {
	readonly annotations: readonly StoredAnnotation[];
	readonly suggestions: readonly StoredAnnotation[];
	/** How many were there already: by the same id, or the same person's with the same label on the same place. */
	readonly known: number;
	readonly losses: readonly Loss[];
}

/** What a document has already. */
export interface KnownAnnotations {
	readonly annotations: readonly AnchoredAnnotation[];
	readonly suggestions: readonly AnchoredAnnotation[];
}

/** An import's annotations as the corpus keeps them, in files of their own those that a program proposes. */
export function newAnnotations(
	path: string,
	imported: ImportedDocument,
	placed: PlacedDocument,
	known: KnownAnnotations,
	sources: ImportSources,
): NewAnnotations {
	return new Taking(path, imported, placed, known, sources).result();
}

class Taking {
	readonly #made: Record<'annotations' | 'suggestions', StoredAnnotation[]> = { annotations: [], suggestions: [] };
	readonly #losses: Loss[] = [];
	/** By the ids of the file, the corpus's. */
	readonly #ids = new Map<string, string>();
	/** The ids of the file that were met. */
	readonly #given = new Set<string>();
	readonly #taken: Record<'annotations' | 'suggestions', KnownRecords>;
	#known = 0;

	constructor(
		readonly path: string,
		readonly imported: ImportedDocument,
		readonly placed: PlacedDocument,
		known: KnownAnnotations,
		readonly sources: ImportSources,
	) {
		this.#taken = {
			annotations: new KnownRecords(known.annotations),
			suggestions: new KnownRecords(known.suggestions),
		};
	}

	result(): NewAnnotations {
		const { annotations, comments = [], labels = [], relations = [], unread = [] } = this.imported;
		const { places } = this.placed;
		annotations.forEach((one, i) => this.#annotation(one, places[i]!));
		for (const one of labels) {
			this.#take(one, one.label, JSON.stringify([one.value ?? '']), (made) =>
				one.label === DOCUMENT_DATE
					? createDocumentDate({ ...made, value: one.value ?? '' })
					: createDocumentLabel({ ...made, label: one.label, ...(one.value !== undefined && { value: one.value }) }),
			);
		}
		for (const one of relations) {
			const [from, to] = [this.#idOf(one.from), this.#idOf(one.to)];
			if (from === undefined || to === undefined) {
				this.#lose(one, one.label, 'relation-end');
			} else {
				this.#take(one, one.label, JSON.stringify([from, to]), (made) =>
					createRelation({ ...made, label: one.label, relation: { from, to } }),
				);
			}
		}
		// An answer may stand before the comment that it answers.
		comments.forEach((one) => this.#ids.set(one.id ?? '', this.#ids.get(one.id ?? '') ?? this.#newId(one.id)));
		comments.forEach((one, i) => this.#comment(one, places[annotations.length + i]!));
		unread.forEach((detail) => this.#losses.push({ path: this.path, id: '', label: '', kind: 'unread', detail }));
		return { ...this.#made, known: this.#known, losses: this.#losses };
	}

	#annotation(one: ImportedDocument['annotations'][number], parts: readonly PlacedPart[]): void {
		const { label, entity, value } = one;
		const described = parts.map((part) => part.described);
		if (described.length === 0 || described.some(({ exact }) => exact === '')) {
			this.#lose(one, label, 'empty', one.parts.map(({ start, end }) => `${start}–${end}`).join(' '));
			return;
		}
		const spans = parts.flatMap(({ span }) => span ?? []);
		const isOrphan = spans.length < parts.length;
		const place = isOrphan ? described.map(({ exact }) => exact) : spans.map(({ start, end }) => [start, end]);
		this.#take(
			one,
			label,
			JSON.stringify(place),
			(made) => {
				const said = { ...(entity !== undefined && { entity }), ...(value !== undefined && { value }) };
				const several = described.length > 1 ? { parts: described } : {};
				const annotation = createAnnotation({ ...made, label, ...said, ...described[0]!, ...several });
				return isOrphan ? asOrphan(annotation, this.path, described) : annotation;
			},
			isOrphan ? undefined : described,
		);
	}

	#comment(one: NonNullable<ImportedDocument['comments']>[number], parts: readonly PlacedPart[]): void {
		const about = one.on ?? one.answers;
		const target = about === undefined ? undefined : this.#idOf(about);
		if (about !== undefined && target === undefined) {
			this.#lose(one, COMMENT, 'comment');
			return;
		}
		const [part] = parts;
		const place = JSON.stringify([target, part?.span, one.note]);
		const { note } = one;
		this.#take(one, COMMENT, place, (made) =>
			part && target === undefined
				? createComment({ ...made, note, place: part.described })
				: createComment({
						...made,
						note,
						comment: target === undefined ? {} : one.on !== undefined ? { on: target } : { answers: target },
					}),
		);
	}

	/** Makes the record, unless it is there already. */
	#take(
		record: Imported<ExchangeRecord>,
		label: string,
		place: string,
		create: (made: NewRecord) => StoredAnnotation,
		places?: readonly PassageDescription[],
	): void {
		// An id that the file gives twice is the first one's.
		const { id: _, ...withoutId } = record;
		const isTwice = record.id !== undefined && this.#given.has(record.id);
		const one: Imported<ExchangeRecord> = isTwice ? withoutId : record;
		this.#given.add(record.id ?? '');
		const file = one.suggestion ? 'suggestions' : 'annotations';
		const creator = one.suggestion ? one.suggestion.model : (one.creator ?? this.sources.creator);
		const id = this.#ids.get(one.id ?? '') ?? this.#newId(one.id);
		const there = this.#taken[file].find(id, label, place, creator);
		if (one.id !== undefined) {
			this.#ids.set(one.id, there ?? id);
		}
		if (there !== undefined) {
			this.#known++;
			return;
		}
		this.#taken[file].add(id, label, place, creator);
		const { note, attributes, created, modified, kept } = one;
		const make = (): StoredAnnotation =>
			create({
				id,
				path: this.path,
				created: created ?? this.sources.now,
				...(creator !== undefined && { creator }),
				...(note !== undefined && label !== COMMENT && { note }),
				...(attributes && { attributes }),
			});
		const given = kept && {
			...kept,
			id,
			...(kept.creator === undefined && creator !== undefined && { creator: { type: 'Person', name: creator } }),
			...(kept.created === undefined && { created: this.sources.now }),
		};
		const made = given ? asKept(given, places, make) : make();
		this.#made[file].push(finished(made, kept ? undefined : modified, one.suggestion));
	}

	#lose({ id = '' }: Imported<ExchangeRecord>, label: string, kind: LossKind, detail?: string): void {
		this.#losses.push({ path: this.path, id, label, kind, ...(detail !== undefined && { detail }) });
	}

	/** Of what the file names; one that it names by its id in the corpus may be in another document. */
	#idOf(id: string): string | undefined {
		return this.#ids.get(id) ?? (isUri(id) ? id : undefined);
	}

	#newId(id: string | undefined): string {
		return id !== undefined && isUri(id) ? id : this.sources.newId();
	}
}

function isUri(id: string): boolean {
	return /^(?:urn:[\w-]+:|https?:\/\/)\S+$/iu.test(id);
}

/** What is there, by ids and by what is said where. */
class KnownRecords {
	readonly #ids = new Set<string>();
	/** By label and place, the ids by their creators. */
	readonly #said = new Map<string, Map<string, string>>();

	constructor(known: readonly AnchoredAnnotation[]) {
		for (const one of known) {
			const { id, label, creator } = one.annotation;
			this.add(id, label, placeOfKnown(one), creator);
		}
	}

	add(id: string, label: string, place: string, creator: string | undefined): void {
		this.#ids.add(id);
		const key = JSON.stringify([label, place]);
		const byCreator = this.#said.get(key) ?? new Map<string, string>();
		byCreator.set(creator ?? '', id);
		this.#said.set(key, byCreator);
	}

	/** The id of the same record; what names nobody is the same as anybody's. */
	find(id: string, label: string, place: string, creator: string | undefined): string | undefined {
		if (this.#ids.has(id)) {
			return id;
		}
		const byCreator = this.#said.get(JSON.stringify([label, place]));
		return creator === undefined ? byCreator?.values().next().value : byCreator?.get(creator);
	}
}

function placeOfKnown(one: AnchoredAnnotation): string {
	const { annotation, span } = one;
	const { relation, comment, note, value, exact, parts } = annotation;
	if (comment) {
		return JSON.stringify([comment.on ?? comment.answers, span && { start: span.start, end: span.end }, note]);
	}
	if (relation) {
		return JSON.stringify([relation.from, relation.to]);
	}
	if (annotation.whole) {
		return JSON.stringify([value ?? '']);
	}
	return one.state === 'orphan'
		? JSON.stringify(parts?.map((part) => part.exact) ?? [exact])
		: JSON.stringify(spansOf(one).map(({ start, end }) => [start, end]));
}

/** By its quote alone: a position that is known to be false would find something else by nearness. */
function asOrphan(
	annotation: StoredAnnotation,
	source: string,
	places: readonly PassageDescription[],
): StoredAnnotation {
	const items = places.map(({ exact, prefix, suffix }) => ({
		source,
		selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }],
	}));
	return read({ ...annotation.source, target: items.length === 1 ? items[0]! : { type: 'Composite', items } });
}

/** All that the Web Annotation said, where it stands now. @param places undefined for what stands on no passage, or no more */
function asKept(
	source: JsonObject,
	places: readonly PassageDescription[] | undefined,
	make: () => StoredAnnotation,
): StoredAnnotation {
	if (!places) {
		return read({ ...source, target: make().source.target });
	}
	const kept = read(source);
	return placesOf(kept).length === places.length && placesOf(kept).every((place, i) => samePlace(place, places[i]!))
		? kept
		: withPlaces(kept, places);
}

function samePlace(a: PassageDescription, b: PassageDescription): boolean {
	return (
		a.start === b.start && a.end === b.end && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix
	);
}

function finished(
	made: StoredAnnotation,
	modified: string | undefined,
	suggestion: ExchangeRecord['suggestion'],
): StoredAnnotation {
	const isProposed = suggestion && readSuggestion(made.source) !== undefined;
	if (modified === undefined && (!suggestion || isProposed)) {
		return made;
	}
	const { creator: _, ...source } = made.source;
	const { model, score } = suggestion ?? {};
	return read({
		...(suggestion ? source : made.source),
		...(suggestion && { creator: { type: 'Software', ...(model !== undefined && { name: model }) } }),
		...(score !== undefined && { score }),
		...(modified !== undefined && { modified }),
	});
}

function read(source: JsonObject): StoredAnnotation {
	const found = ANNOTATION_FORMAT.read(source);
	if (!found || !('record' in found)) {
		throw new Error(`An annotation that was made can't be read: ${JSON.stringify(source)}`);
	}
	return found.record;
}
