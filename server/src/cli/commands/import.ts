import { statSync } from 'node:fs';
import { parseArguments, requirePaths } from '../arguments';
import { findDocuments } from '../findDocuments';
import { chosenFormat, describeFormats, LOSS_OPTIONS, UNITS } from '../formatOptions';
import { complain, print } from '../output';
import { type Command, UsageError } from '../usage';

export const importCommand: Command = {
	name: 'import',
	usage: '--from FORMAT PATH --into CORPUS [options] | --undo --into CORPUS',
	summary: "Another tool's annotations into a corpus",
	description: [
		'What offsets count is found out by the texts that are quoted, and told. What stands nowhere any more is kept as an orphan with its quote. Nothing that is there is changed, and what is there already is not added again. What a program proposes goes to .corpus/suggestions, apart from what people decided.',
	],
	table: () => describeFormats('from'),
	options: [
		{ usage: '--from FORMAT', help: 'One of those above' },
		{ usage: '--variant NAME', help: 'A form of the format, as above' },
		{ usage: '--into CORPUS', help: 'The folder of the corpus' },
		{
			usage: '--documents',
			help: 'Add documents that the corpus has not, where their texts come with the annotations',
		},
		{ usage: '--creator NAME', help: 'Whose annotations they are, where they do not say it themselves' },
		{
			usage: `--unit ${UNITS.join('|')}`,
			help: 'What offsets count, where no quotes tell it (default: what the format says)',
		},
		{ usage: '--undo', help: 'Take the last import into CORPUS back, but for what somebody has changed since' },
		...LOSS_OPTIONS,
	],
	async run(args) {
		const parsed = parseArguments(
			args,
			['from', 'variant', 'into', 'creator', 'unit', 'losses', 'allow'],
			['documents', 'strict', 'undo'],
		);
		const into = parsed.option('into');
		if (into === undefined) {
			throw new UsageError('No --into CORPUS: name the folder of the corpus');
		}
		const documents = await findDocuments([into], complain);
		if (!statSync(into).isDirectory() || documents.corpora.length !== 1) {
			throw new UsageError(`${into}: it is no folder of one corpus`);
		}
		if (parsed.flag('undo')) {
			const { takeBack } = await import('../importReceipt');
			await print(`${await takeBack(documents.corpora[0]!.root)}\n`);
			return 0;
		}
		const [path] = requirePaths(parsed, { single: true });
		const chosen = await chosenFormat(parsed, 'from');
		const { importFrom } = await import('../importFrom');
		return importFrom(path!, chosen, documents, parsed);
	},
};
