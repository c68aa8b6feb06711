import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastGlob from 'fast-glob';
import { anchorAnnotations } from '../annotations/anchor';
import { anchorEach } from '../annotations/anchorEach';
import { idsNow } from '../annotations/entityChanges';
import { parseJsonLines, recordsOf } from '../annotations/jsonLines';
import type { AnchoredAnnotation, StoredAnnotation } from '../annotations/model';
import { annotationsFile, type StoreFile, suggestionsFile } from '../annotations/store';
import { decodeUtf8 } from '../annotations/utf8';
import { decisionsLeft } from '../formats/corpusDecisions';
import { ExportRun } from '../formats/exportRun';
import type { ExchangeDocument } from '../formats/exchange';
import type { Sink } from '../formats/format';
import { exchangeDocument } from '../formats/fromStore';
import { OnlyLabels } from '../formats/onlyLabels';
import { addCounts, noRecords, type RecordCounts, recordsKept } from '../formats/recordKinds';
import { analyzedDocuments } from './analyzedDocuments';
import type { Arguments } from './arguments';
import { countedRecords } from './countedRecords';
import type { CorpusOnDisk } from './corpusOnDisk';
import type { Documents } from './documents';
import { FolderSink } from './folderSink';
import type { ChosenFormat } from './formatOptions';
import { LossReport } from './lossReport';
import { complain, counted, print, Progress } from './output';
import { CommandError } from './usage';

/** Writes the corpora's annotations to the folder. Answers with the exit status. */
export async function exportTo(
	out: string,
	chosen: ChosenFormat,
	documents: Documents,
	args: Arguments,
): Promise<number> {
	const labels = args.option('labels')?.split(',');
	const only = labels && new OnlyLabels(labels.map((one) => one.trim()).filter((one) => one !== ''));
	const wanted: Wanted = { withOwn: args.flag('suggestions'), withEntities: args.flag('entities'), only };
	if (args.flag('strict')) {
		const report = new LossReport(args);
		await runExport(NOWHERE, chosen, documents, report, wanted);
		if (report.forbidden > 0) {
			report.end();
			throw new CommandError(
				`${counted(report.forbidden, 'loss').replace(/losss$/u, 'losses')}, and --strict: nothing was written; --allow KINDS lets some pass`,
			);
		}
		report.discard();
	}
	const report = new LossReport(args);
	const sink = new FolderSink(out);
	try {
		const { written, records } = await runExport(sink, chosen, documents, report, wanted);
		const files = sink.finish();
		report.end();
		if (only && only.unmet.length > 0) {
			complain(`--labels: nothing has the label ${only.unmet.join(', nor ')}`);
		}
		await print(
			`${counted(written, 'document')} with ${countedRecords(records)} exported as ${chosen.format.title}: ${counted(files, 'file')} in ${out}\n`,
		);
	} catch (error) {
		sink.discard();
		report.discard();
		throw error;
	}
	return documents.failed ? 1 : 0;
}

const NOWHERE: Sink = { write: () => undefined, append: () => undefined };

/** What goes out beside people's decisions, and which labels alone. */
interface Wanted {
	readonly withOwn: boolean;
	/** Of tags that don't say which one they mean. */
	readonly withEntities: boolean;
	readonly only: OnlyLabels | undefined;
}

async function runExport(
	sink: Sink,
	{ format, variant }: ChosenFormat,
	documents: Documents,
	report: LossReport,
	{ withOwn, withEntities, only }: Wanted,
): Promise<{ readonly written: number; readonly records: RecordCounts }> {
	const { labels } = documents.corpora[0]!.configuration;
	const listed = labels.filter(({ name }) => only?.has(name) ?? true);
	const run = new ExportRun(format.exporter!({ variant, labels: listed }), sink);
	const progress = new Progress(documents.paths.length);
	const records = noRecords();
	let written = 0;
	const analyzed = { withOwn, withEntities: run.holdsEntities };
	const all =
		withOwn || (withEntities && run.holdsEntities)
			? analyzedDocuments(documents, readAnnotations, analyzed)
			: exchangeDocuments(documents);
	for await (const whole of all) {
		const document = only ? only.of(whole) : whole;
		const losses = run.document(document);
		report.add(losses, document.text);
		written++;
		addCounts(records, recordsKept(document, losses));
		progress.step();
	}
	for (const { path, annotations } of ofGoneDocuments(documents)) {
		const gone = anchorEach(annotations, (passages) => anchorAnnotations('', passages));
		const whole = exchangeDocument(path, '', gone);
		report.add(run.gone(only ? only.of(whole) : whole), '');
	}
	for (const corpus of documents.corpora) {
		const place = (file: string): string => documents.pathFromBase(corpus, file);
		report.add(
			decisionsLeft(corpus.annotations, (label) => only?.has(label) ?? true, place),
			'',
		);
	}
	run.end();
	progress.end();
	return { written, records };
}

async function* exchangeDocuments(documents: Documents): AsyncGenerator<ExchangeDocument> {
	await Promise.all(documents.corpora.map(({ annotations }) => annotations.load([])));
	const idNow = idsNow(documents.entityDecisions);
	for (const path of documents.paths) {
		const text = documents.read(path)?.text;
		if (text !== undefined) {
			const { annotations, suggestions } = readAnnotations(documents, path, text);
			yield exchangeDocument(path, text, annotations, suggestions, idNow);
		}
	}
}

/** From the disk, each time: of a large corpus no more than one document's are held. */
function readAnnotations(
	documents: Documents,
	path: string,
	text: string,
): Record<'annotations' | 'suggestions', readonly AnchoredAnnotation[]> {
	const corpus = documents.corpusOf(path)!;
	const inCorpus = documents.pathInCorpus(corpus, path);
	const anchored = (file: StoreFile<StoredAnnotation>): readonly AnchoredAnnotation[] =>
		anchorEach(recordsIn(corpus, file), (passages) => anchorAnnotations(text, passages));
	return { annotations: anchored(annotationsFile(inCorpus)), suggestions: anchored(suggestionsFile(inCorpus)) };
}

/** What was said of documents that aren't there any more. */
function* ofGoneDocuments(
	documents: Documents,
): Generator<{ readonly path: string; readonly annotations: readonly StoredAnnotation[] }> {
	for (const corpus of documents.corpora) {
		const cwd = join(corpus.root, dirname(annotationsFile('x').path));
		for (const file of existsSync(cwd) ? fastGlob.sync('**/*.jsonl', { cwd, dot: true }).sort() : []) {
			const inCorpus = file.slice(0, -'.jsonl'.length);
			const path = documents.pathFromBase(corpus, inCorpus);
			if (!documents.corpusOf(path) && !documents.exists(corpus, path)) {
				yield { path, annotations: recordsIn(corpus, annotationsFile(inCorpus)) };
			}
		}
	}
}

function recordsIn({ root }: CorpusOnDisk, { path, format }: StoreFile<StoredAnnotation>): readonly StoredAnnotation[] {
	const file = join(root, path);
	const content = existsSync(file) ? parseJsonLines(decodeUtf8(readFileSync(file)), format) : undefined;
	content?.lines.forEach(({ problem }, line) => {
		if (problem) {
			complain(`${file}:${line + 1}: it cannot be read, and was left out; see corpus-annotator check`);
		}
	});
	return content ? recordsOf(content) : [];
}
