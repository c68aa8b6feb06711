/** The extension on the desktop and on remote machines: the server is a process of its own and reads the disk itself. */
import type { ExtensionContext } from 'vscode';
// What a browser needs in its one file isn't shipped a second time.
import { activateShared, deactivateShared, type CorpusAnnotatorApi } from './extension.browser';

export function activate(context: ExtensionContext): CorpusAnnotatorApi {
	return activateShared(context, async (options) => {
		// Loaded when a corpus was found: activation itself doesn't pay for it.
		const { LanguageClient, TransportKind } = await import('./languageClient.node');
		const server = { module: context.asAbsolutePath('dist/cli.js'), args: ['lsp'], transport: TransportKind.ipc };
		return new LanguageClient(
			'corpus',
			'Corpus Annotator',
			{
				run: server,
				debug: { ...server, options: { execArgv: ['--nolazy', '--enable-source-maps'] } },
			},
			options,
		);
	});
}

// Awaited by VS Code, so that the server ends by itself.
export function deactivate(): Promise<void> {
	return deactivateShared();
}
