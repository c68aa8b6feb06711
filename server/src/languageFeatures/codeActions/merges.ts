import { compareText } from '../../core/compareText';
import { reason } from '../../core/reason';
import { foldName } from '../../core/text/normalize';
import { headOf } from '../../corpus/entityHeads';
import type { EntityHead } from '../../corpus/model';
import { COMMANDS, type MergeEntitiesArgument } from '../../commandProtocol';
import { namesOf } from '../entityItems';
import type { Action } from './action';
import type { Place } from './place';

/** More are found by "Merge With…", which asks. */
const LIMIT = 3;

/** Merging the entity here with others of its type that share a word of their names. Looks at every name of the corpus: for who asked for actions. */
export function mergeActions({ mention, corpus }: Place): Action[] {
	const entity = mention && corpus.view.entity(mention.entity);
	if (!entity) {
		return [];
	}
	const words = wordsOf(headOf(entity));
	return (
		corpus.view
			.entityHeads()
			.filter((other) => other.type === entity.type && other.id !== entity.id)
			// A look at the letters as they stand spares most names the folding.
			.filter((other) => [...words].some((word) => namesOf(other).some((name) => name.toLowerCase().includes(word))))
			.map((other) => ({ other, shared: [...wordsOf(other)].filter((word) => words.has(word)).length }))
			.filter(({ shared }) => shared > 0)
			.sort(
				(a, b) => b.shared - a.shared || b.other.documents - a.other.documents || compareText(a.other.id, b.other.id),
			)
			.slice(0, LIMIT)
			.map(({ other }) => {
				const argument: MergeEntitiesArgument = { corpus: corpus.root, entity: entity.id, into: other.id };
				const title = reason('Merge “{0}” into “{1}”', entity.name, other.name);
				return { title, kind: 'refactor.merge', command: COMMANDS.mergeEntities, argument };
			})
	);
}

/** Initials tell nothing. */
function wordsOf(entity: EntityHead): ReadonlySet<string> {
	return new Set(
		namesOf(entity)
			.flatMap((name) => foldName(name).split(/[\s.]+/u))
			.filter((word) => word.length > 1),
	);
}
