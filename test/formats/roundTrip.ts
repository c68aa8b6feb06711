import { anchorAnnotations } from '../../server/src/annotations/anchor';
import { anchorEach } from '../../server/src/annotations/anchorEach';
import type { AnchoredAnnotation, StoredAnnotation } from '../../server/src/annotations/model';
import { BUILT_IN_LABEL_DEFINITIONS } from '../../server/src/configuration/builtInLabels';
import type { Span } from '../../server/src/core/model';
import type { CorpusTexts } from '../../server/src/formats/documentFinder';
import { ExportRun } from '../../server/src/formats/exportRun';
import type {
	ExchangeAnnotation,
	ExchangeComment,
	ExchangeDocument,
	ExchangeLabel,
	ExchangeRecord,
	ExchangeRelation,
} from '../../server/src/formats/exchange';
import type { Format, Source } from '../../server/src/formats/format';
import { exchangeDocument } from '../../server/src/formats/fromStore';
import { ImportRun } from '../../server/src/formats/importRun';
import { isLeftOut, type Loss, type LossKind } from '../../server/src/formats/losses';
import { newAnnotations } from '../../server/src/formats/toStore';
import { MemoryFiles } from './memoryFiles';

export interface Exported {
	readonly files: MemoryFiles;
	readonly losses: readonly Loss[];
}

export interface Imported {
	/** Those of the corpus that the import speaks of, with what came in. */
	readonly documents: readonly ExchangeDocument[];
	readonly losses: readonly Loss[];
	/** What was told of what can't be read. */
	readonly complaints: readonly string[];
	readonly findings: ImportRun['findings'];
	/** Places in the files of documents that the corpus hasn't. */
	readonly unknown: readonly string[];
}

export function exportAll(format: Format, documents: readonly ExchangeDocument[], variant?: string): Exported {
	const files = new MemoryFiles();
	const run = new ExportRun(format.exporter!({ variant, labels: BUILT_IN_LABEL_DEFINITIONS }), files);
	const losses = documents.flatMap((document) => run.document(document));
	run.end();
	return { files, losses };
}

/** Into a corpus that has these texts and no annotations, by way of what the store would keep. */
export async function importAll(
	format: Format,
	source: Source,
	corpus: readonly Pick<ExchangeDocument, 'path' | 'text'>[],
	variant?: string,
): Promise<Imported> {
	const complaints: string[] = [];
	const read = format.importer!({
		variant,
		complain: (place, message) => complaints.push(`${place}: ${message}`),
	});
	const run = new ImportRun(corpusTexts(corpus));
	let lastId = 0;
	const sources = { newId: () => `urn:uuid:${++lastId}`, now: IMPORTED };
	const back = new Map<string, { text: string; annotations: StoredAnnotation[]; suggestions: StoredAnnotation[] }>();
	const losses: Loss[] = [];
	const unknown: string[] = [];
	for await (const imported of read(source)) {
		const found = await run.place(imported);
		if (!found) {
			unknown.push(imported.place);
			continue;
		}
		const { path, text, placed } = found;
		const there = back.get(path) ?? { text, annotations: [], suggestions: [] };
		back.set(path, there);
		const known = {
			annotations: anchored(text, there.annotations),
			suggestions: anchored(text, there.suggestions),
		};
		const made = newAnnotations(path, imported, placed, known, sources);
		there.annotations.push(...made.annotations);
		there.suggestions.push(...made.suggestions);
		losses.push(...made.losses);
	}
	const documents = [...back].map(([path, { text, annotations, suggestions }]) =>
		exchangeDocument(path, text, anchored(text, annotations), anchored(text, suggestions)),
	);
	return { documents, losses, complaints, findings: run.findings, unknown };
}

/** When what has no time of its own was made. */
const IMPORTED = '2026-11-22T00:00:00Z';

function anchored(text: string, annotations: readonly StoredAnnotation[]): readonly AnchoredAnnotation[] {
	return anchorEach(annotations, (passages) => anchorAnnotations(text, passages));
}

export function corpusTexts(documents: readonly Pick<ExchangeDocument, 'path' | 'text'>[]): CorpusTexts {
	const texts = new Map(documents.map(({ path, text }) => [path, text]));
	return { paths: [...texts.keys()], read: (path) => Promise.resolve(texts.get(path)) };
}

/** What must be there after an export and an import: all but what was told as lost. */
export function without(document: ExchangeDocument, losses: readonly Loss[]): ExchangeDocument {
	const of = new Map<string, Loss[]>();
	for (const loss of losses) {
		if (loss.path === document.path) {
			of.set(loss.id, [...(of.get(loss.id) ?? []), loss]);
		}
	}
	const isThere = ({ id }: ExchangeRecord): boolean => !of.get(id)?.some(({ kind }) => isLeftOut(kind));
	const left = <
		T extends ExchangeRecord & { readonly entity?: string; readonly value?: string; readonly label?: string },
	>(
		one: T,
	): T => (of.get(one.id) ?? []).reduce(withoutDetail, one);
	return {
		...document,
		annotations: document.annotations.filter(isThere).map((one) => {
			const has = (kind: LossKind): boolean => of.get(one.id)?.some((loss) => loss.kind === kind) ?? false;
			const parts = has('edge-space') ? trimmedParts(document.text, one.parts) : one.parts;
			return { ...left(one), parts: has('parts-joined') ? joinedParts(document.text, parts) : parts };
		}),
		relations: document.relations.filter(isThere).map(left),
		labels: document.labels.filter(isThere).map(left),
		comments: document.comments.filter(isThere).map(left),
		orphans: document.orphans.filter(isThere),
	};
}

