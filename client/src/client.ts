/** How the language client is set up: which documents, which links are trusted, what the server is told at the start. */
import * as vscode from 'vscode';
import type {
	BaseLanguageClient,
	DocumentSelector,
	LanguageClientOptions,
	StaticFeature,
	WorkspaceFolder,
} from 'vscode-languageclient';
import { type InitializationOptions } from '../../server/src/protocol';
import { CLIENT_COMMANDS, COMMANDS } from '../../server/src/commandProtocol';
import type { BoilerplateFolding } from './boilerplateFolding';
import { readServerSettings } from './configuration';
import type { ConfigurationProblems } from './configurationProblems';
import { CORPUS_LANGUAGE } from './corpusDocuments';
import type { CorpusFolder, CorpusFolders } from './corpusFolders';
import type { DecisionMessages } from './decisionMessages';
import type { Tour } from './tour';

export function createClientOptions(
	folders: CorpusFolders,
	messages: DecisionMessages,
	folding: BoilerplateFolding,
	problems: ConfigurationProblems,
	tour: Tour,
	log: vscode.LogOutputChannel,
	isPreviewed: (command: string, args: readonly unknown[]) => Promise<boolean>,
): LanguageClientOptions {
	return {
		documentSelector: documentSelector(folders.all),
		outputChannel: log,
		diagnosticCollectionName: 'corpus',
		// The status item and the log say what is wrong; nothing pops up by itself.
		revealOutputChannelOn: 4, // RevealOutputChannelOn.Never
		initializationOptions: (): InitializationOptions => ({
			settings: readServerSettings(),
			locale: vscode.env.language,
			messages: vscode.l10n.bundle,
			commandLinks: true,
			trusted: vscode.workspace.isTrusted,
			commentThreads: true,
			foldUnderLineAbove: true,
			recordFiles: true,
		}),
		synchronize: { configurationSection: 'corpus' },
		markdown: {
			isTrusted: { enabledCommands: [...Object.values(COMMANDS), ...Object.values(CLIENT_COMMANDS)] },
			supportThemeIcons: false,
		},
		middleware: {
			// Every decision comes through here: from the palette, from a link in a hover, from the light bulb.
			executeCommand: async (command, args, next) =>
				(await isPreviewed(command, args))
					? undefined
					: messages.announce(command, Promise.resolve(next(command, args) as unknown)),
			provideHover: async (document, position, token, next) => {
				const hover = await next(document, position, token);
				if (hover) {
					tour.notice('hovered');
					leaveOutSaid(hover, document, position);
				}
				return hover;
			},
			provideRenameEdits: async (document, position, newName, token, next) => {
				const edits = await next(document, position, newName, token);
				// The documents stay as they are: what was renamed is the entity.
				if (edits) {
					messages.renamed(newName.trim());
				}
				return edits;
			},
			handleDiagnostics: (uri, diagnostics, next) => problems.handle(uri, diagnostics, next),
			provideFoldingRanges: async (document, context, token, next) => {
				const ranges = await next(document, context, token);
				if (ranges) {
					folding.remember(document, ranges);
				}
				return ranges;
			},
			provideDiagnostics: async (document, previousResultId, token, next) => {
				const report = await next(document, previousResultId, token);
				if (report && 'items' in report) {
					report.items.forEach(shortenHint);
				}
				return report;
			},
			workspace: {
				workspaceFolders: () => folders.all.map(toWorkspaceFolder),
				// The server is told of corpora, by tellFolders, not of the other folders of the workspace.
				didChangeWorkspaceFolders: () => Promise.resolve(),
			},
		},
	};
}

/** The server's workspace folders are the corpora: it never looks at the other folders of the workspace. */
export function announceFolders(folders: CorpusFolders): StaticFeature {
	return {
		fillInitializeParams: (params) => {
			params.workspaceFolders = folders.all.map(toWorkspaceFolder);
		},
		fillClientCapabilities: () => undefined,
		initialize: () => undefined,
		getState: () => ({ kind: 'static' }),
		clear: () => undefined,
	};
}

/** Tells a running server which corpora came and which went. */
export async function tellFolders(
	client: BaseLanguageClient,
	before: readonly CorpusFolder[],
	now: readonly CorpusFolder[],
): Promise<void> {
	const without = (list: readonly CorpusFolder[], others: readonly CorpusFolder[]) =>
		list
			.filter((folder) => !others.some((other) => other.uri.toString() === folder.uri.toString()))
			.map(toWorkspaceFolder);
	const added = without(now, before);
	const removed = without(before, now);
	if (added.length > 0 || removed.length > 0) {
		await client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
	}
}

/** Documents of our language, wherever they lie; and plain text below a corpus, which has not got it yet or was given back. */
function documentSelector(folders: readonly CorpusFolder[]): DocumentSelector {
	return [
		{ language: CORPUS_LANGUAGE },
		...folders.map(({ uri }) => ({
			language: 'plaintext',
			scheme: uri.scheme,
			pattern: { baseUri: uri.toString(), pattern: '**/*' },
		})),
	];
}

/** What is faded says why in our hover; VS Code shows the hint above it, so one sentence is enough there. */
function shortenHint(diagnostic: vscode.Diagnostic): void {
	if (diagnostic.tags?.includes(vscode.DiagnosticTag.Unnecessary)) {
		diagnostic.message = diagnostic.message.replace(/(?<=\))\..*$/su, '');
		diagnostic.source = undefined;
		diagnostic.code = undefined;
	}
}

/** The title of our hover on what is faded, where VS Code shows a hint above it that says the same. */
function leaveOutSaid({ contents }: vscode.Hover, { uri }: vscode.TextDocument, position: vscode.Position): void {
	const said = vscode.languages
		.getDiagnostics(uri)
		.filter(({ range, tags }) => tags?.includes(vscode.DiagnosticTag.Unnecessary) && range.contains(position))
		.map(({ message }) => message);
	for (const content of contents) {
		const [title, word, kind] =
			/^\*\*([^*\n]+)\*\* · ([^\n]+)\n+(?=\S)/u.exec(typeof content === 'string' ? '' : content.value) ?? [];
		if (title !== undefined && typeof content !== 'string' && said.includes(`${word} (${kind})`)) {
			content.value = content.value.slice(title.length);
		}
	}
}

function toWorkspaceFolder({ uri, name }: CorpusFolder): WorkspaceFolder {
	return { uri: uri.toString(), name };
}
