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
import type { ReviewWalk } from '../reviewWalk';
import type { CorpusSession } from '../session';
import { LazyRefresh } from './lazyRefresh';
import { toReviewItem, type FormNode, type ProgressNode, type ReviewNode, type WaitingPlaceNode } from './reviewNodes';

const FORMS_SHOWN = 200;
const PLACES_SHOWN = 100;
const DOCUMENTS_SHOWN = 50;

/** What the view is narrowed down to. */
export interface ReviewFilter {
	readonly kind?: SuggestionKind;
	/** Of the active document alone. */
	readonly uri?: string;
}

/** A list that is read anew meanwhile, as a decision on the whole corpus has it, knows no row of the one before. */
const ATTEMPTS = 3;

export class ReviewView implements vscode.TreeDataProvider<ReviewNode>, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #view: vscode.TreeView<ReviewNode>;
	readonly #lazy: LazyRefresh;
	readonly #disposables: vscode.Disposable[];
	#filter: ReviewFilter = {};
	/** As they were asked for last, in the order of the view. */
	#forms: readonly FormNode[] = [];
	/** A row is selected only because what has the focus is asked for. */
	#isAsking = false;
	/** The same of open forms, by the forms' ids. */
	readonly #placesOf = new Map<string, readonly WaitingPlaceNode[]>();

	constructor(
		private readonly session: CorpusSession,
		private readonly walk: ReviewWalk,
	) {
		this.#view = vscode.window.createTreeView('corpusAnnotator.review', {
			treeDataProvider: this,
			showCollapseAll: true,
		});
		this.#lazy = new LazyRefresh(session, this.#view, () => this.#changed.fire());
		const selecting = this.#view.onDidChangeSelection(({ selection: [node] }) => void this.#showFirstPlace(node));
		this.#disposables = [this.#changed, this.#view, this.#lazy, selecting];
	}

	get filter(): ReviewFilter {
		return this.#filter;
	}

	setFilter(filter: ReviewFilter, description: string | undefined): void {
		this.#filter = filter;
		this.#view.description = description;
		const isFiltered = Object.keys(filter).length > 0;
		void vscode.commands.executeCommand('setContext', 'corpusAnnotator.reviewFiltered', isFiltered);
		this.#lazy.refresh();
	}

	refresh(): void {
		this.#lazy.refresh();
	}

	/** What has the focus in the view. */
	async focused(): Promise<ReviewNode | undefined> {
		// An extension learns what is selected, not what has the focus.
		this.#isAsking = true;
		try {
			await vscode.commands.executeCommand('list.selectAndPreserveFocus');
		} finally {
			this.#isAsking = false;
		}
		return this.#view.selection[0];
	}

	/** Of a form that is selected; the keyboard stays in the view. */
	async #showFirstPlace(node: ReviewNode | undefined): Promise<void> {
		if (node?.kind === 'form' && !this.#isAsking) {
			const place = await this.walk.firstPlace(node.corpus, node.item);
			// Of several that are selected one after the other the last one is shown.
			if (place && this.selected && keyOf(this.selected) === keyOf(node)) {
				await this.walk.open(node.corpus, node.item, place, { preserveFocus: true });
			}
		}
	}

	/** What is selected in the view. */
	get selected(): ReviewNode | undefined {
		return this.#view.selection[0];
	}

	/** The rows to go on to where this one is decided, the nearest first: those below it before those above. */
	rowsAfter(node: FormNode | WaitingPlaceNode): readonly (FormNode | WaitingPlaceNode)[] {
		const form = node.kind === 'place' ? node.parent : node;
		const forms = around(this.#forms, form);
		if (node.kind === 'form') {
			return [...forms.below, ...forms.above];
		}
		const places = around(this.#placesOf.get(keyOf(form)) ?? [], node);
		return [...places.below, ...places.above, ...forms.below, ...forms.above];
	}

	/** Selects the first of these rows that is still there, with the focus, so that the keyboard goes on from it. */
	async goOn(rows: readonly (FormNode | WaitingPlaceNode)[]): Promise<void> {
		this.refresh();
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const next = await this.#firstLeft(rows);
			const isShown =
				!next ||
				(await this.#view.reveal(next, { select: true, focus: true }).then(
					() => this.selected !== undefined && keyOf(this.selected) === keyOf(next),
					() => false,
				));
			if (isShown) {
				return;
			}
		}
	}

	/** As it is in the view now. */
	async #firstLeft(rows: readonly (FormNode | WaitingPlaceNode)[]): Promise<ReviewNode | undefined> {
		const now = new Map<string, ReviewNode>();
		for (const form of (await this.getChildren()).filter((one) => one.kind === 'form')) {
			now.set(keyOf(form), form);
		}
		const [first] = rows;
		const parent = first?.kind === 'place' ? now.get(keyOf(first.parent)) : undefined;
		for (const place of parent ? await this.getChildren(parent) : []) {
			now.set(keyOf(place), place);
		}
		return rows.map((row) => now.get(keyOf(row))).find((row) => row !== undefined);
	}

	getParent(node: ReviewNode): ReviewNode | undefined {
		return node.kind === 'place' ? node.parent : undefined;
	}

	getTreeItem(node: ReviewNode): vscode.TreeItem {
		return toReviewItem(node);
	}

	async getChildren(node?: ReviewNode): Promise<ReviewNode[]> {
		if (!node) {
			const corpora = await Promise.all(this.session.statuses.map(({ uri, name }) => this.#corpus(uri, name)));
			const rows = corpora.flat();
			this.#forms = rows.filter((row) => row.kind === 'form');
			return rows;
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
		const queueParams: ReviewQueueParams = { corpus, limit: FORMS_SHOWN, ...this.#filter };
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
		const places = mentions.map((place) => ({ kind: 'place' as const, parent, place }));
		this.#placesOf.set(keyOf(parent), places);
		return [
			...places,
			...(total > mentions.length
				? [{ kind: 'more' as const, id: `more ${parent.corpus} ${parent.item.id}`, count: total - mentions.length }]
				: []),
		];
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

function keyOf(node: ReviewNode): string {
	return toReviewItem(node).id ?? '';
}

function around<T extends ReviewNode>(
	rows: readonly T[],
	row: T,
): { readonly below: readonly T[]; readonly above: readonly T[] } {
	const at = rows.findIndex((one) => keyOf(one) === keyOf(row));
	return at < 0 ? { below: rows, above: [] } : { below: rows.slice(at + 1), above: rows.slice(0, at).reverse() };
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
