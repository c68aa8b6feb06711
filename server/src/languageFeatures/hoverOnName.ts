import { compareText } from '../core/compareText';
import type { EntityDecision } from '../annotations/model';
import type { Mention } from '../core/model';
import { reason, type Reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import { saidBy } from '../corpus/applyDecisions';
import type { Entity } from '../corpus/model';
import { CLIENT_COMMANDS, COMMANDS, type EntityArgument } from '../commandProtocol';
import type { Translate } from '../messages';
import type { CancellationToken } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { shortNames } from './documentNames';
import { nameOfEntity } from './entityNames';
import { knowledgeItem } from './knowledgeItems';
import {
	listLine,
	placeLine,
	readDocuments,
	SEPARATOR,
	textFirst,
	type HoverSection,
	type HoverTools,
} from './hoverParts';
import { mentionsOf, type LinkedMention } from './lookup';
import { companionItems } from './namedTogether';
import { toRange, type PositionEncoding } from './positions';
import { shorten } from './snippets';
import { countDocuments, countMentions, entityTypeWord } from './vocabulary';
import { whyLines } from './whyName';

/** Lines of places; each of that many documents has at least one. */
const PLACES = 5;
const FORMS = 5;
const ROLES = 3;
const COMPANIONS = 3;
const DECISIONS = 3;
/** Characters of a form in an action's title. */
const FORM_WIDTH = 32;

/** The mention under the pointer. */
type MentionPlace = NonNullable<EntityArgument['place']>;

/** Who or what it is, what to do about it and where it is mentioned; below a rule with whom it is named, and why this is a name. */
export async function hoverOnName(
	tools: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	{ mention, entity: id }: LinkedMention,
	encoding: PositionEncoding,
	token: CancellationToken,
): Promise<HoverSection> {
	const { markup, translate, numbers } = tools;
	const decisions = corpus.view.decisionsOn(id);
	const isGiven = decisions.some(({ kind }) => kind === 'retype' || kind === 'merge');
	const why = whyLines(tools, document, { mention, entity: id }, isGiven);
	const form = document.table.text.slice(mention.start, mention.end);
	const entity = corpus.view.entity(id);
	if (!entity) {
		// A document outside the corpus, or one that the corpus hasn't heard of yet.
		const title = [markup.bold(form), markup.text(translate(entityTypeWord(mention.type)))].join(SEPARATOR);
		return { span: mention, paragraphs: [[title], why] };
	}
	const documents = await documentsOf(document, corpus, entity, token);
	const places = placeLines(tools, documents, entity);
	const more = entity.mentions - places.length;
	const here: MentionPlace = { uri: document.uri, range: toRange(document.table.lines, mention, encoding) };
	const actions = actionsLine(tools, corpus, entity, form, here);
	const companions = await companionItems(
		tools,
		corpus,
		entity,
		{ limit: COMPANIONS, inHand: document, documents },
		token,
	);
	return {
		span: mention,
		paragraphs: [
			[
				titleLine(tools, corpus, entity),
				linkLine(tools, corpus, entity),
				listLine(tools, translate(reason('also')), formsOf(tools, entity), FORMS),
				listLine(
					tools,
					translate(reason('as')),
					rolesOf(entity).map((role) => markup.text(role)),
					ROLES,
				),
			],
			// Before the places: an editor shows the first ten lines or so, and hides the rest below.
			[actions],
			// The action that lists them all says how many there are.
			[...places, ...(more > 0 && actions === '' ? [translate(reason('… {0} more', numbers.format(more)))] : [])],
			[markup.rule],
			[
				listLine(tools, translate(reason('with')), companions, COMPANIONS),
				...why,
				...decisionLines(tools, corpus, entity, decisions),
			],
		],
	};
}

function titleLine({ markup, translate, numbers }: HoverTools, corpus: CorpusAccess, entity: Entity): string {
	const counts = [
		entity.mentions === 1
			? countMentions(1, translate)
			: translate(reason('{0} mentions', numbers.format(entity.mentions))),
		entity.documentCount === 1
			? countDocuments(1, translate)
			: translate(reason('{0} documents', numbers.format(entity.documentCount))),
	] as const;
	const inDocuments = translate(
		corpus.complete ? reason('{0} in {1}', ...counts) : reason('{0} in {1} so far', ...counts),
	);
	const parts = [
		markup.bold(entity.name),
		markup.text(translate(entityTypeWord(entity.type))),
		markup.text(inDocuments),
	];
	return parts.join(SEPARATOR);
}

/** The thing of a knowledge base that a person linked it to. */
function linkLine({ markup }: HoverTools, corpus: CorpusAccess, { uri }: Entity): string {
	if (uri === undefined) {
		return '';
	}
	const { description } = knowledgeItem(corpus, uri);
	return [
		markup.webLink(calledInBase(corpus, uri), uri),
		...(description === undefined ? [] : [markup.text(description)]),
	].join(SEPARATOR);
}

/** Forms that differ from the name, commonest first, each with its mentions. */
function formsOf({ markup, numbers }: HoverTools, entity: Entity): readonly string[] {
	return entity.forms
		.filter(({ form }) => form !== entity.name)
		.map(({ form, count }) => markup.text(count > 0 ? `${form} (${numbers.format(count)})` : form));
}

/** Commonest first; one that another one begins with says nothing beside it: `Tổng thống`, `Tổng thống Nga`. */
function rolesOf({ roles }: Entity): readonly string[] {
	const all = roles.map(({ role }) => ({ role, folded: foldName(role) }));
	return all
		.filter(({ folded }, index) =>
			all.every((other, at) => (other.folded === folded ? at >= index : !other.folded.startsWith(`${folded} `))),
		)
		.map(({ role }) => role);
}

/** The document in hand, then those with the most mentions; in the order of their paths. */
function documentsOf(
	inHand: DocumentView,
	corpus: CorpusAccess,
	entity: Entity,
	token: CancellationToken,
): Promise<readonly DocumentView[]> {
	const others = corpus.view
		.firstDocuments(entity.id, PLACES)
		.map(({ path }) => path)
		.filter((path) => path !== inHand.path);
	const paths = [inHand.path, ...others].slice(0, PLACES).sort(compareText);
	return readDocuments(corpus, paths, inHand, token);
}

/** One mention of each document, then a second one of each, and so on; those in the page's boilerplate only where the article has none. */
function placeLines({ markup }: HoverTools, documents: readonly DocumentView[], entity: Entity): readonly string[] {
	const names = shortNames(documents.map(({ path }) => path));
	const found = documents.map((document) => ({
		document,
		mentions: textFirst(document, mentionsOf(document, entity.id)),
	}));
	const shown = new Set<Mention>();
	for (let round = 0; round < PLACES; round++) {
		for (const { mentions } of found) {
			const mention = mentions[round];
			if (mention && shown.size < PLACES) {
				shown.add(mention);
			}
		}
	}
	return found.flatMap(({ document, mentions }) =>
		mentions
			.filter((mention) => shown.has(mention))
			.map((mention) => placeLine(markup, names.get(document.path)!, document, mention)),
	);
}

/** "Not a name" is said of the form that stands here: the entity's other forms may be right. */
function actionsLine(
	{ markup, translate, numbers }: HoverTools,
	corpus: CorpusAccess,
	entity: Entity,
	form: string,
	here: MentionPlace,
): string {
	const { id, name, type, uri } = entity;
	const argument: EntityArgument = { corpus: corpus.root, entity: id, name, type };
	const isAll = entity.forms.every((other) => foldName(other.form) === foldName(form));
	const notAName = isAll ? reason('Not a Name') : reason('Not a Name: “{0}”', shorten(form, FORM_WIDTH));
	const all = reason('All Mentions ({0})', numbers.format(entity.mentions));
	const link = uri === undefined ? reason('Link to Knowledge Base…') : reason('Change Link…');
	return [
		markup.command(translate(all), CLIENT_COMMANDS.showAllMentions, argument),
		markup.command(translate(reason('Rename…')), CLIENT_COMMANDS.renameEntity, argument),
		markup.command(translate(reason('Change Type…')), CLIENT_COMMANDS.retypeEntity, argument),
		markup.command(translate(reason('Merge With…')), CLIENT_COMMANDS.mergeEntity, argument),
		markup.command(translate(reason('Split Off…')), CLIENT_COMMANDS.splitEntity, { ...argument, place: here }),
		markup.command(translate(link), CLIENT_COMMANDS.linkEntity, argument),
		markup.command(translate(notAName), COMMANDS.notAName, here),
	]
		.filter((action) => action !== '')
		.join(SEPARATOR);
}

/** What people decided on the entity, the newest first. */
function decisionLines(
	{ markup, translate, numbers }: HoverTools,
	corpus: CorpusAccess,
	entity: Entity,
	decisions: readonly EntityDecision[],
): string[] {
	// A new entity's name says that it was split off.
	const named = new Set(
		decisions.flatMap((one) => (one.kind === 'rename' && one.form !== undefined ? [one.entity] : [])),
	);
	const all = decisions.filter((one) => one.kind !== 'split' || !named.has(one.into));
	const shown = [...all].reverse().slice(0, DECISIONS);
	const more = all.length - shown.length;
	return [
		...shown.flatMap((one) => {
			const what = whatWasDecided(one, corpus, entity, translate);
			return what ? [markup.italic([translate(what), translate(saidBy('decided', one))].join(SEPARATOR))] : [];
		}),
		...(more > 0 ? [translate(reason('… {0} more', numbers.format(more)))] : []),
	];
}

function whatWasDecided(
	one: EntityDecision,
	corpus: CorpusAccess,
	entity: Entity,
	translate: Translate,
): Reason | undefined {
	switch (one.kind) {
		case 'rename':
			return one.form === undefined
				? reason('Renamed to {0}', one.name)
				: reason('“{0}” split off as {1}', one.form, one.name);
		case 'retype':
			return reason('Type changed to {0}', translate(entityTypeWord(one.type)));
		case 'merge':
			return reason('Merged with {0}', nameOfEntity(corpus, one.entity, entity, translate));
		case 'split':
			return reason('Split off: {0}', one.form);
		case 'link':
			return reason('Linked to {0}', calledInBase(corpus, one.uri));
		case 'not-a-name':
			return undefined;
	}
}

function calledInBase(corpus: CorpusAccess, uri: string): string {
	const { label, short } = knowledgeItem(corpus, uri);
	return label === undefined ? short : `${label} (${short})`;
}
