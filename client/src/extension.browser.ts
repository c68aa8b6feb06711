/** The extension in a browser without a machine behind it: the server is a web worker, and the files are ours to give. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { activateShared, deactivateShared, type CorpusAnnotatorApi } from './extension.shared';
import { answerFileRequests } from './workspaceFiles';

/** The worker's script in parts: what it has in common with the command line, and the rest. */
const SCRIPTS = ['dist/analysis.js', 'dist/formats.js', 'dist/service.js', 'dist/web/server.js'];

export function activate(context: ExtensionContext): CorpusAnnotatorApi {
	return activateShared(context, async (options) => {
		const { LanguageClient } = await import('vscode-languageclient/browser');
		// The worker itself, and no function that makes it: in an extension host it is none that `instanceof Worker` knows.
		const client = new LanguageClient('corpus', 'Corpus Annotator', await startWorker(context), options);
		context.subscriptions.push(answerFileRequests(client));
		return client;
	});
}

/** Read through the editor: a worker loads nothing from another origin, or from the remote machine the extension is on. */
async function startWorker({ extensionUri, subscriptions }: ExtensionContext): Promise<Worker> {
	const parts = await Promise.all(
		SCRIPTS.map(
			(script) => workspace.fs.readFile(Uri.joinPath(extensionUri, script)) as Promise<Uint8Array<ArrayBuffer>>,
		),
	);
	const script = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
	subscriptions.push({ dispose: () => URL.revokeObjectURL(script) });
	return new Worker(script);
}

// Awaited by VS Code, so that the server ends by itself.
export function deactivate(): Promise<void> {
	return deactivateShared();
}
