import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { ClientInfo } from '../clientInfo';
import { CODE_ACTION_KINDS } from '../languageFeatures/codeActions/codeActions';
import { SEMANTIC_TOKENS_LEGEND } from '../languageFeatures/semanticTokens';
import { COMMANDS } from '../commandProtocol';
import { RECORD_SCHEME } from '../recordProtocol';

/** What we tell a client that we do. Diagnostics are pulled by clients that can, pushed to the others, never both. */
export function serverCapabilities(client: ClientInfo): ServerCapabilities {
	return {
		positionEncoding: client.encoding,
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
		semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: { delta: true }, range: true },
		hoverProvider: true,
		definitionProvider: true,
		referencesProvider: true,
		documentHighlightProvider: true,
		documentSymbolProvider: true,
		foldingRangeProvider: true,
		selectionRangeProvider: true,
		renameProvider: client.prepareRename ? { prepareProvider: true } : true,
		workspaceSymbolProvider: client.resolvesWorkspaceSymbols ? { resolveProvider: true } : true,
		codeActionProvider: client.codeActionLiterals ? { codeActionKinds: [...CODE_ACTION_KINDS] } : true,
		...(client.pullsDiagnostics
			? { diagnosticProvider: { identifier: 'corpus', interFileDependencies: true, workspaceDiagnostics: false } }
			: {}),
		executeCommandProvider: { commands: Object.values(COMMANDS) },
		workspace: {
			workspaceFolders: { supported: true, changeNotifications: true },
			...(client.documentContent ? { textDocumentContent: { schemes: [RECORD_SCHEME] } } : {}),
		},
	};
}
