/** The way from decision to decision: through the queue where it was begun there, else through the document and on to the next. */
import * as vscode from 'vscode';
import type { MentionItem, MentionsResult } from '../../server/src/protocol';
import {
	NEXT_SUGGESTION_REQUEST,
	REVIEW_PLACES_REQUEST,
	REVIEW_QUEUE_REQUEST,
	type NextSuggestionParams,
	type ReviewItem,
	type ReviewPlacesParams,
	type ReviewQueueParams,
	type ReviewQueueResult,
	type SuggestionItem,
} from '../../server/src/reviewProtocol';
import { toRange } from './passages';
import type { CorpusSession } from './session';

/** Places of one form that are asked for at once. */
const PLACES = 100;

interface Stop {
	readonly corpus: string;
	readonly item: Pick<ReviewItem, 'id'>;
	readonly place: MentionItem;
}

export class ReviewWalk {
	/** Where the queue has led. */
	#at: Stop | undefined;
	/** Forms of which the rest was passed over. */
	readonly #passed = new Set<string>();

	constructor(private readonly session: CorpusSession) {}

	/** Opens the first place of the queue. */
	async start(): Promise<boolean> {
		this.#passed.clear();
		for (const { uri } of this.session.statuses) {
			if (await this.#openNextForm(uri)) {
				return true;
			}
		}
		this.session.say(vscode.l10n.t('Nothing waits for a decision.'));
		return false;
	}

	/** Opens a place that the person picked in the queue; the walk goes on from there. The keyboard stays where it is with `preserveFocus`. */
	async open(
		corpus: string,
		item: Pick<ReviewItem, 'id'>,
		place: MentionItem,
		{ preserveFocus = false }: Pick<vscode.TextDocumentShowOptions, 'preserveFocus'> = {},
	): Promise<void> {
		this.#at = { corpus, item, place };
		await show(place.uri, place.range, preserveFocus);
	}

	/** The first place where a form of the queue waits; undefined where it waits no longer. */
	async firstPlace(corpus: string, { id }: Pick<ReviewItem, 'id'>): Promise<MentionItem | undefined> {
		const params: ReviewPlacesParams = { corpus, id, limit: 1 };
		return (await this.session.request<MentionsResult>(REVIEW_PLACES_REQUEST, params))?.mentions[0];
	}

	/** On from where the person is, be it decided or not. */
	async next(): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		const at = this.#at;
		if (!at || !editor || !isOn(editor, at.place)) {
			await this.step('next');
			return;
		}
		const params: ReviewPlacesParams = { corpus: at.corpus, id: at.item.id, limit: PLACES };
		const places = (await this.session.request<MentionsResult>(REVIEW_PLACES_REQUEST, params))?.mentions ?? [];
		const place = places.find((one) => comesAfter(one, at.place));
		if (place) {
			await this.open(at.corpus, at.item, place);
			return;
		}
		this.#passed.add(at.item.id);
		if (!(await this.#openNextForm(at.corpus))) {
			this.#at = undefined;
			this.session.say(vscode.l10n.t('Nothing waits for a decision.'));
		}
	}

	/** To the next or the previous suggestion of the document, or of the documents after or before it. */
	async step(direction: 'next' | 'previous'): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		if (!editor) {
			return;
		}
		this.#at = undefined;
		const { start } = editor.selection;
		const position = { line: start.line, character: start.character };
		const params: NextSuggestionParams = { uri: editor.document.uri.toString(), position, direction };
		const found = await this.session.request<SuggestionItem>(NEXT_SUGGESTION_REQUEST, params);
		if (found) {
			await show(found.uri, found.range);
		} else {
			this.session.say(vscode.l10n.t('Nothing waits for a decision.'));
		}
	}

	async #openNextForm(corpus: string): Promise<boolean> {
		const params: ReviewQueueParams = { corpus, limit: this.#passed.size + 1 };
		const queue = await this.session.request<ReviewQueueResult>(REVIEW_QUEUE_REQUEST, params);
		for (const item of queue?.items ?? []) {
			if (this.#passed.has(item.id)) {
				continue;
			}
			const place = await this.firstPlace(corpus, item);
			if (place) {
				await this.open(corpus, item, place);
				return true;
			}
			// Decided a moment ago, and not counted yet.
			this.#passed.add(item.id);
			return this.#openNextForm(corpus);
		}
		return false;
	}
}

async function show(uri: string, range: MentionItem['range'], preserveFocus = false): Promise<void> {
	const selection = toRange(range);
	const options = { preview: true, selection, preserveFocus };
	const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), options);
	editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The cursor is where the walk has put it, or within the passage. */
function isOn({ document, selection }: vscode.TextEditor, { uri, range }: MentionItem): boolean {
	return document.uri.toString() === vscode.Uri.parse(uri).toString() && toRange(range).contains(selection);
}

/** In the order of the places: by path, then by place. */
function comesAfter(a: MentionItem, b: MentionItem): boolean {
	return a.path === b.path
		? a.range.start.line > b.range.start.line ||
				(a.range.start.line === b.range.start.line && a.range.start.character > b.range.start.character)
		: a.path > b.path;
}
