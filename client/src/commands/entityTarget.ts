import * as vscode from 'vscode';
import type { EntityAtResult } from '../../../server/src/entityProtocol';
import {
	ENTITY_AT_REQUEST,
	type EntityAtParams,
	type EntityItem,
	type MentionItem,
} from '../../../server/src/protocol';
import { type EntityArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { selectedPassages } from '../passages';

/** The entity that a command was called for. */
export type EntityTarget = Pick<EntityItem, 'corpus' | 'id' | 'name'> &
	Partial<EntityItem> & { readonly place?: MentionPlace };

/** Where an entity is mentioned. */
export type MentionPlace = NonNullable<EntityArgument['place']>;

/** From a node of the tree, a link in a hover, or else the name under the cursor; says so where there is none. */
export async function findTarget(session: CorpusSession, argument: unknown): Promise<EntityTarget | undefined> {
	const target = targetOf(argument) ?? (await entityUnderCursor(session));
	if (!target) {
		session.say(vscode.l10n.t('There is no name at the cursor'));
	}
	return target;
}

export function targetOf(argument: unknown): EntityTarget | undefined {
	const value = Object(argument) as { entity?: EntityItem | string; mention?: MentionItem } & Partial<
		Omit<EntityArgument, 'entity'>
	>;
	if (typeof value.entity === 'object') {
		const { uri, range } = value.mention ?? {};
		return uri !== undefined && range ? { ...value.entity, place: { uri, range } } : value.entity;
	}
	if (typeof value.entity === 'string' && typeof value.corpus === 'string') {
		const { corpus, entity: id, name = id, type, place } = value;
		return { corpus, id, name, ...(type && { type }), ...(place && { place }) };
	}
	return undefined;
}

async function entityUnderCursor(session: CorpusSession): Promise<EntityTarget | undefined> {
	const passages = selectedPassages();
	const range = passages?.ranges[0];
	if (!range) {
		return undefined;
	}
	const params: EntityAtParams = { uri: passages.uri, position: range.start };
	const entity = await session.request<EntityAtResult>(ENTITY_AT_REQUEST, params);
	return entity && { ...entity, place: { uri: passages.uri, range: entity.mention.range } };
}
