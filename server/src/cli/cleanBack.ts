import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { anchorAnnotations } from '../annotations/anchor';
import { anchorEach } from '../annotations/anchorEach';
import { placesOf, saysSame, withHistory, withPlaces } from '../annotations/annotationChanges';
import { carryOver } from '../corpus/cleanAnnotations';
import type { RecordChange } from '../annotations/jsonLines';
import type { AnchoredAnnotation, CorpusRule, EntityDecision, StoredAnnotation } from '../annotations/model';
import { StoreError } from '../annotations/stepWriter';
import {
	AnnotationStore,
	annotationsFile,
	ENTITIES_FILE,
	RULES_FILE,
	type StoredRecord,
	type StoreFile,
} from '../annotations/store';
import { CleanMap } from '../corpus/cleanMap';
import { NodeFileSystem, uriOf } from '../node/fileSystem';
import type { DecodedDocument } from '../workspace/decodeDocument';
import { MAPS_FILE } from './cleanFolder';
import { GivenRecords, saidBy } from './cleanGiven';
import { type CleanedDocument, mapOf, parseLine, readCleanedDocument } from './cleanMaps';
import { type CorpusOnDisk, isOnDisk, openCorpus, readFromDisk } from './corpusOnDisk';
import { findDocuments } from './findDocuments';
import { UnreadableRecord } from '../node/readRecord';
import { complain, counted, oneLine, print } from './output';
import { CommandError, UsageError } from './usage';

/**
 * Brings what was decided on cleaned documents since they were made to the originals: what is new there, and what was
 * changed there and not here. What was changed on both sides stays as it is here and is told; what was removed on one side
 * stays as it is on the other. Resolves with the exit status.
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
	const back = new WayBack(GivenRecords.read(dir), corpus);
	await store
		.transact(async (transaction) => {
			for (const document of new Set([...copies.annotations.annotatedDocuments, ...maps.keys()])) {
				const path = maps.get(document)?.original ?? document;
				const known = await transaction.records(annotationsFile(path));
				const returned = copies.annotations.annotationsOf(document);
				const changes = back.annotations(document, path, maps.get(document), returned, known);
				await transaction.change(annotationsFile(path), changes);
			}
			const { rules, entityDecisions } = copies.annotations;
			await transaction.change(RULES_FILE, back.decisions(RULES_FILE, rules, await transaction.records(RULES_FILE)));
			await transaction.change(
				ENTITIES_FILE,
				back.decisions(ENTITIES_FILE, entityDecisions, await transaction.records(ENTITIES_FILE)),
			);
		})
		.catch((error: unknown) => {
			throw error instanceof StoreError ? new CommandError(error.message) : error;
		});
	back.given.write();
	const { added, changed, decisions, left, clashes } = back.found;
	const lost = back.found.lost + copies.annotations.problems.length;
	await print(
		`${counted(added, 'annotation')} ${added === 1 ? 'is' : 'are'} new in ${corpus.root}, ${changed} changed; ` +
			`${decisions === 1 ? '1 rule or decision on entities is' : `${decisions} rules and decisions on entities are`} new or changed` +
			`${left > 0 ? `; ${left} that ${left === 1 ? 'is' : 'are'} no longer in ${folder} ${left === 1 ? 'stays' : 'stay'}` : ''}` +
			`${clashes > 0 ? `; ${clashes} changed on both sides, and ${clashes === 1 ? 'stays' : 'stay'} as ${clashes === 1 ? 'it is' : 'they are'} in ${corpus.root}` : ''}` +
			`${lost > 0 ? `; ${lost} could not be placed, and ${lost === 1 ? 'stays' : 'stay'} in ${folder}` : ''}\n`,
	);
	return lost + clashes > 0 ? 1 : 0;
}

/** Decides for each record of the copy whether it goes back, and counts. */
class WayBack {
	readonly given: GivenRecords;
	readonly found = { added: 0, changed: 0, decisions: 0, left: 0, clashes: 0, lost: 0 };
	readonly #corpus: CorpusOnDisk;

	constructor(given: GivenRecords, corpus: CorpusOnDisk) {
		this.given = given;
		this.#corpus = corpus;
	}

