import {
	CodeActionRequest,
	DefinitionRequest,
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	DidChangeWatchedFilesNotification,
	DidChangeWorkspaceFoldersNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DidSaveTextDocumentNotification,
	DocumentDiagnosticReportKind,
	DocumentDiagnosticRequest,
	DocumentHighlightRequest,
	DocumentSymbolRequest,
	ErrorCodes,
	ExecuteCommandRequest,
	FoldingRangeRequest,
	HoverRequest,
	PrepareRenameRequest,
	ReferencesRequest,
	RenameRequest,
	ResponseError,
	SelectionRangeRequest,
	SemanticTokensDeltaRequest,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
	TextDocumentContentRequest,
	WorkspaceSymbolRequest,
	WorkspaceSymbolResolveRequest,
	ProtocolNotificationType,
	type Connection,
	type Diagnostic,
	type DocumentDiagnosticReport,
	type WorkDoneProgressParams,
	type InitializeError,
	type InitializeResult,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { isObject } from './annotations/jsonLines';
import { reason } from './core/reason';
import { hashString } from './core/text/hash';
import { COMMENTS_REQUEST, type CommentsParams, type CommentsResult } from './commentProtocol';
import { FORMATS_REQUEST } from './exchangeProtocol';
import { KNOWLEDGE_BASE_REQUEST, type KnowledgeBaseParams } from './entityProtocol';
import { knowledgeItems } from './languageFeatures/knowledgeItems';
import {
	ANNOTATION_DETAILS_REQUEST,
	type AnnotationDetailsParams,
	type AnnotationDetailsResult,
} from './annotationProtocol';
import {
	DATE_PLACES_REQUEST,
	DATES_REQUEST,
	DOCUMENT_DATE_REQUEST,
	READ_TIME_REQUEST,
	TIME_AT_REQUEST,
	type DatePlacesParams,
	type DatesParams,
	type DocumentDateParams,
	type ReadTimeParams,
	type TimeAtParams,
} from './dateProtocol';
import {
	MOVE_EDGE_REQUEST,
	NEXT_UNTAGGED_REQUEST,
	SNAP_TO_WORDS_REQUEST,
	type MoveEdgeParams,
	type NextUntaggedParams,
	type SnapToWordsParams,
} from './keyProtocol';
import {
	ANNOTATIONS_REQUEST,
	ENTITIES_REQUEST,
	ENTITY_AT_REQUEST,
	LABELS_REQUEST,
	MENTIONS_REQUEST,
	TRUSTED_NOTIFICATION,
	PREVIEW_MARK_REQUEST,
	type AnnotationsParams,
	type PreviewMarkParams,
	type AnnotationsResult,
	type EntitiesParams,
	type EntityAtParams,
	type LabelsParams,
	type LabelsResult,
	type MentionsParams,
} from './protocol';
import {
	DUPLICATE_DOCUMENTS_REQUEST,
	PASSAGE_PLACES_REQUEST,
	REPEATED_PASSAGES_REQUEST,
	type DuplicateDocumentsParams,
	type PassagePlacesParams,
	type RepeatedPassagesParams,
} from './passageProtocol';
import { PREVIEW_OCCURRENCES_REQUEST, type PreviewOccurrencesParams } from './occurrenceProtocol';
import {
	NEXT_SUGGESTION_REQUEST,
	PREVIEW_SUGGESTIONS_REQUEST,
	REVIEW_PLACES_REQUEST,
	REVIEW_PROGRESS_REQUEST,
	REVIEW_QUEUE_REQUEST,
	type NextSuggestionParams,
	type PreviewSuggestionsParams,
	type ReviewPlacesParams,
	type ReviewProgressParams,
	type ReviewQueueParams,
} from './reviewProtocol';
import { serverCapabilities } from './workspace/capabilities';
import { ClientLink } from './workspace/clientLink';
import { Commands } from './workspace/commands';
import {
	ANNOTATORS_REQUEST,
	type AnnotatorsParams,
	COMPARED_LISTS_REQUEST,
	COMPARE_REQUEST,
	type CompareParams,
	type ComparedListsParams,
	SHOW_ONLY_MINE_REQUEST,
	type ShowOnlyMineParams,
} from './peopleProtocol';
import { conflictActions } from './workspace/conflictActions';
import { isTooLong } from './workspace/largeDocuments';
import { previewMark } from './workspace/markRequests';
import { annotators, compareAnnotators, comparedLists } from './workspace/peopleRequests';
import { entityAt } from './workspace/entityCommands';
import { moveEdgeOf, snappedRange } from './workspace/edgeRequests';
import { previewOccurrences } from './workspace/occurrenceRequests';
import { Parameters, urisIn } from './workspace/parameters';
import { duplicateDocuments, passagePlaces, repeatedPassages } from './workspace/passageRequests';
import { Requests } from './workspace/requests';
import {
	FIND_RECORDS_REQUEST,
	READ_RECORD_REQUEST,
	type FindRecordsParams,
	type ReadRecordParams,
} from './recordProtocol';
import { findRecords, readRecord, recordContent } from './workspace/recordRequests';
import { nextSuggestion, reviewPlaces, reviewProgress, reviewQueue } from './workspace/reviewRequests';
import { Session, type Platform } from './workspace/session';
import { sourceActions } from './workspace/sourceActions';
import { previewSuggestions } from './workspace/suggestionPreview';

export type { Platform };

/** Serves one client over the connection, until it says `exit`. */
export function startServer(connection: Connection, platform: Platform): { isShutDown(): boolean } {
	const link = new ClientLink(connection);
	const requests = new Requests(connection, link.log);
	let commands: Commands;

	connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
		if (link.session) {
			return new ResponseError(ErrorCodes.InvalidRequest, 'initialize came twice', { retry: false });
		}
		const session = new Session(params, platform, link.log, link);
		link.session = session;
		commands = new Commands(session);
		requests.begin(session);
		// Now: before its handler of `initialize` the connection puts one of its own in the place of ours.
		requests.notification(DidChangeWorkspaceFoldersNotification.type, (session, params) => {
			const event = new Parameters('workspace/didChangeWorkspaceFolders', params).object('event');
			return session.corpora.changeWorkspaceFolders(urisIn(event, 'added'), urisIn(event, 'removed'));
		});
		const serverInfo = { name: 'Corpus Annotator', version };
		return { capabilities: serverCapabilities(session.client), serverInfo };
	});
	connection.onInitialized(() => requests.inBackground('initialized', (session) => link.start(session)));
	connection.onShutdown(() => requests.end());

	requests.notification(DidOpenTextDocumentNotification.type, (session, { textDocument }) =>
		session.documents.open(textDocument),
	);
	requests.notification(DidChangeTextDocumentNotification.type, (session, { textDocument, contentChanges }) =>
		session.documents.change(textDocument.uri, textDocument.version, contentChanges),
	);
	requests.notification(DidCloseTextDocumentNotification.type, (session, { textDocument }) =>
		session.documents.close(textDocument.uri),
	);
	requests.notification(DidSaveTextDocumentNotification.type, (session, { textDocument }) =>
		session.saved(textDocument.uri),
	);
	requests.notification(DidChangeConfigurationNotification.type, (session, params) =>
		link.configurationChanged(session, isObject(params) ? params.settings : undefined),
	);
	requests.notification(new ProtocolNotificationType(TRUSTED_NOTIFICATION), (session) => session.trust());
	requests.notification(DidChangeWatchedFilesNotification.type, (session, params) =>
		session.corpora.filesChanged(urisIn(new Parameters('workspace/didChangeWatchedFiles', params), 'changes')),
	);

	// Without all tokens an editor goes on asking for those that can be seen.
	requests.onShown(SemanticTokensRequest.type, ({ service }, { view }) =>
		isTooLong('allTokens', view.table.text) ? undefined : service.semanticTokens(view),
	);
	requests.onShown(SemanticTokensDeltaRequest.type, ({ service }, { view }, { previousResultId }) =>
		isTooLong('allTokens', view.table.text) ? undefined : service.semanticTokensDelta(view, previousResultId),
	);
	requests.onNear(
		SemanticTokensRangeRequest.type,
		() => undefined,
		({ service }, { view }, { range }) => service.semanticTokensRange(view, range),
	);
	requests.onShown(
		DocumentDiagnosticRequest.type,
		(session, viewed, { previousResultId }) => diagnosticReport(session.diagnostics(viewed), previousResultId),
		{ kind: DocumentDiagnosticReportKind.Full, items: [] },
	);
	requests.onNear(
		HoverRequest.type,
		({ position }) => position,
		async (session, found, { position }, token) => {
			const { view, corpus } = await session.wanted(found);
			return session.service.hover(view, corpus, position, token);
		},
	);
	requests.onDocument(DefinitionRequest.type, ({ service }, { view, corpus }, { position }, token) =>
		service.definition(view, corpus, position, token),
	);
	requests.onDocument(
		ReferencesRequest.type,
		({ service }, { view, corpus }, { position, partialResultToken }, token) =>
			service.references(view, corpus, position, token, link.reporter(partialResultToken)),
	);
	requests.onDocument(DocumentHighlightRequest.type, ({ service }, { view }, { position }) =>
		service.documentHighlights(view, position),
	);
	requests.onDocument(PrepareRenameRequest.type, ({ service }, { view, corpus }, { position }) =>
		service.prepareRename(view, corpus, position),
	);
	requests.onDocument(RenameRequest.type, async ({ service }, { view, corpus }, { position, newName }) => {
		const rename = service.rename(view, position, newName);
		if (!rename) {
			throw new ResponseError(ErrorCodes.InvalidParams, 'There is no name here to rename');
		}
		await commands.renameEntity(corpus, rename.entity, rename.name);
		// The decision is kept in `.corpus/`: documents stay as they are.
		return { changes: {} };
	});
	requests.onDocument(DocumentSymbolRequest.type, async (session, found) => {
		const { view, corpus } = await session.wanted(found);
		return isTooLong('outline', view.table.text) ? [] : session.service.documentSymbols(view, corpus);
	});
	requests.onDocument(FoldingRangeRequest.type, ({ service }, { view }) => service.foldingRanges(view));
	requests.onDocument(SelectionRangeRequest.type, ({ service }, { view }, { positions }) =>
		service.selectionRanges(view, positions),
	);
	requests.onDocument(
		CodeActionRequest.type,
		(session, { view, corpus }, { range, context }) => [
			...session.service.codeActions(view, corpus, range, context),
			...sourceActions(session, commands.history, context),
		],
		undefined,
		conflictActions,
	);

	requests.on(WorkspaceSymbolRequest.type, ({ service, corpora }, params, token) => {
		const query = new Parameters('workspace/symbol', params).text('query', 'what to look for');
		return service.workspaceSymbols(query, corpora.all(), token);
	});
	requests.on(WorkspaceSymbolResolveRequest.type, ({ service, corpora }, symbol, token) => {
		const parameters = new Parameters('workspaceSymbol/resolve', symbol);
		parameters.string('name', "a symbol's name");
		parameters.object('location').string('uri', "a document's URI");
		return service.resolveWorkspaceSymbol(symbol, corpora.all(), token);
	});
	requests.on(ExecuteCommandRequest.type, async (_, params, token) => {
		const outcome = await link.working(params, token, reason('Deciding on the whole corpus'), (pause) =>
			commands.execute(params, pause),
		);
		link.tell(outcome);
		return outcome;
	});

	requests.onOwn(FORMATS_REQUEST, async () => (await import('./workspace/formatRequests')).listFormats());
	requests.onOwn<EntitiesParams>(ENTITIES_REQUEST, ({ service, corpora }, params) =>
		service.entities(corpora.all(), params),
	);
	requests.onOwn<EntityAtParams>(ENTITY_AT_REQUEST, entityAt);
	requests.onOwn<MentionsParams>(MENTIONS_REQUEST, (session, params, token) => {
		const corpus = session.corpora.get(new Parameters(MENTIONS_REQUEST, params).string('corpus', "a corpus's root"));
		return corpus ? session.service.mentions(corpus, params, token) : { mentions: [], total: 0 };
	});
	requests.onOwn<KnowledgeBaseParams>(KNOWLEDGE_BASE_REQUEST, ({ corpora }, params) => {
		const parameters = new Parameters(KNOWLEDGE_BASE_REQUEST, params);
		const corpus = corpora.get(parameters.string('corpus', "a corpus's root"));
		parameters.text('text', 'what to look for');
		return corpus ? knowledgeItems(corpus, params) : { entries: [] };
	});
	requests.onOwn<DocumentDateParams>(DOCUMENT_DATE_REQUEST, async (session, { uri }, token) => {
		const found = await session.view(uri, token);
		return found && session.service.documentDate(found.view);
	});
	requests.onOwn<ReadTimeParams>(READ_TIME_REQUEST, async (session, params, token) => {
		new Parameters(READ_TIME_REQUEST, params).text('text', 'what was typed');
		const found = await session.view(params.uri, token);
		return found && session.service.readTime(found.view, params);
	});
	requests.onOwn<TimeAtParams>(TIME_AT_REQUEST, async (session, { uri, position }, token) => {
		const found = await session.view(uri, token);
		return found && session.service.timeAt(found.view, position);
	});
	requests.onOwn<DatesParams>(DATES_REQUEST, ({ service, corpora }, { uri }) => {
		const corpus = uri === undefined ? undefined : corpora.get(uri);
		return service.dates(corpus ? [corpus] : corpora.all());
	});
	requests.onOwn<DatePlacesParams>(DATE_PLACES_REQUEST, (session, params, token) => {
		const parameters = new Parameters(DATE_PLACES_REQUEST, params);
		const corpus = session.corpora.get(parameters.string('corpus', "a corpus's root"));
		parameters.string('date', 'a day, a month or a year');
		return corpus ? session.service.datePlaces(corpus, params, token) : { mentions: [], total: 0 };
	});
	requests.onOwn<PreviewMarkParams & WorkDoneProgressParams>(PREVIEW_MARK_REQUEST, async (session, params, token) => {
		const progress = link.workDone(params.workDoneToken, reason('Looking for places'));
		return previewMark(session, params, token, progress?.report).finally(() => progress?.end());
	});
	requests.onOwn<PreviewOccurrencesParams & WorkDoneProgressParams>(
		PREVIEW_OCCURRENCES_REQUEST,
		async (session, params, token) => {
			const progress = link.workDone(params.workDoneToken, reason('Looking for places'));
			return previewOccurrences(session, params, token, progress?.report).finally(() => progress?.end());
		},
	);
	requests.onOwn<PreviewSuggestionsParams & WorkDoneProgressParams>(
		PREVIEW_SUGGESTIONS_REQUEST,
		async (session, params, token) => {
			const progress = link.workDone(params.workDoneToken, reason('Looking for places'));
			return previewSuggestions(session, params, token, progress?.report).finally(() => progress?.end());
		},
	);
	requests.onOwn<RepeatedPassagesParams & WorkDoneProgressParams>(
		REPEATED_PASSAGES_REQUEST,
		async (session, params, token) => {
			const progress = link.workDone(params.workDoneToken, reason('Counting what repeats'));
			return repeatedPassages(session, params, token, progress?.report).finally(() => progress?.end());
		},
	);
	requests.onOwn<AnnotatorsParams>(ANNOTATORS_REQUEST, annotators);
	requests.onOwn<CompareParams & WorkDoneProgressParams>(COMPARE_REQUEST, async (session, params, token) => {
		const progress = link.workDone(params.workDoneToken, reason('Comparing annotations'));
		return compareAnnotators(session, params, token, progress?.report).finally(() => progress?.end());
	});
	requests.onOwn<ComparedListsParams>(COMPARED_LISTS_REQUEST, comparedLists);
	requests.onOwn<ReviewQueueParams>(REVIEW_QUEUE_REQUEST, reviewQueue);
	requests.onOwn<ReviewPlacesParams>(REVIEW_PLACES_REQUEST, reviewPlaces);
	requests.onOwn<ReviewProgressParams>(REVIEW_PROGRESS_REQUEST, reviewProgress);
	requests.onOwn<NextSuggestionParams>(NEXT_SUGGESTION_REQUEST, nextSuggestion);
	requests.onOwn<PassagePlacesParams>(PASSAGE_PLACES_REQUEST, passagePlaces);
	requests.onOwn<DuplicateDocumentsParams>(DUPLICATE_DOCUMENTS_REQUEST, duplicateDocuments);
	requests.onOwn<AnnotationsParams>(
		ANNOTATIONS_REQUEST,
		async (session, { uri }, token): Promise<AnnotationsResult> => {
			const found = await session.view(uri, token);
			if (!found) {
				return { annotations: [], document: [] };
			}
			const { view, corpus } = await session.wanted(found);
			const me = await corpus.findAnnotator();
			return {
				// Rules, too, are somebody's.
				annotations: session.service
					.annotations(view, corpus)
					.filter(({ creator }) => !session.onlyMine || creator === me),
				document: session.service.documentLabels(view, corpus),
			};
		},
	);
	requests.onOwn<AnnotationDetailsParams>(
		ANNOTATION_DETAILS_REQUEST,
		async (session, { uri, range }, token): Promise<AnnotationDetailsResult> => {
			const found = await session.view(uri, token);
			if (!found) {
				return { annotations: [], removed: [] };
			}
			const { view, corpus } = await session.wanted(found);
			const { service } = session;
			return {
				annotations: service.annotationDetails(view, corpus, range),
				removed: service.removedAnnotations(view, corpus, range),
			};
		},
	);
	requests.onOwn<ShowOnlyMineParams>(SHOW_ONLY_MINE_REQUEST, (session, params) => {
		session.onlyMine = new Parameters(SHOW_ONLY_MINE_REQUEST, params).boolean('on');
		return null;
	});
	requests.onOwn<CommentsParams>(COMMENTS_REQUEST, async (session, { uri }, token): Promise<CommentsResult> => {
		const found = await session.view(uri, token);
		return { threads: found ? session.service.comments(found.view) : [] };
	});
	requests.onOwn<LabelsParams>(LABELS_REQUEST, async (session, { uri }): Promise<LabelsResult> => {
		const { corpus } = await session.locate(uri);
		return { labels: session.service.labels(corpus) };
	});

	requests.onOwn<NextUntaggedParams>(NEXT_UNTAGGED_REQUEST, async (session, params, token) => {
		const position = new Parameters(NEXT_UNTAGGED_REQUEST, params).position('position');
		const found = await session.view(params.uri, token);
		return found && session.service.nextUntagged(found.view, position);
	});

	requests.on(TextDocumentContentRequest.type, recordContent);
	requests.onOwn<ReadRecordParams>(READ_RECORD_REQUEST, readRecord);
	requests.onOwn<FindRecordsParams>(FIND_RECORDS_REQUEST, findRecords);
	requests.onOwn<MoveEdgeParams>(MOVE_EDGE_REQUEST, moveEdgeOf);
	requests.onOwn<SnapToWordsParams>(SNAP_TO_WORDS_REQUEST, snappedRange);

	connection.listen();
	return { isShutDown: () => requests.isEnded };
}

/** Says only that nothing changed where that is so. */
function diagnosticReport(items: Diagnostic[], previousResultId: string | undefined): DocumentDiagnosticReport {
	const resultId = hashString(JSON.stringify(items)).toString(36);
	return resultId === previousResultId
		? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
		: { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
