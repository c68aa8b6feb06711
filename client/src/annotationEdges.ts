/** Moves the edges of annotations: by keys, word by word or by a character, or to what is selected with the mouse. */
import * as vscode from 'vscode';
import {
	MOVE_EDGE_REQUEST,
	SNAP_TO_WORDS_REQUEST,
	type EdgeMove,
	type MoveEdgeParams,
	type RangeResult,
	type SnapToWordsParams,
} from '../../server/src/keyProtocol';
import { type AnnotationItem } from '../../server/src/protocol';
import { COMMANDS } from '../../server/src/commandProtocol';
import { annotationHere, askAnnotations } from './commands/annotationHere';
import { type PassageRange, toPassageRange, toRange } from './passages';
import type { CorpusSession } from './session';

export class AnnotationEdges {
	/** A key that is held down moves on from where the move before has led. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(private readonly session: CorpusSession) {}

	/** Moves an edge of the annotation that is selected, or stands at the cursor, and selects it as it is then. */
	move(move: EdgeMove): Promise<void> {
		return this.#inTurn(async (editor) => {
			const annotation = await annotationHere(this.session, editor);
			if (!annotation) {
				return;
			}
			const parts = [...(annotation.parts ?? [annotation.range])];
			const at = move.edge === 'start' ? 0 : parts.length - 1;
			const params: MoveEdgeParams = { uri: editor.document.uri.toString(), range: parts[at]!, ...move };
			const range = await this.session.request<RangeResult>(MOVE_EDGE_REQUEST, params);
			if (range) {
				await this.#change(editor, annotation, parts.with(at, range));
			} else {
				this.session.say(vscode.l10n.t('The edge can go no further there'));
			}
		});
	}

	/** The annotation that has most in common with the selection stands on it from then on. */
	setToSelection(): Promise<void> {
		return this.#inTurn(async (editor) => {
			const { selection } = editor;
			const annotations = await askAnnotations(this.session, editor.document);
			const touched = annotations.filter(({ range }) => inCommon(editor.document, range, selection) > 0);
			const [annotation] = touched.sort(
				(a, b) => inCommon(editor.document, b.range, selection) - inCommon(editor.document, a.range, selection),
			);
			if (selection.isEmpty || !annotation) {
				this.session.say(vscode.l10n.t('Select a passage first that covers a part of the tag'));
				return;
			}
			const params: SnapToWordsParams = { uri: editor.document.uri.toString(), range: toPassageRange(selection) };
			const isSnapped = vscode.workspace.getConfiguration('corpus').get('snapToWords', true);
			const snapped = isSnapped ? await this.session.request<RangeResult>(SNAP_TO_WORDS_REQUEST, params) : undefined;
			await this.#change(editor, annotation, [snapped ?? params.range]);
		});
	}

	async #change(editor: vscode.TextEditor, { id }: AnnotationItem, ranges: readonly PassageRange[]): Promise<void> {
		const uri = editor.document.uri.toString();
		if (await this.session.run(COMMANDS.changeAnnotation, { uri, id, ranges })) {
			const all = await askAnnotations(this.session, editor.document);
			// Where it was another person's, one's own stands there now, with an id of its own.
			const wanted = JSON.stringify(ranges);
			const now =
				all.find((one) => JSON.stringify(one.parts ?? [one.range]) === wanted) ?? all.find((one) => one.id === id);
			if (now) {
				const { start, end } = toRange(now.range);
				editor.selection = new vscode.Selection(start, end);
			}
		}
	}

	#inTurn(run: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
		const turn = this.#last.then(async () => {
			const editor = vscode.window.activeTextEditor;
			if (editor) {
				await run(editor);
			}
		});
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}

/** How much of both together both have, from 0 to 1. */
function inCommon(document: vscode.TextDocument, range: PassageRange, selection: vscode.Selection): number {
	const length = (part: vscode.Range) => document.offsetAt(part.end) - document.offsetAt(part.start);
	const whole = toRange(range);
	const both = whole.intersection(selection);
	return both ? length(both) / length(whole.union(selection)) : 0;
}
