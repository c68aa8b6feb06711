/** Rows that several views have, and where a row leads. */
import * as vscode from 'vscode';
import { formatNumber } from '../quantities';
import { toRange, type PassageRange } from '../passages';

export interface CorpusNode {
	readonly kind: 'corpus';
	readonly uri: string;
	readonly name: string;
}
/** Says how many more there are than are listed. */
export interface MoreNode {
	readonly kind: 'more';
	readonly id: string;
	readonly count: number;
	/** Where the others are, or what is done with them. */
	readonly tooltip?: string;
}

export function corpusItem({ uri, name }: CorpusNode): vscode.TreeItem {
	const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
	item.id = uri;
	item.iconPath = new vscode.ThemeIcon('library');
	return item;
}

export function moreItem({ id, count, tooltip }: MoreNode): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('… {0} more', formatNumber(count)));
	item.id = id;
	item.tooltip = tooltip;
	return item;
}

/** For {@link vscode.TreeItem.command}: opens the document with the passage selected. */
export function openPassage(
	title: string,
	{ uri, range }: { readonly uri: string; readonly range: PassageRange },
	more: vscode.TextDocumentShowOptions = {},
): vscode.Command {
	const options: vscode.TextDocumentShowOptions = { selection: toRange(range), preview: true, ...more };
	return { command: 'vscode.open', title, arguments: [vscode.Uri.parse(uri), options] };
}
