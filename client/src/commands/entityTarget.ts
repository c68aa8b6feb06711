import * as vscode from 'vscode';
import {
	ENTITY_AT_REQUEST,
	type EntityArgument,
	type EntityAtParams,
	type EntityItem,
} from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { selectedPassages } from './passages';

/** The entity that a command was called for. */
export type EntityTarget = Pick<EntityItem, 'corpus' | 'id' | 'name'> & Partial<EntityItem>;

/** From a node of the tree, a link in a hover, or else the name under the cursor; says so where there is none. */
export async function findTarget(session: CorpusSession, argument: unknown): Promise<EntityTarget | undefined> {
	const target = targetOf(argument) ?? (await entityUnderCursor(session));
	if (!target) {
		vscode.window.setStatusBarMessage(vscode.l10n.t('There is no name under the cursor.'), 5000);
	}
	return target;
}

export function targetOf(argument: unknown): EntityTarget | undefined {
	const value = Object(argument) as { entity?: EntityItem | string } & Partial<EntityArgument>;
	if (typeof value.entity === 'object') {
		return value.entity;
	}
	if (typeof value.entity === 'string' && typeof value.corpus === 'string') {
		const { corpus, entity: id, name = id, type } = value;
		return { corpus, id, name, ...(type && { type }) };
	}
	return undefined;
}

async function entityUnderCursor(session: CorpusSession): Promise<EntityItem | undefined> {
	const passages = selectedPassages();
	const range = passages?.ranges[0];
	if (!range) {
		return undefined;
	}
	const params: EntityAtParams = { uri: passages.uri, position: range.start };
	return session.request<EntityItem>(ENTITY_AT_REQUEST, params);
}
