/** All language features, wired by hand: documents and a corpus in, the protocol's values out. Knows no connection and no files. */
import type {
	CodeAction,
	CodeActionContext,
	Command,
	Diagnostic,
	DocumentHighlight,
	DocumentSymbol,
	FoldingRange,
	Hover,
	Location,
	Position,
	Range,
	SelectionRange,
	SemanticTokens,
	SemanticTokensDelta,
	SymbolInformation,
	WorkspaceSymbol,
} from 'vscode-languageserver-types';
import type { AnnotationDetails, RemovedAnnotation } from './annotationProtocol';
import { AnnotationDetailsProvider } from './languageFeatures/annotationDetails';
import { AnnotationItemsProvider } from './languageFeatures/annotationItems';
import { type CodeActionsOptions, CodeActionsProvider } from './languageFeatures/codeActions/codeActions';
import { commentItems } from './languageFeatures/commentItems';
import { DateItemsProvider } from './languageFeatures/dateItems';
import { DateSymbolsProvider } from './languageFeatures/dateSymbols';
import { DefinitionProvider } from './languageFeatures/definition';
import { DiagnosticsProvider, type DiagnosticsOptions } from './languageFeatures/diagnostics';
import { DocumentHighlightsProvider } from './languageFeatures/documentHighlights';
import { DocumentSymbolsProvider } from './languageFeatures/documentSymbols';
import { EntityItemsProvider } from './languageFeatures/entityItems';
import { FoldingRangesProvider, type FoldingOptions } from './languageFeatures/foldingRanges';
import { HoverProvider } from './languageFeatures/hover';
import { createMarkup } from './languageFeatures/markup';
import { NextUntaggedProvider } from './languageFeatures/nextUntagged';
import type { PositionEncoding } from './languageFeatures/positions';
import { ReferencesProvider, type Report } from './languageFeatures/references';
import { RenameProvider, type EntityRename } from './languageFeatures/rename';
import { SelectionRangesProvider } from './languageFeatures/selectionRanges';
import { SemanticTokensProvider } from './languageFeatures/semanticTokens';
import { DayWriter } from './languageFeatures/timeValues';
import { WorkspaceSymbolsProvider } from './languageFeatures/workspaceSymbols';
import type { CommentThreadItem } from './commentProtocol';
import type { Translate } from './messages';
import type { NextUntaggedResult } from './keyProtocol';
import type { DocumentUri } from './platform/fileSystem';
import type {
	DatePlacesParams,
	DatesResult,
	DocumentDateResult,
	ReadTimeParams,
	ReadTimeResult,
	TimeAtResult,
} from './dateProtocol';
import type {
	AnnotationItem,
	EntitiesParams,
	EntitiesResult,
	EntityItem,
	DocumentLabelItem,
	LabelItem,
	MentionsParams,
	MentionsResult,
} from './protocol';
import type { CancellationToken } from './util/cancellation';
import type { CorpusAccess, DocumentView } from './workspace/documentView';

/** What a client can do, and how it counts and speaks. */
export interface LanguageServiceOptions {
	readonly encoding: PositionEncoding;
	readonly translate: Translate;
	/** BCP 47 tag, for dates and numbers. */
	readonly locale: string;
	/** The client draws Markdown in hovers. */
	readonly markdown: boolean;
	/** It draws links that run commands, and has those of `CLIENT_COMMANDS`. */
	readonly commandLinks: boolean;
	/** It shows comments beside the text. */
	readonly commentThreads: boolean;
	/** It takes code actions, not only bare commands. */
	readonly codeActionLiterals: boolean;
	/** It shows places that belong to a diagnostic. */
	readonly relatedInformation: boolean;
	/** It asks for a workspace symbol's range when it needs it. */
	readonly resolvesWorkspaceSymbols: boolean;
	readonly hierarchicalSymbols: boolean;
	readonly folding: FoldingOptions;
}

/**
 * Undefined means: nothing here. Whatever reads other documents is a promise, and throws a `CancelledError` when its
 * token was cancelled: half an answer is none.
 */
