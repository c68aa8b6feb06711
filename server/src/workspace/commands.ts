import { ErrorCodes, ResponseError, type ExecuteCommandParams } from 'vscode-languageserver';
import type { Pause } from '../annotations/coverage';
import type { CommandOutcome } from '../annotations/model';
import { toSpan } from '../languageFeatures/positions';
import { normalizeUri } from '../platform/fileSystem';
import { COMMANDS } from '../commandProtocol';
import { ContentModifiedError, NEVER_CANCELLED } from '../util/cancellation';
import { changeAnnotation, relate, tag, tagDocument } from './annotationCommands';
import { checkFiles } from './checkFiles';
import { onComment } from './commentCommands';
import type { CorpusFolder } from './corpusFolder';
import type { CommandDocument, CommandTools } from './commandTools';
import { linkEntity, mergeEntities, rename, renameEntity, retypeEntity, splitEntity } from './entityCommands';
import { History } from './history';
import { mark, untag } from './markCommands';
import { notAName } from './notAName';
import { tagOccurrences } from './occurrenceRequests';
import { Parameters } from './parameters';
import { adjudicate, installMergeDriver, mergeBothSides } from './peopleCommands';
import { answerSuggestion, suggestAgain } from './reviewCommands';
import type { Session } from './session';
import { takeBack } from './takeBack';
import { notATime, setDocumentDate, setTimeValue } from './timeCommands';

/** The commands of `workspace/executeCommand`. Whatever one of them decides holds everywhere before it has answered. */
export class Commands {
	readonly history: History;
	readonly #tools: CommandTools;

	constructor(private readonly session: Session) {
		this.history = new History(session);
		this.#tools = {
			session,
			translate: session.translate,
			decide: (corpus, run) => this.history.decide(corpus, run),
			document: (parameters, whole) => this.#document(parameters, whole),
			span: (view, range) => toSpan(view.table.lines, range, session.client.encoding),
			nothing: (why) => this.history.nothing(why),
		};
	}

	/** `pause` is for commands that may take long. */
	async execute(
		{ command, arguments: given }: ExecuteCommandParams,
		pause: Pause = () => Promise.resolve(),
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
				return renameEntity(this.#tools, parameters());
			case COMMANDS.retypeEntity:
				return retypeEntity(this.#tools, parameters());
			case COMMANDS.mergeEntities:
				return mergeEntities(this.#tools, parameters());
			case COMMANDS.splitEntity:
				return splitEntity(this.#tools, parameters());
			case COMMANDS.linkEntity:
				return linkEntity(this.#tools, parameters());
			case COMMANDS.takeBack:
				return takeBack(this.#tools, parameters());
			case COMMANDS.notAName:
				return notAName(this.#tools, parameters());
			case COMMANDS.setDocumentDate:
				return setDocumentDate(this.#tools, parameters());
			case COMMANDS.setTimeValue:
				return setTimeValue(this.#tools, parameters());
			case COMMANDS.notATime:
				return notATime(this.#tools, parameters());
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

	/** For the rename request. */
	renameEntity(corpus: CorpusFolder, entity: string, name: string): Promise<CommandOutcome> {
		return rename(this.#tools, corpus, entity, name);
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

	/** @param whole the command is about the whole corpus, so what has just changed on the disk counts */
	async #document(parameters: Parameters, whole = false): Promise<CommandDocument> {
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
}
