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
	WorkspaceSymbolRequest,
	WorkspaceSymbolResolveRequest,
	ProtocolNotificationType,
	type Connection,
	type Diagnostic,
	type DocumentDiagnosticReport,
	type InitializeError,
	type InitializeResult,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { isObject } from './annotations/jsonLines';
import { reason } from './core/reason';
import { hashString } from './core/text/hash';
import { TRUSTED_NOTIFICATION } from './protocol';
import { serverCapabilities } from './workspace/capabilities';
import { ClientLink } from './workspace/clientLink';
import { Commands } from './workspace/commands';
import { conflictActions } from './workspace/conflictActions';
import { isTooLong } from './workspace/largeDocuments';
import { Parameters, urisIn } from './workspace/parameters';
import { Requests } from './workspace/requests';
import type { Platform } from './workspace/platform';
import { Session } from './workspace/session';
import { sourceActions } from './workspace/sourceActions';
import { registerOwnRequests } from './workspace/ownRequests';

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
		if (newName.trim() === '') {
			throw new ResponseError(
				ErrorCodes.InvalidParams,
				'The new name is empty: give one that is to stand for all its forms',
			);
		}
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
			...session.service.codeActions(view, corpus, range, context, session.settings),
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
		link.tell(outcome, outcome !== null && commands.history.next('undo') === outcome.message);
		return outcome;
	});

	registerOwnRequests(requests, link);

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
