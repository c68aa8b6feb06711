import { compareText } from '../core/compareText';
import { foldName, slug } from '../core/text/normalize';
import { formOf, type Suggestion, waitingIn } from '../corpus/suggestions';
import { mentionItem } from '../languageFeatures/mentionItem';
import { toOffset, toRange } from '../languageFeatures/positions';
import { shorten } from '../languageFeatures/snippets';
import { joinReasons, labelTitle } from '../languageFeatures/vocabulary';
import { normalizeUri } from '../platform/fileSystem';
import type { MentionItem, MentionsResult } from '../protocol';
import {
	NEXT_SUGGESTION_REQUEST,
	REVIEW_PLACES_REQUEST,
	REVIEW_PROGRESS_REQUEST,
	REVIEW_QUEUE_REQUEST,
	type NextSuggestionParams,
	type ReviewItem,
	type ReviewPlacesParams,
	type ReviewProgressParams,
	type ReviewProgressResult,
	type ReviewQueueParams,
	type ReviewQueueResult,
	type SuggestionItem,
} from '../reviewProtocol';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import { CorpusReview } from './corpusReview';
import type { DocumentView } from './documentView';
import { Parameters } from './parameters';
import type { QueuedForm, ReviewQueue } from './reviewQueue';
import type { Session } from './session';

const FORMS = 200;
const PLACES = 100;
const DOCUMENTS = 100;
/** Forms that are suggested no longer, named at most. */
const SILENCED = 100;
/** UTF-16 code units of a form in the list. */
const WIDTH = 120;
const KINDS = ['mention', 'time', 'line', 'passage'] as const;
const DIRECTIONS = ['next', 'previous'] as const;

const reviews = new WeakMap<CorpusFolder, CorpusReview>();

function reviewOf(corpus: CorpusFolder): CorpusReview {
	const known = reviews.get(corpus) ?? new CorpusReview(corpus);
	reviews.set(corpus, known);
	return known;
}

/** Answers `corpus/reviewQueue`. */
export async function reviewQueue(
	session: Session,
	params: ReviewQueueParams,
	token: CancellationToken,
): Promise<ReviewQueueResult> {
	const parameters = new Parameters(REVIEW_QUEUE_REQUEST, params);
	const corpus = parameters.corpus(session);
	const uri = parameters.optionalString('uri', "a document's URI");
	const offset = parameters.limit('offset', 0);
	const filter = {
		...(parameters.has('kind') && { kind: parameters.oneOf('kind', KINDS) }),
		...(parameters.has('label') && { label: parameters.string('label', 'the name of a label') }),
		...(uri !== undefined && { path: corpus.pathOf(normalizeUri(uri)) }),
		text: parameters.has('filter') ? slug(parameters.text('filter', 'what to look for')) : '',
	};
	const queue = await reviewOf(corpus).queue(token);
	const { forms, total } = await queue.forms(filter, offset + parameters.limit('limit', FORMS), token);
	const items: ReviewItem[] = [];
	for (const form of forms.slice(offset)) {
		items.push(await describeForm(session, corpus, queue, form, token));
	}
	return { items, total, silenced: silencedIn(corpus), complete: corpus.complete };
}

/** Answers `corpus/reviewPlaces`. */
export async function reviewPlaces(
	session: Session,
	params: ReviewPlacesParams,
	token: CancellationToken,
): Promise<MentionsResult> {
	const parameters = new Parameters(REVIEW_PLACES_REQUEST, params);
	const corpus = parameters.corpus(session);
	const id = parameters.string('id', 'the id of an item of the queue');
	const limit = parameters.limit('limit', PLACES);
	const queue = await reviewOf(corpus).queue(token);
	const documents = queue.documentsOf(id) ?? parameters.refuse('id', 'the id of an item of the queue');
	const mentions: MentionItem[] = [];
	for (const path of documents) {
		if (mentions.length >= limit) {
			return { mentions, total: Math.max(queue.countOf(id) ?? 0, mentions.length + 1) };
		}
		await slice(token);
		const view = await corpus.document(path, token);
		if (view) {
			const { lines } = view.table;
			for (const place of queue.placesIn(view, id)) {
				mentions.push(mentionItem(view, lines, place, toRange(lines, place, session.client.encoding)));
			}
		}
	}
	return { mentions: mentions.slice(0, limit), total: mentions.length };
}

