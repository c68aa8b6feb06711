import { FormatError } from '../formats/format';

/** The text of a file that is read piece by piece. Throws a {@link FormatError} where it is no UTF-8. */
export async function* decodePieces(path: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const piece of pieces) {
			yield decoder.decode(piece, { stream: true });
		}
		yield decoder.decode();
	} catch (error) {
		throw error instanceof TypeError
			? new FormatError(path, 'it is not UTF-8: convert it, and import it again')
			: error;
	}
}
