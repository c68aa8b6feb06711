import { UsageError, type Command } from '../usage';

export const lspCommand: Command = {
	name: 'lsp',
	usage: '--stdio | --node-ipc',
	summary: 'The language server, for any editor',
	description: ['Speaks the Language Server Protocol over standard input and output until the editor ends it.'],
	options: [
		{ usage: '--stdio', help: 'Over standard input and output' },
		{ usage: '--node-ipc', help: "Over the channel of the Node process that started it, as VS Code's extension does" },
	],
	async run(args) {
		// Clients built on Microsoft's library add their process's number, which the connection reads by itself.
		const transports = args.filter((arg) => !arg.startsWith('--clientProcessId='));
		if (transports.length !== 1 || !TRANSPORTS.has(transports[0]!)) {
			throw new UsageError(`${['lsp', ...args].join(' ')}: the transport is --stdio`);
		}
		if (transports[0] === '--node-ipc' && !process.send) {
			throw new UsageError('lsp --node-ipc: no Node process with a channel started this one; use --stdio');
		}
		// Loaded only here: no other command pays for the protocol.
		const { main } = await import('../../node/languageServer');
		return main(args);
	},
};

const TRANSPORTS: ReadonlySet<string> = new Set(['--stdio', '--node-ipc']);
