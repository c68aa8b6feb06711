import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { isObject } from '../annotations/jsonLines';
import type { TextEdit } from '../annotations/tracker';
import { LineIndex } from '../core/text/lineIndex';
import { toSpan, utf8Length, type PositionEncoding } from '../languageFeatures/positions';
import { isUri, normalizeUri, type DocumentUri } from '../platform/fileSystem';
import type { Log } from '../util/log';
import { isRange } from './parameters';

/** A document as the client has it in its editor. */
export class OpenDocument {
	/** Grows with each change. Unlike the client's version it can't be wrong, so caches go by it. */
	revision = 0;
	#lines: LineIndex | undefined;
	#bytes: number | undefined;

	constructor(
		/** As the client spells it. */
		readonly clientUri: string,
		readonly uri: DocumentUri,
		public version: number,
		public text: string,
	) {}

	get lines(): LineIndex {
		return (this.#lines ??= new LineIndex(this.text));
	}

	/** Of the text in UTF-8. They are counted once, then edits are. */
	get bytes(): number {
		return (this.#bytes ??= utf8Length(this.text, 0, this.text.length));
	}

	/** Takes the changes, each of which refers to the text after the one before it. */
	apply(changes: readonly TextDocumentContentChangeEvent[], encoding: PositionEncoding): readonly TextEdit[] {
		const edits: TextEdit[] = [];
		let text = this.text;
		let lines = this.lines;
		// Up to here `lines` describes `text`. Editors send the edits of many cursors from the last to the first, so one
		// index of lines does for all of them.
		let known = Infinity;
		for (const change of changes) {
			if (!('range' in change) || change.range === undefined) {
				edits.push({ start: 0, end: text.length, newLength: change.text.length });
				text = change.text;
				lines = new LineIndex(text);
				known = Infinity;
				this.#bytes = undefined;
				continue;
			}
			let span = toSpan(lines, change.range, encoding);
			if (span.end >= known) {
				lines = new LineIndex(text);
				known = Infinity;
				span = toSpan(lines, change.range, encoding);
			}
			edits.push({ ...span, newLength: change.text.length });
			if (this.#bytes !== undefined) {
				// Where half a character comes or goes it is off by a byte or two.
				this.#bytes += utf8Length(change.text, 0, change.text.length) - utf8Length(text, span.start, span.end);
			}
			text = text.slice(0, span.start) + change.text + text.slice(span.end);
			known = span.start;
		}
		this.text = text;
		this.#lines = known === Infinity ? lines : undefined;
		this.revision++;
		return edits;
	}
}

export interface OpenDocumentsEvents {
	opened(document: OpenDocument): void;
	/** After the change; `edits` in the order in which they apply. */
	changed(document: OpenDocument, edits: readonly TextEdit[]): void;
	closed(document: OpenDocument): void;
}

/** The documents that the client has open, kept in step with its editors. What a client gets wrong is logged, never fatal. */
export class OpenDocuments {
	readonly #documents = new Map<DocumentUri, OpenDocument>();

	constructor(
		private readonly encoding: PositionEncoding,
		private readonly log: Log,
		private readonly events: OpenDocumentsEvents,
	) {}

	get(uri: DocumentUri): OpenDocument | undefined {
		return this.#documents.get(uri);
	}

	all(): Iterable<OpenDocument> {
		return this.#documents.values();
	}

	open(item: TextDocumentItem): void {
		if (!isUri(item?.uri) || typeof item.text !== 'string') {
			this.log.warn('A document was opened without a URI or a text');
			return;
		}
		const uri = normalizeUri(item.uri);
		if (this.#documents.has(uri)) {
			this.log.warn(`${uri} was opened twice: the newer text counts`);
			this.close(item.uri);
		}
		const document = new OpenDocument(item.uri, uri, isVersion(item.version) ? item.version : 0, item.text);
		this.#documents.set(uri, document);
		this.events.opened(document);
	}

	change(clientUri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
		const document = this.#documents.get(normalizeUri(clientUri));
		if (!document) {
			this.log.warn(`${clientUri} was changed without being open`);
			return;
		}
		if (!Array.isArray(changes) || !changes.every(isChange)) {
			this.log.warn(`${clientUri} was changed without a text, or at no place: nothing of that change is taken`);
			return;
		}
		if (!isVersion(version)) {
			// Some clients count only what they open.
			version = document.version + 1;
		} else if (version <= document.version) {
			// The order of arrival is the order of the edits, whatever their numbers say.
			this.log.warn(`${clientUri}: version ${version} came after version ${document.version}`);
		}
		document.version = version;
		this.events.changed(document, document.apply(changes, this.encoding));
	}

	close(clientUri: string): void {
		const uri = normalizeUri(clientUri);
		const document = this.#documents.get(uri);
		if (!document) {
			this.log.warn(`${clientUri} was closed without being open`);
			return;
		}
		this.#documents.delete(uri);
		this.events.closed(document);
	}
}

/** An integer as the protocol has them. */
function isVersion(version: unknown): version is number {
	return typeof version === 'number' && (version | 0) === version;
}

function isChange(change: unknown): boolean {
	return (
		isObject(change) &&
		typeof change['text'] === 'string' &&
		(change['range'] === undefined || isRange(change['range']))
	);
}
