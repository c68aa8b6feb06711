import { CLIENT_COMMANDS, type EntityArgument, type TagSelectionArgument } from '../../commandProtocol';
import { reason, type Reason } from '../../core/reason';
import { displayForm } from '../../corpus/nameCase';
import { shorten } from '../snippets';
import { TITLE_WIDTH, type Action } from './action';
import { quote, type Place } from './place';

/** Renaming the entity here, which asks for the name. */
export function renameActions(place: Place): Action[] {
	return onEntity(place, (name) => reason('Rename “{0}”…', name), 'refactor.rename', CLIENT_COMMANDS.renameEntity);
}

/** One action each for many that differ in what a list asks for: the label, the entity's type, what it is merged with. */
export function familyActions(place: Place): Action[] {
	const { document, taggable, toRange } = place;
	const tag = (): Action => {
		const argument: TagSelectionArgument = { uri: document.uri, range: toRange(taggable!) };
		const title = reason('Tag “{0}” as…', quote(place, taggable!));
		return { title, kind: 'refactor.tag', command: CLIENT_COMMANDS.tagSelection, argument };
	};
	return [
		...(taggable ? [tag()] : []),
		...onEntity(
			place,
			(name) => reason('Change Type of “{0}”…', name),
			'refactor.retype',
			CLIENT_COMMANDS.retypeEntity,
		),
		...onEntity(place, (name) => reason('Merge “{0}” With…', name), 'refactor.merge', CLIENT_COMMANDS.mergeEntity),
	];
}

/** Saying which entity is meant here, which asks for it. */
export function meansActions({ document, mention, corpus, toRange }: Place): Action[] {
	const entity = mention && corpus.view.entity(mention.entity);
	if (!entity || entity.mentions < 2) {
		return [];
	}
	const { id, name, type } = entity;
	const { start, end } = mention.mention;
	const place = { uri: document.uri, range: toRange(mention.mention) };
	const argument: EntityArgument = { corpus: corpus.root, entity: id, name, type, place };
	const title = reason('“{0}” Means…', shorten(displayForm(document.table.text.slice(start, end)), TITLE_WIDTH));
	return [{ title, kind: 'refactor.split', command: CLIENT_COMMANDS.splitEntity, argument }];
}

function onEntity(
	{ mention, corpus }: Place,
	titleOf: (name: string) => Reason,
	kind: string,
	command: string,
): Action[] {
	const entity = mention && corpus.view.entity(mention.entity);
	if (!entity) {
		return [];
	}
	const { id, name, type } = entity;
	const argument: EntityArgument = { corpus: corpus.root, entity: id, name, type };
	return [{ title: titleOf(shorten(name, TITLE_WIDTH)), kind, command, argument }];
}
