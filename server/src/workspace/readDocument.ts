import { reason } from '../core/reason';
import type { DocumentUri, FileStat } from '../platform/fileSystem';
import type { Refusal } from '../protocol';
import { messageOf } from '../util/log';
import { decodeDocument } from './decodeDocument';
import type { TextProblem } from './documentView';
import type { WorkspaceServices } from './services';

/** A document as the disk has it. */
export interface DiskDocument {
	readonly text: string;
	readonly problems: readonly TextProblem[];
}

export const BYTES_PER_MEGABYTE = 1_000_000;

/** Reads a document: undefined where there is none, a refusal where it is too large, no text or can't be read. */
export async function readDocument(
	uri: DocumentUri,
	stat: FileStat,
	services: WorkspaceServices,
): Promise<DiskDocument | Refusal | undefined> {
	const tooLarge = refuseSize(uri, stat.size, services);
	if (tooLarge) {
		return tooLarge;
	}
	try {
		const bytes = await services.fileSystem.read(uri);
		if (!bytes) {
			return undefined;
		}
		const decoded = decodeDocument(bytes, services.translate, services.fileSystem.decode);
		return decoded.kind === 'text' ? decoded : { uri, code: 'not-text', message: decoded.message };
	} catch (error) {
		return { uri, code: 'unreadable', message: messageOf(error) };
	}
}

/** As {@link readDocument}, for whom it is the same why there is no text. */
export async function readIfAllowed(
	uri: DocumentUri,
	stat: FileStat,
	services: WorkspaceServices,
): Promise<DiskDocument | undefined> {
	const found = await readDocument(uri, stat, services);
	return found && !isRefusal(found) ? found : undefined;
}

export function isRefusal(found: object): found is Refusal {
	return 'code' in found;
}

/** A refusal where the document is above the size that the settings allow. */
export function refuseSize(
	uri: DocumentUri,
	bytes: number,
	{ settings, translate }: Pick<WorkspaceServices, 'settings' | 'translate'>,
): Refusal | undefined {
	const limit = settings().maximumDocumentSize;
	if (bytes <= limit * BYTES_PER_MEGABYTE) {
		return undefined;
	}
	const size = (bytes / BYTES_PER_MEGABYTE).toFixed(1);
	const message = reason('{0} MB are more than the limit of {1} MB (setting corpus.maximumDocumentSize)', size, limit);
	return { uri, code: 'too-large', message: translate(message) };
}

/** Bytes of an open document in UTF-8, as far as they matter for {@link refuseSize}. */
export function sizeOfOpen(
	document: { readonly text: string; readonly bytes: number },
	limitInMegabytes: number,
): number {
	const { length } = document.text;
	// No UTF-16 code unit takes more than three bytes: most documents needn't be counted.
	return length * 3 <= limitInMegabytes * BYTES_PER_MEGABYTE ? length : document.bytes;
}
