/** What the hovers have in common. */
import { reason, type Reason } from '../core/reason';
import type { DecisionReference, Mention, Span } from '../core/model';
import type { LineIndex } from '../core/text/lineIndex';
import type { Translate } from '../messages';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { classifiedLine } from './lookup';
import type { LinkTarget, Markup } from './markup';
import { snippetAround } from './snippets';
import type { DayWriter } from './timeValues';
import { joinReasons } from './vocabulary';

export interface HoverTools {
	readonly markup: Markup;
	readonly translate: Translate;
	readonly days: DayWriter;
	/** Writes counts: `1,240`. */
	readonly numbers: Intl.NumberFormat;
}

/** What one thing under the pointer has to say; the passage is what the editor marks. */
export interface HoverSection {
	readonly span: Span;
	/** Paragraphs of lines. */
	readonly paragraphs: readonly (readonly string[])[];
}

export const SEPARATOR = ' · ';

/** Characters of a place's line: with the document's name before it one line of a hover in VS Code's default width. */
const SNIPPET_WIDTH = 60;

export function linkTarget(document: DocumentView, offset: number): LinkTarget {
	const { lines } = document.table;
	const line = lines.lineAt(offset);
	return { uri: document.uri, path: document.path, line, character: offset - lines.start(line) };
}

/** `000:1 … the line with the passage in bold …` */
export function placeLine(markup: Markup, name: string, document: DocumentView, span: Span): string {
	const target = linkTarget(document, span.start);
	return `${markup.link(`${name}:${target.line + 1}`, target)} ${snippetInBold(markup, document.table.lines, span)}`;
}

function snippetInBold(markup: Markup, lines: LineIndex, span: Span): string {
	const { text, start, end } = snippetAround(lines, span, SNIPPET_WIDTH);
	return markup.text(text.slice(0, start)) + markup.bold(text.slice(start, end)) + markup.text(text.slice(end));
}

/** `also a · b · … 3 more`, the word in italics; empty without items. */
export function listLine(
	{ markup, translate, numbers }: HoverTools,
	word: string,
	items: readonly string[],
	limit: number,
): string {
	if (items.length === 0) {
		return '';
	}
	const shown = items.slice(0, limit);
	const more = items.length - shown.length;
	const rest = more > 0 ? [translate(reason('… {0} more', numbers.format(more)))] : [];
	return `${markup.italic(word)} ${[...shown, ...rest].join(SEPARATOR)}`;
}

/** Why the analysis says so, or that a person did: the reasons of what was decided begin with who decided. */
export function whyLine(
	{ markup, translate }: HoverTools,
	reasons: readonly Reason[],
	decision: DecisionReference | undefined,
): string {
	const why = joinReasons(reasons, translate);
	return why === '' ? '' : markup.italic(decision ? why : translate(reason('Why: {0}', why)));
}

/** The mentions outside of the page's boilerplate; all where there is none. */
export function textFirst({ analysis, table }: DocumentView, mentions: readonly Mention[]): readonly Mention[] {
	const inText = mentions.filter(({ start }) => !classifiedLine(analysis, table.lines.lineAt(start))?.boilerplate);
	return inText.length > 0 ? inText : mentions;
}

/** The documents as they are now, the one in hand as it is in hand; those that are gone are left out. */
export async function readDocuments(
	corpus: CorpusAccess,
	paths: readonly string[],
	inHand: DocumentView,
	token: CancellationToken,
): Promise<readonly DocumentView[]> {
	const documents = await Promise.all(
		paths.map((path) => (path === inHand.path ? inHand : corpus.document(path, token))),
	);
	throwIfCancelled(token);
	return documents.filter((document) => document !== undefined);
}
