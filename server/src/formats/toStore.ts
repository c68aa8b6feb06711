import {
	createAnnotation,
	createComment,
	createDocumentDate,
	createDocumentLabel,
	createRelation,
	DOCUMENT_DATE,
	type NewRecord,
} from '../annotations/annotationFile';
import type { PassageDescription } from '../annotations/describeSpan';
import { type AnchoredAnnotation, COMMENT, type StoredAnnotation } from '../annotations/model';
import type { PlacedDocument, PlacedPart } from './doctor';
import type { ExchangeRecord } from './exchange';
import type { Imported, ImportedDocument } from './imported';
import { asKept, asOrphan, finished } from './importedRecord';
import { KnownRecords } from './knownRecords';
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