/** Answers `corpus/reviewProgress`. */
export async function reviewProgress(
	session: Session,
	params: ReviewProgressParams,
	token: CancellationToken,
): Promise<ReviewProgressResult> {
	const parameters = new Parameters(REVIEW_PROGRESS_REQUEST, params);
	const uri = parameters.optionalString('uri', "a document's URI");
	const located = uri === undefined ? undefined : await session.locate(uri);
	const corpus = located?.corpus ?? parameters.corpus(session);
	const limit = parameters.limit('limit', DOCUMENTS);
	const review = reviewOf(corpus);
	const queue = await review.queue(token);
	const labels = [...queue.byLabel()].map(([label, progress]) => ({
		label,
		title: labelTitle(label, corpus.labels, session.translate),
		...progress,
	}));
	await slice(token);
	const begun: string[] = [];
	const untouched: string[] = [];
	let done = 0;
	for (const path of corpus.corpus.documents) {
		const { open, reviewed } = review.inDocument(path);
		done += open === 0 ? 1 : 0;
		if (open > 0) {
			(reviewed > 0 ? begun : untouched).push(path);
		}
	}
	const documents = (located ? [located.path] : [...begun, ...untouched])
		.slice(0, limit)
		.map((path) => ({ uri: corpus.uriOf(path), path, ...review.inDocument(path) }));
	return {
		reviewed: labels.reduce((sum, { reviewed }) => sum + reviewed, 0),
		open: labels.reduce((sum, { open }) => sum + open, 0),
		labels,
		documents,
		done,
		total: corpus.corpus.documents.length,
	};
}

/** Answers `corpus/nextSuggestion`. */
export async function nextSuggestion(
	session: Session,
	params: NextSuggestionParams,
	token: CancellationToken,
): Promise<SuggestionItem | undefined> {
	const parameters = new Parameters(NEXT_SUGGESTION_REQUEST, params);
	const uri = parameters.string('uri', "a document's URI");
	const position = parameters.position();
	const direction = parameters.has('direction') ? parameters.oneOf('direction', DIRECTIONS) : 'next';
	const viewed = await session.view(uri, token);
	if (!viewed) {
		return undefined;
	}
	const { corpus, view } = viewed;
	const offset = toOffset(view.table.lines, position, session.client.encoding);
	const here = waitingIn(view);
	const found =
		direction === 'next'
			? here.find(({ start }) => start > offset)
			: here.findLast(({ start, end }) => start < offset && end < offset);
	if (found) {
		return describeSuggestion(session, corpus, view, found);
	}
	const { documents } = corpus.corpus;
	const sorted = [...documents].sort(compareText);
	const at = sorted.indexOf(view.path);
	// On to the others, and at last to this document's other end.
	const others = [...sorted.slice(at + 1), ...sorted.slice(0, at + 1)];
	const order = direction === 'next' ? others : [...others.slice(0, -1).reverse(), view.path];
	for (const path of order) {
		if (path !== view.path && reviewOf(corpus).inDocument(path).open === 0) {
			continue;
		}
		const other = path === view.path ? view : await corpus.document(path, token);
		throwIfCancelled(token);
		const open = other ? waitingIn(other) : [];
		const suggestion = direction === 'next' ? open[0] : open.at(-1);
		if (suggestion) {
			return describeSuggestion(session, corpus, other!, suggestion);
		}
	}
	return undefined;
}

function describeSuggestion(
	{ client, translate }: Session,
	corpus: CorpusFolder,
	{ uri, path, table }: DocumentView,
	suggestion: Suggestion,
): SuggestionItem {
	const { kind, label, certainty, why } = suggestion;
	return {
		uri: corpus.openDocument(path)?.clientUri ?? uri,
		range: toRange(table.lines, suggestion, client.encoding),
		kind,
		label,
		title: labelTitle(label, corpus.labels, translate),
		form: shorten(formOf(table.text, suggestion), WIDTH),
		certainty,
		why: joinReasons(why, translate),
		progress: reviewOf(corpus).inDocument(path),
	};
}

async function describeForm(
	{ translate }: Session,
	corpus: CorpusFolder,
	queue: ReviewQueue,
	form: QueuedForm,
	token: CancellationToken,
): Promise<ReviewItem> {
	const { id, kind, label, count, documents, certainty, rejectedIn } = form;
	const title = labelTitle(label, corpus.labels, translate);
	const text = shorten(await queue.textOf(form, token), WIDTH);
	return { id, kind, label, title, form: text, count, documents, certainty, rejectedIn };
}

function silencedIn(corpus: CorpusFolder): ReviewQueueResult['silenced'] {
	const { answers } = corpus.corpus;
	return [...answers.silenced]
		.sort()
		.slice(0, SILENCED)
		.map((form) => {
			const { rejected, rejectedIn } = answers.of(foldName(form));
			return { form, rejected, documents: rejectedIn.map((path) => ({ uri: corpus.uriOf(path), path })) };
		});
}
