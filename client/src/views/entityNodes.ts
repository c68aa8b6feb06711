/** The nodes of the entity tree and how they look. Made anew on each refresh; their ids keep what is open and selected. */
import * as vscode from 'vscode';
import type { EntityItem, EntityType, MentionItem } from '../../../server/src/protocol';
import { documents, formatNumber } from '../quantities';
import { corpusItem, moreItem, openPassage, type CorpusNode, type MoreNode } from './sharedRows';

export interface TypeNode {
	readonly kind: 'type';
	/** The corpus's root. */
	readonly corpus: string;
	readonly type: EntityType;
	readonly count: number;
}
export interface EntityNode {
	readonly kind: 'entity';
	readonly entity: EntityItem;
}
export interface DocumentNode {
	readonly kind: 'document';
	readonly entity: EntityItem;
	readonly path: string;
	readonly mentions: readonly MentionItem[];
}
export interface MentionNode {
	readonly kind: 'mention';
	readonly entity: EntityItem;
	readonly mention: MentionItem;
}
export type EntityTreeNode = CorpusNode | TypeNode | EntityNode | DocumentNode | MentionNode | MoreNode;

/** Characters of a snippet that are shown before the name at least, where there are so many. */
const CONTEXT_BEFORE = 12;
/** Context values, for `when` clauses of the manifest. */
const ENTITY_CONTEXT = 'corpusEntity';
const LINKED_CONTEXT = 'corpusEntity.linked';
const MENTION_CONTEXT = 'corpusMention';

export function toTreeItem(node: EntityTreeNode): vscode.TreeItem {
	switch (node.kind) {
		case 'corpus':
			return corpusItem(node);
		case 'type':
			return typeItem(node);
		case 'entity':
			return entityItem(node);
		case 'document':
			return documentItem(node);
		case 'mention':
			return mentionItem(node);
		case 'more':
			return moreItem(node);
	}
}

function typeItem({ corpus, type, count }: TypeNode): vscode.TreeItem {
	const title = typeTitle(type);
	const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
	item.id = `${corpus} ${type}`;
	item.description = formatNumber(count);
	item.iconPath = typeIcon(type);
	item.accessibilityInformation = { label: `${title}, ${formatNumber(count)}` };
	return item;
}

function entityItem({ entity }: EntityNode): vscode.TreeItem {
	const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Collapsed);
	item.id = `${entity.corpus} ${entity.id}`;
	const { link } = entity;
	const noise = entity.boilerplate && vscode.l10n.t('only in boilerplate');
	item.description = [formatNumber(entity.mentions), documents(entity.documents), link?.short, noise]
		.filter((part) => part)
		.join(' · ');
	item.tooltip = [
		[entity.name, ...entity.forms.filter((form) => form !== entity.name)].join(' · '),
		[link?.label, link?.description, link?.uri].filter((part) => part !== undefined).join(' · '),
	]
		.filter((line) => line !== '')
		.join('\n');
	item.contextValue = link ? LINKED_CONTEXT : ENTITY_CONTEXT;
	item.accessibilityInformation = {
		label: vscode.l10n.t(
			'{0}, {1}, {2} mentions in {3}',
			entity.name,
			typeName(entity.type),
			formatNumber(entity.mentions),
			documents(entity.documents),
		),
	};
	return item;
}

function documentItem({ entity, path, mentions }: DocumentNode): vscode.TreeItem {
	const uri = vscode.Uri.parse(mentions[0]!.uri);
	const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
	item.id = `${entity.corpus} ${entity.id} ${path}`;
	item.label = path;
	item.description = formatNumber(mentions.length);
	item.iconPath = vscode.ThemeIcon.File;
	item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} mentions', path, formatNumber(mentions.length)) };
	return item;
}

function mentionItem({ entity, mention }: MentionNode): vscode.TreeItem {
	const { start } = mention.range;
	const item = new vscode.TreeItem(mentionLabel(mention), vscode.TreeItemCollapsibleState.None);
	item.id = `${entity.corpus} ${entity.id} ${mention.path} ${start.line}:${start.character}`;
	item.tooltip = mention.snippet;
	item.contextValue = MENTION_CONTEXT;
	item.accessibilityInformation = {
		label: vscode.l10n.t('Line {0}: {1}', start.line + 1, mention.snippet),
	};
	item.command = openPassage(vscode.l10n.t('Go to Mention'), mention);
	return item;
}

/** The line's number, and the snippet with the name near its beginning, as the view is narrow. */
function mentionLabel({ range, snippet, snippetStart, snippetEnd }: MentionItem): vscode.TreeItemLabel {
	const word = snippet.lastIndexOf(' ', snippetStart - CONTEXT_BEFORE) + 1;
	const cut = snippetStart > CONTEXT_BEFORE ? word : 0;
	const before = `${range.start.line + 1}: ${cut > 0 ? '…' : ''}`;
	const shift = before.length - cut;
	return { label: before + snippet.slice(cut), highlights: [[snippetStart + shift, snippetEnd + shift]] };
}

/** Titles of groups. */
function typeTitle(type: EntityType): string {
	switch (type) {
		case 'PER':
			return vscode.l10n.t('People');
		case 'LOC':
			return vscode.l10n.t('Places');
		case 'ORG':
			return vscode.l10n.t('Organisations');
		case 'MISC':
			return vscode.l10n.t('Other Names');
	}
}

/** What one of them is, inside a sentence. */
export function typeName(type: EntityType): string {
	switch (type) {
		case 'PER':
			return vscode.l10n.t('person');
		case 'LOC':
			return vscode.l10n.t('place');
		case 'ORG':
			return vscode.l10n.t('organisation');
		case 'MISC':
			return vscode.l10n.t('other name');
	}
}

export function typeIcon(type: EntityType): vscode.ThemeIcon {
	const icons: Record<EntityType, string> = { PER: 'person', LOC: 'location', ORG: 'organization', MISC: 'tag' };
	return new vscode.ThemeIcon(icons[type]);
}
