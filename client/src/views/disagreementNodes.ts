/** The nodes of the "Compare Annotators" view and how they look. */
import * as vscode from 'vscode';
import type { DisagreementItem, DisagreementSide } from '../../../server/src/peopleProtocol';

export interface DocumentNode {
	readonly kind: 'document';
	readonly path: string;
	readonly disagreements: readonly DisagreementNode[];
}
export interface DisagreementNode {
	readonly kind: 'disagreement';
	readonly item: DisagreementItem;
	readonly document: DocumentNode;
}
export type DisagreementTreeNode = DocumentNode | DisagreementNode;

export function toDisagreementItem(node: DisagreementTreeNode, names: readonly string[]): vscode.TreeItem {
	return node.kind === 'document' ? documentItem(node) : disagreementItem(node, names);
}

/** `PER "Putin"`, with what more is said of it. */
export function wordsOf({ label, text, details }: DisagreementSide): string {
	return [label, text && `“${text.replace(/\s+/gu, ' ')}”`, details].filter((part) => part !== '').join(' ');
}

function documentItem({ path, disagreements }: DocumentNode): vscode.TreeItem {
	const item = new vscode.TreeItem(path, vscode.TreeItemCollapsibleState.Expanded);
	const undecided = disagreements.filter(({ item: { decided } }) => !decided).length;
	item.id = path;
	item.contextValue = 'document';
	item.description = vscode.l10n.t('{0} of {1}', undecided, disagreements.length);
	item.tooltip = vscode.l10n.t('{0}: {1} of {2} undecided', path, undecided, disagreements.length);
	return item;
}

function disagreementItem(node: DisagreementNode, [leftName, rightName]: readonly string[]): vscode.TreeItem {
	const { range, left, right, snippet, decided, kind, path } = node.item;
	const nothing = vscode.l10n.t('nothing');
	const said = [`${leftName}: ${left ? wordsOf(left) : nothing}`, `${rightName}: ${right ? wordsOf(right) : nothing}`];
	const item = new vscode.TreeItem(`${range.start.line + 1}: ${said.join(' | ')}`);
	const verdict =
		decided &&
		vscode.l10n.t('Decided by {0}: {1}', decided.who ?? vscode.l10n.t('nobody by name'), verdictWord(decided.verdict));
	item.id = [path, kind, left?.id, right?.id].join(' ');
	item.contextValue = 'disagreement';
	item.description = verdict ?? snippet;
	item.iconPath = decided
		? new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green'))
		: new vscode.ThemeIcon('git-compare');
	item.tooltip = new vscode.MarkdownString();
	for (const part of [...said, snippet, verdict]) {
		if (part) {
			item.tooltip.appendText(part).appendMarkdown('\n\n');
		}
	}
	item.accessibilityInformation = { label: [path, String(range.start.line + 1), ...said, verdict ?? ''].join('. ') };
	item.command = {
		command: 'corpusAnnotator.openDisagreement',
		title: vscode.l10n.t('Go to Passage'),
		arguments: [node],
	};
	return item;
}

function verdictWord(verdict: string): string {
	switch (verdict) {
		case 'left':
			return vscode.l10n.t('the left one holds');
		case 'right':
			return vscode.l10n.t('the right one holds');
		case 'both':
			return vscode.l10n.t('both hold');
		default:
			return vscode.l10n.t('neither holds');
	}
}
