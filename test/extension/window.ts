/** What the suites do in the window, each in one line. */
import * as vscode from 'vscode';
import type { CorpusAnnotatorApi } from '../../client/src/extension.shared';
import { ANNOTATIONS_REQUEST, type AnnotationsResult, type CommandOutcome } from '../../server/src/protocol';
import { ok } from './assert';

/** Long enough for a slow machine; whoever waits goes on at once when it is done. */
const PATIENCE_MILLISECONDS = 40_000;

export async function activate(): Promise<CorpusAnnotatorApi> {
	const extension = vscode.extensions.getExtension<CorpusAnnotatorApi>('corpus-annotator.corpus-annotator');
	ok(extension, 'VS Code knows the extension');
	return extension.activate();
}

export function workspaceFolder(): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	ok(folder, 'a folder is open');
	return folder.uri;
}

/** A seed by its number: `003`. */
export async function findSeed(number: string): Promise<vscode.Uri> {
	const [uri] = await vscode.workspace.findFiles(`${number}_*.txt`);
	ok(uri, `there is a seed ${number}`);
	return uri;
}

/** Shows a seed and waits until it has its language and the corpus is indexed. */
export async function openSeed(number: string): Promise<vscode.TextEditor> {
	const editor = await vscode.window.showTextDocument(await findSeed(number), { preview: false });
	await until('the document has the language of a corpus', () => editor.document.languageId === 'corpus-text');
	await (await activate()).whenReady();
	return editor;
}

/** Where `text` stands in the document, the first time or the `nth`. */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 1): vscode.Range {
	let at = -1;
	for (let i = 0; i < nth; i++) {
		at = document.getText().indexOf(text, at + 1);
	}
	ok(at >= 0, `${JSON.stringify(text)} stands ${nth} times in the document`);
	return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

export function select(editor: vscode.TextEditor, range: vscode.Range): void {
	editor.selection = new vscode.Selection(range.start, range.end);
}

export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		position,
	);
	return hovers
		.flatMap((hover) => hover.contents)
		.map((content) => (typeof content === 'string' ? content : content.value))
		.join('\n');
}

/** The window has taken over the selections that were set, and what it said of earlier ones has come: it answers in order. */
export async function settled(): Promise<void> {
	await vscode.commands.executeCommand('setContext', 'corpusAnnotator.settled', true);
}

/** Runs a command of the palette by its id without `corpusAnnotator.`, and says what the status bar then says of it. */
export async function decide(command: string, ...args: unknown[]): Promise<CommandOutcome> {
	const { lastOutcome } = (await activate()).session.messages;
	await settled();
	await vscode.commands.executeCommand(`corpusAnnotator.${command}`, ...args);
	const outcome = (await activate()).session.messages.lastOutcome;
	ok(outcome && outcome !== lastOutcome, `${command} says what it did`);
	return outcome;
}

/** As {@link decide}, of a command on the whole corpus: applies what its preview shows. */
export async function decideEverywhere(command: string): Promise<CommandOutcome> {
	await settled();
	await vscode.commands.executeCommand(`corpusAnnotator.${command}`);
	const { marks } = await activate();
	await until('the hits are shown', () => marks.hits);
	return decide('applyMarks');
}

/** The texts that a document's annotations stand on, each with its label. */
export async function annotatedTexts(document: vscode.TextDocument): Promise<string[]> {
	const { session } = await activate();
	const result = await session.request<AnnotationsResult>(ANNOTATIONS_REQUEST, { uri: document.uri.toString() });
	return (result?.annotations ?? []).map(({ label, range: { start, end } }) => {
		const range = new vscode.Range(start.line, start.character, end.line, end.character);
		return `${label} ${document.getText(range)}`;
	});
}

/** The lines that the editor draws faded, from 1. */
export function fadedLines(uri: vscode.Uri): number[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter((diagnostic) => diagnostic.tags?.includes(vscode.DiagnosticTag.Unnecessary))
		.flatMap(({ range }) =>
			Array.from({ length: range.end.line - range.start.line + 1 }, (_, i) => range.start.line + i + 1),
		);
}

/** A file of the corpus as it stands on the disk; undefined where there is none. */
export async function readFile(path: string): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), path)));
	} catch {
		return undefined;
	}
}

export async function until(what: string, holds: () => unknown): Promise<void> {
	const deadline = Date.now() + PATIENCE_MILLISECONDS;
	while (!(await holds())) {
		ok(Date.now() < deadline, `in vain waited until ${what}`);
		await pause(25);
	}
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
