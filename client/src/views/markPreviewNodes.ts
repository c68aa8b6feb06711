/** The nodes of the "Mark Everywhere" view and how they look. */
import * as vscode from 'vscode';
import type { MarkHit, PreviewHit } from '../../../server/src/protocol';
import { documents as inWords, formatNumber } from '../quantities';
import { aroundPassage } from '../passageText';
import { moreItem, openPassage, type MoreNode } from './sharedRows';
import type { PendingDecision, PreviewOption } from './pendingDecisions';

/** The first row: says what will be done, and does it. */
export interface ApplyNode {
	readonly kind: 'apply';
	readonly pending: PendingDecision;
	/** That are ticked, those that aren't listed included. */
	readonly passages: number;
	/** That are listed and have a ticked one. */
	readonly documents: number;
	/** There are passages that aren't listed: how many documents they are in is not known. */
	readonly isMore: boolean;
}
/** How else the places can be looked for. */
export interface OptionsNode {
	readonly kind: 'options';
	readonly options: readonly PreviewOption[];
}
export interface OptionNode {
	readonly kind: 'option';
	readonly option: PreviewOption;
}
export interface PreviewDocumentNode {
	readonly kind: 'document';
	readonly uri: string;
	readonly path: string;
	readonly hits: readonly PreviewHit[];
}
export interface HitNode {
	readonly kind: 'hit';
	readonly hit: PreviewHit;
	readonly document: PreviewDocumentNode;
}
export type MarkPreviewNode = ApplyNode | OptionsNode | OptionNode | PreviewDocumentNode | HitNode | MoreNode;

/** More documents than this are closed at first, but for those with something to decide. */
const OPEN_DOCUMENTS = 20;

/** Characters behind the passage in the one row of a document: its name is to be seen, too. */
const SHOWN_AFTER = 8;

/** Tells a hit from all others, also after the preview was asked for again. */
export function hitKey(hit: PreviewHit): string {
	const { start, end } = hit.range;
	return `${hit.path} ${start.line}:${start.character}-${end.character} ${kindOf(hit) ?? ''}`;
}

function isMark(hit: PreviewHit): boolean {
	return kindOf(hit) !== undefined;
}

/** Of a mark's hit. */
function kindOf(hit: PreviewHit): MarkHit['kind'] | undefined {
	return 'kind' in hit ? (hit as MarkHit).kind : undefined;
}

/** `isTicked` says it of a hit; of `all` documents in the view. */
export function toPreviewItem(
	node: MarkPreviewNode,
	isTicked: (hit: PreviewHit) => boolean,
	all: number,
): vscode.TreeItem {
	switch (node.kind) {
		case 'apply':
			return applyItem(node);
		case 'options':
			return optionsItem(node);
		case 'option':
			return optionItem(node);
		case 'document':
			return documentItem(node, isTicked, all);
		case 'hit':
			return hitItem(node, isTicked);
		case 'more':
			return moreHitsItem(node);
	}
}

function applyItem({ pending, passages: count, documents, isMore }: ApplyNode): vscode.TreeItem {
	const title = count === 0 ? vscode.l10n.t('Nothing is ticked') : pending.titleFor(count);
	const item = new vscode.TreeItem(title);
	if (count > 0 && !isMore) {
		item.description = vscode.l10n.t('in {0}', inWords(documents));
	}
	item.id = 'apply';
	item.iconPath =
		count === 0
			? new vscode.ThemeIcon('circle-slash')
			: new vscode.ThemeIcon('check-all', new vscode.ThemeColor('charts.green'));
	item.tooltip = vscode.l10n.t('Does it for what is ticked; one undo takes all of it back');
	item.command = { command: 'corpusAnnotator.applyMarks', title };
	return item;
}

function optionsItem({ options }: OptionsNode): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('Look for'), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = 'options';
	const on = options.filter(({ isOn }) => isOn).map(({ title }) => title);
	item.description = on.length > 0 ? on.join(', ') : vscode.l10n.t('whole words, in the whole corpus');
	item.iconPath = new vscode.ThemeIcon('settings');
	return item;
}

function optionItem({ option: { id, title, isOn } }: OptionNode): vscode.TreeItem {
	const item = new vscode.TreeItem(title);
	item.id = `option ${id}`;
	item.checkboxState = box(isOn, title);
	return item;
}

