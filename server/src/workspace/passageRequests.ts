import { mentionItem } from '../languageFeatures/mentionItem';
import { toRange } from '../languageFeatures/positions';
import { shorten } from '../languageFeatures/snippets';
import { trimmedLine } from '../annotations/rules';
import { compareText } from '../core/compareText';
import { slug } from '../core/text/normalize';
import { type MentionItem, type MentionsResult } from '../protocol';
import {
	DUPLICATE_DOCUMENTS_REQUEST,
	PASSAGE_PLACES_REQUEST,
	REPEATED_PASSAGES_REQUEST,
	type DuplicateDocumentsParams,
	type DuplicateDocumentsResult,
	type PassagePlacesParams,
	type PassageState,
	type RepeatedPassage,
	type RepeatedPassagesParams,
	type RepeatedPassagesResult,
} from '../passageProtocol';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import type { ReportProgress } from './markRequests';
import { Parameters } from './parameters';
import { PassageList, type Passage } from './passageList';
import type { Session } from './session';

/** Passages, places or groups that are listed where the client names no limit. */
const LIMIT = 500;
/** Sources that are named. */
const SOURCES = 20;
/** UTF-16 code units of a passage in the list. */
const WIDTH = 200;
const SORTS = ['characters', 'documents', 'text'] as const;
const STATES: readonly PassageState[] = ['marked', 'suggested', 'rejected', 'undecided'];

const lists = new WeakMap<CorpusFolder, PassageList>();

/** Answers `corpus/repeatedPassages`. */
export async function repeatedPassages(
	session: Session,
	params: RepeatedPassagesParams,
	token: CancellationToken,
	report?: ReportProgress,
): Promise<RepeatedPassagesResult> {
	const parameters = new Parameters(REPEATED_PASSAGES_REQUEST, params);
	const corpus = parameters.corpus(session);
	const sort = parameters.oneOf('sort', SORTS);
	const state = parameters.has('state') ? parameters.oneOf('state', STATES) : undefined;
	const filter = parameters.has('filter') ? slug(parameters.text('filter', 'what to look for')) : '';
	const limit = parameters.limit('limit', LIMIT);
	const list = listOf(corpus);
	let passages = (await list.passages(token)).filter((passage) => state === undefined || passage.state === state);
	if (filter !== '' || sort === 'text') {
		await list.readTexts(passages, token, report);
		passages = passages.filter((passage) => slug(list.textOf(passage) ?? '').includes(filter));
	}
	const sorted = [...passages].sort(
		sort === 'text'
			? (a, b) => compareWords(list.textOf(a), list.textOf(b)) || compareIds(a, b)
			: sort === 'documents'
				? (a, b) => b.documents - a.documents || b.characters - a.characters || compareIds(a, b)
				: (a, b) => b.characters - a.characters || b.documents - a.documents || compareIds(a, b),
	);
	const shown = sorted.slice(0, limit);
	await list.readTexts(shown, token, report);
	return {
		items: shown.flatMap((passage) => {
			const text = list.textOf(passage);
			return text === undefined ? [] : [describePassage(passage, text)];
		}),
		total: sorted.length,
		complete: corpus.complete,
	};
}

/** Answers `corpus/passagePlaces`. */
export async function passagePlaces(
	session: Session,
	params: PassagePlacesParams,
	token: CancellationToken,
): Promise<MentionsResult> {
	const parameters = new Parameters(PASSAGE_PLACES_REQUEST, params);
	const corpus = parameters.corpus(session);
	const limit = parameters.limit('limit', LIMIT);
	const id = parameters.string('id', 'the id of a repeated passage');
	const found = PassageList.parseId(id) ?? parameters.refuse('id', 'the id of a repeated passage');
	const mentions: MentionItem[] = [];
	let total = 0;
	for (const path of listOf(corpus).documentsOf(found)) {
		if (mentions.length >= limit) {
			total += listOf(corpus).occurrences(path, found);
			continue;
		}
		await slice(token);
		const table = await corpus.read(path);
		throwIfCancelled(token);
		for (let line = 0; table && line < table.lines.count; line++) {
			const key = table.isBlank(line) ? undefined : found.template ? table.templateKey(line) : table.lineKey(line);
			if (key !== found.key) {
				continue;
			}
			total++;
			if (mentions.length < limit) {
				const span = trimmedLine(table, line);
				const range = toRange(table.lines, span, session.client.encoding);
				mentions.push(mentionItem({ uri: corpus.uriOf(path), path }, table.lines, span, range));
			}
		}
	}
	return { mentions, total };
}

/** Answers `corpus/duplicateDocuments`. */
export async function duplicateDocuments(
	session: Session,
	params: DuplicateDocumentsParams,
	token: CancellationToken,
): Promise<DuplicateDocumentsResult> {
	const parameters = new Parameters(DUPLICATE_DOCUMENTS_REQUEST, params);
	const corpus = parameters.corpus(session);
	const limit = parameters.limit('limit', LIMIT);
	const groups = await listOf(corpus).duplicates(token);
	return {
		groups: groups
			.slice(0, limit)
			.map((paths) => ({ documents: paths.map((path) => ({ uri: corpus.uriOf(path), path })) })),
		total: groups.length,
		complete: corpus.complete,
	};
}

function listOf(corpus: CorpusFolder): PassageList {
	const known = lists.get(corpus) ?? new PassageList(corpus);
	lists.set(corpus, known);
	return known;
}

function describePassage(passage: Passage, text: string): RepeatedPassage {
	const { id, documents, occurrences, characters, sources, state, template } = passage;
	return {
		id,
		text: shorten(text, WIDTH),
		documents,
		occurrences,
		characters,
		sources: [...sources].slice(0, SOURCES).map(([source, count]) => ({ source, documents: count })),
		state,
		template,
	};
}

function compareWords(a: string | undefined, b: string | undefined): number {
	return compareText((a ?? '').toLowerCase(), (b ?? '').toLowerCase());
}

function compareIds(a: Passage, b: Passage): number {
	return compareText(a.id, b.id);
}
