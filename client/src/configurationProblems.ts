/**
 * Mistakes in corpus.json are told once. VS Code checks the file against our schema while it is open, at each key; the server checks
 * it always, and knows more. Where both have something to say of a line, VS Code speaks.
 */
import * as vscode from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { CORPUS_FILE } from './corpusFolders';

interface Told {
	readonly uri: vscode.Uri;
	/** All that the server said. */
	readonly diagnostics: vscode.Diagnostic[];
	readonly show: HandleDiagnosticsSignature;
	/** How many of them are shown. */
	shown: number;
}

export class ConfigurationProblems implements vscode.Disposable {
	readonly #told = new Map<string, Told>();
	readonly #listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
		for (const uri of uris) {
			const told = this.#told.get(uri.toString());
			if (told && unsaid(told).length !== told.shown) {
				this.#show(told);
			}
		}
	});

	/** Takes what the server says of a file, and shows of a corpus.json what isn't said yet. */
	handle(uri: vscode.Uri, diagnostics: vscode.Diagnostic[], show: HandleDiagnosticsSignature): void {
		if (!uri.path.endsWith(`/${CORPUS_FILE}`)) {
			show(uri, diagnostics);
			return;
		}
		const told = { uri, diagnostics, show, shown: 0 };
		this.#told.set(uri.toString(), told);
		this.#show(told);
	}

	#show(told: Told): void {
		const diagnostics = unsaid(told);
		told.shown = diagnostics.length;
		told.show(told.uri, diagnostics);
	}

	dispose(): void {
		this.#listener.dispose();
	}
}

function unsaid({ uri, diagnostics }: Told): vscode.Diagnostic[] {
	const others = vscode.languages
		.getDiagnostics(uri)
		.filter((other) => !diagnostics.some((own) => own.message === other.message && own.range.isEqual(other.range)));
	return diagnostics.filter(({ range }) => !others.some((other) => other.range.start.line === range.start.line));
}
