import { zipSync } from 'fflate';

/** The bytes of a zip file with these files. Here, so that the library is in the bundle of the formats alone. */
export function zipArchive(files: readonly (readonly [path: string, bytes: Uint8Array])[]): Uint8Array {
	return zipSync(Object.fromEntries(files));
}
