// Before anything is made.
import '../node/engineFlags';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { isWorkerStart, runAnalysisWorker } from './analysisWorker';
import { agreementCommand } from './commands/agreement';
import { analyzeCommand } from './commands/analyze';
import { annotationsCommand } from './commands/annotations';
import { checkCommand } from './commands/check';
import { cleanCommand } from './commands/clean';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { lspCommand } from './commands/lsp';
import { installMergeDriverCommand, mergeDriverCommand } from './commands/mergeDriver';
import { rulesCommand } from './commands/rules';
import { statsCommand } from './commands/stats';
import { keepCompiledCode } from '../node/compiledCode';
import { useNodesCopy } from '../node/copyUnits';
import { isThreadStart, runIndexThread } from '../node/indexThread';
import { FileSystemError } from '../platform/fileSystem';
import { CommandError, commandHelp, UsageError, type Command } from './usage';

const COMMANDS: readonly Command[] = [
	analyzeCommand,
	annotationsCommand,
	statsCommand,
	cleanCommand,
	rulesCommand,
	exportCommand,
	importCommand,
	agreementCommand,
	checkCommand,
	installMergeDriverCommand,
	mergeDriverCommand,
	lspCommand,
];

/** Those that need so much of the analysis that others profit from what was compiled of it. */
const ANALYSING: ReadonlySet<Command> = new Set([analyzeCommand, cleanCommand, statsCommand, lspCommand]);

async function main(args: readonly string[]): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		const command = COMMANDS.find((one) => one.name === rest[0]);
		process.stdout.write(command ? await commandHelp(command) : help());
		return name === undefined ? 2 : 0;
	}
	if (name === '--version') {
		process.stdout.write(`${version()}\n`);
		return 0;
	}
	const command = COMMANDS.find((one) => one.name === name);
	if (!command) {
		throw new UsageError(`No command ${name}: there are ${COMMANDS.map((one) => one.name).join(', ')}`);
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		process.stdout.write(await commandHelp(command));
		return 0;
	}
	if (ANALYSING.has(command)) {
		keepCompiledCode();
	}
	return command.run(rest);
}

function help(): string {
	const width = Math.max(...COMMANDS.map((command) => command.name.length)) + 2;
	return [
		'corpus-annotator COMMAND [options] PATH…',
		'',
		...COMMANDS.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
		'',
		'corpus-annotator COMMAND --help says more. Exit status: 0 done, 1 failed or something was found, 2 the call is wrong, or a PATH in it.',
		'',
	].join('\n');
}

function version(): string {
	const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
	return typeof manifest === 'object' && manifest !== null && 'version' in manifest
		? String(manifest.version)
		: 'unknown';
}

/** Writes what went wrong and sets the exit status. */
function fail(error: unknown, name: string | undefined): void {
	if (error instanceof UsageError) {
		const command = COMMANDS.some((one) => one.name === name) ? `${name} ` : '';
		process.stderr.write(`corpus-annotator: ${error.message} (see corpus-annotator ${command}--help)\n`);
		process.exitCode = 2;
	} else if (error instanceof CommandError || error instanceof FileSystemError) {
		process.stderr.write(`corpus-annotator: ${error.message}\n`);
		process.exitCode = 1;
	} else {
		process.stderr.write(
			`corpus-annotator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
		);
		process.exitCode = 1;
	}
}

useNodesCopy();
if (isWorkerStart(workerData)) {
	// A thread of `analyze`, which was started with this same file; what it throws is told to the one that started it.
	void runAnalysisWorker(workerData);
} else if (isThreadStart(workerData)) {
	runIndexThread(workerData);
} else {
	// A reader that has enough (`… | head`) ends us without a complaint.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		process.exit(error.code === 'EPIPE' ? 0 : 1);
	});
	const [, , ...args] = process.argv;
	main(args).then(
		(status) => {
			process.exitCode = status;
		},
		(error: unknown) => fail(error, args[0]),
	);
}
