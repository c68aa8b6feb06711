import * as vscode from 'vscode';

/** Passages of one document as the server's commands take them. */
export interface Passages {
	readonly uri: string;
	readonly ranges: readonly PassageRange[];
}
export type PassageRange = Record<'start' | 'end', { readonly line: number; readonly character: number }>;

/**
 * What is selected in the active editor; an empty range where a cursor only stands, which the server takes for the name, the date,
 * the word or the line there. Undefined without an editor.
 */
export function selectedPassages(): Passages | undefined {
	const editor = vscode.window.activeTextEditor;
	return editor && { uri: editor.document.uri.toString(), ranges: editor.selections.map(toPassageRange) };
}

export function toPassageRange({ start, end }: vscode.Range): PassageRange {
	return {
		start: { line: start.line, character: start.character },
		end: { line: end.line, character: end.character },
	};
}

export function toRange({ start, end }: PassageRange): vscode.Range {
	return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toLocation({ uri, range }: { readonly uri: string; readonly range: PassageRange }): vscode.Location {
	return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}
