import * as vscode from 'vscode';
import {
	ENTITIES_REQUEST,
	type EntitiesParams,
	type EntitiesResult,
	type EntityItem,
} from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { typeIcon, typeName } from '../views/entityNodes';
import type { EntityTarget } from './entityTarget';
import { searchPick, type SearchItem } from './searchPick';

/** As many as can be looked over; typing finds the others. */
const CHOICES = 200;
/** Names that share a word with this one, for each of its words. */
const SIMILAR = 20;

/** An entity that there is, or the name of one to be made. */
export type PickedEntity = { readonly entity: EntityItem } | { readonly name: string };

export interface EntityQuestion {
	readonly title: string;
	readonly placeholder: string;
	/** What a new entity is called before anything is typed; without it, only those that there are can be chosen. */
	readonly newName?: string;
}

type EntityPick = SearchItem<PickedEntity>;

/** Asks for another entity than the target. */
export function pickEntity(
	session: CorpusSession,
	target: EntityTarget,
	{ title, placeholder, newName }: EntityQuestion,
): Promise<PickedEntity | undefined> {
	return searchPick({
		title,
		placeholder,
		// The server looks for what is typed: it knows every form of every name, the list only some.
		search: async (typed, token) => {
			const filter = typed.trim();
			const others = await (filter === ''
				? likely(session, target, token)
				: ask(session, { uri: target.corpus, filter, limit: CHOICES }, token));
			const made = newName === undefined ? [] : [toNewPick(filter === '' ? newName : filter)];
			return [...made, ...others.filter(({ id }) => id !== target.id).map(toPick)];
		},
	});
}

/** Before anything is typed: names that share words with this one, of any type, the most words first; then those of its kind. */
export async function likely(
	session: CorpusSession,
	{ corpus, name, type }: EntityTarget,
	token?: vscode.CancellationToken,
): Promise<readonly EntityItem[]> {
	const words = [...new Set(name.split(/[\s.,“”"'’()-]+/u).filter((word) => word.length > 1))];
	const [alike = [], ...byWord] = await Promise.all([
		ask(session, { uri: corpus, limit: CHOICES, ...(type && { type }) }, token),
		...words.map((filter) => ask(session, { uri: corpus, filter, limit: SIMILAR }, token)),
	]);
	const shared = new Map<string, number>();
	byWord.flat().forEach(({ id }) => shared.set(id, (shared.get(id) ?? 0) + 1));
	const all = new Map([...byWord.flat(), ...alike].map((entity) => [entity.id, entity]));
	const rank = (entity: EntityItem): number => 2 * (shared.get(entity.id) ?? 0) + (entity.type === type ? 1 : 0);
	return [...all.values()].sort((a, b) => rank(b) - rank(a));
}

async function ask(
	session: CorpusSession,
	params: EntitiesParams,
	token?: vscode.CancellationToken,
): Promise<readonly EntityItem[]> {
	return (await session.request<EntitiesResult>(ENTITIES_REQUEST, params, token))?.entities ?? [];
}

function toPick(entity: EntityItem): EntityPick {
	return {
		value: { entity },
		label: entity.name,
		description: `${typeName(entity.type)} · ${entity.mentions}`,
		detail: entity.forms.filter((form) => form !== entity.name).join(' · ') || undefined,
		iconPath: typeIcon(entity.type),
		// The server has chosen already, without regard to diacritics, as the list itself would not.
		alwaysShow: true,
	};
}

function toNewPick(name: string): EntityPick {
	return {
		value: { name },
		label: vscode.l10n.t('A new entity: “{0}”', name),
		iconPath: new vscode.ThemeIcon('add'),
		alwaysShow: true,
	};
}
