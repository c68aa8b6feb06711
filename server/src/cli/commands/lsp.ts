import { UsageError, type Command } from '../usage';

export const lspCommand: Command = {
	name: 'lsp',
	usage: '--stdio',
	summary: 'The language server, for any editor',
	description: 'Speaks the Language Server Protocol over standard input and output until the editor ends it.',
	options: [{ usage: '--stdio', help: 'Over standard input and output' }],
	async run(args) {
		if (args.length !== 1 || args[0] !== '--stdio') {
			throw new UsageError(`${['lsp', ...args].join(' ')}: the transport is --stdio`);
		}
		// Loaded only here: no other command pays for the protocol.
		const { main } = await import('../../node/languageServer');
		return main(args);
	},
};
