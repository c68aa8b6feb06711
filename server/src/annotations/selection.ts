import { isEntityType, isTimeType, type Span } from '../core/model';
import { charClassAt, CLASS_MARK, isWordClass, trimSpan } from '../core/text/charClass';
import type { TextTable } from '../core/textTable';
import { isSecondHalf } from './codePointIndex';
import { trimmedLine } from './rules';

/** A selected part of one line. */
export interface LinePiece extends Span {
	/** Zero-based. */
	readonly line: number;
	/** It is all of the line but for white space around it. */
	readonly whole: boolean;
}

/**
 * The selection without the white space at its edges, no character cut in two: a surrogate pair, or a letter and the
 * marks upon it, is taken whole. Empty where nothing else was selected; offsets outside the text count as its edges.
 */
export function trimSelection(text: string, selection: Span): Span {
	let { start, end } = trimSpan(text, {
		start: Math.min(Math.max(Math.min(selection.start, selection.end), 0), text.length),
		end: Math.min(Math.max(Math.max(selection.start, selection.end), 0), text.length),
	});
	if (start < end) {
		while (start > 0 && continuesCharacter(text, start)) {
			start--;
		}
		while (end < text.length && continuesCharacter(text, end)) {
			end++;
		}
	}
	return { start, end };
}

/** A text with what is seen in it, which a bare cursor then stands for. */
export interface PointedText {
	readonly table: TextTable;
	/** Names, suggested or tagged. */
	readonly mentions?: readonly Typed[] | undefined;
	/** Time expressions, suggested or tagged. */
	readonly times?: readonly Typed[] | undefined;
	/** What programs propose. */
	readonly proposals?: readonly (Span & { readonly label: string; readonly parts?: readonly Span[] })[] | undefined;
}
type Typed = Span & { readonly type: string };

/**
 * What a tag is put on: the selection, or with an empty one what is seen at the cursor, else the word there. Undefined
 * where there is neither.
 *
 * @param label of the tag: of several things at the cursor it means the one that has it, or else one of its kind
 */
export function spanToTag(document: PointedText, selection: Span, label?: string): Span | undefined {
	const { table } = document;
	const trimmed = trimSelection(table.text, selection);
	if (trimmed.start < trimmed.end) {
		return trimmed;
	}
	if (selection.start !== selection.end) {
		return undefined;
	}
	const cursor = trimmed.start;
	return seenAt(document, cursor, label) ?? wordAt(table, cursor);
}

/** The name, the time, or the passage that is proposed for this very label, at a cursor. */
function seenAt(
	{ mentions = [], times = [], proposals = [] }: PointedText,
	cursor: number,
	label = '',
): Span | undefined {
	const isHere = ({ start, end }: Span): boolean => start <= cursor && cursor <= end;
	const seen = [...mentions.filter(isHere), ...times.filter(isHere)].map(({ start, end, type }) => ({
		...{ start, end },
		rank: rankOf(type, label),
	}));
	for (const { start, end, label: proposed, parts } of proposals.filter(isHere)) {
		// A sentence that a program takes for a claim is no place for a person's name.
		if (!parts && (proposed === label || isEntityType(proposed) || isTimeType(proposed))) {
			seen.push({ start, end, rank: rankOf(proposed, label) });
		}
	}
	const [first] = seen.sort((a, b) => a.rank - b.rank);
	return first && { start: first.start, end: first.end };
}

/** Of what is seen as `type` when it is to be tagged with `label`: the lowest comes first. */
function rankOf(type: string, label: string): number {
	return type === label ? 0 : isTimeType(type) === isTimeType(label) ? 1 : 2;
}

/** What a mark is put on: the parts of lines that the selection covers, or with an empty one the line at the cursor. */
export function piecesToMark(table: TextTable, selection: Span): readonly LinePiece[] {
	const { start, end } = trimSelection(table.text, selection);
	const pieces: LinePiece[] = [];
	if (start === end) {
		if (selection.start === selection.end) {
			addPiece(pieces, table, table.lines.lineAt(start), 0, table.text.length);
		}
		return pieces;
	}
	for (let line = table.lines.lineAt(start); line <= table.lines.lineAt(end - 1); line++) {
		addPiece(pieces, table, line, start, end);
	}
	return pieces;
}

/** The selection with the words whole that it begins or ends in; an empty one stays empty. */
export function snapToWords({ text, tokens }: TextTable, selection: Span): Span {
	const { start, end } = trimSelection(text, selection);
	if (start === end) {
		return selection;
	}
	const cut = (offset: number): Span | undefined => {
		const token = tokens.at(offset);
		const inside = token < tokens.count && tokens.starts[token]! < offset && isWordClass(charClassAt(text, offset));
		return inside ? { start: tokens.starts[token]!, end: tokens.ends[token]! } : undefined;
	};
	return { start: cut(start)?.start ?? start, end: cut(end)?.end ?? end };
}

/**
 * The selection as somebody means it who drags over a name without care: words that it cuts are taken whole. One inside of a
 * single word was made with care and stays, so that parts of words can be tagged.
 */
export function snapToTag(table: TextTable, selection: Span): Span {
	const { tokens, text } = table;
	const { start, end } = trimSelection(text, selection);
	const word = tokens.at(start);
	const isInWord = word < tokens.count && tokens.starts[word]! <= start && end <= tokens.ends[word]!;
	return isInWord ? selection : snapToWords(table, selection);
}

function addPiece(pieces: LinePiece[], table: TextTable, line: number, start: number, end: number): void {
	const all = trimmedLine(table, line);
	const piece = trimSelection(table.text, {
		start: Math.max(all.start, start),
		end: Math.max(Math.min(all.end, end), all.start),
	});
	if (piece.start < piece.end) {
		pieces.push({ ...piece, line, whole: piece.start <= all.start && piece.end >= all.end });
	}
}

function wordAt({ text, tokens }: TextTable, cursor: number): Span | undefined {
	// The token that ends at the cursor, or the one that holds it or begins there.
	for (
		let token = Math.max(tokens.at(cursor - 1), 0);
		token < tokens.count && tokens.starts[token]! <= cursor;
		token++
	) {
		const start = tokens.starts[token]!;
		const end = tokens.ends[token]!;
		if (end >= cursor && isWordClass(charClassAt(text, start))) {
			return { start, end };
		}
	}
	return undefined;
}

/** What stands at `offset` is a part of the character before it. */
export function continuesCharacter(text: string, offset: number): boolean {
	return isSecondHalf(text, offset) || charClassAt(text, offset) === CLASS_MARK;
}
