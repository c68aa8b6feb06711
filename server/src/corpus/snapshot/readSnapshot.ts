import { StoredEntities } from '../storedEntities';
import { StoredNames } from '../storedNames';
import { StoredPostings } from '../storedPostings';
import { StoredStrings, type StringColumns } from '../storedStrings';
import { StoredSurveys } from '../storedSurveys';
import { Checksum, DamagedError } from './bytes';
import { PIECE, SectionReader } from './sections';
import { DECIDED_DOCUMENT, FORMAT, MAGIC, type SnapshotDocument, type StoredCorpus, SUMS } from './storedDocument';

/** A snapshot whose bytes are whole. */
export interface Snapshot {
	/** What the index depends on, as it was written. */
	readonly key: string;
	/** Hashes of what people had decided for more than one document. */
	readonly decisions: ReadonlySet<number>;
	/** How many there are. */
	readonly documents: number;
	/** By its number, in order of their paths. */
	document(number: number): SnapshotDocument;
	readonly corpus: StoredCorpus;
}

/** Bytes in front of the first section. */
const HEAD = 8;
/** Bytes that are summed up between two turns of others. */
const SUMMED_AT_ONCE = 4 * PIECE;

/**
 * The bytes that `writeSnapshot` made, which are used where they lie and are not to change. In steps. Throws a {@link DamagedError}
 * where they are any others, be it by one bit.
 */
export function* readSnapshot(anywhere: Uint8Array): Generator<void, Snapshot> {
	// Numbers of eight bytes must lie at a multiple of eight.
	const all = anywhere.byteOffset % 8 === 0 ? anywhere : new Uint8Array(anywhere);
	const bytes = all.subarray(0, Math.max(0, all.length - SUMS));
	if (bytes.length < HEAD || new Int32Array(bytes.buffer, bytes.byteOffset, 1)[0] !== MAGIC) {
		throw new DamagedError('it is no index');
	}
	if (new Int32Array(bytes.buffer, bytes.byteOffset, 2)[1] !== FORMAT) {
		throw new DamagedError('it is of another format');
	}
	yield* checkSums(all);
	const sections = new SectionReader(bytes, HEAD);
	const key = String.fromCharCode(...sections.uint16());
	const decisions = new Set(sections.float64());
	const words = new StoredStrings(stringColumns(sections));
	const [lower, upperInside] = [sections.int32(), sections.int32()];
	const strings = new StoredStrings(stringColumns(sections));
	const storedPaths = new StoredStrings(stringColumns(sections));
	const paths = Array.from({ length: storedPaths.size }, (_, number) => storedPaths.string(number));
	yield;
	const [sizes, times, prints, flags] = [sections.float64(), sections.float64(), sections.float64(), sections.uint8()];
	const lines = postings(sections);
	const [variantKeys, lineLengths, sketches, lineTemplates] = [
		sections.float64(),
		sections.uint16(),
		sections.int32(),
		sections.uint32(),
	];
	const templates = postings(sections);
	const [lengths, paragraphs] = [sections.uint32(), sections.uint32()];
	const surveys = new StoredSurveys({
		lines,
		templates,
		words,
		lower,
		upperInside,
		variantKeys,
		lineLengths,
		sketches,
		lineTemplates,
		lengths,
		paragraphs,
		ends: sections.uint32(),
		bytes: sections.uint8(),
	});
	const summaries = { ends: sections.uint32(), bytes: sections.uint8() };
	const suggestions = {
		postings: postings(sections),
		counts: sections.uint32(),
		mistakes: sections.float64(),
		totals: sections.int32(),
	};
	const dates = { postings: postings(sections), exact: sections.int32() };
	const names = sections.uint8()[0] === 1 ? readNames(sections) : undefined;
	if (!sections.atEnd) {
		throw new DamagedError('something follows its end');
	}
	return {
		key,
		decisions,
		documents: paths.length,
		document: (number) => ({
			path: paths[number]!,
			size: sizes[number]!,
			modified: times[number]!,
			decisions: prints[number]!,
			decided: (flags[number]! & DECIDED_DOCUMENT) !== 0,
		}),
		corpus: { paths, strings, surveys, summaries, suggestions, dates, names },
	};
}

function readNames(sections: SectionReader): StoredNames {
	const strings = (): StoredStrings => new StoredStrings(stringColumns(sections));
	const columns = {
		keys: strings(),
		ends: sections.uint32(),
		bytes: sections.uint8(),
		decided: sections.uint32(),
		decidedNames: strings(),
		strong: strings(),
		strongCounts: sections.int32(),
		entityOf: sections.uint32(),
		links: postings(sections),
		acronyms: postings(sections),
	};
	const entities = new StoredEntities({
		ids: strings(),
		names: strings(),
		types: sections.uint8(),
		documents: sections.uint32(),
		mentions: sections.uint32(),
		boilerplate: sections.uint8(),
		otherIds: sections.uint32(),
		ends: sections.uint32(),
		bytes: sections.uint8(),
		reasons: strings(),
	});
	return new StoredNames(columns, entities);
}

function stringColumns(sections: SectionReader): StringColumns {
	return { units: sections.uint16(), ends: sections.uint32(), places: sections.int32() };
}

function postings(sections: SectionReader): StoredPostings {
	return new StoredPostings({
		keys: sections.float64(),
		places: sections.int32(),
		ends: sections.uint32(),
		bytes: sections.uint8(),
	});
}

function* checkSums(bytes: Uint8Array): Generator<void, void> {
	const checksum = new Checksum();
	const end = bytes.length - SUMS;
	for (let at = 0; at < end; at += SUMMED_AT_ONCE) {
		checksum.add(bytes.subarray(at, Math.min(end, at + SUMMED_AT_ONCE)));
		yield;
	}
	const sums = new Int32Array(new Uint8Array(bytes.subarray(end)).buffer);
	if (checksum.sums.some((sum, i) => sum !== sums[i])) {
		throw new DamagedError('its checksum is wrong');
	}
}
