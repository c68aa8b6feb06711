import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusOnDisk } from './corpusOnDisk';

/** On which lines, counted from 0, the records of a file of `.corpus/` stand, by their ids. */
export function recordLines({ root }: CorpusOnDisk, path: string): ReadonlyMap<unknown, number> {
	const file = join(root, path);
	const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
	return new Map(lines.map((line, i) => [idOf(line), i] as const).reverse());
}

function idOf(line: string): unknown {
	try {
		const record: unknown = JSON.parse(line.replace(/^\uFEFF/u, ''));
		return typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
	} catch {
		return undefined;
	}
}
