import type { Span } from '../core/model';
import { hashString } from '../core/text/hash';
import { slug } from '../core/text/normalize';
import { type ChangeAuthor, withEntity } from './annotationChanges';
import {
	createAnnotation,
	createComment,
	createDocumentDate,
	createDocumentLabel,
	createRelation,
} from './annotationFile';
import { CodePointIndex } from './codePointIndex';
import { describeSpan } from './describeSpan';
import { createEntityDecision, type EntityChange } from './entityFile';
import type { MarkDecision } from './marks';
import type {
	AnnotationRelation,
	CommentPlace,
	CorpusRule,
	EntityDecision,
	MeantEntity,
	StoredAnnotation,
} from './model';
import { createRule } from './rulesFile';

/** Who decides, when, and under which id. */
export interface RecordSources {
	/** ISO 8601 in UTC. */
	now(): string;
	/** A UUID, with or without `urn:uuid:` before it. */
	newId(): string;
	/** The person's name; undefined or empty: decisions are kept without one. */
	annotator(): string | undefined;
	/** What the analysis has found under an entity's id; undefined for one that people made. Left out: nothing is known of any. */
	foundEntity?(id: string): MeantEntity | undefined;
}

/** Makes new records. */
export class RecordMaker {
	readonly #sources: RecordSources;

	constructor(sources: RecordSources) {
		this.#sources = sources;
	}

	get annotator(): string | undefined {
		return this.#sources.annotator() || undefined;
	}

	author(): ChangeAuthor {
		return { who: this.annotator, now: () => this.#sources.now() };
	}

	/** For annotations on one document: its text is counted through once. Several spans are the parts of one annotation. */
	annotationsOn(
		path: string,
		text: string,
	): (on: Span | readonly Span[], label: string, entity?: string, value?: string) => StoredAnnotation {
		const index = new CodePointIndex(text);
		return (on, label, entity, value) => {
			const places = [on].flat().map((span) => describeSpan(text, index, span));
			const parts = places.length > 1 ? { parts: places } : {};
			return createAnnotation({ ...this.provenance(), label, entity, value, path, ...places[0]!, ...parts });
		};
	}

	documentLabel(path: string, label: string, value: string | undefined): StoredAnnotation {
		return createDocumentLabel({ ...this.provenance(), path, label, ...(value !== undefined && { value }) });
	}

	relation(path: string, label: string, relation: AnnotationRelation): StoredAnnotation {
		return createRelation({ ...this.provenance(), path, label, relation });
	}

	/** A comment on a passage of the text, on an annotation, or an answer to a comment. */
	comment(
		path: string,
		text: string,
		about: { readonly on: Span } | { readonly comment: CommentPlace },
		note: string,
	): StoredAnnotation {
		const where = 'on' in about ? { place: describeSpan(text, new CodePointIndex(text), about.on) } : about;
		return createComment({ ...this.provenance(), path, note, ...where });
	}

	documentDate(path: string, value: string): StoredAnnotation {
		return createDocumentDate({ ...this.provenance(), path, value });
	}

	rule(match: CorpusRule['match'], text: string, decision: MarkDecision): CorpusRule {
		return createRule({ ...this.provenance(), match, text, decision, except: [] });
	}

	/** For an entity that a person makes: two that are called the same, made apart, are two. */
	entityId(name: string): string {
		return `${slug(name) || 'name'}-${hashString(this.#sources.newId()).toString(36).slice(-4)}`;
	}

	/** The record telling what its entity's id stands for, where the one `before` was of another entity. */
	withMeaning(record: StoredAnnotation, before: StoredAnnotation | undefined): StoredAnnotation {
		const { entity } = record;
		const meant =
			entity !== undefined && !record.meant && before?.entity !== entity
				? this.#sources.foundEntity?.(entity)
				: undefined;
		return meant ? withEntity(record, entity, meant) : record;
	}

	entityDecision(change: EntityChange): EntityDecision {
		const { id, creator, created } = this.provenance();
		return createEntityDecision(id, change, creator, created, (entity) => this.#sources.foundEntity?.(entity));
	}

	/** Of a new record. */
	provenance(): { id: string; creator: string | undefined; created: string } {
		const id = this.#sources.newId();
		return {
			id: id.startsWith('urn:') ? id : `urn:uuid:${id}`,
			creator: this.annotator,
			created: this.#sources.now(),
		};
	}
}

/** The id looks like one of {@link RecordMaker.entityId}. */
export function isNewId(entity: string): boolean {
	return /-[0-9a-z]{4}$/u.test(entity);
}
