/** The annotations of cleaned documents, at their new places in the copy. */
import { join } from 'node:path';
import { applyChanges, NO_FILE, serializeJsonLines } from '../annotations/jsonLines';
import { annotationsFile } from '../annotations/store';
import { encodeUtf8 } from '../annotations/utf8';
import { TextTable } from '../core/textTable';
import { carryOver } from '../corpus/cleanAnnotations';
import type { CleanMap } from '../corpus/cleanMap';
import type { Documents } from './documents';
import { counted } from './output';
import { writeWhole } from './writeWhole';

/** So many places are named. */
const TOLD = 5;

/** @param places at least one */
export function sayLeftBehind(places: readonly string[]): string {
	const which = places.length > TOLD ? [...places.slice(0, TOLD), '…'] : places;
	const annotations = `${counted(places.length, 'annotation')} left behind`;
	return `${annotations}, as ${places.length === 1 ? 'its passage is' : 'their passages are'} no longer there: ${which.join(', ')}`;
}

/**
 * Writes the annotations of one document into the copy. Answers with the places of those that have none there; marks as
 * boilerplate are none of them: they are why their passages went.
 */
export function writeAnnotations(
	out: string,
	documents: Documents,
	path: string,
	copy: string,
	text: string,
	map: CleanMap,
): readonly string[] {
	const corpus = documents.corpusOf(path)!;
	const inCorpus = documents.pathInCorpus(corpus, path);
	if (corpus.annotations.annotationsOf(inCorpus).length === 0) {
		return [];
	}
	const file = annotationsFile(copy === path ? inCorpus : documents.pathInCorpus(corpus, copy));
	const table = new TextTable(text);
	const { anchored, overruled, comments } = corpus.annotations.decisionsFor(inCorpus, table);
	const all = [...anchored, ...overruled, ...comments];
	const carried = carryOver(all, map.apply(text), (span) => map.spanToCleaned(span));
	const changes = carried.map((record) => ({ id: record.id, record }));
	const written = serializeJsonLines(applyChanges(NO_FILE, changes, file.format));
	if (written !== undefined) {
		writeWhole(join(out, file.path), encodeUtf8(written));
	}
	const there = new Set(carried.map(({ id }) => id));
	return all
		.filter(({ annotation }) => annotation.label !== 'boilerplate' && !there.has(annotation.id))
		.map(({ span }) => (span ? `${path}:${table.lines.lineAt(span.start) + 1}` : path));
}
