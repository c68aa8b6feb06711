/** The Entities view: what the corpora name, by type, then by number of documents; under each its mentions by document. */
import * as vscode from 'vscode';
import {
	ENTITIES_REQUEST,
	MENTIONS_REQUEST,
	type EntitiesParams,
	type EntitiesResult,
	type EntityItem,
	type EntityType,
	type MentionItem,
	type MentionsParams,
	type MentionsResult,
} from '../../../server/src/protocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { toTreeItem, type EntityTreeNode } from './entityNodes';
import { LazyRefresh } from './lazyRefresh';

/** In the order of the view. */
const ENTITY_TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];
/** More than anybody scrolls through; the filter finds the others. */
const ENTITIES_PER_TYPE = 500;
const MENTIONS_PER_ENTITY = 500;
const DRAG_TYPE = 'application/vnd.code.tree.corpusannotator.entities';

export class EntityTree
	implements
		vscode.TreeDataProvider<EntityTreeNode>,
		vscode.TreeDragAndDropController<EntityTreeNode>,
		vscode.Disposable
{
	readonly dragMimeTypes = [DRAG_TYPE];
	readonly dropMimeTypes = [DRAG_TYPE];
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #view: vscode.TreeView<EntityTreeNode>;
	readonly #lazy: LazyRefresh;
	readonly #disposables: vscode.Disposable[];
	#filter = '';

	constructor(private readonly session: CorpusSession) {
		this.#view = vscode.window.createTreeView('corpusAnnotator.entities', {
			treeDataProvider: this,
			dragAndDropController: this,
			showCollapseAll: true,
		});
		this.#lazy = new LazyRefresh(session, this.#view, () => this.#changed.fire());
		this.#disposables = [this.#changed, this.#view, this.#lazy];
	}

	get filter(): string {
		return this.#filter;
	}

	/** Shows only names that contain `filter`, without regard to case and diacritics; all for an empty one. */
	setFilter(filter: string): void {
		this.#filter = filter.trim();
		this.#view.description = this.#filter === '' ? undefined : `“${this.#filter}”`;
		void vscode.commands.executeCommand('setContext', 'corpusAnnotator.entitiesFiltered', this.#filter !== '');
		this.refresh();
	}

	refresh(): void {
		this.#lazy.refresh();
	}

	getTreeItem(node: EntityTreeNode): vscode.TreeItem {
		return toTreeItem(node);
	}

	async getChildren(node?: EntityTreeNode): Promise<EntityTreeNode[]> {
		if (!node) {
			return this.#roots();
		}
		switch (node.kind) {
			case 'corpus':
				return this.#types(node.uri);
			case 'type':
				return this.#entities(node.corpus, node);
			case 'entity':
				return this.#mentionsByDocument(node.entity);
			case 'document':
				return node.mentions.map((mention) => ({ kind: 'mention', entity: node.entity, mention }));
			default:
				return [];
		}
	}

	/** One corpus needs no node of its own. */
	async #roots(): Promise<EntityTreeNode[]> {
		const { statuses } = this.session;
		return statuses.length === 1
			? this.#types(statuses[0]!.uri)
			: statuses.map(({ uri, name }) => ({ kind: 'corpus', uri, name }));
	}

	async #types(corpus: string): Promise<EntityTreeNode[]> {
		const result = await this.#ask({ uri: corpus, limit: 1 });
		return ENTITY_TYPES.map((type) => ({
			kind: 'type' as const,
			corpus,
			type,
			count: result?.counts[type] ?? 0,
		})).filter(({ count }) => count > 0);
	}

	async #entities(corpus: string, node: EntityTreeNode & { kind: 'type' }): Promise<EntityTreeNode[]> {
		const { type, count } = node;
		const entities = (await this.#ask({ uri: corpus, type, limit: ENTITIES_PER_TYPE }))?.entities ?? [];
		const nodes: EntityTreeNode[] = entities.map((entity) => ({ kind: 'entity', entity }));
		if (entities.length === ENTITIES_PER_TYPE && count > entities.length) {
			const tooltip = vscode.l10n.t('Filter the entities to see the others.');
			nodes.push({ kind: 'more', id: `${corpus} ${type} more`, count: count - entities.length, tooltip });
		}
		return nodes;
	}

	#ask(params: EntitiesParams): Promise<EntitiesResult | undefined> {
		const filter = this.#filter === '' ? undefined : this.#filter;
		return this.session.request<EntitiesResult>(ENTITIES_REQUEST, { ...params, filter } satisfies EntitiesParams);
	}

	async #mentionsByDocument(entity: EntityItem): Promise<EntityTreeNode[]> {
		const { mentions, total } = await askMentions(this.session, entity, MENTIONS_PER_ENTITY);
		const byPath = new Map<string, MentionItem[]>();
		for (const mention of mentions) {
			const inDocument = byPath.get(mention.path);
			if (inDocument) {
				inDocument.push(mention);
			} else {
				byPath.set(mention.path, [mention]);
			}
		}
		const nodes: EntityTreeNode[] = [...byPath].map(([path, inDocument]) => ({
			kind: 'document',
			entity,
			path,
			mentions: inDocument,
		}));
		if (total > mentions.length) {
			const tooltip = vscode.l10n.t('Show All Mentions lists the others.');
			nodes.push({ kind: 'more', id: `${entity.corpus} ${entity.id} more`, count: total - mentions.length, tooltip });
		}
		return nodes;
	}

	handleDrag(source: readonly EntityTreeNode[], data: vscode.DataTransfer): void {
		const entities = source.flatMap((node) => (node.kind === 'entity' ? [node.entity] : []));
		data.set(DRAG_TYPE, new vscode.DataTransferItem(entities));
	}

	/** One entity dropped on another is merged into it. */
	async handleDrop(target: EntityTreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
		const dragged = data.get(DRAG_TYPE)?.value as readonly EntityItem[] | undefined;
		if (target?.kind !== 'entity' || !dragged) {
			return;
		}
		for (const { corpus, id } of dragged) {
			if (corpus === target.entity.corpus && id !== target.entity.id) {
				await this.session.run(COMMANDS.mergeEntities, { corpus, entity: id, into: target.entity.id });
			}
		}
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** Where an entity is mentioned; nothing where the server can't say. */
export async function askMentions(
	session: CorpusSession,
	{ corpus, id }: Pick<EntityItem, 'corpus' | 'id'>,
	limit: number,
): Promise<MentionsResult> {
	const params: MentionsParams = { corpus, entity: id, limit };
	return (await session.request<MentionsResult>(MENTIONS_REQUEST, params)) ?? { mentions: [], total: 0 };
}
