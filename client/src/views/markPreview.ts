/**
 * The "Mark Everywhere" view: what a mark on the whole corpus would hit, before it is made, each hit with a check box. Every such
 * mark comes here first, from the palette, the light bulb and the hover alike, unless it hits one place only.
 */
import * as vscode from 'vscode';
import {
	COMMANDS,
	PREVIEW_MARK_REQUEST,
	type MarkArgument,
	type MarkHit,
	type MarkHitReference,
	type PreviewMarkParams,
	type PreviewMarkResult,
} from '../../../server/src/protocol';
import type { CorpusSession, MarkCommand } from '../session';
import {
	hitKey,
	toPreviewItem,
	type ApplyNode,
	type HitNode,
	type MarkPreviewNode,
	type PreviewDocumentNode,
} from './markPreviewNodes';

const VIEW = 'corpusAnnotator.markPreview';
/** An answer within this time needs no words. */
const PATIENCE_MILLISECONDS = 400;

/** What is shown: a mark that waits to be made. */
interface Preview {
	readonly command: MarkCommand;
	readonly argument: MarkArgument;
	readonly result: PreviewMarkResult;
	readonly documents: readonly PreviewDocumentNode[];
	/** Where the person was: there the focus goes back to. */
	readonly editor: vscode.TextEditor | undefined;
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

	constructor(private readonly session: CorpusSession) {
		this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, manageCheckboxStateManually: true });
		session.previewMark = (command, argument) => this.#offer(command, argument);
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
				if (contentChanges.length > 0 && document.uri.toString() === this.#preview?.argument.uri) {
					this.#close();
				}
			}),
		];
	}

	/** The hits that wait for a decision; undefined while there is none. */
	get hits(): readonly MarkHit[] | undefined {
		return this.#preview?.result.hits;
	}

	/** Marks what is ticked. */
	async apply(): Promise<void> {
		const preview = this.#preview;
		if (!preview || this.#passages(preview) === 0) {
			return;
		}
		const isTicked = (hit: MarkHit) => this.#isTicked(hit);
		const { hits } = preview.result;
		const argument: MarkArgument = {
			...preview.argument,
			hits: hits.filter(isTicked).map(toReference),
			except: hits.filter((hit) => !isTicked(hit)).map(toReference),
		};
		this.#close();
		await this.session.run(preview.command, argument);
		await goBack(preview.editor);
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
		hits.forEach((hit) => this.#ticks.set(hitKey(hit), !isTicked));
		this.#draw();
	}

	/** Ticks every hit, or none. */
	tickAll(isTicked: boolean): void {
		this.hits?.forEach((hit) => this.#ticks.set(hitKey(hit), isTicked));
		this.#draw();
	}

	/** Answers whether the mark waits here now, or was given up; where it does not, it is to be made at once. */
	async #offer(command: MarkCommand, argument: MarkArgument): Promise<boolean> {
		if (!vscode.workspace.getConfiguration('corpus').get('previewMarks', true)) {
			return false;
		}
		const editor = vscode.window.activeTextEditor;
		this.#asking?.cancel();
		const asking = new vscode.CancellationTokenSource();
		this.#asking = asking;
		const result = await this.#ask(command, argument, asking);
		if (asking.token.isCancellationRequested) {
			return true;
		}
		if (!result || result.total <= 1) {
			return false;
		}
		this.#ticks.clear();
		this.#preview = { command, argument, result, documents: byDocument(result.hits), editor };
		await vscode.commands.executeCommand('setContext', `${VIEW}.shown`, true);
		this.#draw();
		await vscode.commands.executeCommand(`${VIEW}.focus`);
		await this.#view
			.reveal(this.#applyNode(this.#preview), { focus: true, select: true })
			.then(undefined, () => undefined);
		return true;
	}

	/** Says that it asks, and how not to wait for it, where the answer takes long. */
	async #ask(
		command: MarkCommand,
		{ uri, ranges }: MarkArgument,
		asking: vscode.CancellationTokenSource,
	): Promise<PreviewMarkResult | undefined> {
		const decision = decisionOf(command);
		const params: PreviewMarkParams = { uri, ranges, decision };
		const answer = this.session.request<PreviewMarkResult>(PREVIEW_MARK_REQUEST, params, asking.token);
		const timer = setTimeout(() => {
			void vscode.window.withProgress(
				{
					location: vscode.ProgressLocation.Notification,
					title: vscode.l10n.t('Looking for the passage in the whole corpus…'),
					cancellable: true,
				},
				(_, token) => {
					token.onCancellationRequested(() => asking.cancel());
					return answer;
				},
			);
		}, PATIENCE_MILLISECONDS);
		try {
			return await answer;
		} finally {
			clearTimeout(timer);
		}
	}

	/** Other decisions may have changed what this one would do. */
	async #refresh(): Promise<void> {
		const preview = this.#preview;
		if (!preview) {
			return;
		}
		const { uri, ranges } = preview.argument;
		const params: PreviewMarkParams = { uri, ranges, decision: decisionOf(preview.command) };
		const result = await this.session.request<PreviewMarkResult>(PREVIEW_MARK_REQUEST, params);
		if (result && this.#preview === preview) {
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
			hitsBelow(node).forEach((hit) => this.#ticks.set(hitKey(hit), state === vscode.TreeItemCheckboxState.Checked));
		}
		this.#draw();
	}

	#isTicked(hit: MarkHit): boolean {
		return this.#ticks.get(hitKey(hit)) ?? hit.ticked;
	}

	#passages({ result: { hits, total } }: Preview): number {
		return hits.filter((hit) => this.#isTicked(hit)).length + total - hits.length;
	}

	#applyNode(preview: Preview): ApplyNode {
		const ticked = preview.documents.filter(({ hits }) => hits.some((hit) => this.#isTicked(hit)));
		return {
			kind: 'apply',
			decision: decisionOf(preview.command),
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
			return node.kind === 'document' ? hitsOf(node) : [];
		}
		const { hits, total } = preview.result;
		return [
			this.#applyNode(preview),
			...preview.documents.map((document) => (document.hits.length > 1 ? document : hitsOf(document)[0]!)),
			...(total > hits.length ? [{ kind: 'more' as const, count: total - hits.length }] : []),
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

function decisionOf(command: MarkCommand): 'boilerplate' | 'content' {
	return command === COMMANDS.markAsBoilerplate ? 'boilerplate' : 'content';
}

/** In the order of the hits: a document with a doubtful one comes before those without. */
function byDocument(hits: readonly MarkHit[]): readonly PreviewDocumentNode[] {
	const documents = new Map<string, MarkHit[]>();
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
function hitsBelow(node: MarkPreviewNode): readonly MarkHit[] {
	return node.kind === 'hit' ? [node.hit] : node.kind === 'document' ? node.hits : [];
}

function hitsOf(document: PreviewDocumentNode): HitNode[] {
	return document.hits.map((hit) => ({ kind: 'hit', hit, document }));
}

function toReference({ path, line, kind }: MarkHit): MarkHitReference {
	return { path, line, kind };
}

async function goBack(editor: vscode.TextEditor | undefined): Promise<void> {
	if (editor && !editor.document.isClosed) {
		const { document, viewColumn, selection } = editor;
		await vscode.window.showTextDocument(document, { viewColumn, selection });
	}
}
