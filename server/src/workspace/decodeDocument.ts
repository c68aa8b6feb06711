import { sequenceLength } from '../annotations/utf8';
import { formatReason, reason } from '../core/reason';
import type { Translate } from '../messages';
import type { Decode } from '../platform/fileSystem';
import type { TextProblem } from './documentView';

/** What a file's bytes are: a text, or a reason why they aren't one. */
export type DecodedDocument =
	| { readonly kind: 'text'; readonly text: string; readonly bom: boolean; readonly problems: readonly TextProblem[] }
	| { readonly kind: 'not-text'; readonly message: string };

/** As many bytes are searched for a NUL as git searches to tell text from binary. */
const BINARY_PROBE = 8000;
/** A file with more problems than this has one cause, not many; the editor would show no more of them either. */
const MAXIMUM_PROBLEMS = 100;
/** A text in another encoding has more invalid bytes than this: French in Latin-1 some 3 in 100, Russian in Windows-1251 some 80. */
const STRAY_SHARE = 0.01;

/**
 * Decodes UTF-8. A byte-order mark is left out of the text. Bytes that are no UTF-8 become U+FFFD and are told as
 * problems, unless they are many and most of what isn't ASCII is invalid: then the file is in another encoding, and its
 * garbled letters would be worse than a refusal.
 */
export function decodeDocument(
	bytes: Uint8Array,
	translate: Translate = formatReason,
	decode: Decode = decodeStrictly,
): DecodedDocument {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		return { kind: 'not-text', message: translate(reason('Not UTF-8 but UTF-16: convert it to UTF-8')) };
	}
	const nul = bytes.subarray(0, BINARY_PROBE).indexOf(0);
	if (nul >= 0) {
		return { kind: 'not-text', message: translate(reason('Not text: byte {0} is NUL', nul)) };
	}
	const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const content = bom ? bytes.subarray(3) : bytes;
	const text = decode(content);
	return text === undefined
		? decodeDamaged(content, bom, translate)
		: { kind: 'text', text, bom, problems: findTextProblems(text, translate) };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
	try {
		return STRICT.decode(bytes);
	} catch {
		return undefined;
	}
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

/** What no text should hold, be it on disk or in an editor: NUL characters, and U+FFFD where letters were lost before. */
export function findTextProblems(text: string, translate: Translate = formatReason): readonly TextProblem[] {
	const problems: TextProblem[] = [];
	for (const match of text.matchAll(/\0+|\uFFFD+/gu)) {
		if (problems.length === MAXIMUM_PROBLEMS) {
			break;
		}
		problems.push({
			start: match.index,
			end: match.index + match[0].length,
			message: translate(
				match[0][0] === '\0'
					? reason('NUL character')
					: reason('U+FFFD, the replacement character: letters were lost here when the text was converted'),
			),
		});
	}
	return problems;
}

function decodeDamaged(bytes: Uint8Array, bom: boolean, translate: Translate): DecodedDocument {
	const problems: TextProblem[] = [];
	const parts: string[] = [];
	let length = 0;
	let line = 1;
	let valid = 0;
	let invalid = 0;
	let first: readonly [offset: number, byte: string, line: number] | undefined;
	let from = 0;
	const flush = (to: number): void => {
		const part = LENIENT.decode(bytes.subarray(from, to));
		parts.push(part);
		length += part.length;
	};
	for (let i = 0; i < bytes.length;) {
		const size = sequenceLength(bytes, i);
		if (size > 0) {
			line += bytes[i] === 10 ? 1 : 0;
			valid += size > 1 ? 1 : 0;
			i += size;
			continue;
		}
		flush(i);
		const start = i;
		while (i < bytes.length && sequenceLength(bytes, i) === 0) {
			i++;
		}
		const offset = start + (bom ? 3 : 0);
		const where = [offset, `0x${bytes[start]!.toString(16).toUpperCase()}`, line] as const;
		first ??= where;
		parts.push('\uFFFD'.repeat(i - start));
		if (problems.length < MAXIMUM_PROBLEMS) {
			problems.push({
				start: length,
				end: length + i - start,
				message: translate(reason('Not UTF-8: byte {0} ({1}) on line {2}', ...where)),
			});
		}
		length += i - start;
		invalid += i - start;
		from = i;
	}
	flush(bytes.length);
	if (first && invalid > valid && invalid > bytes.length * STRAY_SHARE) {
		const message = reason('Not UTF-8 from byte {0} ({1}) on line {2}: convert the file to UTF-8', ...first);
		return { kind: 'not-text', message: translate(message) };
	}
	return { kind: 'text', text: parts.join(''), bom, problems };
}
