import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { anchorAnnotations } from '../annotations/anchor';
import { anchorEach } from '../annotations/anchorEach';
import { placesOf, samePlaces, withPlaces } from '../annotations/annotationChanges';
import { carryOver } from '../corpus/cleanAnnotations';
import type { RecordChange } from '../annotations/jsonLines';
import type { AnchoredAnnotation, StoredAnnotation } from '../annotations/model';
import { StoreError } from '../annotations/stepWriter';
import { AnnotationStore, annotationsFile, ENTITIES_FILE, RULES_FILE } from '../annotations/store';
import { CleanMap } from '../corpus/cleanMap';
import { NodeFileSystem, uriOf } from '../node/fileSystem';
import type { DecodedDocument } from '../workspace/decodeDocument';
import { MAPS_FILE } from './cleanFolder';
import { type CleanedDocument, mapOf, readCleanedDocument } from './cleanMaps';
import { type CorpusOnDisk, isOnDisk, openCorpus, readFromDisk } from './corpusOnDisk';
import { findDocuments } from './documents';
import { UnreadableRecord } from '../node/readRecord';
import { complain, counted, oneLine, print } from './output';
import { CommandError, UsageError } from './usage';

/**
 * Brings annotations that were made on cleaned documents to the originals: new ones, and those that were changed. What
 * stands on the originals already is changed by nothing else, and nothing is removed there. Resolves with the exit status.
 */
export async function bringBack(folder: string, path: string): Promise<number> {
	const dir = resolve(folder);
	const maps = readMaps(dir);
	const { corpora } = await findDocuments([path], complain);
	const [corpus] = corpora;
	if (!corpus || corpora.length > 1) {
		throw new UsageError(`${path}: it is no single corpus`);
	}
	const copies = openCorpus(dir);
	await copies.annotations.loadAll();
	copies.annotations.problems.forEach(({ file, line, message }) =>
		complain(`${join(dir, file)}:${line + 1}: ${message}`),
	);
	const store = new AnnotationStore(new NodeFileSystem(), uriOf(corpus.root));
	await store.loadAll();
	const found = { added: 0, changed: 0, lost: copies.annotations.problems.length, left: 0 };
	const changes = new Map<string, readonly RecordChange<StoredAnnotation>[]>();
	for (const document of new Set([...copies.annotations.annotatedDocuments, ...maps.keys()])) {
		const path = maps.get(document)?.original ?? document;
		const returned = copies.annotations.annotationsOf(document);
		const known = store.records(annotationsFile(path));
		const original = readOriginal(corpus, path);
		const brought = original && broughtBack(original, maps.get(document), returned, known);
		if (!brought) {
			found.lost += returned.length;
			returned.forEach((one) => tellLost(document, one, 'the original cannot be read'));
			continue;
		}
		brought.lost.forEach((one) => tellLost(document, one, 'its passage is not in the original'));
		changes.set(path, brought.changes);
		const ids = new Set(known.map(({ id }) => id));
		const changed = brought.changes.filter(({ id }) => ids.has(id)).length;
		found.changed += changed;
		found.added += brought.changes.length - changed;
		found.lost += brought.lost.length;
		found.left += brought.left;
	}
	let decisions = 0;
	await store
		.transact(async (transaction) => {
			for (const [document, made] of changes) {
				await transaction.change(annotationsFile(document), made);
			}
			const rules = newOnes(await transaction.records(RULES_FILE), copies.annotations.rules);
			const entities = newOnes(await transaction.records(ENTITIES_FILE), copies.annotations.entityDecisions);
			await transaction.change(RULES_FILE, rules);
			await transaction.change(ENTITIES_FILE, entities);
			decisions = rules.length + entities.length;
		})
		.catch((error: unknown) => {
			throw error instanceof StoreError ? new CommandError(error.message) : error;
		});
	await print(
		`${counted(found.added, 'annotation')} ${found.added === 1 ? 'is' : 'are'} new in ${corpus.root}, ${found.changed} changed; ` +
			`${decisions === 1 ? '1 rule or decision on entities is' : `${decisions} rules and decisions on entities are`} new` +
			`${found.left > 0 ? `; ${found.left} that ${found.left === 1 ? 'is' : 'are'} no longer in ${folder} ${found.left === 1 ? 'stays' : 'stay'}` : ''}` +
			`${found.lost > 0 ? `; ${found.lost} could not be placed, and ${found.lost === 1 ? 'stays' : 'stay'} in ${folder}` : ''}\n`,
	);
	return found.lost > 0 ? 1 : 0;
}

