/** Gives the documents of a corpus their language, and no other text in the world. */
import * as vscode from 'vscode';
import { RECORD_SCHEME } from '../../server/src/recordProtocol';
import type { CorpusFolder, CorpusFolders } from './corpusFolders';
import { fileOf } from './recordDocuments';

export const CORPUS_LANGUAGE = 'corpus-text';

export class CorpusDocuments implements vscode.Disposable {
	readonly #disposables: vscode.Disposable[];
	/** Documents that were given the language once: whoever takes it away again means it. */
	readonly #given = new WeakSet<vscode.TextDocument>();

	constructor(private readonly folders: CorpusFolders) {
		this.#disposables = [
			vscode.workspace.onDidOpenTextDocument((document) => void this.#consider(document)),
			folders.onDidChange(() => this.#considerAll()),
		];
		this.#considerAll();
	}

	#considerAll(): void {
		for (const document of vscode.workspace.textDocuments) {
			void this.#consider(document);
		}
	}

	async #consider(document: vscode.TextDocument): Promise<void> {
		// A record's name may end like that of a file in any language.
		const isRecord = document.uri.scheme === RECORD_SCHEME && document.languageId !== CORPUS_LANGUAGE;
		const isText = document.languageId === 'plaintext' && isFile(document.uri);
		if (this.#given.has(document) || !(isRecord || isText)) {
			return;
		}
		const corpus = await this.folders.corpusOf(fileOf(document.uri));
		if (corpus && !document.isClosed && !this.#given.has(document) && (isRecord || isDocumentOf(corpus, document))) {
			this.#given.add(document);
			// It fails where the document was closed in the meantime, which is no loss.
			await vscode.languages.setTextDocumentLanguage(document, CORPUS_LANGUAGE).then(undefined, () => undefined);
		}
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** A file of its own, and not a view of one: no side of a comparison, no output, no unsaved text. */
function isFile(uri: vscode.Uri): boolean {
	return (
		uri.scheme === 'file' ||
		Boolean(vscode.workspace.workspaceFolders?.some((folder) => folder.uri.scheme === uri.scheme))
	);
}

function isDocumentOf(corpus: CorpusFolder, document: vscode.TextDocument): boolean {
	const path = document.uri.path.slice(corpus.uri.path.replace(/\/$/u, '').length);
	const isHidden = /\/\./u.test(path);
	return !isHidden && matchesAny(corpus.include, corpus, document) && !matchesAny(corpus.exclude, corpus, document);
}

function matchesAny(patterns: readonly string[], corpus: CorpusFolder, document: vscode.TextDocument): boolean {
	return patterns.some(
		(pattern) => vscode.languages.match({ pattern: new vscode.RelativePattern(corpus.uri, pattern) }, document) > 0,
	);
}
