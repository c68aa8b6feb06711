/**
 * The label's title after each passage that a person tagged, so that its colour never has to say it alone; where two people are
 * compared, with who says so.
 */
import * as vscode from 'vscode';
import {
	ANNOTATIONS_REQUEST,
	type AnnotationItem,
	type AnnotationsParams,
	type AnnotationsResult,
} from '../../server/src/protocol';
import type { PassageRange } from './passages';
import { CORPUS_LANGUAGE } from './corpusDocuments';
import { isHighContrast } from './highContrast';
import type { OnlyMine } from './onlyMine';
import type { CorpusSession } from './session';
import type { Disagreements } from './views/disagreements';
import { shorten } from './passageText';

/** Characters; longer titles are cut in the text, and whole in the hint's tooltip and the hover. */
const TITLE_WIDTH = 16;

/** Hints of the editor rather than decorations of ours: the editor wraps its lines with them in mind, and reads them aloud. */
export class TagNames implements vscode.InlayHintsProvider, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeInlayHints = this.#changed.event;
	readonly #disposables: vscode.Disposable[];

	constructor(
		private readonly session: CorpusSession,
		onlyMine: OnlyMine,
		private readonly disagreements: Disagreements,
	) {
		this.#disposables = [
			this.#changed,
			vscode.languages.registerInlayHintsProvider({ language: CORPUS_LANGUAGE }, this),
			onlyMine.onDidChange(() => this.#changed.fire()),
			disagreements.onDidShow(() => this.#changed.fire()),
			session.onDidChangeAnnotations(() => this.#changed.fire()),
			session.onDidStart(() => this.#changed.fire()),
			vscode.window.onDidChangeActiveColorTheme(() => this.#changed.fire()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('corpus.showTagNames')) {
					this.#changed.fire();
				}
			}),
		];
	}

	async provideInlayHints(
		document: vscode.TextDocument,
		range: vscode.Range,
		token: vscode.CancellationToken,
	): Promise<vscode.InlayHint[]> {
		const params: AnnotationsParams = { uri: document.uri.toString() };
		const isOn = vscode.workspace.getConfiguration('corpus').get('showTagNames', true);
		const result = isOn ? await this.session.request<AnnotationsResult>(ANNOTATIONS_REQUEST, params, token) : undefined;
		const { annotations = [] } = result ?? {};
		const sides = this.disagreements.sidesIn(params.uri);
		return [
			...together(annotations.filter(({ id }) => sides.every((side) => side.id !== id))).flatMap(toHints),
			...sides.map(({ range: { end }, words }) => toHint(end, words)),
		].filter((hint) => range.contains(hint.position));
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** What several people say alike of one place. */
function together(annotations: readonly AnnotationItem[]): readonly (readonly AnnotationItem[])[] {
	const groups = new Map<string, AnnotationItem[]>();
	for (const one of annotations) {
		const key = JSON.stringify([one.label, one.parts ?? one.range]);
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.values()];
}

/** The title behind the passage; behind each part but the last one a sign that it goes on. */
function toHints(alike: readonly AnnotationItem[]): vscode.InlayHint[] {
	const { title, range, parts = [range] } = alike[0]!;
	const tooltip = alike.map(describe).join('\n');
	return parts.map(({ end }, i) => {
		const text = i < parts.length - 1 ? '…' : shorten(title, TITLE_WIDTH);
		const hint = toHint(end, text);
		hint.tooltip = tooltip;
		return hint;
	});
}

function describe({ title, note, attributes = [], creator, created }: AnnotationItem): string {
	const day = created === undefined ? undefined : new Date(created).toLocaleDateString(vscode.env.language);
	const said = [...attributes.map((one) => `${one.title}: ${one.value}`), note];
	return [title, ...said, creator, day].filter((part) => part !== undefined).join(' · ');
}

/** In high contrast hints have the letters of the text itself: there brackets tell them apart, which no theme can take away. */
function toHint({ line, character }: PassageRange['end'], words: string): vscode.InlayHint {
	const text = isHighContrast() ? `‹${words}›` : words;
	const hint = new vscode.InlayHint(new vscode.Position(line, character), text);
	hint.paddingLeft = true;
	return hint;
}
