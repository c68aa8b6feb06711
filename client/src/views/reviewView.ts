/** The "Review" view: how far the review is, what waits for a decision, the most useful first, and what is suggested no longer. */
import * as vscode from 'vscode';
import type { MentionsResult } from '../../../server/src/protocol';
import {
	REVIEW_PLACES_REQUEST,
	REVIEW_PROGRESS_REQUEST,
	REVIEW_QUEUE_REQUEST,
	type ReviewPlacesParams,
	type ReviewProgressParams,
	type ReviewProgressResult,
	type ReviewQueueParams,
	type ReviewQueueResult,
	type SuggestionKind,
} from '../../../server/src/reviewProtocol';
import type { CorpusSession } from '../session';
import { LazyRefresh } from './lazyRefresh';
import { toReviewItem, type FormNode, type ProgressNode, type ReviewNode } from './reviewNodes';

const FORMS_SHOWN = 200;
const PLACES_SHOWN = 100;
const DOCUMENTS_SHOWN = 50;

/** What the view is narrowed down to. */
export interface ReviewFilter {
	readonly kind?: SuggestionKind;
	/** Of the active document alone. */
	readonly uri?: string;
	readonly text?: string;
}

export class ReviewView implements vscode.TreeDataProvider<ReviewNode>, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #view: vscode.TreeView<ReviewNode>;
	readonly #lazy: LazyRefresh;
	readonly #disposables: vscode.Disposable[];
	#filter: ReviewFilter = {};

	constructor(private readonly session: CorpusSession) {
		this.#view = vscode.window.createTreeView('corpusAnnotator.review', {
			treeDataProvider: this,
			showCollapseAll: true,
		});
		this.#lazy = new LazyRefresh(session, this.#view, () => this.#changed.fire());
		this.#disposables = [this.#changed, this.#view, this.#lazy];
	}

	get filter(): ReviewFilter {
		return this.#filter;
	}

	setFilter(filter: ReviewFilter, description?: string): void {
		this.#filter = filter;
		this.#view.description = description;
		const isFiltered = Object.values(filter).some((value) => value !== undefined && value !== '');
		void vscode.commands.executeCommand('setContext', 'corpusAnnotator.reviewFiltered', isFiltered);
		this.#lazy.refresh();
	}

	refresh(): void {
		this.#lazy.refresh();
	}

	/** What has the focus in the view. */
	async focused(): Promise<ReviewNode | undefined> {
		// An extension learns what is selected, not what has the focus.
		await vscode.commands.executeCommand('list.selectAndPreserveFocus');
		return this.#view.selection[0];
	}

	getTreeItem(node: ReviewNode): vscode.TreeItem {
		return toReviewItem(node);
	}

	async getChildren(node?: ReviewNode): Promise<ReviewNode[]> {
		if (!node) {
			const corpora = await Promise.all(this.session.statuses.map(({ uri, name }) => this.#corpus(uri, name)));
			return corpora.flat();
		}
		switch (node.kind) {
			case 'progress':
				return partsOf(node);
			case 'form':
				return this.#places(node);
			case 'silenced':
				return node.forms.map((form) => ({ kind: 'silencedForm', corpus: node.corpus, form }));
			default:
				return [];
		}
	}

	async #corpus(corpus: string, name: string): Promise<ReviewNode[]> {
		const { text, ...filter } = this.#filter;
		const queueParams: ReviewQueueParams = {
			corpus,
			limit: FORMS_SHOWN,
			...filter,
			...(text !== undefined && { filter: text }),
		};
		const progressParams: ReviewProgressParams = { corpus, limit: DOCUMENTS_SHOWN };
		const [queue, result] = await Promise.all([
			this.session.request<ReviewQueueResult>(REVIEW_QUEUE_REQUEST, queueParams),
			this.session.request<ReviewProgressResult>(REVIEW_PROGRESS_REQUEST, progressParams),
		]);
		if (!queue || !result) {
			return [];
		}
		const { items, total, silenced } = queue;
		const only = this.session.statuses.length === 1;
		return [
			{ kind: 'progress', corpus, name: only ? undefined : name, result },
			...items.map((item): FormNode => ({ kind: 'form', corpus, item })),
			...(total > items.length ? [{ kind: 'more' as const, id: `more ${corpus}`, count: total - items.length }] : []),
			...(silenced.length > 0 ? [{ kind: 'silenced' as const, corpus, forms: silenced }] : []),
		];
	}

	async #places(parent: FormNode): Promise<ReviewNode[]> {
		const params: ReviewPlacesParams = { corpus: parent.corpus, id: parent.item.id, limit: PLACES_SHOWN };
		const result = await this.session.request<MentionsResult>(REVIEW_PLACES_REQUEST, params);
		const { mentions = [], total = 0 } = result ?? {};
		return [
			...mentions.map((place) => ({ kind: 'place' as const, parent, place })),
			...(total > mentions.length
				? [{ kind: 'more' as const, id: `more ${parent.corpus} ${parent.item.id}`, count: total - mentions.length }]
				: []),
		];
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

function partsOf({ corpus, result: { labels, documents } }: ProgressNode): ReviewNode[] {
	return [
		...labels.map(({ label, title, ...progress }) => ({
			kind: 'part' as const,
			id: `part ${corpus} ${label}`,
			title,
			progress,
		})),
		...documents.map(({ uri, path, ...progress }) => ({
			kind: 'part' as const,
			id: `part ${corpus} document ${path}`,
			title: path,
			progress,
			uri,
		})),
	];
}
