import type { SourceFile } from './format';

/** The whole text of a file, for formats that can't be read in pieces. */
export async function textOf(file: SourceFile): Promise<string> {
	const pieces: string[] = [];
	for await (const piece of file.text()) {
		pieces.push(piece);
	}
	return pieces.join('');
}
