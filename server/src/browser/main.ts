import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../server';
import { ClientFileSystem } from './fileSystem';
import type { Locks } from './inTurn';

// The scope of a dedicated worker, which is what this script is loaded as.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

startServer(connection, {
	fileSystem: new ClientFileSystem(connection, navigator.locks as Locks | undefined),
	now: () => new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
	newId: () => crypto.randomUUID(),
	isBrowser: true,
});
