import { TextDocumentContentRequest, type WorkDoneProgressParams } from 'vscode-languageserver';
import { COMMENTS_REQUEST, type CommentsParams, type CommentsResult } from '../commentProtocol';
import { FORMATS_REQUEST } from '../exchangeProtocol';
import { KNOWLEDGE_BASE_REQUEST, type KnowledgeBaseParams } from '../entityProtocol';
import { knowledgeItems } from '../languageFeatures/knowledgeItems';
import {
	ANNOTATION_DETAILS_REQUEST,
	type AnnotationDetailsParams,
	type AnnotationDetailsResult,
} from '../annotationProtocol';
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
} from '../dateProtocol';
import {
	MOVE_EDGE_REQUEST,
	NEXT_UNTAGGED_REQUEST,
	SNAP_TO_WORDS_REQUEST,
	type MoveEdgeParams,
	type NextUntaggedParams,
	type SnapToWordsParams,
} from '../keyProtocol';
import {
	ANNOTATIONS_REQUEST,
	ENTITIES_REQUEST,
	ENTITY_AT_REQUEST,
	LABELS_REQUEST,
	MENTIONS_REQUEST,
	PREVIEW_MARK_REQUEST,
	type AnnotationsParams,
	type AnnotationsResult,
	type EntitiesParams,
	type EntityAtParams,
	type LabelsParams,
	type LabelsResult,
	type MentionsParams,
} from '../protocol';
import {
	DUPLICATE_DOCUMENTS_REQUEST,
	PASSAGE_PLACES_REQUEST,
	REPEATED_PASSAGES_REQUEST,
	type DuplicateDocumentsParams,
	type PassagePlacesParams,
} from '../passageProtocol';
import { PREVIEW_OCCURRENCES_REQUEST } from '../occurrenceProtocol';
import {
	NEXT_SUGGESTION_REQUEST,
	PREVIEW_SUGGESTIONS_REQUEST,
	REVIEW_PLACES_REQUEST,
	REVIEW_PROGRESS_REQUEST,
	REVIEW_QUEUE_REQUEST,
	type NextSuggestionParams,
	type ReviewPlacesParams,
	type ReviewProgressParams,
	type ReviewQueueParams,
} from '../reviewProtocol';
import {
	ANNOTATORS_REQUEST,
	type AnnotatorsParams,
	COMPARED_LISTS_REQUEST,
	COMPARE_REQUEST,
	type ComparedListsParams,
	SHOW_ONLY_MINE_REQUEST,
	type ShowOnlyMineParams,
} from '../peopleProtocol';
import { previewMark, type ReportProgress } from './markRequests';
import { annotators, compareAnnotators, comparedLists } from './peopleRequests';
import { corpusAt } from './corpusAt';
import { entityAt } from './entityCommands';
import { moveEdgeOf, snappedRange } from './edgeRequests';
import { previewOccurrences } from './occurrenceRequests';
import { Parameters } from './parameters';
import { duplicateDocuments, passagePlaces, repeatedPassages } from './passageRequests';
import {
	FIND_RECORDS_REQUEST,
	READ_RECORD_REQUEST,
	type FindRecordsParams,
	type ReadRecordParams,
} from '../recordProtocol';
import { findRecords, readRecord, recordContent } from './recordRequests';
import { nextSuggestion, reviewPlaces, reviewProgress, reviewQueue } from './reviewRequests';
import { previewSuggestions } from './suggestionPreview';
import { reason, type Reason } from '../core/reason';
import type { Session } from './session';
import type { Requests } from './requests';
import type { ClientLink } from './clientLink';
import type { CancellationToken } from '../util/cancellation';

/** Our own requests, beside the Language Server Protocol's. */
export function registerOwnRequests(requests: Requests, link: ClientLink): void {
	/** Says how far it is to clients that gave a token for it. */
	const withProgress =
		<P, R>(title: Reason, work: LongWork<P, R>) =>
		async (session: Session, params: P & WorkDoneProgressParams, token: CancellationToken): Promise<R> => {
			const progress = link.workDone(params.workDoneToken, title);
			return work(session, params, token, progress?.report).finally(() => progress?.end());
		};

	requests.onOwn(FORMATS_REQUEST, async () => (await import('./formatRequests')).listFormats());
	requests.onOwn<EntitiesParams>(ENTITIES_REQUEST, async (session, params) => {
		const { service, corpora } = session;
		const corpus =
			params.uri === undefined ? undefined : await corpusAt(session, new Parameters(ENTITIES_REQUEST, params));
		return service.entities(corpora.all(), corpus ? { ...params, uri: corpus.root } : params);
	});
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
	requests.onOwn(PREVIEW_MARK_REQUEST, withProgress(reason('Looking for places'), previewMark));
	requests.onOwn(PREVIEW_OCCURRENCES_REQUEST, withProgress(reason('Looking for places'), previewOccurrences));
	requests.onOwn(PREVIEW_SUGGESTIONS_REQUEST, withProgress(reason('Looking for places'), previewSuggestions));
	requests.onOwn(REPEATED_PASSAGES_REQUEST, withProgress(reason('Counting what repeats'), repeatedPassages));
	requests.onOwn<AnnotatorsParams>(ANNOTATORS_REQUEST, annotators);
	requests.onOwn(COMPARE_REQUEST, withProgress(reason('Comparing annotations'), compareAnnotators));
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
		const position = new Parameters(NEXT_UNTAGGED_REQUEST, params).position();
		const found = await session.view(params.uri, token);
		return found && session.service.nextUntagged(found.view, position);
	});

	requests.on(TextDocumentContentRequest.type, recordContent);
	requests.onOwn<ReadRecordParams>(READ_RECORD_REQUEST, readRecord);
	requests.onOwn<FindRecordsParams>(FIND_RECORDS_REQUEST, findRecords);
	requests.onOwn<MoveEdgeParams>(MOVE_EDGE_REQUEST, moveEdgeOf);
	requests.onOwn<SnapToWordsParams>(SNAP_TO_WORDS_REQUEST, snappedRange);
}

type LongWork<P, R> = (
	session: Session,
	params: P,
	token: CancellationToken,
	report: ReportProgress | undefined,
) => Promise<R>;
