/** The extension in a browser without a machine behind it: the server is a web worker, and the files are ours to give. */
import * as vscode from 'vscode';
import { activateShared, deactivateShared, type CorpusAnnotatorApi } from './extension.shared';
import type * as browserClient from './languageClient.browser';

// The desktop's file takes them from this one.
export { activateShared, deactivateShared, type CorpusAnnotatorApi };

/** The worker's script in parts: what it has in common with the command line, and the rest. */
const SCRIPTS = ['dist/analysis.js', 'dist/formats.js', 'dist/service.js', 'dist/web/server.js'];
/** The library of the language client, and of our modules those that need it. Read when a corpus was found: activation doesn't pay for it. */
const LIBRARY = 'dist/languageClient.js';

export function activate(context: vscode.ExtensionContext): CorpusAnnotatorApi {
	return activateShared(context, async (options) => {
		const [{ LanguageClient, answerFileRequests }, worker] = await Promise.all([
			requireClient(context),
			startWorker(context),
		]);
		// The worker itself, and no function that makes it: in an extension host it is none that `instanceof Worker` knows.
		const client = new LanguageClient('corpus', 'Corpus Annotator', worker, options);
		context.subscriptions.push(answerFileRequests(client));
		return client;
	});
}

/** What require() would give, which an extension has in a browser for `vscode` alone: as VS Code itself loads an extension's file there. */
async function requireClient(context: vscode.ExtensionContext): Promise<typeof browserClient> {
	const [bytes] = await readFiles(context, [LIBRARY]);
	const module = { exports: {} as { readonly 'client/src/languageClient.browser': typeof browserClient } };
	const source = `${new TextDecoder().decode(bytes)}\n//# sourceURL=${LIBRARY}`;
	new Function('module', 'require', source)(module, () => vscode);
	return module.exports['client/src/languageClient.browser'];
}

async function startWorker(context: vscode.ExtensionContext): Promise<Worker> {
	const script = URL.createObjectURL(new Blob(await readFiles(context, SCRIPTS), { type: 'text/javascript' }));
	context.subscriptions.push({ dispose: () => URL.revokeObjectURL(script) });
	return new Worker(script);
}

/** Through the editor: neither we nor a worker may load from another origin, or from the remote machine the extension is on. */
function readFiles(
	{ extensionUri }: vscode.ExtensionContext,
	files: readonly string[],
): Promise<Uint8Array<ArrayBuffer>[]> {
	return Promise.all(
		files.map(
			(file) =>
				vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, file)) as Promise<Uint8Array<ArrayBuffer>>,
		),
	);
}

// Awaited by VS Code, so that the server ends by itself.
export function deactivate(): Promise<void> {
	return deactivateShared();
}
