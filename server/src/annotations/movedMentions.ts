/**
 * Mentions that a person gave to an entity and said nothing else of: the annotation's motivation is `identifying`, its label the
 * type that came along, which follows the entity's. One with the motivation `classifying` is a person's word on the type, but where an
 * earlier version wrote it so: on an entity that was made by splitting, with a label that nobody changed.
 */
import { type EntityType, isEntityType } from '../core/model';
import { type ChangeAuthor, withHistory, withLabel } from './annotationChanges';
import { asList } from './jsonLines';
import type { StoredAnnotation } from './model';
import { isNewId } from './recordMaker';
import { annotationsFile } from './store';
import type { Transaction } from './transaction';

const IDENTIFYING = 'identifying';

/** The type that an entity gets, and where mentions are that were moved into it. */
export interface MovedMentions {
	readonly type: EntityType;
	/** Paths of documents that have such mentions; others are left alone. */
	readonly documents: readonly string[];
	/** Whether an id that an annotation names is that of the entity. */
	isMeant(entity: string): boolean;
	/** Whether an id is of an entity that the analysis doesn't find: one that people made. */
	isMade(entity: string): boolean;
}

/** A new annotation as one that says but which entity is meant. */
export function asMoved(annotation: StoredAnnotation): StoredAnnotation {
	return { ...annotation, source: { ...annotation.source, motivation: IDENTIFYING } };
}

/** The annotation says but which entity is meant, and that is one that is asked for. */
export function isMoved(
	{ label, entity, source, history = [] }: StoredAnnotation,
	{ isMeant, isMade }: Pick<MovedMentions, 'isMeant' | 'isMade'>,
): boolean {
	if (!isEntityType(label) || entity === undefined || !isMeant(entity)) {
		return false;
	}
	const isMovedEarlier = (): boolean =>
		isNewId(entity) && isMade(entity) && history.every(({ did }) => did !== 'label');
	return asList(source.motivation).includes(IDENTIFYING) || isMovedEarlier();
}

/** Gives moved mentions the entity's type, whoever moved them; their history tells what it was. */
export async function retypeMoved(
	transaction: Transaction,
	{ type, documents, ...whose }: MovedMentions,
	author: ChangeAuthor,
): Promise<void> {
	for (const path of documents) {
		const file = annotationsFile(path);
		const moved = (await transaction.records(file)).filter((one) => one.label !== type && isMoved(one, whose));
		const changes = moved.map((one) => ({
			id: one.id,
			record: withHistory(one, asMoved(withLabel(one, type)), author),
		}));
		await transaction.change(file, changes);
	}
}

/**
 * Gives moved mentions the type back that they had before decisions which hold no more, whoever made them; their history tells of both.
 *
 * @param since when the first of these was made: ISO 8601 in UTC
 */
export async function restoreMoved(
	transaction: Transaction,
	{ documents, ...whose }: Omit<MovedMentions, 'type'>,
	since: string,
	author: ChangeAuthor,
): Promise<void> {
	for (const path of documents) {
		const file = annotationsFile(path);
		const changes = (await transaction.records(file)).flatMap((one) => {
			const { did, was, when } = one.history?.at(-1) ?? {};
			const isOfThese = did === 'label' && was !== undefined && when !== undefined && when >= since;
			return isOfThese && isEntityType(was) && isMoved(one, whose)
				? [{ id: one.id, record: withHistory(one, asMoved(withLabel(one, was)), author) }]
				: [];
		});
		await transaction.change(file, changes);
	}
}

/** Takes away what says that mentions mean this very entity, which people made of them. */
export async function removeMoved(
	transaction: Transaction,
	{ documents, isMade }: Omit<MovedMentions, 'type'>,
	entity: string,
): Promise<void> {
	for (const path of documents) {
		const file = annotationsFile(path);
		const moved = (await transaction.records(file)).filter((one) =>
			isMoved(one, { isMeant: (id) => id === entity, isMade }),
		);
		await transaction.change(
			file,
			moved.map(({ id }) => ({ id })),
		);
	}
}
