import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { CleanMap } from '../corpus/cleanMap';
import { decodeUtf8 } from '../node/decodeUtf8';
import { uriOf } from '../node/fileSystem';
import { temporaryBeside } from '../node/temporaryFiles';
import { parseRecord } from '../records/recordText';
import { recordPath } from '../workspace/recordFiles';
import { changeLines, withText } from './cleanStream';
import type { CorpusOnDisk } from './corpusOnDisk';
import { CommandError } from './usage';

/**
 * Writes a JSON Lines file with the texts of its records cleaned; all else in it stays byte for byte. Records whose map is
 * of another text, as the file was changed, are told to `complain` and stay as they are.
 *
 * @param mapOf by the record's name
 */
export async function writeCleanedRecords(
	corpus: CorpusOnDisk,
	file: string,
	target: string,
	mapOf: (name: string) => CleanMap | undefined,
	complain: (line: number) => void,
): Promise<void> {
	const { names, table } = corpus.records.loaded(file)!;
	const field = corpus.records.membersOf(file).field;
	let next = 0;
	const change = (bytes: Uint8Array, line: number): string | undefined => {
		if (table.lines[next] !== line) {
			return undefined;
		}
		const map = mapOf(names[next++]!);
		if (!map || map.isWhole) {
			return undefined;
		}
		try {
			const { json, mark } = parseRecord(bytes, decodeUtf8);
			const text = corpus.records.textIn(bytes, file, decodeUtf8);
			if (text.length === map.length) {
				return mark + withText(json, field, map.apply(text));
			}
		} catch {
			// It was read before, so it was changed since.
		}
		complain(line);
		return undefined;
	};
	const isPacked = /\.gz$/iu.test(file);
	const source = createReadStream(join(corpus.root, file));
	const input: Readable = isPacked ? source.pipe(createGunzip()) : source;
	source.on('error', (error) => input.destroy(error));
	const temporary = temporaryBeside(target);
	try {
		mkdirSync(dirname(target), { recursive: true });
		const output = createWriteStream(temporary, { flags: 'wx' });
		const lines = Readable.from(changeLines(input, change));
		await (isPacked ? pipeline(lines, createGzip(), output) : pipeline(lines, output));
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw new CommandError(`Cannot write ${target}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** How the records of a file are called in its cleaned copy: those without an id are known by their text. */
export async function namesInCopy(
	corpus: CorpusOnDisk,
	file: string,
	outFolder: string,
	copy: string,
): Promise<ReadonlyMap<string, string>> {
	const { names } = corpus.records.loaded(file)!;
	const copies = corpus.records.elsewhere(uriOf(outFolder));
	copies.add(copy, corpus.records.membersOf(file));
	const written = (await copies.load(copy))!;
	return new Map(names.map((name, i) => [recordPath(file, name), recordPath(copy, written.names[i]!)]));
}
