/** The commands of the palette. Those of the server have ids of their own, which the language client registers. */
import * as vscode from 'vscode';
import { CLIENT_COMMANDS, COMMANDS } from '../../../server/src/protocol';
import type { CorpusFolders } from '../corpusFolders';
import type { CorpusSession } from '../session';
import type { EntityTree } from '../views/entityTree';
import { filterEntities } from './filterEntities';
import { makeCorpus } from './makeCorpus';
import { markAs } from './markAs';
import { mergeEntity } from './mergeEntity';
import { notAName } from './notAName';
import { removeTag } from './removeTag';
import { renameEntity } from './renameEntity';
import { setIndexing } from './setIndexing';
import { showAllMentions } from './showAllMentions';
import { showRefused } from './showRefused';
import { tagAs } from './tagAs';
import { tagSelection } from './tagSelection';
import { toggleTagNames } from './toggleTagNames';

/** What commands work on. */
export interface CommandContext {
	readonly session: CorpusSession;
	readonly folders: CorpusFolders;
	readonly entities: EntityTree;
	readonly log: vscode.LogOutputChannel;
}

export function registerCommands(context: CommandContext): vscode.Disposable {
	const { session, entities, log } = context;
	const handlers: Record<string, (...args: never[]) => unknown> = {
		'corpusAnnotator.tagSelection': () => tagSelection(session),
		'corpusAnnotator.tagAsPerson': () => tagAs(session, 'PER'),
		'corpusAnnotator.tagAsPlace': () => tagAs(session, 'LOC'),
		'corpusAnnotator.tagAsOrganisation': () => tagAs(session, 'ORG'),
		'corpusAnnotator.tagAsOtherName': () => tagAs(session, 'MISC'),
		'corpusAnnotator.removeTag': () => removeTag(session),
		'corpusAnnotator.markAsBoilerplate': () => markAs(session, COMMANDS.markAsBoilerplate, 'passage'),
		'corpusAnnotator.markAsBoilerplateInDocument': () => markAs(session, COMMANDS.markAsBoilerplate, 'document'),
		'corpusAnnotator.markAsBoilerplateEverywhere': () => markAs(session, COMMANDS.markAsBoilerplate, 'corpus'),
		'corpusAnnotator.markAsContent': () => markAs(session, COMMANDS.markAsContent, 'passage'),
		'corpusAnnotator.markAsContentInDocument': () => markAs(session, COMMANDS.markAsContent, 'document'),
		'corpusAnnotator.markAsContentEverywhere': () => markAs(session, COMMANDS.markAsContent, 'corpus'),
		'corpusAnnotator.undo': () => session.run(COMMANDS.undo, {}),
		'corpusAnnotator.redo': () => session.run(COMMANDS.redo, {}),
		[CLIENT_COMMANDS.mergeEntity]: (target?: unknown) => mergeEntity(session, target),
		[CLIENT_COMMANDS.renameEntity]: (target?: unknown) => renameEntity(session, target),
		[CLIENT_COMMANDS.showAllMentions]: (target?: unknown) => showAllMentions(session, target),
		'corpusAnnotator.notAName': (target?: unknown) => notAName(session, target),
		'corpusAnnotator.makeCorpus': (folder?: unknown) => makeCorpus(context, folder),
		'corpusAnnotator.pauseIndexing': () => setIndexing(session, 'paused'),
		'corpusAnnotator.resumeIndexing': () => setIndexing(session, 'on'),
		'corpusAnnotator.reindex': () => session.run(COMMANDS.reindex, {}),
		'corpusAnnotator.showRefused': () => showRefused(session),
		'corpusAnnotator.showLog': () => log.show(),
		'corpusAnnotator.refreshEntities': () => entities.refresh(),
		'corpusAnnotator.filterEntities': () => filterEntities(entities),
		'corpusAnnotator.clearEntityFilter': () => entities.setFilter(''),
		'corpusAnnotator.toggleTagNames': () => toggleTagNames(),
	};
	return vscode.Disposable.from(
		...Object.entries(handlers).map(([id, handler]) => vscode.commands.registerCommand(id, handler)),
	);
}
