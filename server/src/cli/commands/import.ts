import { statSync } from 'node:fs';
import { formatReason } from '../../core/reason';
import { type Format, FormatError } from '../../formats/format';
import type { OffsetUnit } from '../../formats/imported';
import { FORMATS } from '../../formats/registry';
import { type Arguments, choice, parseArguments, requirePaths } from '../arguments';
import { type Documents, findDocuments } from '../documents';
import { chosenFormat, describeFormats } from '../formatOptions';
import { CorpusImport } from '../importCorpus';
import { importSource } from '../importFiles';
import { takeImportBack } from '../importReceipt';
import { LOSS_OPTIONS, LossReport } from '../lossReport';
import { complain, counted, print, Progress } from '../output';
import { CommandError, type Command, UsageError } from '../usage';

const READABLE = FORMATS.filter(({ importer }) => importer);
const UNITS: readonly OffsetUnit[] = ['code-points', 'utf-16', 'utf-8'];

export const importCommand: Command = {
	name: 'import',
	usage: '--from FORMAT PATH --into CORPUS [options] | --undo --into CORPUS',
	summary: "Another tool's annotations into a corpus",
	description:
		'What offsets count is found out by the texts that are quoted, and told. What stands nowhere any more is kept as an orphan with\n' +
		'its quote. Nothing that is there is changed, and what is there already is not added again. What a program proposes goes to\n' +
		'.corpus/suggestions, apart from what people decided.\n\n' +
		describeFormats(READABLE),
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
			const { annotations, documents: removed, kept } = await takeImportBack(documents.corpora[0]!.root);
			await print(
				`Taken back: ${counted(annotations, 'annotation')}, ${counted(removed, 'document')}` +
					`${kept > 0 ? `; ${kept} that somebody has changed since stay` : ''}\n`,
			);
			return 0;
		}
		const [path] = requirePaths(parsed, { single: true });
		const { format, variant } = chosenFormat(parsed, 'from', READABLE);
		return importFrom(path!, format, variant, documents, parsed);
	},
};

async function importFrom(
	path: string,
	format: Format,
	variant: string | undefined,
	documents: Documents,
	args: Arguments,
): Promise<number> {
	if (args.flag('strict')) {
		const tried = await runImport(path, format, variant, documents, args, false);
		if (tried.complaints + tried.report.forbidden > 0) {
			tried.report.end();
			throw new CommandError('Something would be lost, as told above, and --strict: nothing was imported');
		}
		tried.report.discard();
	}
	const { taken, report, complaints } = await runImport(path, format, variant, documents, args, true);
	taken.findings.forEach((one) => process.stderr.write(`  ${formatReason(one)}\n`));
	report.end();
	const { count } = taken;
	const more = [
		...(count.suggestions > 0 ? [`${counted(count.suggestions, 'suggestion')}`] : []),
		...(count.known > 0 ? [`${count.known} were there already`] : []),
		...(count.added > 0 ? [`${counted(count.added, 'document')} added`] : []),
		...(count.missing > 0 ? [`${counted(count.missing, 'document')} not found`] : []),
	];
	await print(
		`${counted(count.annotations, 'annotation')} in ${counted(count.documents, 'document')} imported from ${format.title}` +
			`${more.map((one) => `; ${one}`).join('')}\n`,
	);
	return complaints > 0 || documents.failed ? 1 : 0;
}

/** So many things that can't be read are told one by one. */
const TOLD = 20;

async function runImport(
	path: string,
	format: Format,
	variant: string | undefined,
	documents: Documents,
	args: Arguments,
	write: boolean,
): Promise<{ taken: CorpusImport; report: LossReport; complaints: number }> {
	const report = new LossReport(args);
	let complaints = 0;
	const complainAt = (place: string, message: string): void => {
		if (++complaints <= TOLD) {
			complain(`${place}: ${message}`);
		}
	};
	const unit = args.option('unit') === undefined ? undefined : choice(args, 'unit', UNITS, 'code-points');
	const taken = new CorpusImport(documents, {
		unit,
		creator: args.option('creator'),
		addDocuments: args.flag('documents'),
		write,
		complain: complainAt,
		lost: (losses, text) => report.add(losses, text),
	});
	const source = importSource(path);
	const progress = new Progress(Math.max(documents.paths.length, source.files.length));
	try {
		for await (const imported of format.importer!({ variant, complain: complainAt })(source)) {
			await taken.take(imported);
			progress.step();
		}
		await taken.end();
	} catch (error) {
		await taken.end().catch(() => undefined);
		report.discard();
		const { annotations, suggestions } = taken.count;
		const before =
			write && annotations + suggestions > 0
				? `. What stands before it was imported: ${counted(annotations + suggestions, 'annotation')}; import --undo takes that back`
				: '';
		throw error instanceof FormatError ? new CommandError(`${error.place}: ${error.message}${before}`) : error;
	} finally {
		progress.end();
	}
	if (complaints > TOLD) {
		complain(`${complaints} such places, those told above among them`);
	}
	return { taken, report, complaints };
}
