import { isResolved } from '../annotations/commentThreads';
import type { StoredAnnotation } from '../annotations/model';
import { reason } from '../core/reason';
import type { DocumentView } from '../workspace/documentView';
import { placedThreads } from './commentItems';
import { SEPARATOR, type HoverSection, type HoverTools } from './hoverParts';
import { shorten } from './snippets';

/** Characters of a comment; the file has the whole of it. */
const COMMENT_WIDTH = 300;

/** What people say about the passage under the pointer, for editors that don't show it by themselves. */
export function hoverOnComments(tools: HoverTools, document: DocumentView, offset: number): readonly HoverSection[] {
	return placedThreads(document)
		.filter(({ span }) => span.start <= offset && offset <= span.end)
		.map(({ thread, span, why }) => ({
			span,
			paragraphs: [
				[
					...thread.comments.map((comment) => commentLine(tools, comment)),
					...(isResolved(thread) ? [tools.markup.italic(tools.translate(reason('Resolved.')))] : []),
					...(why ? [tools.markup.italic(tools.translate(why))] : []),
				],
			],
		}));
}

function commentLine({ markup, translate }: HoverTools, { creator, created, note = '' }: StoredAnnotation): string {
	const who = [creator ?? translate(reason('Comment')), ...(created === undefined ? [] : [created.slice(0, 10)])];
	return `${markup.bold(who.join(SEPARATOR))} ${markup.text(shorten(note, COMMENT_WIDTH))}`;
}
