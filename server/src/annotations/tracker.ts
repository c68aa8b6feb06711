import type { Span } from '../core/model';
import { anchorAnnotations } from './anchor';
import { CodePointIndex } from './codePointIndex';
import { describeSpan, samePassage } from './describeSpan';
import type { AnchoredAnnotation, StoredAnnotation } from './model';

/** One change of a text: `newLength` units stand now where those from `start` to `end` stood. UTF-16 code units. */
export interface TextEdit extends Span {
	readonly newLength: number;
}

interface TrackedSpan {
	readonly annotation: StoredAnnotation;
	/** Where it stands; empty where its passage was deleted. Undefined where it was never found. */
	span: Span | undefined;
	/** The passage's text when it was last found. */
	readonly text: string;
	/** The annotation as it would describe its passage just before that was deleted. */
	sought: StoredAnnotation | undefined;
}

/**
 * The annotations of an open document, which follow each keystroke. A passage that is deleted makes an orphan; it is
 * found again by its text and context when it comes back, be it by undo or at another place.
 */
export class DocumentTracker {
	#text: string;
	/** Of the text as it is now; made when it is asked for. */
	#points: CodePointIndex | undefined;
	#spans = new Map<string, TrackedSpan>();
	/** The text changed since passages that were lost were last looked for. */
	#stale = false;

	constructor(text: string) {
		this.#text = text;
	}

	/** The text as it is after the last edit. */
	get text(): string {
		return this.#text;
	}

	/** Follows the edits of one version, each counted on the text that the one before it left; `text` is what they led to. */
	edit(edits: readonly TextEdit[], text: string): void {
		for (const tracked of this.#spans.values()) {
			const old = tracked.span;
			if (!old) {
				continue;
			}
			tracked.span = edits.reduce(shiftSpan, old);
			if (isEmpty(tracked.span) && !isEmpty(old)) {
				tracked.sought = { ...tracked.annotation, ...describeSpan(this.#text, this.#index, old) };
			}
		}
		this.#text = text;
		this.#points = undefined;
		this.#stale = true;
	}

	/** All of the annotations were looked for before. */
	follows(annotations: readonly StoredAnnotation[]): boolean {
		return annotations.every((annotation) => {
			const tracked = this.#spans.get(annotation.id);
			return tracked !== undefined && samePassage(tracked.annotation, annotation);
		});
	}

	/** The annotations in the text as it is now, in the order given. One that wasn't there before is looked for. */
	anchored(annotations: readonly StoredAnnotation[]): readonly AnchoredAnnotation[] {
		const known = this.#spans;
		this.#spans = new Map();
		const missing: StoredAnnotation[] = [];
		for (const annotation of annotations) {
			const tracked = known.get(annotation.id);
			if (!tracked || !samePassage(tracked.annotation, annotation)) {
				missing.push(annotation);
				continue;
			}
			this.#spans.set(annotation.id, { ...tracked, annotation });
			if (this.#stale && (!tracked.span || isEmpty(tracked.span))) {
				missing.push(this.#soughtNow(tracked));
			}
		}
		const found = new Map(anchorAnnotations(this.#text, missing).map((one) => [one.annotation.id, one.span]));
		const result = annotations.map((annotation): AnchoredAnnotation => {
			let tracked = this.#spans.get(annotation.id);
			const span = found.get(annotation.id);
			if (span || !tracked) {
				tracked = { annotation, span, text: span ? this.#text.slice(span.start, span.end) : '', sought: undefined };
				this.#spans.set(annotation.id, tracked);
			} else if (this.#stale && tracked.span && !isEmpty(tracked.span)) {
				tracked.span = healedSpan(this.#text, tracked.span, tracked.text);
			}
			return this.#anchor(annotation, tracked.span);
		});
		this.#stale = false;
		return result;
	}

	get #index(): CodePointIndex {
		return (this.#points ??= new CodePointIndex(this.#text));
	}

	#anchor(annotation: StoredAnnotation, span: Span | undefined): AnchoredAnnotation {
		if (!span || isEmpty(span)) {
			return { annotation, state: 'orphan', span: undefined };
		}
		const exact =
			this.#index.pointsBefore(span.start) === annotation.start &&
			this.#index.pointsBefore(span.end) === annotation.end &&
			(annotation.exact === '' || annotation.exact === this.#text.slice(span.start, span.end));
		return { annotation, state: exact ? 'exact' : 'moved', span };
	}

	/** What to look for: the passage as it was when it went, near the place where it went. */
	#soughtNow({ annotation, span, sought }: TrackedSpan): StoredAnnotation {
		if (!sought || !span) {
			return annotation;
		}
		const start = this.#index.pointsBefore(span.start);
		return { ...sought, start, end: start + sought.end - sought.start };
	}
}

/**
 * Where a passage is after an edit: what is typed inside of it belongs to it, what is typed at its edge doesn't. Empty,
 * at the edit's place, where all of it was replaced.
 */
export function shiftSpan(span: Span, edit: TextEdit): Span {
	const { start, end } = span;
	const grown = edit.newLength - (edit.end - edit.start);
	if (edit.start >= end) {
		return span;
	}
	if (edit.end <= start) {
		// At an empty passage's place the text that comes back is looked for from there on.
		return { start: start + grown, end: end + grown };
	}
	if (edit.start <= start && edit.end >= end) {
		return { start: edit.start, end: edit.start };
	}
	if (edit.start < start) {
		return { start: edit.start + edit.newLength, end: end + grown };
	}
	if (edit.end > end) {
		return { start, end: edit.start };
	}
	return { start, end: end + grown };
}

/** Where a part of a passage was deleted and has come back at its edge, the whole passage. */
function healedSpan(text: string, span: Span, was: string): Span {
	const now = text.slice(span.start, span.end);
	const at = now === was ? -1 : was.indexOf(now);
	const start = span.start - at;
	return at >= 0 && start >= 0 && text.startsWith(was, start) ? { start, end: start + was.length } : span;
}

function isEmpty(span: Span): boolean {
	return span.start === span.end;
}
