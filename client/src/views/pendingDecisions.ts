/** Decisions on many places that wait in the "Mark Everywhere" view until a person has ticked which of them are meant. */
import * as vscode from 'vscode';
import {
	PREVIEW_OCCURRENCES_REQUEST,
	type OccurrenceHit,
	type OccurrenceReference,
	type OccurrenceSearch,
	type PreviewOccurrencesParams,
	type PreviewOccurrencesResult,
	type TagOccurrencesArgument,
} from '../../../server/src/occurrenceProtocol';
import {
	PREVIEW_MARK_REQUEST,
	type LabelItem,
	type MarkHit,
	type MarkHitReference,
	type PreviewHit,
	type PreviewMarkParams,
	type PreviewMarkResult,
} from '../../../server/src/protocol';
import { COMMANDS, type MarkArgument } from '../../../server/src/commandProtocol';
import {
	PREVIEW_SUGGESTIONS_REQUEST,
	type PreviewSuggestionsParams,
	type PreviewSuggestionsResult,
	type SuggestionArgument,
} from '../../../server/src/reviewProtocol';
import { formatNumber } from '../quantities';
import type { CorpusSession, MarkCommand } from '../session';

/** What the server says of the places. */
export interface PreviewAnswer {
	readonly hits: readonly PreviewHit[];
	/** All there are, the ones that aren't listed included. */
	readonly total: number;
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}

/** Another way to look for the places, to be switched on and off. */
export interface PreviewOption {
	readonly id: string;
	readonly title: string;
	readonly isOn: boolean;
	toggle(): void;
}

export interface PendingDecision {
	/** The document that it began in: an edit there makes it void. */
	readonly uri: string;
	/** Of the view. */
	readonly title: string;
	/** What is said while the answer is waited for. */
	readonly asking: string;
	/** `Tag 12 Passages as Person` */
	titleFor(passages: number): string;
	/** What is done with places that aren't listed. */
	readonly unlisted: string;
	readonly options: readonly PreviewOption[];
	ask(token?: vscode.CancellationToken): Promise<PreviewAnswer | undefined>;
	/** The hits are those of the last answer. */
	apply(ticked: readonly PreviewHit[], unticked: readonly PreviewHit[]): Promise<unknown>;
}

/** A mark on the whole corpus. */
export class PendingMark implements PendingDecision {
	readonly title = vscode.l10n.t('Mark Everywhere');
	readonly asking = vscode.l10n.t('Looking for the passage in the whole corpus…');
	readonly unlisted = vscode.l10n.t(
		'They have the same text, or the same but for its numbers, and are marked with the others.',
	);
	readonly options = [];

	constructor(
		private readonly session: CorpusSession,
		private readonly command: MarkCommand,
		private readonly argument: MarkArgument,
	) {}

	get uri(): string {
		return this.argument.uri;
	}

	titleFor(passages: number): string {
		const count = formatNumber(passages);
		if (this.#decision === 'boilerplate') {
			return passages === 1
				? vscode.l10n.t('Mark 1 Passage as Boilerplate')
				: vscode.l10n.t('Mark {0} Passages as Boilerplate', count);
		}
		return passages === 1
			? vscode.l10n.t('Mark 1 Passage as Content')
			: vscode.l10n.t('Mark {0} Passages as Content', count);
	}

	ask(token?: vscode.CancellationToken): Promise<PreviewMarkResult | undefined> {
		const { uri, ranges } = this.argument;
		const params: PreviewMarkParams = { uri, ranges, decision: this.#decision };
		return this.session.request<PreviewMarkResult>(PREVIEW_MARK_REQUEST, params, token);
	}

	apply(ticked: readonly MarkHit[], unticked: readonly MarkHit[]): Promise<unknown> {
		const argument: MarkArgument = {
			...this.argument,
			hits: ticked.map(toMarkReference),
			except: unticked.map(toMarkReference),
		};
		return this.session.run(this.command, argument);
	}

	get #decision(): 'boilerplate' | 'content' {
		return this.command === COMMANDS.markAsBoilerplate ? 'boilerplate' : 'content';
	}
}

/** A tag on every occurrence of a text. */
export class PendingTags implements PendingDecision {
	readonly title = vscode.l10n.t('Tag All Occurrences');
	readonly asking = vscode.l10n.t('Looking for the text in the whole corpus…');
	readonly unlisted = vscode.l10n.t('They are tagged with the others, but where another tag is in the way.');
	#search: OccurrenceSearch;
	/** The name of the entity that stands there. */
	#entity: string | undefined;

