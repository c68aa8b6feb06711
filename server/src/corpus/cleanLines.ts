import { charClassAt, isSpaceClass } from '../core/text/charClass';
import type { Analysis, InlineBoilerplate, Span } from '../core/model';
import type { TextTable } from '../core/textTable';
import { CleanMap } from './cleanMap';

/** What an analysis says of lines, people's decisions applied. */
export type JudgedLines = Pick<Analysis, 'lines' | 'inline'>;

/**
 * A text without the boilerplate that was found in it, once. Boilerplate lines go with their line breaks; of the blank
 * lines around them the longest run stays, none at the text's edges. Boilerplate inside a line goes with the white space
 * that would stand there twice. The last line ends as the text's last line did. All that isn't beside something taken out
 * stays as it is.
 */
export function withoutBoilerplate(table: TextTable, { lines, inline }: JudgedLines): CleanMap {
	const { text } = table;
	const noise = new Uint8Array(table.lines.count);
	for (const line of lines) {
		noise[line.line] = line.boilerplate ? 1 : 0;
	}
	const cuts = new Map<number, Span[]>();
	for (const [line, parts] of byLine(table, inline, noise)) {
		const left = cutsIn(text, { start: table.lines.start(line), end: table.lines.end(line) }, parts);
		if (left) {
			cuts.set(line, left);
		} else {
			noise[line] = 1;
		}
	}
	if (cuts.size === 0 && !noise.includes(1)) {
		return CleanMap.whole(text.length);
	}
	return new CleanMap(text.length, keptParts(table, keptLines(table, noise), cuts));
}

/** The lines that stay, blank ones among them, in order. */
function keptLines(table: TextTable, noise: Uint8Array): readonly number[] {
	const kept: number[] = [];
	const { count } = table.lines;
	// What follows the last line break is no blank line.
	const end = count > 1 && table.lines.start(count - 1) === table.text.length ? count - 1 : count;
	for (let line = 0; line < end;) {
		if (!noise[line] && !table.isBlank(line)) {
			kept.push(line++);
			continue;
		}
		const first = line;
		let cut = false;
		let run = 0;
		let longest = { first: line, length: 0 };
		for (; line < end && (noise[line] || table.isBlank(line)); line++) {
			cut ||= noise[line] === 1;
			run = noise[line] ? 0 : run + 1;
			if (run > longest.length) {
				longest = { first: line - run + 1, length: run };
			}
		}
		const stays = !cut ? { first, length: line - first } : first === 0 || line === end ? { first, length: 0 } : longest;
		for (let i = 0; i < stays.length; i++) {
			kept.push(stays.first + i);
		}
	}
	return kept;
}

function keptParts(
	table: TextTable,
	kept: readonly number[],
	cuts: ReadonlyMap<number, readonly Span[]>,
): readonly Span[] {
	const { text, lines } = table;
	const parts: Span[] = [];
	const endsOpen = lines.start(lines.count - 1) < text.length;
	kept.forEach((line, i) => {
		// A text whose last line had no line break has none behind the line that is its last one now.
		const end = endsOpen && i === kept.length - 1 ? lines.end(line) : lines.start(line + 1);
		let from = lines.start(line);
		for (const cut of cuts.get(line) ?? []) {
			parts.push({ start: from, end: cut.start });
			from = cut.end;
		}
		parts.push({ start: from, end });
	});
	return parts;
}

function byLine(
	table: TextTable,
	inline: readonly InlineBoilerplate[],
	noise: Uint8Array,
): ReadonlyMap<number, readonly Span[]> {
	const found = new Map<number, Span[]>();
	for (const part of inline) {
		const line = table.lines.lineAt(part.start);
		if (!noise[line]) {
			const others = found.get(line);
			if (others) {
				others.push(part);
			} else {
				found.set(line, [part]);
			}
		}
	}
	return found;
}

/** What goes from a line with these parts, in order; undefined where nothing but white space would be left. */
function cutsIn(text: string, line: Span, parts: readonly Span[]): Span[] | undefined {
	const cuts: Span[] = [];
	for (const { start, end } of parts) {
		const last = cuts.at(-1);
		// What stands between two parts is looked at once for both where it is white space.
		if (last && spaceEnd(text, last.end, line.end) >= start) {
			cuts[cuts.length - 1] = { start: last.start, end };
		} else {
			cuts.push({ start, end });
		}
	}
	const widened = cuts.map((cut) => withSpace(text, line, cut));
	return spaceEnd(text, line.start, widened[0]!.start) === widened[0]!.start &&
		widened.length === 1 &&
		spaceEnd(text, widened[0]!.end, line.end) === line.end
		? undefined
		: widened;
}

/** A part with the white space that nothing stands beside any more, or that would be doubled. */
function withSpace(text: string, line: Span, { start, end }: Span): Span {
	const before = spaceStart(text, start, line.start);
	const after = spaceEnd(text, end, line.end);
	if (after === line.end) {
		return { start: before, end: after };
	}
	// An indented line stays indented.
	if (before === line.start || before < start) {
		return after < line.end && CLOSES.test(text[after]!) && before > line.start && after === end
			? { start: before, end }
			: { start, end: after };
	}
	return { start, end };
}

/** Marks that no space stands before. */
const CLOSES = /[.,;:!?…)\]}»”]/u;

function spaceEnd(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && isSpaceClass(charClassAt(text, at))) {
		at++;
	}
	return at;
}

function spaceStart(text: string, from: number, start: number): number {
	let at = from;
	while (at > start && isSpaceClass(charClassAt(text, at - 1))) {
		at--;
	}
	return at;
}
