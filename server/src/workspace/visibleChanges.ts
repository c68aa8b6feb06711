import type { Span } from '../core/model';
import type { DocumentUri } from '../platform/fileSystem';
import type { DocumentView } from './documentView';
import type { OpenDocument } from './openDocuments';

/** Remembers what clients were last shown of each open document, to tell whether something new can be seen in it. */
export class VisibleChanges {
	readonly #shown = new Map<DocumentUri, DocumentView>();

	constructor(private readonly open: (uri: DocumentUri) => OpenDocument | undefined) {}

	shown(view: DocumentView): void {
		if (this.open(view.uri)) {
			this.#shown.set(view.uri, view);
		}
	}

	forget(uri: DocumentUri): void {
		this.#shown.delete(uri);
	}

	/** The view draws the same text otherwise than it was last shown. After an edit the client asks by itself. */
	differs(view: DocumentView): boolean {
		const shown = this.#shown.get(view.uri);
		return shown !== undefined && shown.table === view.table && !looksTheSame(shown, view);
	}
}

/** Nothing is made for it: a long document has a hundred thousand parts. */
function looksTheSame(one: DocumentView, other: DocumentView): boolean {
	const { analysis: a } = one;
	const { analysis: b } = other;
	return (
		same(one.proposals, other.proposals, (x, y) => x.id === y.id && sameSpan(x, y)) &&
		same(a.lines, b.lines, (x, y) => x.line === y.line && x.class === y.class && x.boilerplate === y.boilerplate) &&
		same(a.inline, b.inline, sameSpan) &&
		same(a.mentions, b.mentions, (x, y) => sameSpan(x, y) && x.type === y.type) &&
		same(a.times, b.times, (x, y) => sameSpan(x, y) && x.type === y.type)
	);
}

function same<T>(a: readonly T[], b: readonly T[], equal: (x: T, y: T) => boolean): boolean {
	return a === b || (a.length === b.length && a.every((one, i) => one === b[i] || equal(one, b[i]!)));
}

function sameSpan(a: Span, b: Span): boolean {
	return a.start === b.start && a.end === b.end;
}