	constructor(
		private readonly session: CorpusSession,
		place: Pick<OccurrenceSearch, 'uri' | 'range'>,
		private readonly label: LabelItem,
	) {
		this.#search = { ...place, label: label.name };
	}

	get uri(): string {
		return this.#search.uri;
	}

	titleFor(passages: number): string {
		const { title } = this.label;
		return passages === 1
			? vscode.l10n.t('Tag 1 Passage as {0}', title)
			: vscode.l10n.t('Tag {0} Passages as {1}', formatNumber(passages), title);
	}

	get options(): readonly PreviewOption[] {
		const { scope, of, ignoreCase, parts } = this.#search;
		const option = (
			id: string,
			title: string,
			isOn: boolean,
			change: (isOn: boolean) => Partial<OccurrenceSearch>,
		): PreviewOption => ({
			id,
			title,
			isOn,
			toggle: () => (this.#search = { ...this.#search, ...change(!isOn) }),
		});
		return [
			option('document', vscode.l10n.t('in this document only'), scope === 'document', (isOn) => ({
				scope: isOn ? 'document' : 'corpus',
			})),
			...(this.#entity === undefined
				? []
				: [
						option('entity', vscode.l10n.t('every form of {0}', this.#entity), of === 'entity', (isOn) => ({
							of: isOn ? 'entity' : 'text',
						})),
					]),
			option('case', vscode.l10n.t('capitals and small letters alike'), ignoreCase === true, (isOn) => ({
				ignoreCase: isOn,
			})),
			option('parts', vscode.l10n.t('parts of words, too'), parts === true, (isOn) => ({ parts: isOn })),
		];
	}

	async ask(token?: vscode.CancellationToken): Promise<PreviewOccurrencesResult | undefined> {
		const params: PreviewOccurrencesParams = this.#search;
		const result = await this.session.request<PreviewOccurrencesResult>(PREVIEW_OCCURRENCES_REQUEST, params, token);
		this.#entity = result?.entity;
		return result;
	}

	apply(ticked: readonly OccurrenceHit[], unticked: readonly OccurrenceHit[]): Promise<unknown> {
		const argument: TagOccurrencesArgument = {
			...this.#search,
			// What the server would leave out by itself.
			hits: ticked.filter((hit) => !hit.ticked).map(toOccurrenceReference),
			except: unticked.map(toOccurrenceReference),
		};
		return this.session.run(COMMANDS.tagOccurrences, argument);
	}
}

/** The same answer on all that waits of a form. */
export class PendingAnswers implements PendingDecision {
	readonly asking = vscode.l10n.t('Looking for the text in the whole corpus…');
	readonly options = [];

	constructor(
		private readonly session: CorpusSession,
		private readonly command: typeof COMMANDS.acceptSuggestion | typeof COMMANDS.rejectSuggestion,
		private readonly argument: SuggestionArgument,
	) {}

	get uri(): string {
		return this.argument.uri;
	}

	get title(): string {
		return this.#isAccepted ? vscode.l10n.t('Accept All Like This') : vscode.l10n.t('Reject All Like This');
	}

	get unlisted(): string {
		return vscode.l10n.t('They are answered with the others.');
	}

	titleFor(passages: number): string {
		const count = formatNumber(passages);
		return this.#isAccepted ? vscode.l10n.t('Accept {0}', count) : vscode.l10n.t('Reject {0}', count);
	}

	ask(token?: vscode.CancellationToken): Promise<PreviewSuggestionsResult | undefined> {
		const { uri, position } = this.argument;
		const params: PreviewSuggestionsParams = { uri, position };
		return this.session.request<PreviewSuggestionsResult>(PREVIEW_SUGGESTIONS_REQUEST, params, token);
	}

	apply(_: readonly OccurrenceHit[], unticked: readonly OccurrenceHit[]): Promise<unknown> {
		const argument: SuggestionArgument = {
			...this.argument,
			...(unticked.length > 0 && { except: unticked.map(toOccurrenceReference) }),
		};
		return this.session.run(this.command, argument);
	}

	get #isAccepted(): boolean {
		return this.command === COMMANDS.acceptSuggestion;
	}
}

function toMarkReference({ path, line, kind }: MarkHit): MarkHitReference {
	return { path, line, kind };
}

function toOccurrenceReference({ path, start, end }: OccurrenceHit): OccurrenceReference {
	return { path, start, end };
}
