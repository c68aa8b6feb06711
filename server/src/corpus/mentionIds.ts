import type { Analysis } from '../core/model';
import { foldName } from '../core/text/normalize';
import type { EntityId, LocalEntity } from './model';
import { displayForm } from './nameCase';

/** The entity of one thing that a document names. */
export interface LocalId {
	readonly id: EntityId;
	/** By `foldName`, the forms that a person gave to other entities. */
	readonly splits?: ReadonlyMap<string, EntityId>;
}

/**
 * The entity of each mention.
 *
 * @param locals the analysis's `chainMentions`
 * @param ids the entity of each of these
 */
export function idsOfMentions(
	text: string,
	{ mentions }: Analysis,
	locals: readonly LocalEntity[],
	ids: readonly LocalId[],
): readonly EntityId[] {
	const found: EntityId[] = [];
	locals.forEach((local, i) => {
		const { id, splits } = ids[i]!;
		for (const mention of local.mentions) {
			const { start, end } = mentions[mention]!;
			found[mention] = splits?.get(foldName(displayForm(text.slice(start, end)))) ?? id;
		}
	});
	return found;
}
