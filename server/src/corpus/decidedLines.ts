import { trimSpan } from '../core/text/charClass';
import {
	BOILERPLATE_CLASSES,
	type ClassifiedLine,
	type DecisionReference,
	type InlineBoilerplate,
	type LineClass,
	type Span,
} from '../core/model';
import { type Reason, reason } from '../core/reason';
import type { TextTable } from '../core/textTable';
import { SpanRuns } from './spanRuns';

/** The lines of an analysis and the boilerplate inside them, while people's decisions are applied one after the other. */
export class DecidedLines {
	readonly #table: TextTable;
	readonly #lines: Map<number, ClassifiedLine>;
	readonly #inline: SpanRuns<InlineBoilerplate>;

	constructor(table: TextTable, lines: readonly ClassifiedLine[], inline: readonly InlineBoilerplate[]) {
		this.#table = table;
		this.#lines = new Map(lines.map((line) => [line.line, line]));
		this.#inline = new SpanRuns(inline);
	}

	get lines(): readonly ClassifiedLine[] {
		return [...this.#lines.values()];
	}

	get inline(): readonly InlineBoilerplate[] {
		return this.#inline.all;
	}

	/** Whole lines become boilerplate; of a line that the passage covers in part only that part does. */
	markBoilerplate(passage: Span, decision: DecisionReference): void {
		const why = markedBy(decision, 'boilerplate');
		for (const { line, content, part, whole } of this.#linesIn(passage)) {
			if (whole) {
				this.#setLine(line, (old) => (BOILERPLATE_CLASSES.has(old) ? old : 'chrome'), true, why, decision);
				this.#cut(content);
			} else if (!this.#lines.get(line)!.boilerplate) {
				this.#cut(part);
				this.#addInline({ ...part, class: 'marked', why, decision });
			}
		}
	}

	/** Lines become content; where only a part of a boilerplate line does, its rest stays boilerplate inside the line. */
	markContent(passage: Span, decision: DecisionReference): void {
		const why = markedBy(decision, 'content');
		for (const { line, content, part, whole } of this.#linesIn(passage)) {
			const old = this.#lines.get(line)!;
			if (whole || old.boilerplate) {
				this.#setLine(
					line,
					(lineClass) => (BOILERPLATE_CLASSES.has(lineClass) ? 'body' : lineClass),
					false,
					why,
					decision,
				);
			}
			this.#cut(whole ? content : part);
			if (!whole && old.boilerplate) {
				this.#cut(content);
				const rest = { class: 'marked' as const, why: old.why, ...(old.decision ? { decision: old.decision } : {}) };
				[
					{ start: content.start, end: part.start },
					{ start: part.end, end: content.end },
				]
					.filter((side) => hasWord(this.#table.text, side))
					.forEach((side) => this.#addInline({ ...side, ...rest }));
			}
		}
	}

	/** A line that is like one which a person marked, and which nobody marked itself. */
	suggest(line: number, label: 'boilerplate' | 'content', why: Reason, confidence: number): void {
		const old = this.#lines.get(line)!;
		const boilerplate = label === 'boilerplate';
		const known = BOILERPLATE_CLASSES.has(old.class) === boilerplate;
		const lineClass = known ? old.class : boilerplate ? 'chrome' : 'body';
		this.#lines.set(line, { line, class: lineClass, boilerplate, confidence, why, learned: true });
		if (boilerplate) {
			const { lines } = this.#table;
			this.#cut({ start: lines.start(line), end: lines.end(line) });
		}
	}

	/** The lines that a passage touches: the text of each without white space around it, and what the passage has of that. */
	*#linesIn(passage: Span): Generator<{ line: number; content: Span; part: Span; whole: boolean }> {
		const { lines, text } = this.#table;
		const last = lines.lineAt(passage.end - 1);
		for (let line = lines.lineAt(passage.start); line <= last; line++) {
			if (!this.#lines.has(line)) {
				continue;
			}
			const content = trimSpan(text, { start: lines.start(line), end: lines.end(line) });
			const part = trimSpan(text, {
				start: Math.max(content.start, passage.start),
				end: Math.min(content.end, passage.end),
			});
			if (part.start < part.end) {
				yield { line, content, part, whole: part.start === content.start && part.end === content.end };
			}
		}
	}

	#setLine(
		line: number,
		classOf: (old: LineClass) => LineClass,
		boilerplate: boolean,
		why: Reason,
		decision: DecisionReference,
	): void {
		const old = this.#lines.get(line)!;
		this.#lines.set(line, { line, class: classOf(old.class), boilerplate, confidence: 1, why, decision });
	}

	/** Takes a passage of one line out of the boilerplate inside lines. */
	#cut({ start, end }: Span): void {
		const { text } = this.#table;
		const cut = this.#inline.in({ start, end });
		this.#inline.clear({ start, end });
		for (const old of cut) {
			const parts = [
				{ start: old.start, end: start },
				{ start: end, end: old.end },
			].map((part) => trimSpan(text, part));
			parts.filter((part) => hasWord(text, part)).forEach((part) => this.#inline.put({ ...old, ...part }));
		}
	}

	#addInline(added: InlineBoilerplate): void {
		const { start, end } = trimSpan(this.#table.text, added);
		if (start < end) {
			this.#inline.put({ ...added, start, end });
		}
	}
}

/** Punctuation alone is nothing to mark: it goes with what stood beside it. */
function hasWord(text: string, { start, end }: Span): boolean {
	return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Who said it and when, as far as the file says it. */
export function markedBy({ origin, creator, created }: DecisionReference, label: 'boilerplate' | 'content'): Reason {
	const day = created?.slice(0, 10);
	if (label === 'boilerplate') {
		if (origin === 'rule') {
			return creator !== undefined && day !== undefined
				? reason('Marked as boilerplate in the whole corpus by {0} on {1}', creator, day)
				: reason('Marked as boilerplate in the whole corpus');
		}
		return creator !== undefined && day !== undefined
			? reason('Marked as boilerplate by {0} on {1}', creator, day)
			: reason('Marked as boilerplate by hand');
	}
	if (origin === 'rule') {
		return creator !== undefined && day !== undefined
			? reason('Marked as content in the whole corpus by {0} on {1}', creator, day)
			: reason('Marked as content in the whole corpus');
	}
	return creator !== undefined && day !== undefined
		? reason('Marked as content by {0} on {1}', creator, day)
		: reason('Marked as content by hand');
}