	/** Of one document: `document` is its path among the copies, `path` that of its original. */
	annotations(
		document: string,
		path: string,
		cleaned: CleanedDocument | undefined,
		returned: readonly StoredAnnotation[],
		known: readonly StoredAnnotation[],
	): readonly RecordChange<StoredAnnotation>[] {
		const file = annotationsFile(document).path;
		const originals = this.#originals(file, returned, known);
		const candidates = returned.filter((one) => this.given.isChangedInCopy(file, one));
		const original = candidates.length > 0 ? readOriginal(this.#corpus, path) : undefined;
		const between = original && new TextPair(original, cleaned);
		return candidates.flatMap((annotation): RecordChange<StoredAnnotation>[] => {
			const { id } = annotation;
			const known = originals.get(id);
			if (!known && this.given.has(file, id)) {
				return this.#clash(document, annotation, `it was removed from ${path} since, and is not brought back`);
			}
			const mine = known && (between?.asItStands(known) ?? known);
			const brought =
				annotation.whole || !mine || !this.given.isInPlace(file, annotation)
					? between?.toOriginal(annotation)
					: // Its label or a note is another one: a passage of which the copy has a part keeps the whole.
						withPlaces(annotation, placesOf(mine));
			if (!brought) {
				this.found.lost++;
				tell(document, annotation, original ? 'its passage is not in the original' : 'the original cannot be read');
				return [];
			}
			if (!mine) {
				this.found.added++;
				this.given.note(file, brought, annotation);
				return [{ id, record: brought }];
			}
			const isSame = saysSame(mine, brought);
			if (this.given.isChangedInCorpus(file, mine)) {
				if (!isSame) {
					return this.#clash(
						document,
						annotation,
						`it was changed in ${path}, too, and stays as it is there: ${quoted(mine)}`,
					);
				}
			} else if (!isSame || saidBy(mine) !== saidBy(brought)) {
				this.found.changed++;
				const record = withToldHistory(mine, brought);
				this.given.note(file, record, annotation);
				return [{ id, record }];
			}
			this.given.note(file, mine, annotation);
			return [];
		});
	}

	/** Of a file that holds for all documents. */
	decisions<T extends CorpusRule | EntityDecision>(
		{ path }: StoreFile<T>,
		returned: readonly T[],
		known: readonly T[],
	): readonly RecordChange<T>[] {
		const originals = this.#originals(path, returned, known);
		const candidates = returned.filter((one) => this.given.isChangedInCopy(path, one));
		return candidates.flatMap((record): RecordChange<T>[] => {
			const { id } = record;
			const mine = originals.get(id);
			const isSame = mine && saidBy(mine) === saidBy(record);
			if (!isSame && (mine ? this.given.isChangedInCorpus(path, mine) : this.given.has(path, id))) {
				this.found.clashes++;
				complain(
					mine
						? `${path}: ${id} was changed in the cleaned copy and in ${this.#corpus.root}, and stays as it is there`
						: `${path}: ${id} was changed in the cleaned copy and removed from ${this.#corpus.root}, and is not brought back`,
				);
				return [];
			}
			this.given.note(path, record, record);
			this.found.decisions += isSame ? 0 : 1;
			return isSame ? [] : [{ id, record }];
		});
	}

	#originals<T extends StoredRecord>(
		file: string,
		returned: readonly T[],
		known: readonly T[],
	): ReadonlyMap<string, T> {
		const originals = new Map(known.map((one) => [one.id, one]));
		const ids = new Set(returned.map(({ id }) => id));
		this.found.left += [...this.given.ids(file)].filter((id) => originals.has(id) && !ids.has(id)).length;
		return originals;
	}

	#clash(document: string, annotation: StoredAnnotation, why: string): [] {
		this.found.clashes++;
		tell(document, annotation, why);
		return [];
	}
}

/** The annotation that comes, with what is another in it told in its history, where the copy's says nothing of it. */
function withToldHistory(mine: StoredAnnotation, brought: StoredAnnotation): StoredAnnotation {
	if ((brought.history?.length ?? 0) > (mine.history?.length ?? 0)) {
		return brought;
	}
	const told = withHistory(mine, brought, { who: undefined, now: () => new Date().toISOString() });
	return told === mine ? brought : told;
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

/** A cleaned document and its original. */
class TextPair {
	readonly #text: string;
	readonly #map: CleanMap;
	readonly #copy: string;

	constructor({ text, sha256 }: Original, cleaned: CleanedDocument | undefined) {
		// An original that was changed meanwhile is searched for the quotes by themselves.
		this.#map = (cleaned?.sha256 === sha256 ? mapOf(cleaned, text) : undefined) ?? CleanMap.whole(text.length);
		this.#text = text;
		this.#copy = this.#map.apply(text);
	}

	/** The copy's annotation where its passage stands in the original; undefined where it doesn't. */
	toOriginal(annotation: StoredAnnotation): StoredAnnotation | undefined {
		return carryOver(anchoredIn(this.#copy, annotation), this.#text, (span) => this.#map.spanToOriginal(span))[0];
	}

	/** The original's annotation where it stands now. */
	asItStands(annotation: StoredAnnotation): StoredAnnotation | undefined {
		return carryOver(anchoredIn(this.#text, annotation), this.#text, (span) => span)[0];
	}
}

function anchoredIn(text: string, annotation: StoredAnnotation): readonly AnchoredAnnotation[] {
	return anchorEach([annotation], (passages) => anchorAnnotations(text, passages));
}

function tell(document: string, annotation: StoredAnnotation, why: string): void {
	complain(`${document}: ${annotation.id} ${quoted(annotation)}: ${why}`);
}

function quoted({ label, exact }: StoredAnnotation): string {
	return `${label} "${oneLine(exact)}"`;
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
				const read = readCleanedDocument(parseLine(line));
				if (!read) {
					throw new CommandError(`${file}:${i + 1}: no map of a cleaned document`);
				}
				maps.set(read.file, read);
			}
		});
	return maps;
}
