/** Comments and answers to them in W3C Web Annotations, whose motivations are `commenting` and `replying`. */
import { replaceBody } from './annotationBodies';
import { asList, asString, isObject, type JsonObject } from './jsonLines';
import type { CommentPlace, StoredAnnotation } from './model';

export interface ReadComment {
	readonly text: string;
	readonly comment: CommentPlace;
}

/** Undefined for what is no comment; `unreadable` where an answer doesn't say to what. */
export function readComment(annotation: JsonObject): ReadComment | 'unreadable' | undefined {
	const motivations = asList(annotation.motivation);
	const isAnswer = motivations.includes('replying');
	const text = isAnswer || motivations.includes('commenting') ? textOf(annotation) : undefined;
	if (!text?.trim()) {
		return undefined;
	}
	const about = readAbout(annotation);
	return isAnswer
		? about === undefined
			? 'unreadable'
			: { text, comment: { answers: about } }
		: { text, comment: about === undefined ? {} : { on: about } };
}

/** The comment with another text. */
export function withCommentText(annotation: StoredAnnotation, text: string): StoredAnnotation {
	const { source } = annotation;
	const written =
		asString(source.bodyValue) !== undefined
			? { ...source, bodyValue: text }
			: replaceBody(source, isText, (old) => ({ ...old, value: text }));
	return { ...annotation, note: text, source: written };
}

function textOf(annotation: JsonObject): string | undefined {
	const body = asList(annotation.body).find(isText);
	return isObject(body) ? asString(body.value) : asString(annotation.bodyValue);
}

/** A body without a purpose has the annotation's motivation. */
function isText(body: unknown): boolean {
	if (!isObject(body) || !asString(body.value)) {
		return false;
	}
	const purposes = asList(body.purpose ?? 'commenting');
	return purposes.includes('commenting') || purposes.includes('replying');
}

/** The id of the annotation that it is about; documents have paths and addresses. */
function readAbout({ target }: JsonObject): string | undefined {
	const [first] = asList(target);
	const id = isObject(first) ? (asString(first.id) ?? asString(first.source)) : asString(first);
	return id?.startsWith('urn:') ? id : undefined;
}
