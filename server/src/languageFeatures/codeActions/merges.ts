import { reason } from '../../core/reason';
import { headOf } from '../../corpus/entityHeads';
import { linkLexicon } from '../../corpus/linkLexicon';
import { mergeCandidates } from '../../corpus/mergeCandidates';
import { COMMANDS, type MergeEntitiesArgument } from '../../commandProtocol';
import type { Action } from './action';
import { nearbyNames, toldWholes } from './nearbyNames';
import type { Place } from './place';

/** More are found by "Merge With…", which asks. */
const LIMIT = 3;

/**
 * Merging the entity here with others that may be the same, first with what the hover tells that it reads like short for. Looks at every
 * name of the corpus: for who asked for actions.
 *
 * @param hasList "Merge With…" lists all the others; else those of the document that may be the same are offered, too
 */
export function mergeActions(place: Place, hasList: boolean): Action[] {
	const { mention, corpus } = place;
	const entity = mention && corpus.view.entity(mention.entity);
	if (!entity) {
		return [];
	}
	const likely = mergeCandidates(headOf(entity), corpus.view.entityHeads(), linkLexicon()).slice(0, LIMIT);
	const wholes = toldWholes(place);
	const nearby = nearbyNames(place, entity.name);
	const told = nearby.filter(({ id }) => wholes.has(id));
	const others = hasList ? [] : nearby.filter(({ id }) => !wholes.has(id)).slice(0, LIMIT);
	const all = new Map([...told, ...likely, ...others].map(({ id, name }) => [id, name]));
	return [...all].map(([id, name]) => {
		const argument: MergeEntitiesArgument = { corpus: corpus.root, entity: entity.id, into: id };
		const title = reason('Merge “{0}” into “{1}”', entity.name, name);
		return { title, kind: 'refactor.merge', command: COMMANDS.mergeEntities, argument };
	});
}
