/** The nodes of the "Repeated Passages" view and how they look. */
import * as vscode from 'vscode';
import type { MentionItem } from '../../../server/src/protocol';
import type { PassageState, RepeatedPassage } from '../../../server/src/passageProtocol';
import { characters, documents, formatNumber, places } from '../quantities';
import { corpusItem, moreItem, openPassage, type CorpusNode, type MoreNode } from './sharedRows';

export interface PassageNode {
	readonly kind: 'passage';
	/** The corpus's root. */
	readonly corpus: string;
	readonly passage: RepeatedPassage;
}
export interface PlaceNode {
	readonly kind: 'place';
	readonly parent: PassageNode;
	readonly place: MentionItem;
}
export type PassageTreeNode = CorpusNode | PassageNode | PlaceNode | MoreNode;

/** Codicons, so that the state can be told without colour. */
const STATE_ICONS: Readonly<Record<PassageState, string>> = {
	marked: 'pass-filled',
	suggested: 'lightbulb',
	rejected: 'circle-slash',
	undecided: 'circle-large-outline',
};
/** Sources that a tooltip names. */
const SOURCES_SHOWN = 8;

export function toPassageItem(node: PassageTreeNode): vscode.TreeItem {
	switch (node.kind) {
		case 'corpus':
			return corpusItem(node);
		case 'passage':
			return passageItem(node);
		case 'place':
			return placeItem(node);
		case 'more':
			return moreItem(node);
	}
}

/** The number of documents stands first: a long passage leaves no room for what comes after it. */
function passageItem({ corpus, passage }: PassageNode): vscode.TreeItem {
	const { id, text, state, documents: count } = passage;
	const item = new vscode.TreeItem(`${formatNumber(count)} × ${text}`, vscode.TreeItemCollapsibleState.Collapsed);
	const said = `${characters(passage.characters)} · ${stateName(state)}`;
	item.id = `${corpus} ${id}`;
	item.description = passage.template ? `${said} · ${vscode.l10n.t('with other numbers')}` : said;
	item.tooltip = passageTooltip(passage);
	item.iconPath = new vscode.ThemeIcon(STATE_ICONS[state]);
	item.contextValue = `corpusPassage.${state}`;
	item.accessibilityInformation = { label: `${text}. ${documents(count)}, ${said}` };
	return item;
}

function passageTooltip({
	text,
	documents: count,
	occurrences,
	sources,
	state,
}: RepeatedPassage): vscode.MarkdownString {
	const shown = sources.slice(0, SOURCES_SHOWN).map((one) => `${one.source || '.'} (${formatNumber(one.documents)})`);
	const parts = [
		`${places(occurrences)} · ${documents(count)}`,
		stateSentence(state),
		...(sources.length > 1 ? [[...shown, ...(sources.length > shown.length ? ['…'] : [])].join(' · ')] : []),
	];
	const tooltip = new vscode.MarkdownString().appendText(text);
	parts.forEach((part) => tooltip.appendMarkdown('\n\n').appendText(part));
	return tooltip;
}

function placeItem({ parent, place }: PlaceNode): vscode.TreeItem {
	const { start } = place.range;
	const item = new vscode.TreeItem(`${place.path}:${start.line + 1}`, vscode.TreeItemCollapsibleState.None);
	item.id = `${parent.corpus} ${parent.passage.id} ${place.path} ${start.line}:${start.character}`;
	item.description = place.snippet;
	item.tooltip = place.snippet;
	item.iconPath = vscode.ThemeIcon.File;
	item.resourceUri = vscode.Uri.parse(place.uri);
	item.accessibilityInformation = {
		label: `${place.path}. ${vscode.l10n.t('Line {0}: {1}', start.line + 1, place.snippet)}`,
	};
	item.command = openPassage(vscode.l10n.t('Go to Passage'), place);
	return item;
}

/** One word, as it stands beside a passage and in the choice of states. */
export function stateName(state: PassageState): string {
	switch (state) {
		case 'marked':
			return vscode.l10n.t('marked');
		case 'suggested':
			return vscode.l10n.t('suggested');
		case 'rejected':
			return vscode.l10n.t('rejected');
		case 'undecided':
			return vscode.l10n.t('undecided');
	}
}

export function stateSentence(state: PassageState): string {
	switch (state) {
		case 'marked':
			return vscode.l10n.t('Somebody marked it as boilerplate');
		case 'suggested':
			return vscode.l10n.t('The analysis takes it for boilerplate');
		case 'rejected':
			return vscode.l10n.t('Somebody marked it as content');
		case 'undecided':
			return vscode.l10n.t('The analysis takes it for content');
	}
}

export function stateIcon(state: PassageState): vscode.ThemeIcon {
	return new vscode.ThemeIcon(STATE_ICONS[state]);
}
