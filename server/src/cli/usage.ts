/** The call itself is wrong, or names what isn't there: exit status 2. */
export class UsageError extends Error {}

/** What was asked for can't be done: exit status 1. The message says what, where and what to do. */
export class CommandError extends Error {}

export interface Option {
	/** As typed, with its value's name: `--format text|jsonl`. */
	readonly usage: string;
	readonly help: string;
}

export interface Command {
	readonly name: string;
	/** What stands after the name: `[options] PATH…`. */
	readonly usage: string;
	/** One line, for the list of commands. */
	readonly summary: string;
	/** More, for `--help` on the command, a paragraph each. */
	readonly description: readonly string[];
	/** What there is to choose from, below that. */
	readonly table?: () => Promise<string>;
	readonly options: readonly Option[];
	/** Resolves with the exit status. */
	run(args: readonly string[]): Promise<number>;
}

/** Columns of a paragraph of help. */
const WIDTH = 100;

export async function commandHelp(command: Command): Promise<string> {
	const options = [...command.options, { usage: '--help', help: 'This text' }];
	const width = Math.max(...options.map((option) => option.usage.length)) + 2;
	return [
		`corpus-annotator ${command.name} ${command.usage}`,
		'',
		command.summary,
		...command.description.flatMap((paragraph) => ['', wrapped(paragraph)]),
		...(command.table ? ['', await command.table()] : []),
		'',
		...options.map((option) => `  ${option.usage.padEnd(width)}${option.help}`),
		'',
	].join('\n');
}

function wrapped(paragraph: string): string {
	return paragraph.replace(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'gu'), '$1\n').trimEnd();
}