function documentItem(
	{ path, hits }: PreviewDocumentNode,
	isTicked: (hit: PreviewHit) => boolean,
	all: number,
): vscode.TreeItem {
	const ticked = hits.filter(isTicked).length;
	const isDoubtful = hits.some((hit) => !hit.ticked);
	const item = new vscode.TreeItem(
		path,
		isDoubtful || all <= OPEN_DOCUMENTS
			? vscode.TreeItemCollapsibleState.Expanded
			: vscode.TreeItemCollapsibleState.Collapsed,
	);
	item.id = path;
	item.description = ticked === hits.length ? formatNumber(ticked) : vscode.l10n.t('{0} of {1}', ticked, hits.length);
	item.checkboxState = box(ticked === hits.length, path);
	item.accessibilityInformation = {
		label: vscode.l10n.t('{0}, {1} of {2} ticked', path, formatNumber(ticked), formatNumber(hits.length)),
	};
	return item;
}

/** Below its document, or in its place where the document has no other: then with the document's name. */
function hitItem({ hit, document }: HitNode, isTicked: (hit: PreviewHit) => boolean): vscode.TreeItem {
	const { start } = hit.range;
	const said = [hit.why, hit.stateText].filter((part) => part !== '').join(' · ');
	const item = new vscode.TreeItem(hitLabel(hit, document));
	item.id = hitKey(hit);
	item.description = hitDescription(hit, document, said);
	item.tooltip = new vscode.MarkdownString().appendText(hit.text);
	[said, `${hit.path}:${start.line + 1}`].forEach((part) =>
		(item.tooltip as vscode.MarkdownString).appendMarkdown('\n\n').appendText(part),
	);
	item.iconPath = hitIcon(hit);
	item.checkboxState = box(isTicked(hit), hit.text);
	item.accessibilityInformation = {
		label: [hit.path, vscode.l10n.t('Line {0}: {1}', start.line + 1, hit.text), said].join('. '),
	};
	item.command = openPassage(vscode.l10n.t('Go to Passage'), hit, { preserveFocus: true });
	return item;
}

/** What tells a place from the others comes first, as the view is narrow: of a mark's, whose texts are alike, its document. */
function hitLabel(hit: PreviewHit, { hits }: PreviewDocumentNode): vscode.TreeItemLabel {
	const alone = hits.length === 1;
	if (alone && isMark(hit)) {
		return { label: nameOfPlace(hit) };
	}
	const number = alone ? '' : `${hit.range.start.line + 1}: `;
	const { text, start, end } = isMark(hit)
		? { text: hit.text, start: hit.textStart, end: hit.textEnd }
		: aroundPassage(hit.text, hit.textStart, hit.textEnd, alone ? SHOWN_AFTER : undefined);
	const isPart = start > 0 || end < text.length;
	return { label: number + text, highlights: isPart ? [[start + number.length, end + number.length]] : [] };
}

/** What is doubtful says why first. */
function hitDescription(hit: PreviewHit, { hits }: PreviewDocumentNode, said: string): string {
	if (hits.length > 1) {
		return said;
	}
	const other = isMark(hit) ? hit.text : nameOfPlace(hit);
	return (hit.ticked ? [other, said] : [said, other]).filter((part) => part !== '').join(' · ');
}

function nameOfPlace({ path, range: { start } }: PreviewHit): string {
	return `${path.slice(path.lastIndexOf('/') + 1)}:${start.line + 1}`;
}

function hitIcon(hit: PreviewHit): vscode.ThemeIcon | undefined {
	const { state } = hit;
	if (state === 'contrary') {
		return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
	}
	if (state === 'already') {
		return new vscode.ThemeIcon('pass');
	}
	return kindOf(hit) === 'near' ? new vscode.ThemeIcon('question') : undefined;
}

function moreHitsItem(node: MoreNode): vscode.TreeItem {
	const item = moreItem(node);
	item.description = vscode.l10n.t('ticked, too');
	return item;
}

function box(isTicked: boolean, label: string): NonNullable<vscode.TreeItem['checkboxState']> {
	return {
		state: isTicked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
		accessibilityInformation: { label, role: 'checkbox' },
	};
}
