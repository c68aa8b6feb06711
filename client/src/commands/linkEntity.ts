import * as vscode from 'vscode';
import {
	KNOWLEDGE_BASE_REQUEST,
	type KnowledgeBaseParams,
	type KnowledgeBaseResult,
	type KnowledgeItem,
	type LinkEntityArgument,
} from '../../../server/src/entityProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { findTarget, type EntityTarget } from './entityTarget';
import { searchPick, type SearchItem } from './searchPick';

/** With the URI; none for a line that only says something. */
type LinkPick = SearchItem<string>;

/** Asks which thing of a knowledge base the entity is. */
export async function linkEntity(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findTarget(session, argument);
	const uri = target && (await pickUri(session, target));
	if (target && uri !== undefined) {
		const link: LinkEntityArgument = { corpus: target.corpus, entity: target.id, uri };
		await session.run(COMMANDS.linkEntity, link);
	}
}

export async function unlinkEntity(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findTarget(session, argument);
	if (target) {
		const link: LinkEntityArgument = { corpus: target.corpus, entity: target.id, uri: null };
		await session.run(COMMANDS.linkEntity, link);
	}
}

function pickUri(session: CorpusSession, { corpus, name }: EntityTarget): Promise<string | undefined> {
	return searchPick({
		title: vscode.l10n.t('Link {0} to', name),
		placeholder: vscode.l10n.t('A Wikidata item (Q1858), a URI, or a name in the knowledge base'),
		/** The file is looked through for what is typed, and at first for the entity's name. */
		search: async (typed, token) => {
			const params: KnowledgeBaseParams = { corpus, text: typed.trim() === '' ? name : typed };
			const found = await session.request<KnowledgeBaseResult>(KNOWLEDGE_BASE_REQUEST, params, token);
			return toPicks(found ?? { entries: [] }, typed.trim());
		},
	});
}

function toPicks({ file, entries, typed }: KnowledgeBaseResult, text: string): readonly LinkPick[] {
	const items = [...(typed && !entries.some(({ uri }) => uri === typed.uri) ? [typed] : []), ...entries];
	if (items.length > 0 || text === '') {
		return items.map(toPick);
	}
	const label =
		file === undefined
			? vscode.l10n.t('“{0}” is no Wikidata item (Q1858) and no URI (https://…)', text)
			: vscode.l10n.t('“{0}” is no Wikidata item, no URI, and not in {1}', text, file);
	return [{ label, iconPath: new vscode.ThemeIcon('error'), alwaysShow: true }];
}

function toPick({ uri, short, label, description, aliases = [] }: KnowledgeItem): LinkPick {
	return {
		value: uri,
		label: label ?? short,
		description: label === undefined ? undefined : [short, ...aliases].join(' · '),
		detail: description,
		iconPath: new vscode.ThemeIcon('link'),
		alwaysShow: true,
	};
}
