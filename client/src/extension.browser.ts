/** The extension in a browser without a machine behind it: the server is a web worker, and the files are ours to give. */
import { Uri, type ExtensionContext } from 'vscode';
import { activateShared, deactivateShared, type CorpusAnnotatorApi } from './extension.shared';
import { answerFileRequests } from './workspaceFiles';

export function activate(context: ExtensionContext): CorpusAnnotatorApi {
	return activateShared(context, async (options) => {
		const { LanguageClient } = await import('vscode-languageclient/browser');
		const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
		// The worker itself, and no function that makes it: in an extension host it is none that `instanceof Worker` knows.
		const client = new LanguageClient('corpus', 'Corpus Annotator', new Worker(script), options);
		context.subscriptions.push(answerFileRequests(client));
		return client;
	});
}

// Awaited by VS Code, so that the server ends by itself.
export function deactivate(): Promise<void> {
	return deactivateShared();
}
