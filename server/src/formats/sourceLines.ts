import { isObject, type JsonObject } from '../annotations/jsonLines';
import { filesWith, type ImportOptions, type Source, type SourceFile } from './format';
import type { ImportedDocument } from './imported';

export interface SourceLine {
	/** `all.jsonl:12`, lines from 1. */
	readonly place: string;
	/** Without its line break. */
	readonly text: string;
}

/** A file's lines, one after the other; of a file without any line break, the file. */
export async function* linesOf(file: SourceFile): AsyncGenerator<SourceLine> {
	let rest = '';
	let number = 0;
	const lineOf = (text: string): SourceLine => ({
		place: `${file.path}:${++number}`,
		text: text.endsWith('\r') ? text.slice(0, -1) : text,
	});
	for await (const piece of file.text()) {
		const lines = piece.split('\n');
		lines[0] = rest + lines[0]!;
		rest = lines.pop()!;
		for (const line of lines) {
			yield lineOf(line);
		}
	}
	if (rest !== '') {
		yield lineOf(rest);
	}
}

export interface SourceObject {
	readonly place: string;
	readonly value: JsonObject;
}

/** The documents of files in which each object is one; `read` answers with nothing for one that it has told of. */
export async function* documentsOf(
	source: Source,
	extensions: readonly string[],
	options: ImportOptions,
	read: (place: string, value: JsonObject, options: ImportOptions) => ImportedDocument | undefined,
	objects = objectsOf,
): AsyncGenerator<ImportedDocument> {
	for (const file of filesWith(source, extensions)) {
		for await (const { place, value } of objects(file, options)) {
			const document = read(place, value, options);
			if (document) {
				yield document;
			}
		}
	}
}

/** The objects of a file of JSON lines; a line that is none is told and left out. */
export async function* objectsOf(
	file: SourceFile,
	{ complain }: Pick<ImportOptions, 'complain'>,
): AsyncGenerator<SourceObject> {
	for await (const { place, text } of linesOf(file)) {
		if (text.trim() === '') {
			continue;
		}
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch (error) {
			complain(place, `not JSON (${error instanceof Error ? error.message : String(error)}); the line is left out`);
			continue;
		}
		if (isObject(value)) {
			yield { place, value };
		} else {
			complain(place, 'not a JSON object; the line is left out');
		}
	}
}
