import type { Pause } from '../annotations/coverage';
import type { CommandOutcome } from '../annotations/model';
import { NOWHERE, type Reach, toldReach } from '../annotations/outcomes';
import type { Answer, DocumentAnswers } from '../annotations/suggestionCommands';
import { NOT_A_NAME, NOT_A_TIME, type Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import { displayForm } from '../corpus/nameCase';
import { fadedNames, formOf, kindOf, SUGGESTED_LABELS, type Suggestion, waitingIn } from '../corpus/suggestions';
import { refusedNameAt } from '../languageFeatures/refusedNames';
import { shorten } from '../languageFeatures/snippets';
import { labelTitle } from '../languageFeatures/vocabulary';
import { NEVER_CANCELLED } from '../util/cancellation';
import type { CommandTools } from './commandTools';
import type { CorpusFolder } from './corpusFolder';
import { type DocumentView, textOf } from './documentView';
import { soFar } from './entityCommands';
import { leavesHeadlines } from './markRequests';
import { withFollowers } from './markFollowers';
import { documentsNaming, reachOfForms } from './notAName';
import { readReferences } from './occurrenceRequests';
import type { Parameters } from './parameters';
import { proposedIn } from './waitingReach';

export type Verdict = 'accept' | 'reject';

const NOTHING_REFUSED = reason('Nobody said of a name here that it is none');
const NOTHING_WAITS = reason('Nothing is suggested here, or it is decided already');
/** UTF-16 code units of a passage in a message. */
const QUOTED = 60;

/** The commands `corpus.acceptSuggestion` and `corpus.rejectSuggestion`. */
export async function answerSuggestion(
	tools: CommandTools,
	parameters: Parameters,
	verdict: Verdict,
	pause: Pause,
): Promise<CommandOutcome> {
	const position = parameters.position();
	const isAll = parameters.has('like') && parameters.oneOf('like', ['corpus']) === 'corpus';
	const except = new Set(readReferences(parameters, 'except').map(placeKey));
	const { corpus, view } = await tools.document(parameters, isAll);
	const { start } = tools.span(view, { start: position, end: position });
	const suggestion = suggestionAt(view, start, labelOf(parameters));
	if (!suggestion) {
		return tools.nothing(NOTHING_WAITS);
	}
	const span = { start: suggestion.start, end: suggestion.end };
	const form = formOf(view.table.text, span);
	const { label, isForeign } = suggestion;
	if (label === 'boilerplate' && !isForeign) {
		const decision = verdict === 'accept' ? 'boilerplate' : 'content';
		const scope = isAll ? 'corpus' : 'passage';
		return tools.decide(corpus, () =>
			withFollowers(tools, { corpus, view, spans: [span], decision, scope }, () =>
				corpus.annotations.mark(textOf(view), [span], decision, scope, leavesHeadlines(view, [span], decision)),
			),
		);
	}
	if (isAll && verdict === 'reject' && suggestion.kind === 'mention' && except.size === 0 && !isForeign) {
		return tools.decide(corpus, () => corpus.annotations.entities.notAName(form, reachOfForms(corpus, [form])));
	}
	const title = titleOf(tools, corpus, label, form, verdict);
	const here = answersTo(view, [suggestion], verdict);
	const like = isAll ? await suggestionsLike(corpus, view, suggestion, pause) : [];
	const answers = like.map(({ view: one, suggestions }) =>
		answersTo(
			one,
			suggestions.filter(({ start, end }) => !except.has(placeKey({ path: one.path, start, end }))),
			verdict,
		),
	);
	const documents = isAll ? answers : [here];
	const scope =
		verdict === 'accept' ? undefined : isAll && except.size === 0 ? 'corpus' : isAll ? undefined : 'passage';
	return tools.decide(corpus, () =>
		corpus.annotations.suggestions.answer(title, documents, { scope, ...(isAll && { pause, ...soFar(corpus) }) }),
	);
}

/** The command `corpus.suggestAgain`: takes back, in one step, all by which a form is taken for no name in the corpus. */
export async function suggestAgain(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	if (!parameters.has('range')) {
		const form = foldName(parameters.string('form', 'a form that is suggested no longer'));
		return suggestForm(tools, parameters.corpus(tools.session), form);
	}
	const range = parameters.range();
	const { corpus, view } = await tools.document(parameters);
	const refused = refusedNameAt(view, corpus.corpus, tools.span(view, range).start);
	return refused ? suggestForm(tools, corpus, refused.form) : tools.nothing(NOTHING_REFUSED);
}

/** @param form by `foldName` */
export function suggestForm(tools: CommandTools, corpus: CorpusFolder, form: string): Promise<CommandOutcome> {
	const { decisions = [], silenced } = corpus.corpus.refusalOf(form) ?? {};
	const rejections = (silenced?.rejectedIn ?? []).map((path) => {
		const here = corpus.annotations
			.inForceOn(path)
			.filter(({ label, exact }) => label === NOT_A_NAME && foldName(displayForm(exact)) === form);
		// What two people say of one passage is one, as where it is told how often the form was rejected.
		const places = new Set(here.map(({ start }) => start)).size;
		return { path, ids: here.map(({ id }) => id), places, spelt: here.map(({ exact }) => displayForm(exact)) };
	});
	const spelt = decisions[0]?.form ?? rejections.flatMap((one) => one.spelt)[0] ?? form;
	const title = reason('Suggested again: {0}', spelt);
	const onForms = decisions.map(({ id }) => id);
	return tools.decide(corpus, async () => {
		const outcome = await corpus.annotations.suggestions.forget(title, rejections, onForms);
		// Only the texts say where it is a name again.
		const back = outcome.annotations > 0 && (await corpus.effectsKnown()) ? reachOfForms(corpus, [spelt]) : NOWHERE;
		return back.annotations > 0 ? told(tools, title, { ...back, scope: 'corpus' }) : outcome;
	});
}

function told({ translate }: CommandTools, title: Reason, reach: Reach): CommandOutcome {
	const message = toldReach(translate(title), reach);
	const { annotations, documents } = reach;
	return { annotations, documents, message: typeof message === 'string' ? message : translate(message) };
}

/** The label that a suggestion must have, where a client names one. */
export function labelOf(parameters: Parameters): string | undefined {
	return parameters.has('label') ? parameters.string('label', 'the name of a label') : undefined;
}

/**
 * The innermost of what is suggested at an offset: a name or time before the line that it stands in. In a line of boilerplate it is the
 * line that waits; a name there is meant where a client says its label.
 */
export function suggestionAt(view: DocumentView, offset: number, sought?: string): Suggestion | undefined {
	const all = sought === undefined ? waitingIn(view) : [...waitingIn(view), ...fadedNames(view.table, view.analysis)];
	const here = all.filter(({ start, end, label }) => start <= offset && offset <= end && (sought ?? label) === label);
	// A cursor between two names stands on the one that begins there.
	const lengthOf = ({ start, end }: Suggestion): number => end - start + (offset === end ? 0.5 : 0);
	return here.sort((a, b) => Number(a.kind === 'line') - Number(b.kind === 'line') || lengthOf(a) - lengthOf(b))[0];
}

/** What is said of names, times, and what programs propose: the analysis isn't to suggest what is rejected, a program's word is. */
function answersTo(view: DocumentView, suggestions: readonly Suggestion[], verdict: Verdict): DocumentAnswers {
	const tagged = suggestions.filter(({ isForeign }) => verdict === 'accept' || !isForeign);
	const rejected = verdict === 'accept' ? [] : suggestions.filter(({ isForeign }) => isForeign);
	return {
		document: textOf(view),
		answers: tagged.map((one) => answerTo(view, one, verdict)),
		rejected: rejected.flatMap(({ proposals = [] }) => proposals.map(({ id }) => id)),
	};
}

function answerTo(view: DocumentView, suggestion: Suggestion, verdict: Verdict): Answer {
	const { start, end, kind, label, mention, value, parts, proposals = [] } = suggestion;
	const span = { start, end };
	if (verdict === 'reject') {
		return { span, label: kind === 'mention' ? NOT_A_NAME : NOT_A_TIME };
	}
	const { attributes, entity: proposed } = proposals[0] ?? {};
	const entity = mention === undefined ? proposed : view.entities[mention];
	return {
		...{ span, label },
		...(parts && { parts }),
		...(entity !== undefined && { entity }),
		...(value !== undefined && { value }),
		...(attributes && { attributes }),
	};
}

/** All in the corpus of the same form and label that waits, by document; of a name in a line of boilerplate those in such lines, too. */
export async function suggestionsLike(
	corpus: CorpusFolder,
	here: DocumentView,
	suggestion: Suggestion,
	pause: Pause,
): Promise<readonly { readonly view: DocumentView; readonly suggestions: readonly Suggestion[] }[]> {
	const { suggestions } = corpus.corpus;
	const form = formOf(here.table.text, suggestion);
	// A name may be counted under another type, where a person gave its entity this one.
	const known = SUGGESTED_LABELS.filter((label) => kindOf(label) === suggestion.kind).flatMap((label) =>
		suggestions.documentsOf({ label, form }),
	);
	const named = suggestion.isFaded ? documentsNaming(corpus, [form]) : [];
	const paths = [...new Set([here.path, ...known, ...named, ...proposedIn(corpus, suggestion.label, form).keys()])];
	const found: { readonly view: DocumentView; readonly suggestions: readonly Suggestion[] }[] = [];
	for (const [done, path] of paths.entries()) {
		await pause(done, paths.length);
		const view = path === here.path ? here : await corpus.document(path, NEVER_CANCELLED);
		const open = view ? [...waitingIn(view), ...(suggestion.isFaded ? fadedNames(view.table, view.analysis) : [])] : [];
		const like = open.filter((one) => one.label === suggestion.label && formOf(view!.table.text, one) === form);
		if (view && like.length > 0) {
			found.push({ view, suggestions: like });
		}
	}
	return found;
}

function placeKey({ path, start, end }: { readonly path: string } & Span): string {
	return `${start}-${end} ${path}`;
}

function titleOf(
	{ session }: CommandTools,
	corpus: CorpusFolder,
	label: string,
	form: string,
	verdict: Verdict,
): Reason {
	const text = shorten(form, QUOTED);
	const title = labelTitle(label, corpus.labels, session.translate);
	return verdict === 'accept' ? reason('Accepted: {0} ({1})', text, title) : reason('Rejected: {0} ({1})', text, title);
}
