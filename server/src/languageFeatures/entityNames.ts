import type { Entity, EntityId } from '../corpus/model';
import type { Translate } from '../messages';
import type { CorpusAccess } from '../workspace/documentView';
import { entityTypeWord } from './vocabulary';

type Called = Pick<Entity, 'id' | 'name' | 'type'>;

/**
 * What people call the entity of an id: its name, with its type where `other` has the same name, and with its id where that has the same type,
 * too. An id that the corpus doesn't know stands for itself.
 */
export function nameOfEntity(
	{ view }: Pick<CorpusAccess, 'view'>,
	id: EntityId,
	other: Called | undefined,
	translate: Translate,
): string {
	const entity = view.calledBefore(id);
	if (!entity || entity.name !== other?.name) {
		return entity?.name ?? id;
	}
	const type = translate(entityTypeWord(entity.type));
	return `${entity.name} (${entity.type === other.type ? `${type}, ${id}` : type})`;
}
