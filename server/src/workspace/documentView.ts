import type { DocumentText } from '../annotations/commandContext';
import type { AnchoredAnnotation, LocatedAnnotation, StoreProblem } from '../annotations/model';
import type { Proposal } from '../annotations/proposals';
import type { Analysis, Mention, Span, TimeExpression } from '../core/model';
import type { LineIndex } from '../core/text/lineIndex';
import type { TextTable } from '../core/textTable';
import type { LabelDefinition } from '../configuration/corpusFile';
import type { KnowledgeBase } from '../corpus/knowledgeBase';
import type { CorpusView, EntityId } from '../corpus/model';
import type { DocumentUri } from '../platform/fileSystem';
import type { CancellationToken } from '../util/cancellation';

/** One version of one document of a corpus, open or on disk, with all that is known of it. Immutable. */
export interface DocumentView {
	readonly uri: DocumentUri;
	/** In its corpus, with forward slashes. */
	readonly path: string;
	/** The client's version; undefined for a document on disk. */
	readonly version: number | undefined;
	readonly table: TextTable;
	/** People's decisions are applied to it. */
	readonly analysis: Analysis;
	/** The entity of each of the analysis's mentions. */
	readonly entities: readonly EntityId[];
	/** What people decided in this document and still holds, orphans included, in the order of the text. */
	readonly annotations: readonly AnchoredAnnotation[];
	/** What doesn't hold any more, as somebody decided between annotators. */
	readonly overruled: readonly AnchoredAnnotation[];
	/** What people say about it, orphans included, in the order of the text. */
	readonly comments: readonly AnchoredAnnotation[];
	/** What programs propose and nobody has answered. */
	readonly proposals: readonly Proposal[];
	/** What is wrong with the text itself: invalid UTF-8, NUL characters, … */
	readonly textProblems: readonly TextProblem[];
}

/** The document as the commands on annotations take it. */
export function textOf({ path, table, analysis, proposals }: DocumentView): DocumentText {
	return { path, table, mentions: analysis.mentions, times: analysis.times, proposals };
}

export interface TextProblem {
	/** UTF-16 offsets. */
	readonly start: number;
	readonly end: number;
	readonly message: string;
}

/** Where one document mentions one entity. */
export interface MentionPlaces {
	readonly uri: DocumentUri;
	readonly path: string;
	readonly lines: LineIndex;
	/** In the order of the text. */
	readonly spans: readonly Span[];
}

/** What a language feature may ask of one corpus. */
export interface CorpusAccess {
	readonly root: DocumentUri;
	readonly name: string;
	readonly view: CorpusView;
	readonly labels: readonly LabelDefinition[];
	/** What the corpus's file of a knowledge base tells of; empty without such a file. */
	readonly knowledgeBase: KnowledgeBase;
	/** That file's path in the corpus; undefined where none is named. */
	readonly knowledgeBasePath: string | undefined;
	/** Every document that will be indexed has been. */
	readonly complete: boolean;
	/** In how many places the same is suggested as of this passage; undefined where that isn't known yet, or only reading them tells. */
	waitingLike(document: DocumentView, suggestion: Mention | TimeExpression): number | undefined;
	uriOf(path: string): DocumentUri;
	/** The document as it is now; undefined where there is none or it is refused. Reads the disk for a document that isn't open. */
	document(path: string, token: CancellationToken): Promise<DocumentView | undefined>;
	/** Where the document mentions the entity, as {@link document} says it, but mostly without an analysis. */
	mentionsIn(path: string, entity: EntityId, token: CancellationToken): Promise<MentionPlaces | undefined>;
	/** What is wrong in the files of `.corpus/` and in `corpus.json`. */
	readonly problems: readonly StoreProblem[];
	/** The annotations with these ids, in whichever document; before the corpus is complete those of open documents. */
	annotationsById(ids: ReadonlySet<string>): ReadonlyMap<string, LocatedAnnotation>;
}