export interface LanguageService {
	semanticTokens(document: DocumentView): SemanticTokens;
	semanticTokensDelta(document: DocumentView, previousResultId: string): SemanticTokens | SemanticTokensDelta;
	semanticTokensRange(document: DocumentView, range: Range): SemanticTokens;
	hover(
		document: DocumentView,
		corpus: CorpusAccess,
		position: Position,
		token: CancellationToken,
	): Promise<Hover | undefined>;
	definition(
		document: DocumentView,
		corpus: CorpusAccess,
		position: Position,
		token: CancellationToken,
	): Promise<Location | undefined>;
	/** With `report`, all goes through it, and the answer is empty. */
	references(
		document: DocumentView,
		corpus: CorpusAccess,
		position: Position,
		token: CancellationToken,
		report?: Report<Location>,
	): Promise<Location[]>;
	documentHighlights(document: DocumentView, position: Position): DocumentHighlight[];
	prepareRename(
		document: DocumentView,
		corpus: CorpusAccess,
		position: Position,
	): { range: Range; placeholder: string } | undefined;
	/** What to write into `.corpus/entities.jsonl`. */
	rename(document: DocumentView, position: Position, newName: string): EntityRename | undefined;
	documentSymbols(document: DocumentView, corpus: CorpusAccess): DocumentSymbol[] | SymbolInformation[];
	foldingRanges(document: DocumentView): FoldingRange[];
	selectionRanges(document: DocumentView, positions: readonly Position[]): SelectionRange[];
	workspaceSymbols(
		query: string,
		corpora: readonly CorpusAccess[],
		token: CancellationToken,
	): Promise<WorkspaceSymbol[]>;
	resolveWorkspaceSymbol(
		symbol: WorkspaceSymbol,
		corpora: readonly CorpusAccess[],
		token: CancellationToken,
	): Promise<WorkspaceSymbol>;
	codeActions(
		document: DocumentView,
		corpus: CorpusAccess,
		range: Range,
		context: CodeActionContext,
		options?: CodeActionsOptions,
	): (CodeAction | Command)[];
	diagnostics(document: DocumentView, corpus: CorpusAccess, options: DiagnosticsOptions): Diagnostic[];
	/** For `corpus.json` and the files of `.corpus/`, by URI; files without problems are left out. */
	storeDiagnostics(corpus: CorpusAccess): ReadonlyMap<DocumentUri, readonly Diagnostic[]>;
	entities(corpora: readonly CorpusAccess[], params: EntitiesParams): EntitiesResult;
	entityAt(document: DocumentView, corpus: CorpusAccess, position: Position): EntityItem | undefined;
	mentions(corpus: CorpusAccess, params: MentionsParams, token: CancellationToken): Promise<MentionsResult>;
	documentDate(document: DocumentView): DocumentDateResult;
	readTime(document: DocumentView, params: ReadTimeParams): ReadTimeResult | undefined;
	timeAt(document: DocumentView, position: Position): TimeAtResult | undefined;
	dates(corpora: readonly CorpusAccess[]): DatesResult;
	datePlaces(corpus: CorpusAccess, params: DatePlacesParams, token: CancellationToken): Promise<MentionsResult>;
	annotations(document: DocumentView, corpus: CorpusAccess): AnnotationItem[];
	comments(document: DocumentView): CommentThreadItem[];
	/** Labels on the document as a whole. */
	documentLabels(document: DocumentView, corpus: CorpusAccess): DocumentLabelItem[];
	/** All that is known of the annotations at a place, the narrowest first, or of all in the document. */
	annotationDetails(document: DocumentView, corpus: CorpusAccess, range?: Range): AnnotationDetails[];
	/** Tags that somebody took away from others, near a place or in all the document. */
	removedAnnotations(document: DocumentView, corpus: CorpusAccess, range?: Range): RemovedAnnotation[];
	labels(corpus: CorpusAccess): LabelItem[];
	nextUntagged(document: DocumentView, position: Position): NextUntaggedResult | undefined;
	/** The document was closed: what is kept for it can go. */
	forget(uri: DocumentUri): void;
}

