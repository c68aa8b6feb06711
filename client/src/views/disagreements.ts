/**
 * The "Compare Annotators" view: where two people, or now and a revision of git, differ. A disagreement opens in its document
 * with both sides drawn; what holds is decided here, and becomes an annotation of whoever decides.
 */
import * as vscode from 'vscode';
import {
	COMPARE_REQUEST,
	COMPARED_LISTS_REQUEST,
	type AdjudicateArgument,
	type ComparedListsParams,
	type ComparedListsResult,
	type CompareParams,
	type CompareResult,
	type DisagreementItem,
	type Verdict,
} from '../../../server/src/peopleProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import { documents as inWords, formatNumber } from '../quantities';
import { type PassageRange, toRange } from '../passages';
import type { CorpusSession } from '../session';
import {
	byDocument,
	type DisagreementNode,
	toDisagreementItem,
	type DisagreementTreeNode,
	type DocumentNode,
	keyOf,
	wordsOf,
} from './disagreementNodes';

const VIEW = 'corpusAnnotator.disagreements';
/** Of documents with both sides' annotations as lists. */
const SCHEME = 'corpus-compare';

/** What is compared, and what its sides are called. */
export interface ComparedPair extends Omit<CompareParams, 'path' | 'limit'> {
	readonly names: readonly [string, string];
}

/** One side of the disagreement that is shown, for the hints in the text. */
export interface DrawnSide {
	readonly id: string;
	readonly range: PassageRange;
	/** `Lan: Person` */
	readonly words: string;
}

