import { reason } from '../core/reason';
import type { Entity } from '../corpus/model';
import { CLIENT_COMMANDS, COMMANDS, type EntityArgument, type NotANameArgument } from '../protocol';
import type { CancellationToken, CorpusAccess, DocumentView } from '../workspace/documentView';
import { comparePaths, shortNames } from './documentNames';
import {
	listLine,
	placeLine,
	readDocuments,
	SEPARATOR,
	whyLine,
	type HoverSection,
	type HoverTools,
} from './hoverParts';
import { mentionsOf, type LinkedMention } from './lookup';
import { countDocuments, countMentions, entityTypeWord } from './vocabulary';

/** Lines of places; each of that many documents has at least one. */
const PLACES = 8;
const FORMS = 6;
const ROLES = 4;
const COMPANIONS = 3;
/** Of these the ones of the same type are chosen. */
const COMPANIONS_ASKED = 24;
const REASONS = 3;

/** The entity, what else it is called, with whom it appears, where it is mentioned, and why this is a name. */
export async function hoverOnName(
	tools: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	{ mention, entity: id }: LinkedMention,
	token: CancellationToken,
): Promise<HoverSection> {
	const { markup, translate } = tools;
	const why = whyLine(tools, mention.why.slice(0, REASONS), mention.decision);
	const entity = corpus.view.entity(id);
	if (!entity) {
		// A document outside the corpus, or one that the corpus hasn't heard of yet.
		const name = document.table.text.slice(mention.start, mention.end);
		const title = [markup.bold(name), markup.text(translate(entityTypeWord(mention.type)))].join(SEPARATOR);
		return { span: mention, paragraphs: [[title], [why]] };
	}
	const places = await placeLines(tools, document, corpus, entity, token);
	return {
		span: mention,
		paragraphs: [
			[
				titleLine(tools, corpus, entity),
				listLine(
					tools,
					translate(reason('also')),
					formsOf(entity).map((form) => markup.text(form)),
					FORMS,
				),
				listLine(
					tools,
					translate(reason('as')),
					entity.roles.map(({ role }) => markup.text(role)),
					ROLES,
				),
				companionsLine(tools, corpus, entity),
			],
			places,
			[actionsLine(tools, corpus, entity)],
			[why],
		],
	};
}

function titleLine({ markup, translate, numbers }: HoverTools, corpus: CorpusAccess, entity: Entity): string {
	const counts = [
		entity.mentions === 1
			? countMentions(1, translate)
			: translate(reason('{0} mentions', numbers.format(entity.mentions))),
		entity.documents.length === 1
			? countDocuments(1, translate)
			: translate(reason('{0} documents', numbers.format(entity.documents.length))),
	] as const;
	const inDocuments = translate(
		corpus.complete ? reason('{0} in {1}', ...counts) : reason('{0} in {1} so far', ...counts),
	);
	const parts = [
		markup.bold(entity.name),
		markup.text(translate(entityTypeWord(entity.type))),
		markup.text(inDocuments),
	];
	return [...parts, ...(entity.uri === undefined ? [] : [markup.webLink(entity.uri, entity.uri)])].join(SEPARATOR);
}

/** Forms that differ from the name, commonest first. */
function formsOf(entity: Entity): readonly string[] {
	return [...new Set(entity.forms.map(({ form }) => form))].filter((form) => form !== entity.name);
}

/** Those of the same type first: with a person the other people, with a place the other places. */
function companionsLine(tools: HoverTools, corpus: CorpusAccess, entity: Entity): string {
	const all = corpus.view.companions(entity.id, COMPANIONS_ASKED);
	const alike = all.filter(({ entity: other }) => other.type === entity.type);
	const companions = [...alike, ...all.filter((companion) => !alike.includes(companion))].slice(0, COMPANIONS);
	const items = companions.map(({ entity: other, documents }, index) => {
		// The unit is said once, the others have the bare number.
		const count = index === 0 ? countDocuments(documents, tools.translate) : tools.numbers.format(documents);
		return tools.markup.text(`${other.name} (${count})`);
	});
	return listLine(tools, tools.translate(reason('with')), items, COMPANIONS);
}

async function placeLines(
	tools: HoverTools,
	inHand: DocumentView,
	corpus: CorpusAccess,
	entity: Entity,
	token: CancellationToken,
): Promise<readonly string[]> {
	// This document, then those with the most mentions; shown in the order of their paths.
	const others = entity.documents.map(({ path }) => path).filter((path) => path !== inHand.path);
	const paths = [inHand.path, ...others].slice(0, PLACES).sort(comparePaths);
	const documents = await readDocuments(corpus, paths, inHand, token);
	const names = shortNames(documents.map(({ path }) => path));
	const each = Math.max(1, Math.floor(PLACES / Math.max(documents.length, 1)));
	const lines: string[] = [];
	let shown = 0;
	for (const document of documents) {
		const mentions = mentionsOf(document, entity.id);
		for (const mention of mentions.slice(0, each)) {
			lines.push(placeLine(tools.markup, names.get(document.path)!, document, mention));
			shown++;
		}
	}
	const more = entity.mentions - shown;
	return more > 0 ? [...lines, tools.translate(reason('… {0} more', tools.numbers.format(more)))] : lines;
}

function actionsLine({ markup, translate }: HoverTools, corpus: CorpusAccess, entity: Entity): string {
	const argument: EntityArgument = { corpus: corpus.root, entity: entity.id, name: entity.name };
	const notAName: NotANameArgument = { corpus: corpus.root, entity: entity.id };
	return [
		markup.command(translate(reason('All Mentions')), CLIENT_COMMANDS.showAllMentions, argument),
		markup.command(translate(reason('Rename…')), CLIENT_COMMANDS.renameEntity, argument),
		markup.command(translate(reason('Merge With…')), CLIENT_COMMANDS.mergeEntity, argument),
		markup.command(translate(reason('Not a Name')), COMMANDS.notAName, notAName),
	]
		.filter((action) => action !== '')
		.join(SEPARATOR);
}
