import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { mergedInto } from '../annotations/entityChanges';
import type { SplitTarget } from '../annotations/entityCommands';
import type { CommandOutcome, EntityDecision, MarkScope } from '../annotations/model';
import { isMoved, type MovedMentions } from '../annotations/movedMentions';
import type { Reach } from '../annotations/outcomes';
import { readKnowledgeUri } from '../core/knowledgeUri';
import { ENTITY_TYPES } from '../core/model';
import { reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import type { Entity } from '../corpus/model';
import { formOf, isOnlyForm, sameForm } from '../languageFeatures/entityForms';
import { knowledgeItem } from '../languageFeatures/knowledgeItems';
import { indexAt } from '../languageFeatures/lookup';
import type { EntityAtResult } from '../entityProtocol';
import { toOffset, toRange } from '../languageFeatures/positions';
import { entityTypeWord } from '../languageFeatures/vocabulary';
import { type EntityAtParams } from '../protocol';
import { COMMANDS } from '../commandProtocol';
import type { CancellationToken } from '../util/cancellation';
import type { CommandTools } from './commandTools';
import type { CorpusFolder } from './corpusFolder';
import { textOf } from './documentView';
import type { Parameters } from './parameters';
import type { Session } from './session';

const LINK_MEANING = 'a Wikidata item, such as Q1858, an absolute URI, or null';
/** A name's documents that are looked through for a message. */
export const COUNTED_DOCUMENTS = 500;
type SplitDecision = Extract<EntityDecision, { readonly kind: 'split' }>;

export const NO_NAME = reason('There is no name here: put the cursor into one');

export async function renameEntity(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const name = parameters.string('name', "the entity's new name");
	const id = parameters.string('entity', "the entity's id");
	const corpus = parameters.corpus(tools.session);
	return rename(tools, corpus, knownId(corpus, id, COMMANDS.renameEntity), name);
}

export function rename(
	tools: CommandTools,
	corpus: CorpusFolder,
	entity: string,
	name: string,
): Promise<CommandOutcome> {
	return tools.decide(corpus, () => corpus.annotations.entities.rename(entity, name, reachOf(corpus, entity)));
}

export async function retypeEntity(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const type = parameters.oneOf('type', ENTITY_TYPES);
	const id = parameters.string('entity', "the entity's id");
	const corpus = parameters.corpus(tools.session);
	const entity = knownId(corpus, id, COMMANDS.retypeEntity);
	const kind = tools.translate(entityTypeWord(type));
	const moved = { ...movedInto(corpus, entity), type };
	return tools.decide(corpus, () =>
		corpus.annotations.entities.retype(entity, type, kind, reachOf(corpus, entity), moved),
	);
}

export async function mergeEntities(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const id = parameters.string('entity', 'the id of the entity that becomes part of another one');
	const intoId = parameters.string('into', 'the id of the entity that it becomes part of');
	const corpus = parameters.corpus(tools.session);
	const entity = knownId(corpus, id, COMMANDS.mergeEntities);
	const into = knownId(corpus, intoId, COMMANDS.mergeEntities);
	return merge(tools, corpus, entity, into, reachOf(corpus, entity));
}

function merge(
	tools: CommandTools,
	corpus: CorpusFolder,
	entity: string,
	into: string,
	reach: Reach,
): Promise<CommandOutcome> {
	const known = corpus.corpus.entity(into);
	const was = corpus.corpus.entity(entity)?.type;
	const moved = known && { ...movedInto(corpus, entity), type: known.type };
	const word = (type: Entity['type']): string => tools.translate(entityTypeWord(type));
	const called = {
		name: known?.name ?? into,
		...(known && was && was !== known.type && { types: [word(was), word(known.type)] as const }),
	};
	return tools.decide(corpus, () => corpus.annotations.entities.merge(entity, into, called, reach, moved));
}

/** Mentions that people gave to an entity, as far as annotations were loaded. */
export function movedInto({ annotations, corpus }: CorpusFolder, entity: string): Omit<MovedMentions, 'type'> {
	const isMeant = (id: string): boolean => (corpus.entity(id)?.id ?? id) === entity;
	const isMade = (id: string): boolean => corpus.foundEntity(id) === undefined;
	const documents = annotations.annotatedDocuments.filter((path) =>
		annotations.annotationsOf(path).some((one) => isMoved(one, { isMeant, isMade })),
	);
	return { documents, isMeant, isMade };
}

export async function linkEntity(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const corpus = parameters.corpus(tools.session);
	const typed = parameters.stringOrNull('uri', LINK_MEANING);
	const entity = findEntity(corpus, parameters.string('entity', "the entity's id"), COMMANDS.linkEntity);
	const { annotations } = corpus;
	if (typed === null) {
		// A link goes with an entity that is merged, so that several may be of one.
		const links = annotations.entityDecisions.filter(
			(one) => one.kind === 'link' && corpus.corpus.decidedOn(one) === entity.id,
		);
		const ids = links.map(({ id }) => id);
		return tools.decide(corpus, () =>
			annotations.entities.remove(reason('Link removed'), ids, reachOf(corpus, entity.id)),
		);
	}
	const uri = readKnowledgeUri(typed);
	if (uri === undefined) {
		return parameters.refuse('uri', LINK_MEANING);
	}
	const { label, short } = knowledgeItem(corpus, uri);
	const called = label === undefined ? short : `${label} (${short})`;
	return tools.decide(corpus, () => annotations.entities.link(entity.id, uri, called, reachOf(corpus, entity.id)));
}

/** At a place of a document, or of a form in the whole corpus. */
export async function splitEntity(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const into = parameters.optionalString('into', 'the id of the entity that is meant');
	const name = parameters.optionalString('name', "the new entity's name");
	if (!parameters.has('uri')) {
		const form = parameters.string('form', 'a form that the entity is called by');
		const corpus = parameters.corpus(tools.session);
		const entity = findEntity(corpus, parameters.string('entity', "the entity's id"), COMMANDS.splitEntity);
		return splitForm(tools, corpus, entity, form, targetOf(corpus, into, name ?? form));
	}
	const scope = parameters.oneOf('scope', ['passage', 'document', 'corpus']);
	const range = parameters.range();
	const { corpus, view } = await tools.document(parameters);
	const { mentions } = view.analysis;
	const index = indexAt(mentions, tools.span(view, range).start);
	const entity = index === undefined ? undefined : corpus.corpus.entity(view.entities[index]!);
	if (index === undefined || !entity) {
		return tools.nothing(NO_NAME);
	}
	const form = formOf(view, index);
	const target = targetOf(corpus, into, name ?? form);
	if (scope === 'corpus') {
		return splitForm(tools, corpus, entity, form, target);
	}
	// What a person tagged keeps its type; what was found has that of the entity that it turns out to be.
	const type = target.isNew ? undefined : corpus.corpus.entity(target.entity)?.type;
	const meant = (scope === 'passage' ? [index] : sameForm(view, index)).map((i) => {
		const mention = mentions[i]!;
		return type === undefined || mention.decision ? mention : { ...mention, type };
	});
	return tools.decide(corpus, () => corpus.annotations.entities.splitMentions(textOf(view), meant, form, target));
}

/** Answers `corpus/entityAt`. */
export async function entityAt(
	session: Session,
	{ uri, position }: EntityAtParams,
	token: CancellationToken,
): Promise<EntityAtResult | null> {
	const found = await session.view(uri, token);
	if (!found) {
		return null;
	}
	const { view, corpus } = found;
	const { encoding } = session.client;
	const item = session.service.entityAt(view, corpus, position);
	const index = indexAt(view.analysis.mentions, toOffset(view.table.lines, position, encoding));
	const entity = index === undefined ? undefined : corpus.corpus.entity(view.entities[index]!);
	if (!item || !entity || index === undefined) {
		return null;
	}
	const mention = view.analysis.mentions[index]!;
	const form = formOf(view, index);
	const others = sameForm(view, index).length - 1;
	const splits: MarkScope[] = ['passage'];
	if (others > 0) {
		splits.push('document');
	}
	if (!isOnlyForm(entity, form) || earlierSplit(corpus, entity, form)) {
		splits.push('corpus');
	}
	return {
		...item,
		mention: {
			range: toRange(view.table.lines, mention, encoding),
			...{ form, splits },
			...(mention.decision ? {} : { suggested: true }),
		},
	};
}

/** The decision by which the form came to the entity. */
function earlierSplit({ annotations, corpus }: CorpusFolder, entity: Entity, form: string): SplitDecision | undefined {
	return annotations.entityDecisions.find(
		(one): one is SplitDecision =>
			one.kind === 'split' && foldName(one.form) === foldName(form) && corpus.entity(one.into)?.id === entity.id,
	);
}

function splitForm(
	tools: CommandTools,
	corpus: CorpusFolder,
	entity: Entity,
	form: string,
	target: SplitTarget,
): Promise<CommandOutcome> {
	const { annotations, corpus: known } = corpus;
	const reach: Reach = { ...reachOfForm(corpus, entity, form), ...soFar(corpus), scope: 'corpus' };
	// A form that came here by such a decision goes on from where it came from.
	const earlier = earlierSplit(corpus, entity, form);
	if (!earlier && isOnlyForm(entity, form)) {
		// All of it goes: to another entity that is a merge, and to a new one there is nothing to leave behind.
		return target.isNew
			? Promise.resolve(
					tools.nothing(reason('All mentions are “{0}”: split off this mention, or those in this document', form)),
				)
			: merge(tools, corpus, entity.id, target.entity, reach);
	}
	const from = earlier ?? { entity: entity.id, form };
	return earlier && known.entity(from.entity)?.id === target.entity
		? tools.decide(corpus, () =>
				annotations.entities.remove(reason('Split off: {0}', target.name), [earlier.id], reach),
			)
		: tools.decide(corpus, () => annotations.entities.splitForm(from.entity, from.form, target, reach));
}

function targetOf(corpus: CorpusFolder, into: string | undefined, name: string): SplitTarget {
	if (into === undefined) {
		return { entity: corpus.annotations.entities.newId(name), name: name.trim(), isNew: true };
	}
	const entity = findEntity(corpus, into, COMMANDS.splitEntity);
	return { entity: entity.id, name: entity.name, isNew: false };
}

export function findEntity(corpus: CorpusFolder, id: string, command: string): Entity {
	return corpus.corpus.entity(id) ?? refuseUnknown(id, command);
}

/**
 * The id of the entity that is meant: what one that was merged has become. One that no text names any more, but decisions speak of,
 * may be decided on, too.
 */
export function knownId(corpus: CorpusFolder, id: string, command: string): string {
	const known = corpus.corpus.entity(id)?.id;
	if (known !== undefined) {
		return known;
	}
	const decisions = corpus.annotations.entityDecisions;
	return decisions.some((one) => speaksOf(one, id)) ? mergedInto(decisions, id) : refuseUnknown(id, command);
}

function speaksOf(decision: EntityDecision, id: string): boolean {
	return decision.kind !== 'not-a-name' && (decision.entity === id || ('into' in decision && decision.into === id));
}

function refuseUnknown(id: string, command: string): never {
	throw new ResponseError(ErrorCodes.InvalidParams, `${command}: the corpus has no entity ${id}`);
}

/** How far a decision on one of an entity's forms reaches; where its documents are too many to be looked through, the message has no counts. */
function reachOfForm({ corpus }: CorpusFolder, entity: Entity, form: string): Reach {
	const folded = foldName(form);
	const count = (forms: Iterable<readonly [form: string, count: number]>): number =>
		[...forms].reduce((sum, [one, times]) => (foldName(one) === folded ? sum + times : sum), 0);
	const annotations = count(entity.forms.map((one) => [one.form, one.count]));
	const all = entity.documentCount;
	if (all === 1 || annotations === entity.mentions) {
		return { annotations, documents: all };
	}
	if (all <= COUNTED_DOCUMENTS) {
		const inEach = entity.documents.map(({ path }) => corpus.formsIn(path, entity.id));
		if (inEach.every((forms) => forms !== undefined)) {
			return { annotations, documents: inEach.filter((forms) => count(forms) > 0).length };
		}
	}
	return { annotations, documents: Math.min(annotations, all), plain: true };
}

/** How far a decision on an entity reaches, for the message. */
export function reachOf(corpus: CorpusFolder, id: string): Reach {
	const entity = corpus.corpus.entity(id);
	return { annotations: entity?.mentions ?? 0, documents: entity?.documentCount ?? 0, ...soFar(corpus) };
}

/** To be told with every count of names in the corpus. */
export function soFar({ indexer }: CorpusFolder): Pick<Reach, 'soFar'> {
	return indexer.named ? {} : { soFar: true };
}
