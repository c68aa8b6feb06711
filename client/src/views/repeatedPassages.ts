/** The "Repeated Passages" view: what several documents have alike, what is said of it, and where it stands. */
import * as vscode from 'vscode';
import { type MentionsResult } from '../../../server/src/protocol';
import {
	PASSAGE_PLACES_REQUEST,
	REPEATED_PASSAGES_REQUEST,
	type PassagePlacesParams,
	type PassageState,
	type RepeatedPassagesParams,
	type RepeatedPassagesResult,
} from '../../../server/src/passageProtocol';
import type { CorpusSession } from '../session';
import { LazyRefresh } from './lazyRefresh';
import { toPassageItem, stateName, type PassageNode, type PassageTreeNode } from './repeatedPassageNodes';

export type PassageSort = RepeatedPassagesParams['sort'];

/** More than anybody scrolls through; the filter finds the others. */
const PASSAGES_SHOWN = 500;
const PLACES_SHOWN = 200;

export class RepeatedPassages implements vscode.TreeDataProvider<PassageTreeNode>, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #view: vscode.TreeView<PassageTreeNode>;
	readonly #lazy: LazyRefresh;
	readonly #disposables: vscode.Disposable[];
	#filter = '';
	#state: PassageState | undefined;
	#sort: PassageSort = 'characters';

	constructor(private readonly session: CorpusSession) {
		this.#view = vscode.window.createTreeView('corpusAnnotator.repeatedPassages', {
			treeDataProvider: this,
			showCollapseAll: true,
		});
		this.#lazy = new LazyRefresh(session, this.#view, () => this.#draw());
		this.#disposables = [this.#changed, this.#view, this.#lazy];
	}

	get filter(): string {
		return this.#filter;
	}

	/** Shows only passages that contain `filter`, without regard to case and diacritics; all for an empty one. */
	setFilter(filter: string): void {
		this.#filter = filter.trim();
		this.refresh();
	}

	get state(): PassageState | undefined {
		return this.#state;
	}

	/** Shows only passages of which this is said. */
	setState(state: PassageState | undefined): void {
		this.#state = state;
		this.refresh();
	}

	get sort(): PassageSort {
		return this.#sort;
	}

	setSort(sort: PassageSort): void {
		this.#sort = sort;
		this.refresh();
	}

	/** That a command without an argument is about. */
	get selected(): PassageNode | undefined {
		const [node] = this.#view.selection;
		return node?.kind === 'place' ? node.parent : node?.kind === 'passage' ? node : undefined;
	}

	refresh(): void {
		this.#lazy.refresh();
	}

	#draw(): void {
		const isFiltered = this.#filter !== '' || this.#state !== undefined;
		const filter = this.#filter === '' ? [] : [`“${this.#filter}”`];
		const state = this.#state === undefined ? [] : [stateName(this.#state)];
		this.#view.description = [...filter, ...state].join(' · ') || undefined;
		void vscode.commands.executeCommand('setContext', 'corpusAnnotator.passagesFiltered', isFiltered);
		this.#changed.fire();
	}

	getTreeItem(node: PassageTreeNode): vscode.TreeItem {
		return toPassageItem(node);
	}

	async getChildren(node?: PassageTreeNode): Promise<PassageTreeNode[]> {
		if (!node) {
			const { statuses } = this.session;
			return statuses.length === 1
				? this.#passages(statuses[0]!.uri)
				: statuses.map(({ uri, name }) => ({ kind: 'corpus', uri, name }));
		}
		switch (node.kind) {
			case 'corpus':
				return this.#passages(node.uri);
			case 'passage':
				return this.#places(node);
			default:
				return [];
		}
	}

	async #passages(corpus: string): Promise<PassageTreeNode[]> {
		const params: RepeatedPassagesParams = {
			corpus,
			sort: this.#sort,
			limit: PASSAGES_SHOWN,
			...(this.#filter !== '' && { filter: this.#filter }),
			...(this.#state && { state: this.#state }),
		};
		const result = await this.session.request<RepeatedPassagesResult>(REPEATED_PASSAGES_REQUEST, params);
		const { items = [], total = 0 } = result ?? {};
		const nodes: PassageTreeNode[] = items.map((passage) => ({ kind: 'passage', corpus, passage }));
		if (total > items.length) {
			const tooltip = vscode.l10n.t('Filter the passages to see the others.');
			nodes.push({ kind: 'more', id: `${corpus} more`, count: total - items.length, tooltip });
		}
		return nodes;
	}

	async #places(parent: PassageNode): Promise<PassageTreeNode[]> {
		const { places, total } = await askPlaces(this.session, parent, PLACES_SHOWN);
		const nodes: PassageTreeNode[] = places.map((place) => ({ kind: 'place', parent, place }));
		if (total > places.length) {
			const id = `${parent.corpus} ${parent.passage.id} more`;
			const tooltip = vscode.l10n.t('Search in Files finds the others.');
			nodes.push({ kind: 'more', id, count: total - places.length, tooltip });
		}
		return nodes;
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** Where a passage stands; nowhere where the server can't say. */
export async function askPlaces(
	session: CorpusSession,
	{ corpus, passage }: PassageNode,
	limit: number,
): Promise<{ readonly places: MentionsResult['mentions']; readonly total: number }> {
	const params: PassagePlacesParams = { corpus, id: passage.id, limit };
	const result = await session.request<MentionsResult>(PASSAGE_PLACES_REQUEST, params);
	return { places: result?.mentions ?? [], total: result?.total ?? 0 };
}
