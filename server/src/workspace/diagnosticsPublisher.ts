import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentUri } from '../platform/fileSystem';
import { Coalescer } from '../util/scheduler';
import type { OpenDocument } from './openDocuments';

export interface DiagnosticsMessage {
	readonly uri: string;
	readonly version?: number;
	readonly diagnostics: Diagnostic[];
}

interface Published {
	readonly runs: Coalescer<void>;
	last: string;
	closed: boolean;
}

/** Sends diagnostics to a client that doesn't ask for them: of the newest text only, and only what differs from what it has. */
export class DiagnosticsPublisher {
	readonly #documents = new Map<OpenDocument, Published>();
	readonly #files = new Map<DocumentUri, string>();

	constructor(
		private readonly send: (message: DiagnosticsMessage) => void,
		/** Undefined where there is no answer, because the text changed or the document has no corpus. */
		private readonly compute: (document: OpenDocument) => Promise<readonly Diagnostic[] | undefined>,
	) {}

	/** The document or what is known of it changed. */
	update(document: OpenDocument): Promise<void> {
		let published = this.#documents.get(document);
		if (!published) {
			const fresh: Published = { runs: new Coalescer(() => this.#publish(document, fresh)), last: '[]', closed: false };
			this.#documents.set(document, fresh);
			published = fresh;
		}
		return published.runs.request();
	}

	close(document: OpenDocument): void {
		const published = this.#documents.get(document);
		this.#documents.delete(document);
		if (published) {
			published.closed = true;
			if (published.last !== '[]') {
				this.send({ uri: document.clientUri, diagnostics: [] });
			}
		}
	}

	/** The diagnostics of files that aren't documents; those of `known` that have none any more are cleared. */
	files(diagnostics: ReadonlyMap<DocumentUri, readonly Diagnostic[]>, known: (uri: DocumentUri) => boolean): void {
		for (const uri of new Set([...this.#files.keys(), ...diagnostics.keys()])) {
			const now = diagnostics.get(uri) ?? [];
			const text = JSON.stringify(now);
			if (known(uri) && text !== (this.#files.get(uri) ?? '[]')) {
				this.send({ uri, diagnostics: [...now] });
				if (now.length > 0) {
					this.#files.set(uri, text);
				} else {
					this.#files.delete(uri);
				}
			}
		}
	}

	async #publish(document: OpenDocument, published: Published): Promise<void> {
		const diagnostics = await this.compute(document);
		if (!diagnostics || published.closed) {
			return;
		}
		const text = JSON.stringify(diagnostics);
		if (text !== published.last) {
			published.last = text;
			this.send({ uri: document.clientUri, version: document.version, diagnostics: [...diagnostics] });
		}
	}
}
