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
	type ConnectionOptions,
	type ResponseMessage,
} from 'vscode-languageserver/node';
import type { DocumentUri } from '../platform/fileSystem';
import { initializeProblem } from '../workspace/parameters';
import { startServer } from '../server';
import { traceOf } from '../util/log';
import { GIT } from './gitFeatures';
import { NodeFileSystem, pathOf, uriOf } from './fileSystem';
import { collectGarbage } from './garbage';
import { threadStarter } from './indexThreads';
import { inflated } from './inflated';
import { StdioReader, StdioWriter } from './stdioTransport';

/** Serves over Node's channel to a parent process (`--node-ipc`), else over standard input and output, until the client ends it. */
export function main(argv: readonly string[]): Promise<never> {
	const ipc = argv.includes('--node-ipc');
	const writer = ipc ? new IPCMessageWriter(process) : new StdioWriter(process.stdout);
	const reader =
		writer instanceof StdioWriter
			? new StdioReader(process.stdin, writer, { initialize: initializeProblem })
			: new IPCMessageReader(process);
	const connection = createConnection(ProposedFeatures.all, reader, writer, OPTIONS);
	const server = startServer(connection, {
		fileSystem: new NodeFileSystem(),
		now: () => new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
		newId: () => randomUUID(),
		home: uriOf(homedir()),
		defaultAnnotator: gitUserName,
		git: GIT,
		collectGarbage,
		inflate: inflated,
		// This very file, bundled: cli/main.ts says what it does in a thread. A thread can't load the sources as they are.
		...(__filename.endsWith('.ts') ? {} : { startThreads: threadStarter(__filename) }),
	});
	// What nobody waits for, such as a timer, must not take the rest of the session along.
	const tell = (error: unknown): void => connection.console.error(traceOf(error));
	process.on('uncaughtException', tell).on('unhandledRejection', tell);
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

/** The name that commits in this folder would have; without a folder, as the person's own configuration alone says. */
async function gitUserName(root: DocumentUri | undefined): Promise<string | undefined> {
	const where = root === undefined ? ['config', '--global'] : ['-C', pathOf(root) ?? '.', 'config'];
	try {
		// Not run in the folder itself: on Windows a program of that name in it would be taken for git.
		const options = { cwd: homedir(), timeout: 2000 };
		const { stdout } = await promisify(execFile)('git', [...where, 'user.name'], options);
		return stdout.trim() || undefined;
	} catch {
		// Without git, or without a name, decisions are kept without one.
		return undefined;
	}
}
