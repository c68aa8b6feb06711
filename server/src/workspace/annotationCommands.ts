import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CommandOutcome } from '../annotations/model';
import { snapToTag, spanToTag } from '../annotations/selection';
import type { SaidBesides } from '../annotations/tags';
import { isPassageLabel, type LabelDefinition, type LabelKind } from '../configuration/corpusFile';
import { isEntityType } from '../core/model';
import { reason } from '../core/reason';
import { labelTitle } from '../languageFeatures/vocabulary';
import { COMMANDS } from '../commandProtocol';
import { NEVER_CANCELLED } from '../util/cancellation';
import type { CommandTools } from './commandTools';
import type { CorpusFolder } from './corpusFolder';
import { textOf } from './documentView';
import { JumpedMentions } from './jumpedMentions';
import { leftAsSuggested } from './leftAsSuggested';
import type { Parameters } from './parameters';
import { replacedSuggestions } from './replacedSuggestions';

export async function tag(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const label = parameters.string('label', 'the name of a label');
	const entity = parameters.optionalString('entity', "an entity's id");
	const said = { entity, ...readSaid(parameters) };
	const discontinuous = parameters.flag('discontinuous');
	const isSnapped = parameters.flag('snapToWords', tools.session.settings.snapToWords);
	const ranges = parameters.ranges();
	const { corpus, view } = await tools.document(parameters);
	checkLabel(corpus, label, isPassageLabel, `${COMMANDS.tag}: "label"`);
	const selected = ranges.map((range) => tools.span(view, range));
	const snapped = isSnapped ? selected.map((span) => snapToTag(view.table, span)) : selected;
	const spans = snapped.flatMap((span) => spanToTag(textOf(view), span, label) ?? []);
	const others = new JumpedMentions(corpus.corpus, view, isEntityType(label) ? spans : []);
	const outcome = await tools.decide(corpus, () =>
		corpus.annotations.tag(textOf(view), spans, label, { ...said, discontinuous }),
	);
	const after =
		others.hasAny && outcome.annotations > 0 ? await tools.session.view(view.uri, NEVER_CANCELLED) : undefined;
	const now = after?.view.table.text === view.table.text ? after.view : undefined;
	const titleOf = (name: string): string => labelTitle(name, corpus.labels, tools.translate);
	const moved =
		now && (others.told(outcome.message, now) ?? leftAsSuggested(outcome.message, view, now, spans, label, titleOf));
	const replaced =
		outcome.annotations > 0 ? replacedSuggestions(moved ?? outcome.message, view, spans, label) : undefined;
	const told = replaced ?? moved;
	return told ? { ...outcome, message: tools.translate(told) } : outcome;
}

export async function changeAnnotation(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const id = parameters.string('id', "an annotation's id");
	const label = parameters.optionalString('label', 'the name of a label');
	const value = parameters.has('value') ? parameters.text('value', 'a text') : undefined;
	const entity = parameters.has('entity')
		? (parameters.stringOrNull('entity', "an entity's id, or null") ?? '')
		: undefined;
	const said = { entity, ...readSaid(parameters) };
	const ranges = parameters.has('ranges')
		? parameters.ranges()
		: parameters.has('range')
			? [parameters.range()]
			: undefined;
	const { corpus, view } = await tools.document(parameters);
	const annotation = view.annotations.find((one) => one.annotation.id === id)?.annotation;
	if (!annotation) {
		return tools.nothing(NO_ANNOTATION);
	}
	if (label !== undefined) {
		const kind = annotation.relation ? 'relation' : annotation.whole ? 'document' : undefined;
		const fits = kind ? isOfKind(kind) : isPassageLabel;
		checkLabel(corpus, label, fits, `${COMMANDS.changeAnnotation}: "label"`);
	}
	const spans = ranges?.map((range) => tools.span(view, range));
	return tools.decide(corpus, () =>
		corpus.annotations.changeAnnotation(textOf(view), id, { label, spans, value, ...said }),
	);
}

export async function tagDocument(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const label = parameters.string('label', 'the name of a label on documents');
	const value = parameters.has('value') ? parameters.text('value', 'a text') : undefined;
	const { corpus, view } = await tools.document(parameters);
	checkLabel(corpus, label, isOfKind('document'), `${COMMANDS.tagDocument}: "label"`);
	return tools.decide(corpus, () => corpus.annotations.tagDocument(textOf(view), label, value));
}

export async function relate(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const label = parameters.string('label', 'the name of a relation');
	const from = parameters.string('from', 'the id of the annotation in which the relation begins');
	const to = parameters.string('to', 'the id of the annotation in which it ends');
	const { corpus, view } = await tools.document(parameters);
	const definition = checkLabel(corpus, label, isOfKind('relation'), `${COMMANDS.relate}: "label"`);
	const first = view.annotations.find(({ annotation }) => annotation.id === from)?.annotation;
	const second = corpus.annotations.annotationsById(new Set([to])).get(to)?.annotation;
	if (!first || !second || first.relation || second.relation) {
		return tools.nothing(NO_ANNOTATION);
	}
	const title = (name: string): string => labelTitle(name, corpus.labels, tools.translate);
	const titles = (names: readonly string[]): string => names.map(title).join(', ');
	if (definition.from && !definition.from.includes(first.label)) {
		return tools.nothing(
			reason('{0} begins in {1}, not in {2}', title(label), titles(definition.from), title(first.label)),
		);
	}
	if (definition.to && !definition.to.includes(second.label)) {
		return tools.nothing(
			reason('{0} ends in {1}, not in {2}', title(label), titles(definition.to), title(second.label)),
		);
	}
	return tools.decide(corpus, () => corpus.annotations.relate(textOf(view), label, { from, to }));
}

const NO_ANNOTATION = reason('That annotation is gone; nothing changed');

function readSaid(parameters: Parameters): SaidBesides {
	return {
		...(parameters.has('note') && { note: parameters.text('note', 'a text') }),
		...(parameters.has('attributes') && { attributes: readAttributes(parameters) }),
	};
}

function readAttributes(parameters: Parameters): Readonly<Record<string, string | null>> {
	const given = parameters.object('attributes');
	return Object.fromEntries(
		given.names().map((name) => [name, given.stringOrNull(name, "an attribute's value, or null")]),
	);
}

function isOfKind(kind: LabelKind): (label: LabelDefinition) => boolean {
	return (label) => label.kind === kind;
}

/** The label of that name; an error that says which ones there are, where there is none that fits. */
function checkLabel(
	corpus: CorpusFolder,
	name: string,
	fits: (label: LabelDefinition) => boolean,
	what: string,
): LabelDefinition {
	const fitting = corpus.labels.filter(fits);
	const label = fitting.find((one) => one.name === name);
	if (!label) {
		const known = fitting.map((one) => one.name).join(', ');
		const message = known === '' ? 'the corpus has no label of that kind' : `the corpus has ${known}`;
		throw new ResponseError(ErrorCodes.InvalidParams, `${what} is wrong: ${message}`);
	}
	return label;
}
