/**
 * The "Mark Everywhere" view: what a decision on many places would reach, before it is made, each place with a check box. Every mark on
 * the whole corpus comes here first, from the palette, the light bulb and the hover alike, and every tag on all occurrences of a text,
 * unless it reaches one place only.
 */
import * as vscode from 'vscode';
import type { PreviewHit } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import {
	hitKey,
	toPreviewItem,
	type ApplyNode,
	type HitNode,
	type MarkPreviewNode,
	type PreviewDocumentNode,
} from './markPreviewNodes';
import { PendingMark, type PendingDecision, type PreviewAnswer } from './pendingDecisions';

const VIEW = 'corpusAnnotator.markPreview';
/** An answer within this time needs no words. */
const PATIENCE_MILLISECONDS = 400;

/** What is shown: a decision that waits to be made. */
interface Preview {
	readonly pending: PendingDecision;
	readonly result: PreviewAnswer;
	readonly documents: readonly PreviewDocumentNode[];
	/** Where the person was: there the focus goes back to. */
	readonly editor: vscode.TextEditor | undefined;
	/** What is next when the decision is made. */
	readonly goOn: (() => Promise<void>) | undefined;
}

export class MarkPreview implements vscode.TreeDataProvider<MarkPreviewNode>, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #view: vscode.TreeView<MarkPreviewNode>;
	readonly #disposables: vscode.Disposable[];
	#preview: Preview | undefined;
	/** What the person changed about the ticks, by the hits' keys. */
	readonly #ticks = new Map<string, boolean>();
	#asking: vscode.CancellationTokenSource | undefined;

	constructor(session: CorpusSession) {
		this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, manageCheckboxStateManually: true });
		session.previewMark = async (command, argument) =>
			vscode.workspace.getConfiguration('corpus').get('previewMarks', true) &&
			(await this.offer(new PendingMark(session, command, argument)));
		this.#disposables = [
			this.#changed,
			this.#view,
			this.#view.onDidChangeCheckboxState(({ items }) => this.tick(items)),
			session.onDidChangeAnnotations(() => void this.#refresh()),
			session.onDidChangeStatus(() => {
				const isRead = session.statuses.every(({ state }) => state !== 'indexing');
				if (isRead && this.#preview?.result.complete === false) {
					void this.#refresh();
				}
			}),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0 && document.uri.toString() === this.#preview?.pending.uri) {
					this.#close();
				}
			}),
		];
	}

	/** The hits that wait for a decision; undefined while there is none. */
	get hits(): readonly PreviewHit[] | undefined {
		return this.#preview?.result.hits;
	}

	/** Does it for what is ticked. */
	async apply(): Promise<void> {
		const preview = this.#preview;
		if (!preview || this.#passages(preview) === 0) {
			return;
		}
		const { hits } = preview.result;
		const ticked = hits.filter((hit) => this.#isTicked(hit));
		const unticked = hits.filter((hit) => !this.#isTicked(hit));
		this.#close();
		const outcome = await preview.pending.apply(ticked, unticked);
		await goBack(preview.editor);
		if (outcome) {
			await preview.goOn?.();
		}
	}

	/** Leaves everything as it is. */
	async cancel(): Promise<void> {
		const editor = this.#preview?.editor;
		this.#close();
		await goBack(editor);
	}

	/** Ticks the hit or the document that has the focus, or takes the tick away; a hit is shown in its document. */
	async toggleTick(): Promise<void> {
		// An extension learns what is selected, not what has the focus.
		await vscode.commands.executeCommand('list.selectAndPreserveFocus');
		const [node] = this.#view.selection;
		const hits = node ? hitsBelow(node) : [];
		const isTicked = hits.every((hit) => this.#isTicked(hit));
		const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
		if (node) {
			this.tick([[node, isTicked ? Unchecked : Checked]]);
		}
	}

	/** Ticks every hit, or none. */
	tickAll(isTicked: boolean): void {
		this.hits?.forEach((hit) => this.#ticks.set(hitKey(hit), isTicked));
		this.#draw();
	}

	/**
	 * Answers whether the decision waits here now, or was given up; where it does not, it is to be made at once.
	 *
	 * @param goOn called when it was made here
	 */
	async offer(pending: PendingDecision, goOn?: () => Promise<void>): Promise<boolean> {
		const editor = vscode.window.activeTextEditor;
		this.#asking?.cancel();
		const asking = new vscode.CancellationTokenSource();
		this.#asking = asking;
		const result = await ask(pending, asking);
		if (asking.token.isCancellationRequested) {
			return true;
		}
		if (!result || result.total <= 1) {
			return false;
		}
		this.#ticks.clear();
		const preview: Preview = { pending, result, documents: byDocument(result.hits), editor, goOn };
		this.#preview = preview;
		this.#view.title = pending.title;
		await vscode.commands.executeCommand('setContext', `${VIEW}.shown`, true);
		this.#draw();
		await vscode.commands.executeCommand(`${VIEW}.focus`);
		await this.#view.reveal(this.#applyNode(preview), { focus: true, select: true }).then(undefined, () => undefined);
		return true;
	}

	/** Other decisions, or another way to look for the places, may have changed what this one would do. */
	async #refresh(): Promise<void> {
		const preview = this.#preview;
		const result = await preview?.pending.ask();
		if (preview && result && this.#preview?.pending === preview.pending) {
			this.#preview = { ...preview, result, documents: byDocument(result.hits) };
			this.#draw();
		}
	}

	#close(): void {
		this.#asking?.cancel();
		this.#preview = undefined;
		this.#ticks.clear();
		void vscode.commands.executeCommand('setContext', `${VIEW}.shown`, false);
		this.#changed.fire();
	}

	#draw(): void {
		const { result } = this.#preview ?? {};
		this.#view.message =
			result?.complete === false
				? vscode.l10n.t('So far: the corpus is still being read. What is found later is marked, too.')
				: undefined;
		this.#changed.fire();
	}

	/** As a click on check boxes does. */
	tick(items: readonly [MarkPreviewNode, vscode.TreeItemCheckboxState][]): void {
		for (const [node, state] of items) {
			if (node.kind === 'option') {
				node.option.toggle();
				void this.#refresh();
			}
			hitsBelow(node).forEach((hit) => this.#ticks.set(hitKey(hit), state === vscode.TreeItemCheckboxState.Checked));
		}
		this.#draw();
	}

	#isTicked(hit: PreviewHit): boolean {
		return this.#ticks.get(hitKey(hit)) ?? hit.ticked;
	}

	/** What would change: what a person said so before stays as it is. */
	#passages({ result: { hits, total } }: Preview): number {
		return hits.filter((hit) => this.#isTicked(hit) && hit.state !== 'already').length + total - hits.length;
	}

	#applyNode(preview: Preview): ApplyNode {
		const ticked = preview.documents.filter(({ hits }) => hits.some((hit) => this.#isTicked(hit)));
		return {
			kind: 'apply',
			pending: preview.pending,
			passages: this.#passages(preview),
			documents: ticked.length,
			isMore: preview.result.total > preview.result.hits.length,
		};
	}

	getTreeItem(node: MarkPreviewNode): vscode.TreeItem {
		return toPreviewItem(node, (hit) => this.#isTicked(hit), this.#preview?.documents.length ?? 0);
	}

	getChildren(node?: MarkPreviewNode): MarkPreviewNode[] {
		const preview = this.#preview;
		if (!preview) {
			return [];
		}
		if (node) {
			return node.kind === 'document'
				? hitsOf(node)
				: node.kind === 'options'
					? node.options.map((option) => ({ kind: 'option', option }))
					: [];
		}
		const { pending } = preview;
		const { hits, total } = preview.result;
		return [
			this.#applyNode(preview),
			...(pending.options.length > 0 ? [{ kind: 'options' as const, options: pending.options }] : []),
			...preview.documents.map((document) => (document.hits.length > 1 ? document : hitsOf(document)[0]!)),
			...(total > hits.length
				? [{ kind: 'more' as const, id: 'more', count: total - hits.length, tooltip: pending.unlisted }]
				: []),
		];
	}

	getParent(node: MarkPreviewNode): MarkPreviewNode | undefined {
		return node.kind === 'hit' && node.document.hits.length > 1 ? node.document : undefined;
	}

	dispose(): void {
		this.#asking?.dispose();
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** Says that it asks, and how not to wait for it, where the answer takes long. */
async function ask(
	pending: PendingDecision,
	asking: vscode.CancellationTokenSource,
): Promise<PreviewAnswer | undefined> {
	const answer = pending.ask(asking.token);
	const timer = setTimeout(() => {
		const location = vscode.ProgressLocation.Notification;
		void vscode.window.withProgress({ location, title: pending.asking, cancellable: true }, (_, token) => {
			token.onCancellationRequested(() => asking.cancel());
			return answer;
		});
	}, PATIENCE_MILLISECONDS);
	try {
		return await answer;
	} finally {
		clearTimeout(timer);
	}
}

/** In the order of the hits: a document with a doubtful one comes before those without. */
function byDocument(hits: readonly PreviewHit[]): readonly PreviewDocumentNode[] {
	const documents = new Map<string, PreviewHit[]>();
	for (const hit of hits) {
		const inDocument = documents.get(hit.path);
		if (inDocument) {
			inDocument.push(hit);
		} else {
			documents.set(hit.path, [hit]);
		}
	}
	return [...documents].map(([path, inDocument]) => ({
		kind: 'document',
		uri: inDocument[0]!.uri,
		path,
		hits: inDocument,
	}));
}

/** That a check box stands for. */
function hitsBelow(node: MarkPreviewNode): readonly PreviewHit[] {
	return node.kind === 'hit' ? [node.hit] : node.kind === 'document' ? node.hits : [];
}

function hitsOf(document: PreviewDocumentNode): HitNode[] {
	return document.hits.map((hit) => ({ kind: 'hit', hit, document }));
}

async function goBack(editor: vscode.TextEditor | undefined): Promise<void> {
	if (editor && !editor.document.isClosed) {
		const { document, viewColumn, selection } = editor;
		await vscode.window.showTextDocument(document, { viewColumn, selection });
	}
}
