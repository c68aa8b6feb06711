import type { Analysis, EntityType } from '../core/model';
import { foldName } from '../core/text/normalize';
import type { EntityId, LocalEntity } from './model';
import { displayForm } from './nameCase';

/** An entity of the corpus. */
export interface LinkedEntity {
	readonly id: EntityId;
	/** Where a person decided on it. */
	readonly type?: EntityType;
}

/** The entity of one thing that a document names. */
export interface LocalId extends LinkedEntity {
	/** By `foldName`, the forms that a person gave to other entities. */
	readonly splits?: ReadonlyMap<string, LinkedEntity>;
}

/** An analysis whose mentions are linked. */
export interface LinkedAnalysis {
	/** Mentions of an entity whose type a person decided have that type, but those that a person tagged keep the tag's. */
	readonly analysis: Analysis;
	/** The entity of each mention. */
	readonly entities: readonly EntityId[];
}

/**
 * Links the mentions of a document. What is known across documents is learned from the analysis as it was given.
 *
 * @param locals the analysis's `chainMentions`
 * @param ids the entity of each of these
 */
export function linkMentions(
	text: string,
	analysis: Analysis,
	locals: readonly LocalEntity[],
	ids: readonly LocalId[],
): LinkedAnalysis {
	const { mentions } = analysis;
	const found: LinkedEntity[] = [];
	locals.forEach((local, i) => {
		const entity = ids[i]!;
		for (const mention of local.mentions) {
			const { start, end } = mentions[mention]!;
			found[mention] = entity.splits?.get(foldName(displayForm(text.slice(start, end)))) ?? entity;
		}
	});
	const entities = found.map(({ id }) => id);
	const isOther = (index: number): boolean => {
		const { type, decision } = mentions[index]!;
		return !decision && (found[index]?.type ?? type) !== type;
	};
	return mentions.some((_, index) => isOther(index))
		? {
				analysis: {
					...analysis,
					mentions: mentions.map((mention, index) =>
						isOther(index) ? { ...mention, type: found[index]!.type! } : mention,
					),
				},
				entities,
			}
		: { analysis, entities };
}
