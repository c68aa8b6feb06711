import { formatReason } from '../core/reason';
import { FormatError } from '../formats/format';
import { type Arguments, choice } from './arguments';
import type { Documents } from './documents';
import { type ChosenFormat, UNITS } from './formatOptions';
import { CorpusImport } from './importCorpus';
import { importSource } from './importFiles';
import { LossReport } from './lossReport';
import { complain, counted, print, Progress } from './output';
import { CommandError } from './usage';

/** Imports the file or folder into the corpus. Answers with the exit status. */
export async function importFrom(
	path: string,
	chosen: ChosenFormat,
	documents: Documents,
	args: Arguments,
): Promise<number> {
	if (args.flag('strict')) {
		const tried = await runImport(path, chosen, documents, args, false);
		if (tried.complaints + tried.report.forbidden > 0) {
			tried.report.end();
			throw new CommandError('Something would be lost, as told above, and --strict: nothing was imported');
		}
		tried.report.discard();
	}
	const { taken, report, complaints } = await runImport(path, chosen, documents, args, true);
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
		`${counted(count.annotations, 'annotation')} in ${counted(count.documents, 'document')} imported from ${chosen.format.title}` +
			`${more.map((one) => `; ${one}`).join('')}\n`,
	);
	return complaints > 0 || documents.failed ? 1 : 0;
}

/** So many things that can't be read are told one by one. */
const TOLD = 20;

async function runImport(
	path: string,
	{ format, variant }: ChosenFormat,
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
