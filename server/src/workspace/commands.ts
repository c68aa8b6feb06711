import { ErrorCodes, ResponseError, type ExecuteCommandParams, type Range } from 'vscode-languageserver';
import type { CommandOutcome } from '../annotations/model';
import { spanToTag } from '../annotations/selection';
import { ENTITY_TYPES, TIME_TYPES, type Span } from '../core/model';
import { reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import { readWrittenDate, readWrittenTime } from '../core/times/writtenTime';
import { indexAt, timeAt } from '../languageFeatures/lookup';
import { toSpan } from '../languageFeatures/positions';
import { entityTypeWord } from '../languageFeatures/vocabulary';
import { normalizeUri } from '../platform/fileSystem';
import { COMMANDS } from '../commandProtocol';
import { ContentModifiedError, NEVER_CANCELLED } from '../util/cancellation';
import { changeAnnotation, relate, tag, tagDocument } from './annotationCommands';
import { checkFiles } from './checkFiles';
import { onComment } from './commentCommands';
import type { CorpusFolder } from './corpusFolder';
import type { CommandPause, CommandTools } from './commandTools';
import { type DocumentView, textOf } from './documentView';
import { linkEntity, splitEntity } from './entityCommands';
import { History } from './history';
import { mark, untag } from './markCommands';
import { tagOccurrences } from './occurrenceRequests';
import { Parameters } from './parameters';
import { adjudicate, installMergeDriver, mergeBothSides } from './peopleCommands';
import { answerSuggestion, suggestAgain } from './reviewCommands';
import type { Session } from './session';

const VALUE_MEANING = 'a TIMEX3 value, such as 2014-06-19, XXXX-06 or P5D';
const NO_PASSAGE = reason('There is no date here: select a passage, or put the cursor into a word');

/** The commands of `workspace/executeCommand`. Whatever one of them decides holds everywhere before it has answered. */
export class Commands {
	readonly history: History;
	readonly #tools: CommandTools;

	constructor(private readonly session: Session) {
		this.history = new History(session);
		this.#tools = {
			session,
			translate: session.translate,
			decide: (corpus, run) => this.#decide(corpus, run),
			document: (parameters, whole) => this.#document(parameters, whole),
			span: (view, range) => this.#span(view, range),
			nothing: (why) => this.history.nothing(why),
		};
	}

	/** `pause` is for commands that may take long. */
	async execute(
		{ command, arguments: given }: ExecuteCommandParams,
		pause: CommandPause = () => Promise.resolve(),
	): Promise<CommandOutcome | null> {
		// Not what its type says, where a client errs.
		const [argument] = Array.isArray(given) ? given : [];
		const parameters = (): Parameters => new Parameters(command, argument);
		switch (command) {
			case COMMANDS.tag:
				return tag(this.#tools, parameters());
			case COMMANDS.untag:
				return untag(this.#tools, parameters());
			case COMMANDS.changeAnnotation:
				return changeAnnotation(this.#tools, parameters());
			case COMMANDS.tagDocument:
				return tagDocument(this.#tools, parameters());
			case COMMANDS.relate:
				return relate(this.#tools, parameters());
			case COMMANDS.markAsBoilerplate:
				return mark(this.#tools, parameters(), 'boilerplate');
			case COMMANDS.markAsContent:
				return mark(this.#tools, parameters(), 'content');
			case COMMANDS.undo:
				return this.history.travel('undo');
			case COMMANDS.redo:
				return this.history.travel('redo');
			case COMMANDS.renameEntity:
				return this.#renameEntity(parameters());
			case COMMANDS.retypeEntity:
				return this.#retypeEntity(parameters());
			case COMMANDS.mergeEntities:
				return this.#mergeEntities(parameters());
			case COMMANDS.splitEntity:
				return splitEntity(this.#tools, (given) => given.corpus(this.session), parameters());
			case COMMANDS.linkEntity:
				return linkEntity(this.#tools, parameters().corpus(this.session), parameters());
			case COMMANDS.notAName:
				return this.#notAName(parameters());
			case COMMANDS.setDocumentDate:
				return this.#setDocumentDate(parameters());
			case COMMANDS.setTimeValue:
				return this.#setTimeValue(parameters());
			case COMMANDS.notATime:
				return this.#notATime(parameters());
			case COMMANDS.adjudicate:
				return adjudicate(this.#tools, parameters());
			case COMMANDS.mergeBothSides:
				return mergeBothSides(this.#tools, parameters());
			case COMMANDS.installMergeDriver:
				return installMergeDriver(this.session, parameters());
			case COMMANDS.tagOccurrences:
				return tagOccurrences(this.#tools, parameters(), pause);
			case COMMANDS.acceptSuggestion:
				return answerSuggestion(this.#tools, parameters(), 'accept', pause);
			case COMMANDS.rejectSuggestion:
				return answerSuggestion(this.#tools, parameters(), 'reject', pause);
			case COMMANDS.suggestAgain:
				return suggestAgain(this.#tools, parameters());
			case COMMANDS.export:
				return (await import('./exportCommand')).exportCorpus(this.session, parameters(), pause);
			case COMMANDS.import:
				return (await import('./importCommand')).importIntoCorpus(this.#tools, parameters(), pause);
			case COMMANDS.checkFiles:
				return checkFiles(this.#tools);
			case COMMANDS.reindex:
				return this.#onAll((corpus) => corpus.takeInAgain());
			case COMMANDS.setIndexing:
				return this.#setIndexing(parameters().oneOf('indexing', ['on', 'paused']));
			default: {
				const talking = onComment(command, this.#tools, parameters);
				if (!talking) {
					throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}`);
				}
				return talking;
			}
		}
	}

	/** For the rename request, too. */
	async renameEntity(corpus: CorpusFolder, entity: string, name: string): Promise<CommandOutcome> {
		return this.#decide(corpus, () => corpus.annotations.entities.rename(entity, name, reachOf(corpus, entity)));
	}

	async #renameEntity(parameters: Parameters): Promise<CommandOutcome> {
		const name = parameters.string('name', "the entity's new name");
		const entity = parameters.string('entity', "the entity's id");
		return this.renameEntity(parameters.corpus(this.session), entity, name);
	}

	async #retypeEntity(parameters: Parameters): Promise<CommandOutcome> {
		const type = parameters.oneOf('type', ENTITY_TYPES);
		const entity = parameters.string('entity', "the entity's id");
		const corpus = parameters.corpus(this.session);
		const kind = this.session.translate(entityTypeWord(type));
		return this.#decide(corpus, () => corpus.annotations.entities.retype(entity, type, kind, reachOf(corpus, entity)));
	}

	async #mergeEntities(parameters: Parameters): Promise<CommandOutcome> {
		const entity = parameters.string('entity', 'the id of the entity that becomes part of another one');
		const into = parameters.string('into', 'the id of the entity that it becomes part of');
		const corpus = parameters.corpus(this.session);
		const name = corpus.corpus.entity(into)?.name ?? into;
		return this.#decide(corpus, () => corpus.annotations.entities.merge(entity, into, name, reachOf(corpus, entity)));
	}

	/** At a range: the passage's text, wherever it stands; of an entity: each of its forms. */
	async #notAName(parameters: Parameters): Promise<CommandOutcome> {
		if (parameters.has('range')) {
			const range = parameters.range();
			const { corpus, view } = await this.#document(parameters);
			const span = this.#span(view, range);
			// A cursor alone stands for the name that it is in.
			const index = indexAt(view.analysis.mentions, span.start);
			const named = index === undefined ? undefined : view.analysis.mentions[index];
			const { start, end } = span.start === span.end && named ? named : span;
			const entity = index === undefined ? undefined : view.entities[index];
			const reach = entity === undefined ? undefined : reachOf(corpus, entity);
			return this.#decide(corpus, () => corpus.annotations.entities.notAName(view.table.text.slice(start, end), reach));
		}
		const entity = parameters.string('entity', "the entity's id");
		const corpus = parameters.corpus(this.session);
		const reach = reachOf(corpus, entity);
		const forms = new Map(corpus.corpus.entity(entity)?.forms.map(({ form }) => [foldName(form), form]));
		return this.#decide(corpus, () => corpus.annotations.entities.notAName([...forms.values()], reach));
	}

	async #setDocumentDate(parameters: Parameters): Promise<CommandOutcome> {
		const meaning = 'an ISO 8601 date, such as 2014, 2014-06 or 2014-06-19T14:30, or null';
		const typed = parameters.stringOrNull('date', meaning);
		const { corpus, view } = await this.#document(parameters);
		const date = typed === null ? undefined : readWrittenDate(typed, view.table.language);
		if (typed !== null && date === undefined) {
			return parameters.refuse('date', meaning);
		}
		return this.#decide(corpus, () => corpus.annotations.times.setDocumentDate(view.path, date));
	}

	async #setTimeValue(parameters: Parameters): Promise<CommandOutcome> {
		const typed = parameters.string('value', VALUE_MEANING);
		const wanted = parameters.has('type') ? parameters.oneOf('type', TIME_TYPES) : undefined;
		const range = parameters.range();
		const { corpus, view } = await this.#document(parameters);
		const { documentDate, times } = view.analysis;
		const span = this.#time(view, range);
		const here = times.find(({ start, end }) => span && start === span.start && end === span.end);
		const read = readWrittenTime(typed, view.table.language, documentDate, wanted ?? here?.type);
		if (!read || (wanted !== undefined && read.type !== wanted)) {
			return parameters.refuse('value', wanted === undefined ? VALUE_MEANING : `${VALUE_MEANING} of a ${wanted}`);
		}
		return span
			? this.#decide(corpus, () => corpus.annotations.times.setValue(textOf(view), span, read.type, read.value))
			: this.history.nothing(NO_PASSAGE);
	}

	async #notATime(parameters: Parameters): Promise<CommandOutcome> {
		const range = parameters.range();
		const { corpus, view } = await this.#document(parameters);
		const span = this.#time(view, range);
		return span
			? this.#decide(corpus, () => corpus.annotations.times.notATime(textOf(view), span))
			: this.history.nothing(NO_PASSAGE);
	}

	/** A cursor, or a range inside of it, stands for the time expression there; else it is what is selected. */
	#time(view: DocumentView, range: Range): Span | undefined {
		const span = this.#span(view, range);
		const time = timeAt(view.analysis, span.start);
		return time && span.end <= time.end ? { start: time.start, end: time.end } : spanToTag(view.table, span);
	}

	/** Goes on in the background: the corpus's status tells how far it is. */
	async #onAll(work: (corpus: CorpusFolder) => Promise<void>): Promise<null> {
		for (const corpus of this.session.corpora.all()) {
			this.session.inBackground(work(corpus));
		}
		return null;
	}

	async #setIndexing(indexing: 'on' | 'paused'): Promise<null> {
		for (const { indexer } of this.session.corpora.all()) {
			if (indexing === 'paused') {
				indexer.pause();
			} else {
				indexer.resume();
			}
		}
		return null;
	}

	#decide(corpus: CorpusFolder, run: () => Promise<CommandOutcome>): Promise<CommandOutcome> {
		return this.history.decide(corpus, run);
	}

	/** @param whole the command is about the whole corpus, so what has just changed on the disk counts */
	async #document(parameters: Parameters, whole = false): Promise<{ corpus: CorpusFolder; view: DocumentView }> {
		const uri = parameters.uri();
		const open = this.session.documents.get(normalizeUri(uri));
		const revision = open?.revision;
		const { corpus } = await this.session.locate(uri);
		if (whole) {
			await corpus.indexer.settled();
		}
		if (open?.revision !== revision) {
			throw new ContentModifiedError();
		}
		const found = await this.session.view(uri, NEVER_CANCELLED);
		if (!found) {
			const refusal = corpus.indexer.refused.find((one) => one.uri === normalizeUri(uri));
			throw new ResponseError(ErrorCodes.InvalidParams, `${uri}: ${refusal?.message ?? 'there is no such document'}`);
		}
		return found;
	}

	#span(view: DocumentView, range: Range): Span {
		return toSpan(view.table.lines, range, this.session.client.encoding);
	}
}

/** How far a decision on an entity reaches, for the message. */
function reachOf(corpus: CorpusFolder, id: string): { annotations: number; documents: number } {
	const entity = corpus.corpus.entity(id);
	return { annotations: entity?.mentions ?? 0, documents: entity?.documents.length ?? 0 };
}
