import {
	CodeActionTriggerKind,
	Command,
	type CodeAction,
	type CodeActionContext,
	type Diagnostic,
	type Range,
} from 'vscode-languageserver-types';
import { reason } from '../../core/reason';
import type { Translate } from '../../messages';
import { COMMANDS } from '../../commandProtocol';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../protocol';
import type { CorpusAccess, DocumentView } from '../../workspace/documentView';
import { DIAGNOSTIC_CODES, type AnnotationDiagnosticData } from '../diagnostics';
import type { PositionEncoding } from '../positions';
import type { Action } from './action';
import { markActions } from './marks';
import { commentActions, documentActions, relationActions } from './documents';
import { entityActions, meantActions } from './entities';
import { everywhereActions } from './everywhere';
import { familyActions, meansActions, renameActions } from './families';
import { mergeActions } from './merges';
import { placeOf, type Place } from './place';
import { retypeActions } from './retypes';
import { takeBackActions } from './takeBacks';
import { answerActions, looksLikeName, tagActions } from './tags';
import { timeActions } from './times';

/** The kinds that we offer, for the server's capabilities. */
export const CODE_ACTION_KINDS: readonly string[] = [
	'quickfix',
	'refactor.tag',
	'refactor.retype',
	'refactor.rename',
	'refactor.date',
	'refactor.mark',
	'refactor.merge',
	'refactor.split',
	'refactor.link',
	'refactor.relate',
	'source',
];

/** Labels that are offered one by one, the likeliest, and entities to merge with or that may be meant; more of them come below. */
const DIRECT_TAGS = 2;
const DIRECT_MERGES = 1;
const DIRECT_MEANT = 1;

/** As the settings have them. */
export type CodeActionsOptions = Pick<ServerSettings, 'snapToWords'>;

/** What can be decided at a place, the likeliest first. */
export class CodeActionsProvider {
	readonly #encoding: PositionEncoding;
	readonly #translate: Translate;
	/** The client takes code actions, not only bare commands. */
	readonly #literals: boolean;
	/** The client has the commands of `CLIENT_COMMANDS`, and lists, keys and views for what they don't do; else these are actions, too. */
	readonly #asks: boolean;

	constructor(encoding: PositionEncoding, translate: Translate, literals: boolean, asks: boolean) {
		this.#encoding = encoding;
		this.#translate = translate;
		this.#literals = literals;
		this.#asks = asks;
	}

	actions(
		document: DocumentView,
		corpus: CorpusAccess,
		range: Range,
		context: CodeActionContext,
		options: CodeActionsOptions = DEFAULT_SETTINGS,
	): (CodeAction | Command)[] {
		const place = placeOf(document, corpus, range, this.#encoding, options.snapToWords);
		const answers = [...answerActions(place, this.#translate), ...timeActions(place, this.#asks)];
		const tags = tagActions(place, this.#translate);
		const marks = markActions(place, context.diagnostics);
		// On every move of the cursor an editor asks whether there is anything: then only what the place itself suggests
		// makes its light bulb shine, and the corpus's names aren't gone through.
		const isAutomatic = context.triggerKind === CodeActionTriggerKind.Automatic;
		const merges = isAutomatic ? [] : mergeActions(place, this.#asks);
		// Who asks for kinds means all actions of these; a list of everything is kept short where one entry can ask for the rest.
		const families =
			this.#asks && !context.only
				? familyActions(place)
				: [...tags.slice(DIRECT_TAGS), ...retypeActions(place), ...merges.slice(DIRECT_MERGES)];
		const renames = this.#asks ? renameActions(place) : [];
		// Others have them with the rest of what can be decided on entities.
		const meant = this.#asks && !isAutomatic ? [...meantActions(place, DIRECT_MEANT), ...meansActions(place)] : [];
		const takeBacks = takeBackActions(place);
		const direct = [
			...tags.slice(0, DIRECT_TAGS),
			...merges.slice(0, DIRECT_MERGES),
			...meant,
			...renames,
			...takeBacks,
		];
		const names =
			answers.length > 0 || looksLikeName(place)
				? [...answers, ...direct, ...marks, ...families]
				: [...marks, ...direct, ...families];
		const others = this.#asks || isAutomatic ? [] : this.#othersAt(place);
		return [...orphanActions(document, context.diagnostics), ...names, ...others]
			.filter(({ kind }) => isWanted(kind, context.only))
			.filter(({ kind }) => !isAutomatic || place.selection !== undefined || kind.startsWith('quickfix.'))
			.map((action) => this.#toProtocol(action));
	}

	#othersAt(place: Place): Action[] {
		return [
			...everywhereActions(place, this.#translate),
			...entityActions(place),
			...commentActions(place),
			...relationActions(place, this.#translate),
			...documentActions(place, this.#translate),
		];
	}

	#toProtocol({ title, kind, command, argument, diagnostics, preferred }: Action): CodeAction | Command {
		const words = this.#translate(title);
		const run = Command.create(words, command, argument);
		return this.#literals
			? {
					title: words,
					kind,
					command: run,
					...(diagnostics && { diagnostics: [...diagnostics] }),
					...(preferred && { isPreferred: true }),
				}
			: run;
	}
}

/** An annotation whose passage is gone can be taken away where its warning stands. */
function orphanActions(document: DocumentView, diagnostics: readonly Diagnostic[]): Action[] {
	return diagnostics.flatMap((diagnostic) => {
		const id = (diagnostic.data as Partial<AnnotationDiagnosticData> | undefined)?.id;
		const annotation = document.annotations.find((anchored) => anchored.annotation.id === id)?.annotation;
		if (diagnostic.code !== DIAGNOSTIC_CODES.orphan || !annotation) {
			return [];
		}
		const title = reason('Remove This Annotation');
		const argument = { uri: document.uri, id: annotation.id };
		return [{ title, kind: 'quickfix.untag', command: COMMANDS.untag, argument, diagnostics: [diagnostic] }];
	});
}

/** A client that names kinds means those and their parts. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
	return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
}
