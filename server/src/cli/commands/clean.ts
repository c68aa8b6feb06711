import { existsSync, readFileSync } from 'node:fs';
import { judgeByRules } from '../../corpus/cleanJudge';
import { type CleanRules, NO_RULES, readCleanRules, RulesFileError } from '../../corpus/cleanRules';
import { type Arguments, choice, parseArguments, requirePaths } from '../arguments';
import { bringBack } from '../cleanBack';
import { cleanFolder } from '../cleanFolder';
import { OFFSET_UNITS } from '../cleanMaps';
import { cleanRecords } from '../cleanStream';
import { complain, printBytes } from '../output';
import { CommandError, type Command, UsageError } from '../usage';

/** Each way to call the command with its options, and the flags among them. */
const OPTIONS = {
	out: ['field', 'report', 'unit', 'map', 'annotations', 'force'],
	back: [],
	jsonl: ['field', 'rules', 'unit', 'map'],
} as const;
const FLAGS = ['jsonl', 'map', 'annotations', 'force'];

export const cleanCommand: Command = {
	name: 'clean',
	usage: '--out DIR [options] PATH… | --back DIR PATH | --jsonl [options]',
	summary: 'Documents without their boilerplate: a folder of them, or a filter for JSON lines',
	description: [
		"--out DIR writes each document of the corpus into DIR under its own path, without what is boilerplate by the analysis, by the corpus's repetitions, and by people's marks and rules. The corpus itself is never written to. What is left is looked at again until nothing more is found: cleaning a cleaned corpus changes nothing. What people called content is kept where that is known: DIR knows it with --annotations alone.",
		'--jsonl reads one JSON object a line from standard input and writes it to standard output with its text cleaned; all else in the line stays letter for letter. Each line is judged by itself and the rules file, in which a rule counts more than a mark, as corpus-annotator rules --help says. A line that cannot be read comes out as it is, is told on standard error, and makes the exit status 1.',
		'--back DIR takes what was added or changed in DIR since it was made back to the originals. What was changed or removed there, too, stays so, and is told. What cannot be placed is told, and stays in DIR.',
	],
	options: [
		{ usage: '--out DIR', help: 'Where to write the cleaned documents; outside of the corpus' },
		{ usage: '--force', help: 'With --out: write into DIR though it is not empty' },
		{
			usage: '--annotations',
			help: "With --out: make DIR a corpus, with the annotations at their new places, rules, entities, corpus.json and documents' dates",
		},
		{
			usage: '--report FILE',
			help: 'With --out: what was taken out and why; - for standard output; FILE.jsonl has each passage',
		},
		{ usage: '--jsonl', help: 'Filter standard input, one document a line' },
		{
			usage: '--field NAME',
			help: 'With --jsonl, and for a JSON Lines file PATH: the member that holds the text (default text)',
		},
		{ usage: '--rules FILE', help: 'With --jsonl: what a corpus knows, made by corpus-annotator rules' },
		{
			usage: '--map',
			help: 'The parts that are left, [start, end]: in .corpus/cleaned.jsonl of DIR, or in a member "kept" of each line',
		},
		{
			usage: `--unit ${OFFSET_UNITS.join('|')}`,
			help: 'What --map counts (default utf-16; Python counts code points)',
		},
		{ usage: '--back DIR', help: 'Annotations made in DIR, which --out DIR --annotations wrote, to the corpus PATH' },
	],
	async run(args) {
		const parsed = parseArguments(args, ['out', 'back', 'report', 'field', 'rules', 'unit'], FLAGS);
		const way = wayOf(parsed);
		const unit = choice(parsed, 'unit', OFFSET_UNITS, 'utf-16');
		switch (way) {
			case 'out':
				return cleanFolder(requirePaths(parsed), {
					out: parsed.option('out')!,
					report: parsed.option('report'),
					map: parsed.flag('map') ? unit : undefined,
					annotations: parsed.flag('annotations'),
					field: parsed.option('field'),
					force: parsed.flag('force'),
				});
			case 'back':
				return bringBack(parsed.option('back')!, requirePaths(parsed, { single: true })[0]!);
			case 'jsonl':
				if (parsed.paths.length > 0) {
					throw new UsageError(`--jsonl reads standard input and no PATH: ${parsed.paths.join(' ')}`);
				}
				return filter(parsed, parsed.flag('map') ? unit : undefined);
		}
	},
};

/** Which of the three is asked for; the others' options make no sense then, and are told. */
function wayOf(args: Arguments): keyof typeof OPTIONS {
	const isGiven = (name: string): boolean => args.option(name) !== undefined || args.flag(name);
	const ways = (['out', 'back', 'jsonl'] as const).filter(isGiven);
	const [way] = ways;
	if (!way || ways.length > 1) {
		throw new UsageError('One of --out DIR, --back DIR and --jsonl says what to do');
	}
	const allowed: readonly string[] = OPTIONS[way];
	const wrong = [...new Set(Object.values(OPTIONS).flat())].find((name) => isGiven(name) && !allowed.includes(name));
	if (wrong !== undefined) {
		throw new UsageError(`--${wrong} makes no sense with --${way}`);
	}
	if (isGiven('unit') && !args.flag('map')) {
		throw new UsageError('--unit says what --map counts: add --map');
	}
	return way;
}

/** So many lines are told one by one. */
const TOLD = 20;

async function filter(args: Arguments, map: (typeof OFFSET_UNITS)[number] | undefined): Promise<number> {
	const rules = readRules(args.option('rules'));
	let broken = 0;
	const options = {
		judge: judgeByRules(rules),
		languages: rules.languages,
		field: args.option('field') ?? 'text',
		map,
	};
	for await (const output of cleanRecords(process.stdin, options, (line, message) => {
		broken++;
		if (broken <= TOLD) {
			complain(`line ${line}: ${message}; it comes out as it is`);
		}
	})) {
		await printBytes(output);
	}
	if (broken > TOLD) {
		complain(`${broken} lines came out as they are, those told above among them`);
	}
	return broken > 0 ? 1 : 0;
}

function readRules(file: string | undefined): CleanRules {
	if (file === undefined) {
		return NO_RULES;
	}
	if (!existsSync(file)) {
		throw new UsageError(`${file}: there is no such file; make it with corpus-annotator rules --out ${file} PATH`);
	}
	try {
		return readCleanRules(readFileSync(file, 'utf8'));
	} catch (error) {
		throw error instanceof RulesFileError ? new CommandError(`${file}: ${error.message}`) : error;
	}
}
