import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Pause } from '../annotations/coverage';
import { anchorAnnotations } from '../annotations/anchor';
import { anchorEach } from '../annotations/anchorEach';
import type { AnchoredAnnotation, CommandOutcome, StoredAnnotation } from '../annotations/model';
import type { Reach } from '../annotations/outcomes';
import { annotationsFile, type StoreFile, suggestionsFile } from '../annotations/store';
import { StoreError } from '../annotations/stepWriter';
import type { Transaction } from '../annotations/transaction';
import { encodeUtf8 } from '../annotations/utf8';
import { reason } from '../core/reason';
import type { ExchangeOutcome } from '../exchangeProtocol';
import { whyNothing } from '../formats/detectFormat';
import { FormatError } from '../formats/format';
import type { ImportedDocument } from '../formats/imported';
import { type FoundDocument, ImportRun } from '../formats/importRun';
import { newDocumentPath } from '../formats/newDocumentPath';
import { kindOf, noRecords } from '../formats/recordKinds';
import { newAnnotations } from '../formats/toStore';
import { type DocumentUri, joinUri, normalizeUri } from '../platform/fileSystem';
import type { CommandTools } from './commandTools';
import { corpusAt } from './corpusAt';
import type { CorpusFolder } from './corpusFolder';
import { ExchangeReport, otherRecords } from './exchangeReport';
import { readFormat } from './formatRequests';
import { findSource } from './importSource';
import type { Parameters } from './parameters';
import type { Session } from './session';

/** `corpus.import` */
export async function importIntoCorpus(
	tools: Pick<CommandTools, 'session' | 'decide'>,
	parameters: Parameters,
	pause: Pause,
): Promise<ExchangeOutcome> {
	const { session } = tools;
	const { format, variant } = readFormat(parameters, 'importer');
	const from = normalizeUri(parameters.string('from', 'the URI of a file or a folder'));
	const addsDocuments = parameters.flag('documents');
	const corpus = await corpusAt(session, parameters);
	const source = await findSource(session.platform.fileSystem, from);
	if (!source) {
		throw failed(session.translate(reason('{0}: there is no such file, and no folder with files', from)));
	}
	const report = new ExchangeReport(session.translate);
	const taking = new CorpusTaking(session, corpus, report, addsDocuments, await corpus.listDocuments());
	const title = reason('Imported from {0}', format.title);
	const work = async (transaction: Transaction): Promise<Reach> => {
		let done = 0;
		const importer = format.importer!({ variant, complain: (place, message) => report.complain(place, message) });
		for await (const imported of importer(source)) {
			await pause(done++, Math.max(done, source.files.length));
			await taking.take(transaction, imported);
		}
		const why = taking.found > 0 ? undefined : await whyNothing(source, format, taking.hasRead);
		if (why) {
			throw new FormatError(from, session.translate(why));
		}
		return { annotations: taking.records.annotation, documents: taking.documents };
	};
	try {
		const outcome = await tools.decide(corpus, () =>
			corpus.annotations.takeIn(title, reason('Nothing new: all that is in it is there already'), work),
		);
		return describe(outcome, session, taking, report);
	} catch (error) {
		// Where part of the annotations stays, so do the documents that they are on.
		if (!(error instanceof StoreError && error.left.length > 0)) {
			await taking.removeAdded();
		}
		throw error instanceof FormatError
			? failed(session.translate(reason('{0}: {1}. Nothing was imported', error.place, error.message)))
			: error;
	} finally {
		if (taking.added > 0) {
			await corpus.rescan();
		}
	}
}

