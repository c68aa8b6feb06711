import type { InitializeParams } from 'vscode-languageserver';
import type { PositionEncoding } from './languageFeatures/positions';
import type { InitializationOptions } from './protocol';
import { isObject } from './annotations/jsonLines';

/** What the client can do, asked once and named. No other file reads capabilities. */
export interface ClientInfo {
	readonly encoding: PositionEncoding;
	/** BCP 47 tag. */
	readonly locale: string;
	/** Asks for diagnostics; the others are sent them. */
	readonly pullsDiagnostics: boolean;
	/** Shows places that belong to a diagnostic. */
	readonly relatedInformation: boolean;
	readonly markdownHovers: boolean;
	readonly codeActionLiterals: boolean;
	readonly hierarchicalSymbols: boolean;
	/** Asks for a workspace symbol's range when it needs it. */
	readonly resolvesWorkspaceSymbols: boolean;
	readonly prepareRename: boolean;
	readonly foldingLimit: number | undefined;
	readonly foldingText: boolean;
	readonly foldUnderLineAbove: boolean;
	readonly workDoneProgress: boolean;
	/** Can be asked for its settings. */
	readonly configuration: boolean;
	readonly dynamicConfiguration: boolean;
	/** Watches files for us where we ask for it. */
	readonly dynamicWatching: boolean;
	readonly relativePatterns: boolean;
	readonly refreshesSemanticTokens: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesFolding: boolean;
	/** Asks for the texts of documents that are no files. */
	readonly documentContent: boolean;
	/** At the start. */
	readonly trustsFolders: boolean;
	readonly options: InitializationOptions;
}

export function readClientInfo(params: InitializeParams): ClientInfo {
	const { general, textDocument, window, workspace } = params.capabilities ?? {};
	const { foldingRange } = textDocument ?? {};
	const options: InitializationOptions = isObject(params.initializationOptions) ? params.initializationOptions : {};
	return {
		encoding: chooseEncoding(general?.positionEncodings),
		locale: stringOr(options.locale, stringOr(params.locale, 'en')),
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		relatedInformation: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
		markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
		codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
		hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		resolvesWorkspaceSymbols: workspace?.symbol?.resolveSupport?.properties?.includes('location.range') ?? false,
		prepareRename: textDocument?.rename?.prepareSupport === true,
		foldingLimit: foldingRange?.rangeLimit,
		foldingText: foldingRange?.foldingRange?.collapsedText === true,
		foldUnderLineAbove: options.foldUnderLineAbove === true,
		workDoneProgress: window?.workDoneProgress === true,
		configuration: workspace?.configuration === true,
		dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		dynamicWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
		refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		documentContent: workspace?.textDocumentContent !== undefined && options.recordFiles !== true,
		refreshesFolding: workspace?.foldingRange?.refreshSupport === true,
		trustsFolders: options.trusted !== false,
		options,
	};
}

/** UTF-16, the protocol's default, but for a client that would rather have UTF-8. */
function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
	const known = offered?.filter((one) => one === 'utf-16' || one === 'utf-8') ?? [];
	return known[0] === 'utf-8' ? 'utf-8' : 'utf-16';
}

function stringOr(value: unknown, otherwise: string): string {
	return typeof value === 'string' && value !== '' ? value : otherwise;
}
