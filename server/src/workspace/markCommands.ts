import type { CommandOutcome, MarkScope } from '../annotations/model';
import { NOTHING_CHANGED, toldSoFar } from '../annotations/outcomes';
import type { Span } from '../core/model';
import { ruleAt } from '../languageFeatures/lookup';
import { refusedNameAt } from '../languageFeatures/refusedNames';
import type { CommandTools } from './commandTools';
import type { CorpusFolder } from './corpusFolder';
import { textOf } from './documentView';
import { withFollowers } from './markFollowers';
import { leavesHeadlines, readHits } from './markRequests';
import type { Parameters } from './parameters';
import { suggestForm } from './reviewCommands';

const SCOPES: readonly MarkScope[] = ['passage', 'document', 'corpus'];
const REMOVALS = ['document', 'corpus'] as const;

/** `corpus.markAsBoilerplate` and `corpus.markAsContent`. */
export async function mark(
	tools: CommandTools,
	parameters: Parameters,
	decision: 'boilerplate' | 'content',
): Promise<CommandOutcome> {
	const scope = parameters.oneOf('scope', SCOPES);
	const ranges = parameters.ranges();
	const hits = readHits(parameters, 'hits');
	const except = readHits(parameters, 'except');
	const { corpus, view } = await tools.document(parameters, scope === 'corpus');
	const spans = ranges.map((range) => tools.span(view, range));
	const isTicked = scope === 'corpus' && (parameters.has('hits') || parameters.has('except'));
	const run = (): Promise<CommandOutcome> =>
		withFollowers(tools, { corpus, view, spans, decision, scope }, () =>
			isTicked
				? corpus.annotations.markEverywhere(textOf(view), spans, decision, { hits, except })
				: corpus.annotations.mark(textOf(view), spans, decision, scope, leavesHeadlines(view, spans, decision)),
		);
	return scope === 'corpus' ? decideEverywhere(tools, corpus, run) : tools.decide(corpus, run);
}

/** `corpus.untag`: of an annotation or a rule by its id, or of what stands at ranges. */
export async function untag(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	if (parameters.has('id')) {
		const id = parameters.string('id', "an annotation's or a rule's id");
		const scope = parameters.has('scope') ? parameters.oneOf('scope', REMOVALS) : 'corpus';
		if (scope === 'document') {
			const { corpus, view } = await tools.document(parameters);
			return tools.decide(corpus, () => corpus.annotations.leaveOut(textOf(view), id));
		}
		return removeDecision(tools, id);
	}
	const ranges = parameters.has('ranges') ? parameters.ranges() : [parameters.range()];
	const { corpus, view } = await tools.document(parameters);
	const spans = ranges.map((range) => tools.span(view, range));
	const rule = spans.length === 1 ? ruleAt(view, spans[0]!.start) : undefined;
	const isTagged = ({ start, end }: Span): boolean =>
		view.annotations.some((one) => one.span && one.span.start <= end && start <= one.span.end);
	const isFree = spans.length === 1 && !spans.some(isTagged);
	const refused = isFree ? refusedNameAt(view, corpus.corpus, spans[0]!.start) : undefined;
	if (refused) {
		return suggestForm(tools, corpus, refused.form);
	}
	return rule !== undefined && isFree
		? decideEverywhere(tools, corpus, () => corpus.annotations.removeDecision(rule))
		: tools.decide(corpus, () => corpus.annotations.untag(textOf(view), spans));
}

/** The id is looked for in one corpus after the other. */
async function removeDecision(tools: CommandTools, id: string): Promise<CommandOutcome> {
	let outcome = tools.nothing(NOTHING_CHANGED);
	for (const corpus of tools.session.corpora.all()) {
		const { undoable } = corpus.annotations;
		outcome = await decideEverywhere(tools, corpus, () => corpus.annotations.removeDecision(id));
		if (corpus.annotations.undoable !== undoable) {
			break;
		}
	}
	return outcome;
}

/** Where not all documents have been looked at yet, a count of them is one so far. */
export function decideEverywhere(
	{ decide, translate }: CommandTools,
	corpus: CorpusFolder,
	run: () => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
	return decide(corpus, async () => {
		const outcome = await run();
		return corpus.indexer.surveyed || outcome.documents === 0
			? outcome
			: { ...outcome, message: translate(toldSoFar(outcome.message)) };
	});
}