interface Original {
	readonly text: string;
	readonly sha256: string;
}

function readOriginal(corpus: CorpusOnDisk, path: string): Original | undefined {
	if (!isOnDisk(corpus, path)) {
		return undefined;
	}
	let decoded: DecodedDocument;
	try {
		decoded = readFromDisk(corpus, path);
	} catch (error) {
		if (error instanceof UnreadableRecord) {
			return undefined;
		}
		throw error;
	}
	if (decoded.kind !== 'text') {
		return undefined;
	}
	const bytes = corpus.records.split(path) ? decoded.text : readFileSync(join(corpus.root, path));
	return { text: decoded.text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What becomes of a document's annotations. */
interface Brought {
	readonly changes: readonly RecordChange<StoredAnnotation>[];
	readonly lost: readonly StoredAnnotation[];
	/** Those on the original that the copy had once, and has no more. */
	readonly left: number;
}

function broughtBack(
	{ text, sha256 }: Original,
	cleaned: CleanedDocument | undefined,
	returned: readonly StoredAnnotation[],
	known: readonly StoredAnnotation[],
): Brought {
	// An original that was changed meanwhile is searched for the quotes by themselves.
	const map = (cleaned?.sha256 === sha256 ? mapOf(cleaned, text) : undefined) ?? CleanMap.whole(text.length);
	const copy = map.apply(text);
	const sent = new Map(
		carryOver(anchoredIn(text, known), copy, (span) => map.spanToCleaned(span)).map((one) => [one.id, one]),
	);
	const originals = new Map(known.map((one) => [one.id, one]));
	const changes: RecordChange<StoredAnnotation>[] = [];
	const lost: StoredAnnotation[] = [];
	for (const anchored of anchoredIn(copy, returned)) {
		const { annotation } = anchored;
		const was = sent.get(annotation.id);
		const original = originals.get(annotation.id);
		if (was && JSON.stringify(was.source) === JSON.stringify(annotation.source)) {
			continue;
		}
		const [moved] = carryOver([anchored], text, (span) => map.spanToOriginal(span));
		if (!moved) {
			lost.push(annotation);
		} else if (original && was && samePlaces(was, annotation)) {
			// Its label or a note is another one: a passage of which the copy has a part keeps the whole.
			changes.push({
				id: annotation.id,
				record: annotation.whole ? annotation : withPlaces(annotation, placesOf(original)),
			});
		} else {
			changes.push({ id: annotation.id, record: moved });
		}
	}
	const ids = new Set(returned.map(({ id }) => id));
	return { changes, lost, left: [...sent.keys()].filter((id) => !ids.has(id)).length };
}

function anchoredIn(text: string, annotations: readonly StoredAnnotation[]): readonly AnchoredAnnotation[] {
	return anchorEach(annotations, (passages) => anchorAnnotations(text, passages));
}

function newOnes<T extends { readonly id: string }>(
	known: readonly T[],
	returned: readonly T[],
): readonly RecordChange<T>[] {
	const ids = new Set(known.map(({ id }) => id));
	return returned.flatMap((record) => (ids.has(record.id) ? [] : [{ id: record.id, record }]));
}

function tellLost(document: string, { id, label, exact }: StoredAnnotation, why: string): void {
	complain(`${document}: ${id} ${label} "${oneLine(exact)}": ${why}`);
}

function readMaps(dir: string): ReadonlyMap<string, CleanedDocument> {
	const file = join(dir, MAPS_FILE);
	if (!existsSync(file)) {
		throw new UsageError(`${file}: there is no such file; clean --out ${dir} --annotations writes it`);
	}
	const maps = new Map<string, CleanedDocument>();
	readFileSync(file, 'utf8')
		.split('\n')
		.forEach((line, i) => {
			if (line.trim() !== '') {
				const read = readCleanedDocument(parse(line));
				if (!read) {
					throw new CommandError(`${file}:${i + 1}: no map of a cleaned document`);
				}
				maps.set(read.file, read);
			}
		});
	return maps;
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