export function createLanguageService(options: LanguageServiceOptions): LanguageService {
	const { encoding, translate, locale } = options;
	const tools = {
		markup: createMarkup(options),
		translate,
		days: new DayWriter(locale),
		numbers: new Intl.NumberFormat(supportedLocale(locale)),
	};
	const semanticTokens = new SemanticTokensProvider(encoding);
	const hover = new HoverProvider(encoding, tools, !options.commentThreads);
	const definitions = new DefinitionProvider(encoding);
	const references = new ReferencesProvider(encoding);
	const highlights = new DocumentHighlightsProvider(encoding);
	const rename = new RenameProvider(encoding);
	const documentSymbols = new DocumentSymbolsProvider(encoding, translate);
	const foldingRanges = new FoldingRangesProvider(translate, options.folding);
	const selectionRanges = new SelectionRangesProvider(encoding);
	const workspaceSymbols = new WorkspaceSymbolsProvider(definitions, translate, options.resolvesWorkspaceSymbols);
	const codeActions = new CodeActionsProvider(encoding, translate, options.codeActionLiterals, options.commandLinks);
	const diagnostics = new DiagnosticsProvider(encoding, translate, options.relatedInformation);
	const entityItems = new EntityItemsProvider(encoding);
	const dateItems = new DateItemsProvider(encoding, tools);
	const dateSymbols = new DateSymbolsProvider(dateItems, tools, options.resolvesWorkspaceSymbols);
	const annotationItems = new AnnotationItemsProvider(encoding, translate);
	const nextUntagged = new NextUntaggedProvider(encoding);
	const annotationDetails = new AnnotationDetailsProvider(encoding, translate);

	return Object.freeze<LanguageService>({
		semanticTokens: (document) => semanticTokens.full(document),
		semanticTokensDelta: (document, previousResultId) => semanticTokens.delta(document, previousResultId),
		semanticTokensRange: (document, range) => semanticTokens.range(document, range),
		hover: (document, corpus, position, token) => hover.hover(document, corpus, position, token),
		definition: (document, corpus, position, token) => definitions.definition(document, corpus, position, token),
		references: (document, corpus, position, token, report) =>
			references.references(document, corpus, position, token, report),
		documentHighlights: (document, position) => highlights.highlights(document, position),
		prepareRename: (document, corpus, position) => rename.prepare(document, corpus, position),
		rename: (document, position, newName) => rename.rename(document, position, newName),
		documentSymbols: (document, corpus) =>
			options.hierarchicalSymbols
				? documentSymbols.symbols(document, corpus)
				: documentSymbols.flatSymbols(document, corpus),
		foldingRanges: (document) => foldingRanges.ranges(document),
		selectionRanges: (document, positions) => selectionRanges.ranges(document, positions),
		workspaceSymbols: async (query, corpora, token) => [
			...(await dateSymbols.symbols(query, corpora, token)),
			...(await workspaceSymbols.symbols(query, corpora, token)),
		],
		resolveWorkspaceSymbol: async (symbol, corpora, token) =>
			(await dateSymbols.resolve(symbol, corpora, token)) ?? workspaceSymbols.resolve(symbol, corpora, token),
		codeActions: (document, corpus, range, context, codeActionsOptions) =>
			codeActions.actions(document, corpus, range, context, codeActionsOptions),
		diagnostics: (document, corpus, wanted) => diagnostics.diagnostics(document, corpus, wanted),
		storeDiagnostics: (corpus) => diagnostics.storeDiagnostics(corpus),
		entities: (corpora, params) => entityItems.entities(corpora, params),
		entityAt: (document, corpus, position) => entityItems.entityAt(document, corpus, position),
		mentions: (corpus, params, token) => references.mentions(corpus, params, token),
		documentDate: (document) => dateItems.documentDate(document),
		readTime: (document, params) => dateItems.readTime(document, params),
		timeAt: (document, position) => dateItems.timeAt(document, position),
		dates: (corpora) => dateItems.dates(corpora),
		datePlaces: (corpus, params, token) => dateItems.places(corpus, params, token),
		comments: (document) => commentItems(document, encoding, translate),
		annotations: (document, corpus) => annotationItems.annotations(document, corpus),
		documentLabels: (document, corpus) => annotationItems.documentLabels(document, corpus),
		annotationDetails: (document, corpus, range) => annotationDetails.details(document, corpus, range),
		removedAnnotations: (document, corpus, range) => annotationDetails.removed(document, corpus, range),
		labels: (corpus) => annotationItems.labels(corpus),
		nextUntagged: (document, position) => nextUntagged.next(document, position),
		forget: (uri) => semanticTokens.forget(uri),
	});
}

/** What the client sent may be no tag at all. */
function supportedLocale(locale: string): string {
	try {
		return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
	} catch {
		return 'en';
	}
}
