/** The nodes of the "Compare Annotators" view and how they look. */
import * as vscode from 'vscode';
import type { DisagreementItem, DisagreementSide } from '../../../server/src/peopleProtocol';
import { inQuotes, shortenMiddle } from '../passageText';

/** Characters of a passage in a row. */
const PASSAGE_WIDTH = 24;

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

/** In the order of the items. */
export function byDocument(items: readonly DisagreementItem[]): readonly DocumentNode[] {
	const documents = new Map<string, DisagreementNode[]>();
	const nodes: DocumentNode[] = [];
	for (const item of items) {
		let own = documents.get(item.path);
		if (!own) {
			own = [];
			documents.set(item.path, own);
			nodes.push({ kind: 'document', path: item.path, disagreements: own });
		}
		own.push({ kind: 'disagreement', item, document: nodes.at(-1)! });
	}
	return nodes;
}

/** Of a row: what is compared, be it decided or not. */
export function keyOf({ path, kind, left, right }: DisagreementItem): string {
	return [path, kind, left?.id, right?.id].join(' ');
}

export function toDisagreementItem(node: DisagreementTreeNode, names: readonly string[]): vscode.TreeItem {
	return node.kind === 'document' ? documentItem(node) : disagreementItem(node, names);
}

/** `Person “Putin”`, with what more is said of it. */
export function wordsOf({ title, text, details }: DisagreementSide): string {
	return [title, text && inQuotes(text.replace(/\s+/gu, ' ')), details].filter((part) => part !== '').join(' ');
}

/** What a side says, and of its passage only where the row's isn't it. */
function shortWordsOf(
	{ title, text, details }: DisagreementSide,
	kind: DisagreementItem['kind'],
	shown: string | undefined,
): string {
	const other = shown !== undefined && text !== shown ? inQuotes(shortenMiddle(text, PASSAGE_WIDTH)) : '';
	return [title, other, kind === 'details' || text === '' ? details : ''].filter((part) => part !== '').join(' ');
}

function documentItem({ path, disagreements }: DocumentNode): vscode.TreeItem {
	const item = new vscode.TreeItem(path, vscode.TreeItemCollapsibleState.Expanded);
	const undecided = disagreements.filter(({ item: { decided } }) => !decided).length;
	item.id = path;
	item.contextValue = 'document';
	item.description = vscode.l10n.t('{0} of {1} undecided', undecided, disagreements.length);
	item.tooltip = vscode.l10n.t('{0}: {1} of {2} undecided', path, undecided, disagreements.length);
	return item;
}

function disagreementItem(node: DisagreementNode, [leftName, rightName]: readonly string[]): vscode.TreeItem {
	const { range, left, right, snippet, decided, kind, path } = node.item;
	const nothing = vscode.l10n.t('nothing');
	const said = [`${leftName}: ${left ? wordsOf(left) : nothing}`, `${rightName}: ${right ? wordsOf(right) : nothing}`];
	const passage = shortenMiddle(left?.text || right?.text || '', PASSAGE_WIDTH);
	const sides = [left, right].map((side) => (side ? shortWordsOf(side, kind, left?.text) : nothing));
	// First what is to be told apart: the passage is seen in the document, and the row's buttons cover its end.
	const item = new vscode.TreeItem(`${range.start.line + 1}: ${sides.join(' | ')}`);
	const verdict =
		decided &&
		vscode.l10n.t('Decided by {0}: {1}', decided.who ?? vscode.l10n.t('nobody by name'), verdictWord(decided.verdict));
	const holding = { left: sides[0], right: sides[1] }[decided?.verdict ?? ''];
	item.id = keyOf(node.item);
	item.contextValue = 'disagreement';
	const held = holding ? vscode.l10n.t('holds: {0}', holding) : decided && verdictWord(decided.verdict);
	item.description = [held, passage].filter(Boolean).join(' · ');
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
