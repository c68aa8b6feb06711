import { formatReason } from '../core/reason';
import { whyNothing } from '../formats/detectFormat';
import { type Format, FormatError, type Source } from '../formats/format';
import { type Arguments, choice } from './arguments';
import { countedRecords } from './countedRecords';
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
	taken.run.findings.forEach((one) => process.stderr.write(`  ${formatReason(one)}\n`));
	report.end();
	const { count } = taken;
	const more = [
		...(count.suggestions > 0 ? [counted(count.suggestions, 'suggestion')] : []),
		...(count.known > 0 ? [`${count.known} ${count.known === 1 ? 'was' : 'were'} there already`] : []),
		...(count.added > 0 ? [`${counted(count.added, 'document')} added`] : []),
		...(count.missing > 0 ? [`${counted(count.missing, 'document')} not found`] : []),
	];
	await print(
		`${countedRecords(taken.records)} in ${counted(taken.run.documents, 'document')} imported from ${chosen.format.title}` +
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
	const back = `corpus-annotator import --undo --into ${args.option('into')}`;
	const interrupted = (): void => {
		report.discard();
		complain(
			taken.hasWritten ? `interrupted; ${back} takes back what was imported` : 'interrupted; nothing was imported',
		);
		process.exit(130);
	};
	process.once('SIGINT', interrupted);
	process.once('SIGTERM', interrupted);
	try {
		for await (const imported of format.importer!({ variant, complain: complainAt })(source)) {
			await taken.take(imported);
			progress.step();
		}
		await taken.end();
		const why = taken.run.documents > 0 ? undefined : await whyNothing(source, format, taken.run.hasRead);
		if (why) {
			throw new FormatError(path, formatReason(why));
		}
	} catch (error) {
		await taken.end().catch(() => undefined);
		report.discard();
		throw await withWayBack(error, taken, source, format, back);
	} finally {
		process.off('SIGINT', interrupted);
		process.off('SIGTERM', interrupted);
		progress.end();
	}
	if (complaints > TOLD) {
		complain(`${complaints} such places, those told above among them`);
	}
	return { taken, report, complaints };
}

/** What broke the import off, with what it leaves behind and how that is taken back. */
async function withWayBack(
	error: unknown,
	taken: CorpusImport,
	source: Source,
	format: Format,
	back: string,
): Promise<unknown> {
	const left = taken.hasWritten
		? `. What stands before it was imported: ${countedRecords(taken.records)}` +
			`${taken.count.added > 0 ? `, ${counted(taken.count.added, 'document')}` : ''}; ${back} takes all of it back`
		: '. Nothing was imported';
	if (error instanceof FormatError) {
		const why = taken.run.documents > 0 ? undefined : await whyNothing(source, format, taken.run.hasRead);
		const looks = why && !error.message.includes(formatReason(why)) ? `. Of all files: ${formatReason(why)}` : '';
		return new CommandError(`${error.place}: ${error.message}${looks}${left}`);
	}
	return error instanceof CommandError ? new CommandError(`${error.message}${left}`) : error;
}