function failed(message: string): ResponseError<void> {
	return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function describe(
	outcome: CommandOutcome,
	{ translate }: Session,
	{ records, suggestions, known, added, missing, findings, documents }: CorpusTaking,
	report: ExchangeReport,
): ExchangeOutcome {
	const more = [
		...otherRecords(records),
		...(suggestions > 0 ? [reason('suggestions: {0}', suggestions)] : []),
		...(known > 0 && documents > 0 ? [reason('there already: {0}', known)] : []),
		...(added > 0 ? [reason('documents added: {0}', added)] : []),
		...(missing > 0 ? [reason('documents not found: {0}', missing)] : []),
	];
	// Of what was refused, or says nothing of any document, none is there already.
	const said = documents === 0 && known === 0 ? translate(reason('Nothing was imported')) : outcome.message;
	const message = [said, ...more.map(translate)].join('; ');
	const rendered = report.render(message, findings);
	return { ...outcome, message, lost: report.lost, ...(rendered !== undefined && { report: rendered }) };
}

/** Takes imported documents into a corpus, all in one step. */
class CorpusTaking {
	readonly #run: ImportRun;
	readonly #now: string;
	readonly #seen = new Set<string>();
	readonly records = noRecords();
	suggestions = 0;
	/** What was there already. */
	known = 0;
	/** Documents that were written. */
	readonly #added: DocumentUri[] = [];
	/** Documents that the corpus hasn't. */
	missing = 0;

	constructor(
		private readonly session: Session,
		private readonly corpus: CorpusFolder,
		private readonly report: ExchangeReport,
		private readonly addsDocuments: boolean,
		paths: readonly string[],
	) {
		const read = async (path: string): Promise<string | undefined> => (await corpus.read(path))?.text;
		this.#run = new ImportRun({ paths, read });
		this.#now = session.platform.now();
	}

	/** Documents with something new. */
	get documents(): number {
		return this.#seen.size;
	}

	get added(): number {
		return this.#added.length;
	}

	/** Documents of the corpus that the import speaks of. */
	get found(): number {
		return this.#run.documents;
	}

	get hasRead(): boolean {
		return this.#run.hasRead;
	}

	get findings(): ImportRun['findings'] {
		return this.#run.findings;
	}

	async take(transaction: Transaction, imported: ImportedDocument): Promise<void> {
		const found = (await this.#run.place(imported)) ?? (await this.#addDocument(imported));
		if (!found) {
			this.missing++;
			return;
		}
		const { path, text, placed } = found;
		const files = { annotations: annotationsFile(path), suggestions: suggestionsFile(path) };
		const anchored = async (file: StoreFile<StoredAnnotation>): Promise<readonly AnchoredAnnotation[]> =>
			anchorEach(await transaction.records(file), (passages) => anchorAnnotations(text, passages));
		const known = { annotations: await anchored(files.annotations), suggestions: await anchored(files.suggestions) };
		const newId = (): string => this.session.platform.newId();
		const made = newAnnotations(path, imported, placed, known, { newId, now: this.#now });
		for (const kind of ['annotations', 'suggestions'] as const) {
			if (made[kind].length > 0) {
				await transaction.change(
					files[kind],
					made[kind].map((record) => ({ id: record.id, record })),
				);
				this.#seen.add(path);
			}
		}
		made.annotations.forEach((one) => this.records[kindOf(one)]++);
		this.suggestions += made.suggestions.length;
		this.known += made.known;
		this.report.add(made.losses, text);
	}

	/** Where the import broke off, the documents that it wrote don't stay alone. */
	async removeAdded(): Promise<void> {
		for (const uri of this.#added.splice(0)) {
			await this.session.platform.fileSystem.remove(uri).catch(() => undefined);
		}
	}

	/** The document is written, where that is wanted and can be. It stays when the step is taken back. */
	async #addDocument(imported: ImportedDocument): Promise<FoundDocument | undefined> {
		const { place, name, text, annotations } = imported;
		const { corpus, session } = this;
		const { fileSystem } = session.platform;
		const path =
			this.addsDocuments && text !== undefined
				? await newDocumentPath(
						imported,
						(one) => corpus.includes(one),
						async (one) => this.#run.has(one) || (await fileSystem.stat(joinUri(corpus.root, one))) !== undefined,
					)
				: undefined;
		if (path === undefined) {
			const why = reason(
				'{0} has no document {1}, nor one with its text; annotations left out: {2}',
				corpus.name,
				name ?? place,
				annotations.length,
			);
			this.report.complain(place, session.translate(why));
			return undefined;
		}
		const plain = text!.replace(/^\uFEFF/u, '');
		const uri = joinUri(corpus.root, path);
		// Before it is there: it may be there in part.
		this.#added.push(uri);
		await fileSystem.write(uri, encodeUtf8(plain));
		return this.#run.placeInNew(imported, path, plain, true);
	}
}
