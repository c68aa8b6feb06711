import { CodePointIndex } from '../annotations/codePointIndex';
import { isObject } from '../annotations/jsonLines';
import { CleanMap } from '../corpus/cleanMap';

/** What offsets count: JavaScript's, Java's and the protocol's unit, or Python's and the Web Annotation model's. */
export const OFFSET_UNITS = ['utf-16', 'code-points'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** The parts of a text that are left, each `[start, end]`, ends exclusive. */
export function keptIn(unit: OffsetUnit, text: string, { kept }: CleanMap): readonly (readonly [number, number])[] {
	if (unit === 'utf-16') {
		return kept.map(({ start, end }) => [start, end]);
	}
	const points = new CodePointIndex(text);
	return kept.map(({ start, end }) => [points.pointsBefore(start), points.pointsBefore(end)]);
}

/** How one document was cleaned: a line of `.corpus/cleaned.jsonl`. */
export interface CleanedDocument {
	/** From the folder of the cleaned documents, with forward slashes. */
	readonly file: string;
	/** Its path in the corpus, where it is another one: records without an id are known by their text. */
	readonly original?: string;
	/** Of the original file; of a record its text. */
	readonly sha256: string;
	readonly unit: OffsetUnit;
	readonly kept: readonly (readonly [number, number])[];
}

/** Undefined for a line that says no such thing. */
export function readCleanedDocument(value: unknown): CleanedDocument | undefined {
	if (!isObject(value)) {
		return undefined;
	}
	const { file, original, sha256, kept } = value;
	const unit = OFFSET_UNITS.find((one) => one === value.unit);
	if (typeof file !== 'string' || typeof sha256 !== 'string' || !unit || !Array.isArray(kept)) {
		return undefined;
	}
	const parts = kept.flatMap((part: unknown): (readonly [number, number])[] => {
		const [start, end]: unknown[] = Array.isArray(part) ? part : [];
		return Number.isSafeInteger(start) && Number.isSafeInteger(end) ? [[Number(start), Number(end)]] : [];
	});
	return parts.length === kept.length
		? { file, ...(typeof original === 'string' && { original }), sha256, unit, kept: parts }
		: undefined;
}

/** The map of the original text that the document's line describes; undefined where it isn't of this text. */
export function mapOf({ unit, kept }: CleanedDocument, text: string): CleanMap | undefined {
	const points = unit === 'utf-16' ? undefined : new CodePointIndex(text);
	const offset = (at: number): number => (points ? (points.offsetOf(at) ?? -1) : at);
	const parts = kept.map(([start, end]) => ({ start: offset(start), end: offset(end) }));
	const sound = parts.every(
		({ start, end }, i) => start >= (parts[i - 1]?.end ?? 0) && end >= start && end <= text.length,
	);
	return sound ? new CleanMap(text.length, parts) : undefined;
}

/** A line of JSON; undefined for one that is none. */
export function parseLine(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
