import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Pause } from '../annotations/coverage';
import type { CommandOutcome } from '../annotations/model';
import type {
	OccurrenceHit as Hit,
	OccurrenceReference as Reference,
	OccurrenceRequest,
} from '../annotations/occurrenceCommands';
import { spanToTag } from '../annotations/selection';
import { referenceTo } from '../annotations/model';
import { reason } from '../core/reason';
import { saidBy } from '../corpus/applyDecisions';
import { mentionAt } from '../languageFeatures/lookup';
import { toRange, toSpan } from '../languageFeatures/positions';
import { snippetAround } from '../languageFeatures/snippets';
import { labelTitle } from '../languageFeatures/vocabulary';
import {
	PREVIEW_OCCURRENCES_REQUEST,
	type OccurrenceHit,
	type PreviewOccurrencesParams,
	type PreviewOccurrencesResult,
} from '../occurrenceProtocol';
import type { CancellationToken } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { CommandTools } from './commandTools';
import type { CorpusFolder } from './corpusFolder';
import { type DocumentView, textOf } from './documentView';
import { decideEverywhere } from './markCommands';
import type { ReportProgress } from './markRequests';
import { Parameters } from './parameters';
import type { Session } from './session';

/** A text that more names have is a common word. */
const MOST_LONGER_NAMES = 1000;
/** Hits that are listed where the client names no limit. */
const LIMIT = 300;
const SOURCES = ['text', 'entity'] as const;
const SCOPES = ['document', 'corpus'] as const;
const NOTHING_HERE = reason('Nothing to tag: select a passage, or put the cursor into a word');

/** Answers `corpus/previewOccurrences`. */
export async function previewOccurrences(
	session: Session,
	params: PreviewOccurrencesParams,
	token: CancellationToken,
	report?: ReportProgress,
): Promise<PreviewOccurrencesResult> {
	const parameters = new Parameters(PREVIEW_OCCURRENCES_REQUEST, params);
	const search = readSearch(parameters);
	const limit = parameters.limit('limit', LIMIT);
	const { corpus: located } = await session.locate(search.uri);
	await located.indexer.settled();
	const viewed = await session.view(search.uri, token);
	const found = viewed && requestFor(session, viewed.corpus, viewed.view, search);
	if (!found) {
		return { hits: [], total: 0, documents: 0, forms: [], complete: true };
	}
	const { corpus } = viewed;
	const { hits, ...counts } = await corpus.annotations.occurrences.preview(found.request, limit, async (done, all) => {
		report?.(done, all);
		await slice(token);
	});
	return {
		hits: hits.map((hit) => describeHit(hit, corpus, session)),
		...counts,
		forms: found.request.query.forms,
		...(found.entity !== undefined && { entity: found.entity }),
		complete: corpus.complete,
	};
}

/** The command `corpus.tagOccurrences`. */
export async function tagOccurrences(
	tools: CommandTools,
	parameters: Parameters,
	pause: Pause,
): Promise<CommandOutcome> {
	const search = readSearch(parameters);
	const ticks = { hits: readReferences(parameters, 'hits'), except: readReferences(parameters, 'except') };
	const { corpus, view } = await tools.document(parameters, search.scope === 'corpus');
	const found = requestFor(tools.session, corpus, view, search);
	if (!found) {
		return tools.nothing(NOTHING_HERE);
	}
	const tag = (): Promise<CommandOutcome> => corpus.annotations.occurrences.tag(found.request, ticks, pause);
	return search.scope === 'corpus' ? decideEverywhere(tools, corpus, tag) : tools.decide(corpus, tag);
}

type Search = ReturnType<typeof readSearch>;

function readSearch(parameters: Parameters) {
	const flag = (member: string): boolean => parameters.has(member) && parameters.boolean(member);
	return {
		uri: parameters.string('uri', "a document's URI"),
		range: parameters.range(),
		label: parameters.string('label', 'the name of a label'),
		of: parameters.has('of') ? parameters.oneOf('of', SOURCES) : 'text',
		scope: parameters.has('scope') ? parameters.oneOf('scope', SCOPES) : 'corpus',
		ignoreCase: flag('ignoreCase'),
		parts: flag('parts'),
	};
}

/** What is sought, and the name of the entity that stands there; undefined where nothing stands there. */
function requestFor(
	session: Session,
	corpus: CorpusFolder,
	view: DocumentView,
	search: Search,
): { readonly request: OccurrenceRequest; readonly entity: string | undefined } | undefined {
	const { label, of, scope, ignoreCase, parts } = search;
	checkLabel(corpus, label);
	const selected = toSpan(view.table.lines, search.range, session.client.encoding);
	const span = spanToTag(textOf(view), selected, label);
	if (!span) {
		return undefined;
	}
	const named = mentionAt(view, span.start);
	const entity = named && corpus.corpus.entity(named.entity);
	const forms =
		of === 'entity' && entity ? entity.forms.map(({ form }) => form) : [view.table.text.slice(span.start, span.end)];
	return {
		request: {
			document: textOf(view),
			scope,
			query: { forms, ignoreCase, parts },
			label,
			longer: isName(corpus, label) ? longerNames(corpus, forms) : [],
			...(of === 'entity' && entity && { entity: entity.id }),
		},
		entity: entity?.name,
	};
}

function isName(corpus: CorpusFolder, label: string): boolean {
	return corpus.labels.some(({ name, kind }) => name === label && kind === 'entity');
}

/** The corpus's names that have one of the texts in them, and are none: `Kim Jong-un` for `Kim`. */
function longerNames({ corpus }: CorpusFolder, texts: readonly string[]): readonly string[] {
	const sought = new Set(texts);
	return corpus
		.entityHeads()
		.flatMap(({ forms }) => forms)
		.filter((form) => !sought.has(form) && texts.some((text) => form.includes(text)))
		.slice(0, MOST_LONGER_NAMES);
}

/** Boilerplate and content are marked by commands of their own, whose rules hold for later documents, too. */
function checkLabel(corpus: CorpusFolder, label: string): void {
	const known = corpus.labels.map(({ name }) => name).filter((name) => name !== 'boilerplate' && name !== 'content');
	if (!known.includes(label)) {
		throw new ResponseError(ErrorCodes.InvalidParams, `"label" is wrong: the corpus has ${known.join(', ')}`);
	}
}

/** Places of the corpus that a client names; none where the member is missing. */
export function readReferences(parameters: Parameters, member: string): readonly Reference[] {
	if (!parameters.has(member)) {
		return [];
	}
	const offset = 'an offset in UTF-16 code units, as the preview has it';
	return parameters.objects(member).map((hit) => ({
		path: hit.string('path', 'the path of a document in the corpus'),
		start: hit.count('start', offset),
		end: hit.count('end', offset),
	}));
}

function describeHit(hit: Hit, corpus: CorpusFolder, { client, translate }: Session): OccurrenceHit {
	const { path, table, span, ticked, state, annotation, within } = hit;
	const { text, start, end } = snippetAround(table.lines, span);
	return {
		uri: corpus.uriOf(path),
		path,
		...span,
		range: toRange(table.lines, span, client.encoding),
		text,
		textStart: start,
		textEnd: end,
		why: '',
		ticked,
		state,
		stateText: within
			? translate(reason('Part of the longer name “{0}”', within))
			: annotation
				? translate(
						reason(
							'{0}: “{1}”. {2}',
							labelTitle(annotation.label, corpus.labels, translate),
							annotation.exact,
							saidBy('tagged', referenceTo(annotation)),
						),
					)
				: '',
	};
}
