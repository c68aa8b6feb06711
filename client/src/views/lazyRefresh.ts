/** When a view of what the corpora say is drawn again: not at each of several changes, and not while nobody looks. */
import * as vscode from 'vscode';
import type { CorpusSession } from '../session';

/** Several changes at once are drawn once. */
const REFRESH_MILLISECONDS = 300;
/** While the corpus is being indexed everything changes all the time: the view is drawn at most this often. */
const INDEXING_REFRESH_MILLISECONDS = 4000;

export class LazyRefresh implements vscode.Disposable {
	readonly #disposables: vscode.Disposable[];
	/** The view as it stands is older than the corpus. */
	#isStale = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The timer that runs is the one for the time of indexing. */
	#isSlow = false;
	/** What the corpora say was shown once: only from then on a refresh can wait. */
	#hasShown = false;

	/** `draw` shows the corpora as they are now. The view's message says where they are still being read. */
	constructor(
		private readonly session: CorpusSession,
		private readonly view: Pick<vscode.TreeView<unknown>, 'visible' | 'onDidChangeVisibility' | 'message'>,
		private readonly draw: () => void,
	) {
		this.#disposables = [
			view.onDidChangeVisibility(() => this.#refreshIfStale()),
			session.onDidChangeStatus(() => this.#refreshSoon()),
			session.onDidChangeAnnotations(() => this.#refreshSoon()),
		];
	}

	/** At once, also while the view is hidden. */
	refresh(): void {
		this.#isStale = false;
		this.#hasShown = this.session.statuses.length > 0;
		this.view.message = this.#isIndexing() ? vscode.l10n.t('So far: the corpus is still being read.') : undefined;
		this.draw();
	}

	/** Several changes are one refresh, and none while nobody looks. */
	#refreshSoon(): void {
		this.#isStale = true;
		const isIndexing = this.#isIndexing();
		if (!isIndexing && this.#isSlow) {
			clearTimeout(this.#timer);
			this.#timer = undefined;
		}
		this.#isSlow = isIndexing;
		const delay = isIndexing && this.#hasShown ? INDEXING_REFRESH_MILLISECONDS : REFRESH_MILLISECONDS;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#refreshIfStale();
		}, delay);
	}

	#isIndexing(): boolean {
		return this.session.statuses.some(({ state }) => state === 'indexing');
	}

	#refreshIfStale(): void {
		if (this.#isStale && this.view.visible) {
			this.refresh();
		}
	}

	dispose(): void {
		clearTimeout(this.#timer);
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}
