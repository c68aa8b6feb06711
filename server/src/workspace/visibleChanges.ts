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
		return shown !== undefined && shown.table === view.table && visibleParts(shown) !== visibleParts(view);
	}
}

function visibleParts({ analysis }: DocumentView): string {
	return JSON.stringify([
		analysis.lines.map((line) => [line.line, line.class, line.boilerplate]),
		analysis.inline.map(({ start, end }) => [start, end]),
		analysis.mentions.map(({ start, end, type }) => [start, end, type]),
		analysis.times.map(({ start, end, type }) => [start, end, type]),
	]);
}
