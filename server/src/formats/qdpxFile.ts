/** A project's zip file: its texts, and `project.qde` piece by piece, as that is many times larger than all else. */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { FormatError, type SourceFile } from './format';

export interface Qdpx {
	/** By their names without folders, in lower case: some programs write "sources" so. */
	readonly texts: ReadonlyMap<string, Uint8Array>;
	/** The bytes of `project.qde`, as often as they are asked for. */
	project(): Iterable<Uint8Array>;
}

/** @param projectName of the file that is looked for, to say so where there is none */
export async function openQdpx(file: SourceFile, projectName: string): Promise<Qdpx> {
	const packed = await file.bytes();
	let found: { readonly name: string; readonly size: number } | undefined;
	let texts: Readonly<Record<string, Uint8Array>>;
	try {
		texts = unzipSync(packed, {
			filter: ({ name, originalSize }) => {
				found ??= /\.qde$/iu.test(name) ? { name, size: originalSize } : undefined;
				return /\.txt$/iu.test(name);
			},
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new FormatError(file.path, `no zip file, as a project of REFI-QDA is: ${reason}. Export it again.`);
	}
	if (!found) {
		throw new FormatError(file.path, `there is no ${projectName} in it: is it another kind of zip file?`);
	}
	const { name, size } = found;
	const isInPieces = isReadInPieces(packed, name, size);
	return {
		texts: new Map(Object.entries(texts).map(([path, bytes]) => [path.replace(/^.*\//u, '').toLowerCase(), bytes])),
		project: () => (isInPieces ? unpackedPieces(packed, name) : [unpackedWhole(packed, name)]),
	};
}

/** Bytes of the zip file that are unpacked at once. */
const PIECE = 1 << 14;

/** The pieces are found by reading the file from its beginning, and not by its directory at the end, as all programs do. */
function* unpackedPieces(packed: Uint8Array, wanted: string): Generator<Uint8Array> {
	const pieces: Uint8Array[] = [];
	const zip = new Unzip((entry) => {
		if (entry.name === wanted) {
			entry.ondata = (error, bytes) => {
				if (error) {
					throw error;
				}
				pieces.push(bytes);
			};
			entry.start();
		}
	});
	zip.register(UnzipInflate);
	for (let at = 0; at < packed.length; at += PIECE) {
		zip.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
		yield* pieces.splice(0);
	}
}

/** Where a zip file was changed after it was written, what stands in it from its beginning isn't what its directory says. */
function isReadInPieces(packed: Uint8Array, name: string, size: number): boolean {
	let length = 0;
	try {
		for (const piece of unpackedPieces(packed, name)) {
			length += piece.length;
		}
	} catch {
		return false;
	}
	return length === size;
}

function unpackedWhole(packed: Uint8Array, wanted: string): Uint8Array {
	return unzipSync(packed, { filter: ({ name }) => name === wanted })[wanted]!;
}
