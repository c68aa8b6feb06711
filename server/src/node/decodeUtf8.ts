import { isAscii, isUtf8, transcode } from 'node:buffer';

/**
 * The text of UTF-8 bytes, a byte-order mark in it; undefined where they are none. Many times faster than Node's own decoder,
 * which takes as long as an eighth of an analysis.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
	if (!isUtf8(bytes)) {
		return undefined;
	}
	const { buffer, byteOffset, byteLength } = bytes;
	const source = Buffer.from(buffer, byteOffset, byteLength);
	// A Node without ICU has no transcode().
	const decode = isAscii(source) ? asLatin1 : (transcode as typeof transcode | undefined) ? asUtf16 : asUtf8;
	return decode(source);
}

const asLatin1 = (bytes: Buffer): string => bytes.toString('latin1');
const asUtf16 = (bytes: Buffer): string => transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
const asUtf8 = (bytes: Buffer): string => bytes.toString('utf8');
