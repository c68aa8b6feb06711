import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { promisify } from 'node:util';
import {
	createConnection,
	IPCMessageReader,
	IPCMessageWriter,
	LSPErrorCodes,
	ProposedFeatures,
	StreamMessageReader,
	type ConnectionOptions,
	type DataCallback,
	type Disposable,
	type ResponseMessage,
} from 'vscode-languageserver/node';
import type { DocumentUri } from '../platform/fileSystem';
import { startServer } from '../server';
import { GIT } from './gitFeatures';
import { NodeFileSystem, pathOf, uriOf } from './fileSystem';
import { threadStarter } from './indexThreads';
import { PromptWriter } from './promptWriter';

/** Serves over Node's channel to a parent process (`--node-ipc`), else over standard input and output, until the client ends it. */
export function main(argv: readonly string[]): Promise<never> {
	const ipc = argv.includes('--node-ipc');
	const connection = ipc
		? createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process), OPTIONS)
		: createConnection(
				ProposedFeatures.all,
				new TolerantReader(process.stdin),
				new PromptWriter(process.stdout),
				OPTIONS,
			);
	const server = startServer(connection, {
		fileSystem: new NodeFileSystem(),
		now: () => new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
		newId: () => randomUUID(),
		home: uriOf(homedir()),
		defaultAnnotator: gitUserName,
		git: GIT,
		// This very file, bundled: cli/main.ts says what it does in a thread. A thread can't load the sources as they are.
		...(__filename.endsWith('.ts') ? {} : { startThreads: threadStarter(__filename) }),
	});
	// The connection ends the process on `exit`, and when the client's process, by its number, is gone.
	const leave = (): void => process.exit(server.isShutDown() ? 0 : 1);
	process.on('disconnect', leave);
	if (!ipc) {
		process.stdin.on('end', leave).on('close', leave);
	}
	return new Promise(() => undefined);
}

/** A request that is cancelled while it waits is answered at once and never begun. */
const OPTIONS: ConnectionOptions = {
	connectionStrategy: {
		cancelUndispatched: (): ResponseMessage => ({
			jsonrpc: '2.0',
			// The connection sets the request's own.
			id: null,
			error: { code: LSPErrorCodes.RequestCancelled, message: 'Cancelled' },
		}),
	},
};

/** A message that isn't what the protocol allows must not end the server: it is left out, and the next one is read. */
class TolerantReader extends StreamMessageReader {
	override listen(callback: DataCallback): Disposable {
		return super.listen((message) => {
			try {
				callback(message);
			} catch (error) {
				this.fireError(error);
			}
		});
	}
}

/** The name that commits in this folder would have. */
async function gitUserName(root: DocumentUri): Promise<string | undefined> {
	const folder = pathOf(root);
	try {
		// Not run in the folder itself: on Windows a program of that name in it would be taken for git.
		const options = { cwd: homedir(), timeout: 2000 };
		const { stdout } = await promisify(execFile)('git', ['-C', folder ?? '.', 'config', 'user.name'], options);
		return stdout.trim() || undefined;
	} catch {
		// Without git, or without a name, decisions are kept without one.
		return undefined;
	}
}
