import type { MarkScope } from '../../annotations/model';
import { reason, type Reason } from '../../core/reason';
import { headOf } from '../../corpus/entityHeads';
import { linkLexicon } from '../../corpus/linkLexicon';
import { mergeCandidates } from '../../corpus/mergeCandidates';
import type { Entity } from '../../corpus/model';
import type { LinkEntityArgument } from '../../entityProtocol';
import { COMMANDS } from '../../commandProtocol';
import { formOf, isOnlyForm, sameForm } from '../entityForms';
import { knowledgeItem } from '../knowledgeItems';
import { shorten } from '../snippets';
import { TITLE_WIDTH, type Action } from './action';
import { nearbyNames } from './nearbyNames';
import type { Place } from './place';

/** Things of the knowledge base, or people who may be meant, that are offered for one name. */
const LIMIT = 3;

/** Splitting what is named here off its entity, and linking the entity to what the knowledge base calls so. */
export function entityActions(place: Place): Action[] {
	const entity = place.mention && place.corpus.view.entity(place.mention.entity);
	return entity ? [...splitActions(place, entity), ...linkActions(place, entity)] : [];
}

function splitActions(place: Place, entity: Entity): Action[] {
	const { document, mention, toRange } = place;
	const index = document.analysis.mentions.findIndex((one) => one === mention?.mention);
	if (index < 0 || entity.mentions < 2) {
		return [];
	}
	const form = formOf(document, index);
	const titles = splitTitles(shorten(form, TITLE_WIDTH));
	const scopes: MarkScope[] = ['passage'];
	if (sameForm(document, index).length > 1) {
		scopes.push('document');
	}
	if (!isOnlyForm(entity, form)) {
		scopes.push('corpus');
	}
	const range = toRange(document.analysis.mentions[index]!);
	const split = (title: Reason, scope: MarkScope): Action => ({
		title,
		kind: 'refactor.split',
		command: COMMANDS.splitEntity,
		argument: { uri: document.uri, range, scope },
	});
	return [...meantActions(place, LIMIT), ...scopes.map((scope) => split(titles[scope], scope))];
}

/**
 * Saying that what stands here means an entity that there is: one that the hover tells, or that the document or the corpus has a
 * longer name of. Looks at every name of the corpus: for who asked for actions.
 *
 * @param limit of entities
 */
export function meantActions(place: Place, limit: number): Action[] {
	const { document, mention, corpus, toRange } = place;
	const index = document.analysis.mentions.findIndex((one) => one === mention?.mention);
	const entity = mention && corpus.view.entity(mention.entity);
	if (index < 0 || !entity || entity.mentions < 2) {
		return [];
	}
	const form = formOf(document, index);
	const nearby = nearbyNames(place, form, true);
	const known = new Set(nearby.map(({ id }) => id));
	const likely =
		nearby.length < limit
			? mergeCandidates({ ...headOf(entity), name: form }, corpus.view.entityHeads(), linkLexicon())
			: [];
	const scopes: readonly Exclude<MarkScope, 'corpus'>[] =
		sameForm(document, index).length > 1 ? ['passage', 'document'] : ['passage'];
	const range = toRange(document.analysis.mentions[index]!);
	return [...nearby, ...likely.filter(({ id }) => !known.has(id))].slice(0, limit).flatMap(({ id, name }) =>
		scopes.map((scope) => ({
			title: meantTitles(shorten(form, TITLE_WIDTH), shorten(name, TITLE_WIDTH))[scope],
			kind: 'refactor.split',
			command: COMMANDS.splitEntity,
			argument: { uri: document.uri, range, scope, into: id },
		})),
	);
}

function meantTitles(form: string, name: string): Readonly<Record<Exclude<MarkScope, 'corpus'>, Reason>> {
	return {
		passage: reason('“{0}” Here Means “{1}”', form, name),
		document: reason('“{0}” in Document Means “{1}”', form, name),
	};
}

function splitTitles(form: string): Readonly<Record<MarkScope, Reason>> {
	return {
		passage: reason('Split Off “{0}” Here', form),
		document: reason('Split Off “{0}” in Document', form),
		corpus: reason('Split Off “{0}” Everywhere', form),
	};
}

function linkActions({ corpus }: Place, entity: Entity): Action[] {
	const link = (title: Reason, uri: string | null): Action => {
		const argument: LinkEntityArgument = { corpus: corpus.root, entity: entity.id, uri };
		return { title, kind: 'refactor.link', command: COMMANDS.linkEntity, argument };
	};
	const name = shorten(entity.name, TITLE_WIDTH);
	const found = corpus.knowledgeBase.search(entity.name, LIMIT).filter(({ uri }) => uri !== entity.uri);
	const links = found.map(({ uri, label }) =>
		link(reason('Link “{0}” to {1} ({2})', name, label, knowledgeItem(corpus, uri).short), uri),
	);
	return entity.uri === undefined
		? links
		: [...links, link(reason('Remove the Link of “{0}” to {1}', name, knowledgeItem(corpus, entity.uri).short), null)];
}
