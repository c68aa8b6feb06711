import type { Span } from '../core/model';
import type { LineIndex } from '../core/text/lineIndex';
import type { MentionItem } from '../protocol';
import { snippetAround } from './snippets';

/** A passage for a list beside the text: where it stands, and its line. */
export function mentionItem(
	document: { readonly uri: string; readonly path: string },
	lines: LineIndex,
	span: Span,
	range: MentionItem['range'],
): MentionItem {
	const { text, start, end } = snippetAround(lines, span);
	return { uri: document.uri, path: document.path, range, snippet: text, snippetStart: start, snippetEnd: end };
}
