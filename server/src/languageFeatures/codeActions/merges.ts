import { reason } from '../../core/reason';
import { headOf } from '../../corpus/entityHeads';
import { linkLexicon } from '../../corpus/linkLexicon';
import { mergeCandidates } from '../../corpus/mergeCandidates';
import { COMMANDS, type MergeEntitiesArgument } from '../../commandProtocol';
import type { Action } from './action';
import type { Place } from './place';

/** More are found by "Merge With…", which asks. */
const LIMIT = 3;

/** Merging the entity here with others that may be the same. Looks at every name of the corpus: for who asked for actions. */
export function mergeActions({ mention, corpus }: Place): Action[] {
	const entity = mention && corpus.view.entity(mention.entity);
	if (!entity) {
		return [];
	}
	return mergeCandidates(headOf(entity), corpus.view.entityHeads(), linkLexicon())
		.slice(0, LIMIT)
		.map(({ id, name }) => {
			const argument: MergeEntitiesArgument = { corpus: corpus.root, entity: entity.id, into: id };
			const title = reason('Merge “{0}” into “{1}”', entity.name, name);
			return { title, kind: 'refactor.merge', command: COMMANDS.mergeEntities, argument };
		});
}