export class Disagreements
	implements vscode.TreeDataProvider<DisagreementTreeNode>, vscode.TextDocumentContentProvider, vscode.Disposable
{
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #listsChanged = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.#listsChanged.event;
	readonly #view: vscode.TreeView<DisagreementTreeNode>;
	readonly #left = sideDecoration('charts.blue');
	readonly #right = sideDecoration('charts.orange');
	readonly #disposables: vscode.Disposable[];
	#pair: ComparedPair | undefined;
	#result: CompareResult | undefined;
	#documents: readonly DocumentNode[] = [];
	#refreshing = Promise.resolve();
	#shown: DisagreementItem | undefined;
	readonly #showing = new vscode.EventEmitter<void>();
	/** Another disagreement is drawn in its document, or none any more. */
	readonly onDidShow = this.#showing.event;

	constructor(private readonly session: CorpusSession) {
		this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this });
		this.#disposables = [
			this.#changed,
			this.#listsChanged,
			this.#showing,
			this.#view,
			this.#left,
			this.#right,
			vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
			session.onDidChangeAnnotations((uris) => void this.#refreshDocuments(uris)),
			vscode.window.onDidChangeVisibleTextEditors(() => this.#drawBoth()),
		];
	}

	/** What was found last; undefined while nothing is compared. */
	get result(): CompareResult | undefined {
		return this.#result;
	}

	async compare(pair: ComparedPair): Promise<void> {
		this.#pair = pair;
		this.#show(undefined);
		const result = await vscode.window.withProgress(
			{ location: { viewId: VIEW }, title: vscode.l10n.t('Comparing annotations') },
			() => this.#ask(pair),
		);
		await vscode.commands.executeCommand('setContext', `${VIEW}.shown`, result !== undefined);
		this.#take(result);
		if (result) {
			await vscode.commands.executeCommand(`${VIEW}.focus`);
		}
	}

	/** One after the other: an answer from before a decision doesn't take the place of one from after it. */
	#refreshDocuments(uris: ReadonlySet<string>): Promise<void> {
		return (this.#refreshing = this.#refreshing.then(() => this.#refreshInTurn(uris)));
	}

	/** What is found in these documents now; the figures over all stay those of the comparison. */
	async #refreshInTurn(uris: ReadonlySet<string>): Promise<void> {
		const pair = this.#pair;
		if (!pair) {
			return;
		}
		for (const path of [...uris].flatMap((uri) => pathBelow(pair.corpus, uri) ?? [])) {
			const before = this.#result;
			const found = await this.#ask(pair, path);
			if (!found || this.#pair !== pair || !before || this.#result !== before) {
				continue;
			}
			const others = before.disagreements.filter((one) => one.path !== path);
			const own = before.disagreements.length - others.length;
			const disagreements = [...others, ...found.disagreements].sort((a, b) =>
				a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
			);
			this.#take({ ...before, disagreements, total: before.total - own + found.total });
		}
		vscode.workspace.textDocuments
			.filter(({ uri }) => uri.scheme === SCHEME)
			.forEach(({ uri }) => this.#listsChanged.fire(uri));
	}

	async close(): Promise<void> {
		this.#pair = undefined;
		this.#show(undefined);
		await vscode.commands.executeCommand('setContext', `${VIEW}.shown`, false);
		this.#take(undefined);
	}

	/** Shows a disagreement in its document, both sides drawn. Without a node the one that is selected. */
	async open(node?: unknown): Promise<void> {
		const target = this.#target(node);
		if (!target) {
			return;
		}
		const selection = toRange(target.range);
		await vscode.window.showTextDocument(vscode.Uri.parse(target.uri), {
			selection,
			preview: true,
			preserveFocus: true,
		});
		this.#show(target);
	}

	/** Both sides' annotations of the document as lists, side by side. */
	async compareLists(node?: unknown): Promise<void> {
		const path = (node as DocumentNode | undefined)?.path ?? this.#target(node)?.path;
		if (this.#pair === undefined || path === undefined) {
			return;
		}
		const [left, right] = this.#pair.names.map((name, i) =>
			vscode.Uri.from({ scheme: SCHEME, path: `/${path}`, query: String(i), fragment: name }),
		);
		const title = `${path}: ${this.#pair.names.join(' ↔ ')}`;
		await vscode.commands.executeCommand('vscode.diff', left, right, title);
	}

	async provideTextDocumentContent({ path, query }: vscode.Uri): Promise<string> {
		if (!this.#pair) {
			return '';
		}
		const { corpus, left, right } = this.#pair;
		const params: ComparedListsParams = { corpus, left, right, path: path.slice(1) };
		const lists = await this.session.request<ComparedListsResult>(COMPARED_LISTS_REQUEST, params);
		return (query === '0' ? lists?.left : lists?.right) ?? '';
	}

	/** Decides what holds, and goes on to the next row that is undecided: below, and from the end on from the top. */
	async decide(verdict: Verdict, node?: unknown): Promise<void> {
		const target = this.#target(node);
		if (!target || !this.#pair) {
			return;
		}
		const { corpus, left, right } = this.#pair;
		const others = this.#rowsAfter(target);
		const argument: AdjudicateArgument = {
			corpus,
			left,
			right,
			path: target.path,
			verdict,
			...(target.left && { leftId: target.left.id }),
			...(target.right && { rightId: target.right.id }),
		};
		const outcome = await this.session.run(COMMANDS.adjudicate, argument);
		if (!outcome) {
			return;
		}
		await this.#refreshDocuments(new Set([target.uri]));
		const open = new Map(this.#rows.filter(({ item }) => !item.decided).map((node) => [keyOf(node.item), node]));
		const next = others.map((key) => open.get(key)).find((node) => node !== undefined);
		if (next) {
			await this.#view.reveal(next, { select: true, focus: true }).then(undefined, () => undefined);
			await this.open(next);
		}
	}

	getTreeItem(node: DisagreementTreeNode): vscode.TreeItem {
		return toDisagreementItem(node, this.#pair?.names ?? ['', '']);
	}

	getChildren(node?: DisagreementTreeNode): DisagreementTreeNode[] {
		return node === undefined ? [...this.#documents] : node.kind === 'document' ? [...node.disagreements] : [];
	}

	getParent(node: DisagreementTreeNode): DisagreementTreeNode | undefined {
		return node.kind === 'disagreement' ? node.document : undefined;
	}

	/** In the order of the view. */
	get #rows(): readonly DisagreementNode[] {
		return this.#documents.flatMap(({ disagreements }) => disagreements);
	}

	/** The other rows by their keys, from the one below on, and then from the top. */
	#rowsAfter(item: DisagreementItem): readonly string[] {
		const keys = this.#rows.map((row) => keyOf(row.item));
		const at = keys.indexOf(keyOf(item));
		return [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0))];
	}

	#ask({ corpus, left, right }: ComparedPair, path?: string): Promise<CompareResult | undefined> {
		const params: CompareParams = { corpus, left, right, ...(path !== undefined && { path }) };
		return this.session.request<CompareResult>(COMPARE_REQUEST, params);
	}

	#take(result: CompareResult | undefined): void {
		this.#result = result;
		this.#documents = result ? byDocument(result.disagreements) : [];
		this.#view.description = result && this.#pair?.names.join(' ↔ ');
		this.#view.message = result && describe(result);
		this.#changed.fire();
	}

	#show(item: DisagreementItem | undefined): void {
		this.#shown = item;
		this.#showing.fire();
		this.#drawBoth();
	}

	#target(node: unknown): DisagreementItem | undefined {
		const one = (node as DisagreementNode | undefined) ?? this.#view.selection[0];
		return one?.kind === 'disagreement' ? one.item : this.#shown;
	}

	/** What is drawn in a document: where each side's passage ends, who said it and what. */
	sidesIn(uri: string): readonly DrawnSide[] {
		const shown = this.#shown?.uri === uri ? this.#shown : undefined;
		return [shown?.left, shown?.right].flatMap((side, i) =>
			side ? [{ id: side.id, range: side.range, words: `${this.#pair?.names[i] ?? ''}: ${side.title}` }] : [],
		);
	}

	#drawBoth(): void {
		for (const editor of vscode.window.visibleTextEditors) {
			const shown = this.#shown?.uri === editor.document.uri.toString() ? this.#shown : undefined;
			[this.#left, this.#right].forEach((type, i) => {
				const side = i === 0 ? shown?.left : shown?.right;
				editor.setDecorations(type, side ? [{ range: toRange(side.range), hoverMessage: wordsOf(side) }] : []);
			});
		}
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** The document's path in the corpus. */
function pathBelow(corpus: string, uri: string): string | undefined {
	const root = `${vscode.Uri.parse(corpus).path.replace(/\/$/u, '')}/`;
	const { path } = vscode.Uri.parse(uri);
	return path.startsWith(root) ? path.slice(root.length) : undefined;
}

function sideDecoration(color: string): vscode.TextEditorDecorationType {
	const border = new vscode.ThemeColor(color);
	return vscode.window.createTextEditorDecorationType({
		borderColor: border,
		borderStyle: 'solid',
		borderWidth: '2px',
		overviewRulerColor: border,
	});
}

function describe({ total, documents, leftOut, kappa, f1, disagreements }: CompareResult): string {
	const undecided = disagreements.filter(({ decided }) => !decided).length;
	const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
	return [
		total === 0
			? vscode.l10n.t('No disagreement in {0}', inWords(documents))
			: vscode.l10n.t(
					'{0} of {1} undecided',
					formatNumber(undecided + total - disagreements.length),
					formatNumber(total),
				),
		`κ ${figure(kappa)} · F1 ${figure(f1)}`,
		...(leftOut > 0 ? [vscode.l10n.t('{0} not compared', inWords(leftOut))] : []),
		...(total > disagreements.length
			? [vscode.l10n.t('the first {0} are listed', formatNumber(disagreements.length))]
			: []),
	].join(' · ');
}