function withoutDetail<
	T extends ExchangeRecord & { readonly entity?: string; readonly value?: string; readonly label?: string },
>(one: T, { kind, detail }: Loss): T {
	const left: Partial<Record<keyof T, unknown>> & Partial<T> = { ...one };
	switch (kind) {
		case 'entity':
		case 'value':
		case 'note':
		case 'creator':
			delete left[kind];
			break;
		case 'time':
			delete left.created;
			delete left.modified;
			break;
		case 'attribute': {
			const attributes = one.attributes?.filter(({ name }) => name !== detail) ?? [];
			delete left.attributes;
			Object.assign(left, attributes.length > 0 && { attributes });
			break;
		}
		case 'label':
			Object.assign(left, { label: detail });
			break;
		case 'illegal-character':
			if (one.note?.replace(/\s/gu, ' ') === detail) {
				Object.assign(left, { note: detail });
			}
			break;
	}
	return left as T;
}

function trimmedParts(text: string, parts: readonly Span[]): readonly Span[] {
	return parts.map((part) => trimmed(text, part)).filter(({ start, end }) => end > start);
}

/** As one those between which nothing but a line break stands. */
function joinedParts(text: string, parts: readonly Span[]): readonly Span[] {
	return parts.reduce<Span[]>((joined, part) => {
		const before = joined.at(-1);
		const isOne = before && /^\s*[\r\n]\s*$/u.test(text.slice(before.end, part.start));
		return isOne ? [...joined.slice(0, -1), { start: before.start, end: part.end }] : [...joined, part];
	}, []);
}

function trimmed(text: string, { start, end }: Span): Span {
	const passage = text.slice(start, end);
	return {
		start: start + passage.length - passage.trimStart().length,
		end: end - passage.length + passage.trimEnd().length,
	};
}

/** Everything that is said, in lines that can be compared; ids are left out, as most formats have their own. */
export function described(document: ExchangeDocument): readonly string[] {
	const { text, annotations, relations, labels, comments, orphans } = document;
	const names = new Map(annotations.map((one) => [one.id, annotationLine(text, one)]));
	const nameOf = (id: string | undefined): string => (id === undefined ? '' : (names.get(id) ?? id));
	const commentLine = (one: ExchangeComment): string => {
		const about = one.on !== undefined ? `on ${nameOf(one.on)}` : one.parts ? `at ${placeOf(text, one.parts)}` : '';
		const answered = comments.find(({ id }) => id === one.answers);
		return `comment ${answered ? `answers (${commentLine(answered)})` : about} ${besides(one)}`;
	};
	return [
		...names.values(),
		...relations.map(
			(one: ExchangeRelation) => `${nameOf(one.from)} -${one.label}-> ${nameOf(one.to)} ${besides(one)}`,
		),
		...labels.map((one: ExchangeLabel) => `document ${one.label}=${one.value ?? ''} ${besides(one)}`),
		...comments.map(commentLine),
		...orphans.map(({ label, exact }) => `orphan ${label} ${JSON.stringify(exact)}`),
	].sort();
}

function annotationLine(text: string, one: ExchangeAnnotation): string {
	const { label, parts, entity = '', value = '' } = one;
	return `${label} ${placeOf(text, parts)} ${entity}/${value} ${besides(one)}`;
}

function placeOf(text: string, parts: readonly Span[]): string {
	return parts
		.map(
			({ start, end }) => `${start}-${end} ${JSON.stringify(end - start > 60 ? end - start : text.slice(start, end))}`,
		)
		.join(' + ');
}

function besides({ note, attributes = [], creator, created, modified, suggestion }: ExchangeRecord): string {
	const said = attributes.map(({ name, value }) => `${name}=${value}`).sort();
	const times = [created, modified].filter((time) => time !== undefined && time !== IMPORTED);
	return JSON.stringify([note, said, creator, times, suggestion && [suggestion.model, suggestion.score]]);
}

/** What comes in, as {@link described} says it, and what is told of what doesn't. */
export async function describedImport(
	format: Format,
	source: Source,
	corpus: readonly Pick<ExchangeDocument, 'path' | 'text'>[],
): Promise<{ said: readonly string[]; told: readonly string[] }> {
	const { documents, complaints, losses } = await importAll(format, source, corpus);
	return {
		said: documents.flatMap(described),
		told: [...complaints, ...losses.map(({ kind, detail = '' }) => `${kind} ${detail}`)],
	};
}
