import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Pause } from '../annotations/coverage';
import { idsNow } from '../annotations/entityChanges';
import { reached } from '../annotations/outcomes';
import { reason } from '../core/reason';
import type { ExchangeOutcome } from '../exchangeProtocol';
import type { ExchangeDocument } from '../formats/exchange';
import { decisionsLeft } from '../formats/corpusDecisions';
import { hasOpenTags, withEntitiesOfTags } from '../formats/entitiesOfTags';
import { ExportRun } from '../formats/exportRun';
import { inTextOrder } from '../formats/fit';
import { exchangeDocument } from '../formats/fromStore';
import { OnlyLabels } from '../formats/onlyLabels';
import { addCounts, noRecords, recordsKept } from '../formats/recordKinds';
import {
	type DocumentUri,
	type FileSystem,
	joinUri,
	normalizeUri,
	relativePath,
	shownPath,
} from '../platform/fileSystem';
import { NEVER_CANCELLED } from '../util/cancellation';
import { corpusAt } from './corpusAt';
import type { CorpusFolder } from './corpusFolder';
import { ExchangeReport, otherRecords } from './exchangeReport';
import { ArchiveSink, ExportSink } from './exportSink';
import { readFormat } from './formatRequests';
import { ownProposals } from './ownProposals';
import type { Parameters } from './parameters';
import type { Session } from './session';

/** `corpus.export` */
export async function exportCorpus(session: Session, parameters: Parameters, pause: Pause): Promise<ExchangeOutcome> {
	const { format, variant } = readFormat(parameters, 'exporter');
	const out = normalizeUri(parameters.string('out', 'the URI of a folder'));
	const withOwn = parameters.flag('suggestions');
	// Where the documents are analysed anyway it costs nothing.
	const withEntities = withOwn || parameters.flag('entities');
	const wanted = parameters.optionalStrings('labels', 'labels');
	const only = wanted && new OnlyLabels(wanted);
	const isArchive = parameters.flag('archive');
	const corpus = await corpusAt(session, parameters);
	const inside = out === corpus.root ? '' : relativePath(corpus.root, out);
	if (inside !== undefined && (!isArchive || corpus.includes(inside))) {
		const why = reason(
			'{0} is in the corpus, and texts in it would become documents: choose another folder',
			shownPath(out),
		);
		throw new ResponseError(LSPErrorCodes.RequestFailed, session.translate(why));
	}
	const { fileSystem } = session.platform;
	const folder = isArchive ? undefined : await newFolder(fileSystem, out, `${corpus.name}-${format.id}`);
	const report = new ExchangeReport(session.translate);
	const sink = folder === undefined ? new ArchiveSink(fileSystem, out) : new ExportSink(fileSystem, folder);
	const records = noRecords();
	let documents = 0;
	try {
		const labels = corpus.labels.filter(({ name }) => only?.has(name) ?? true);
		const run = new ExportRun(format.exporter!({ variant, labels }), sink);
		const paths = await corpus.listDocuments();
		const idNow = idsNow(corpus.annotations.entityDecisions);
		for (const [done, path] of paths.entries()) {
			await pause(done, paths.length);
			const whole = await documentAt(corpus, path, { withOwn, withEntities: withEntities && run.holdsEntities, idNow });
			if (whole) {
				const document = only ? only.of(whole) : whole;
				const losses = run.document(document);
				report.add(losses, document.text);
				const kept = recordsKept(document, losses);
				addCounts(records, kept);
				documents += kept.annotation > 0 ? 1 : 0;
				await sink.flush();
			}
		}
		report.add(
			decisionsLeft(corpus.annotations, (label) => only?.has(label) ?? true),
			'',
		);
		run.end();
		const files = await sink.finish();
		const what = session.translate(reason('Exported as {0}', format.title));
		const counted = [
			reached(what, { annotations: records.annotation, documents }),
			...otherRecords(records),
			reason('files: {0}', files),
		];
		const message = counted.map(session.translate).join('; ');
		const rendered = report.render(message, []);
		// Nothing was decided, so there is nothing to take back.
		return {
			...{ annotations: 0, documents: 0, message, lost: report.lost },
			...(folder !== undefined && { folder }),
			...(rendered !== undefined && { report: rendered }),
		};
	} catch (error) {
		await sink.discard();
		throw error;
	}
}

/** As it is now; undefined where it can't be read. */
async function documentAt(
	corpus: CorpusFolder,
	path: string,
	{
		withOwn,
		withEntities,
		idNow,
	}: { readonly withOwn: boolean; readonly withEntities: boolean; readonly idNow: ReturnType<typeof idsNow> },
): Promise<ExchangeDocument | undefined> {
	const table = await corpus.read(path);
	if (!table) {
		return undefined;
	}
	const { text } = table;
	const proposed = corpus.annotations.proposals.on(path, text);
	const document = exchangeDocument(
		path,
		text,
		corpus.annotations.anchoredOn(path, text),
		proposed,
		(id, form) => corpus.corpus.idNow(id, form) ?? idNow(id, form),
	);
	const isAsked = withOwn || (withEntities && hasOpenTags(document));
	const view = isAsked ? await corpus.document(path, NEVER_CANCELLED) : undefined;
	if (view?.table.text !== text) {
		return document;
	}
	const named = withEntities ? withEntitiesOfTags(document, view) : document;
	return withOwn ? { ...named, annotations: inTextOrder([...named.annotations, ...ownProposals(view)]) } : named;
}

/** A folder that isn't there, below one that is: by that name, or with a number. */
async function newFolder(fileSystem: FileSystem, parent: DocumentUri, name: string): Promise<DocumentUri> {
	const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/u, '');
	for (let n = 1; ; n++) {
		const folder = joinUri(parent, n === 1 ? safe : `${safe}-${n}`);
		if (!(await hasFiles(fileSystem, folder))) {
			return folder;
		}
	}
}

async function hasFiles(fileSystem: FileSystem, folder: DocumentUri): Promise<boolean> {
	for await (const batch of fileSystem.list(folder, { include: ['**/*'], exclude: [] })) {
		if (batch.length > 0) {
			return true;
		}
	}
	return false;
}
