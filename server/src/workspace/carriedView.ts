import type { ClassifiedLine, Span } from '../core/model';
import { commonEnds } from '../core/text/commonLines';
import type { TextTable } from '../core/textTable';
import type { DocumentView } from './documentView';

/** What was found in a text before it was edited, at its places in the text after it. */
export interface CarriedView extends Pick<DocumentView, 'analysis' | 'entities'> {
	/** What the edits touched in the later text, with the lines or, of longer ones, the passages around them: what stands there is not known. */
	readonly touched: Span;
	/** How many lines that is, or parts of them. */
	readonly touchedLines: number;
}

/** Of a line as long as a book's page an edit touches this much on each side. UTF-16 code units. */
const REACH = 1000;

/**
 * Carries what is known of a text across edits to it, in a fraction of the time of another analysis: what stands before or
 * behind them stays, what they stand in grows or shrinks with them, and what they cut is left out. What the edits mean for
 * the rest of the text only an analysis can tell.
 *
 * @param table of the later text
 */
export function carryView(view: Pick<DocumentView, 'table' | 'analysis' | 'entities'>, table: TextTable): CarriedView {
	const { analysis } = view;
	const edit = new Edit(view.table, table);
	const kept = analysis.mentions.map((mention) => edit.move(mention));
	return {
		analysis: {
			...analysis,
			lines: edit.moveLines(analysis.lines),
			inline: analysis.inline.map((span) => edit.move(span)).filter((span) => span !== undefined),
			mentions: kept.filter((mention) => mention !== undefined),
			times: analysis.times.map((time) => edit.move(time)).filter((time) => time !== undefined),
		},
		entities: view.entities.filter((_, i) => kept[i] !== undefined),
		...edit.touched,
	};
}

/** All that lies between what two texts begin with and what they end with. */
class Edit {
	/** Both texts are the same up to here … */
	readonly #head: number;
	/** … and the earlier one from here on. */
	readonly #tail: number;
	readonly #shift: number;
	readonly #breaksLine: boolean;

	constructor(
		private readonly earlier: TextTable,
		private readonly later: TextTable,
	) {
		const { head, tail } = commonEnds(earlier.text, later.text);
		this.#head = head;
		this.#tail = earlier.text.length - tail;
		this.#shift = later.text.length - earlier.text.length;
		this.#breaksLine = /[\n\r]/u.test(later.text.slice(head, this.#tail + this.#shift));
	}

	get touched(): Pick<CarriedView, 'touched' | 'touchedLines'> {
		const { lines } = this.later;
		const end = this.#tail + this.#shift;
		const first = Math.min(this.earlier.lines.lineAt(this.#head), lines.lineAt(this.#head));
		const last = lines.lineAt(end);
		return {
			touched: {
				start: Math.max(lines.start(first), this.#head - REACH),
				end: Math.min(lines.end(last), end + REACH),
			},
			touchedLines: last - first + 1,
		};
	}

	/** Undefined for what the edit cut, or parted. */
	move<T extends Span>(span: T): T | undefined {
		const { start, end } = span;
		if (end <= this.#head) {
			return span;
		}
		if (start >= this.#tail) {
			return this.#shift === 0 ? span : { ...span, start: start + this.#shift, end: end + this.#shift };
		}
		return start < this.#head && end > this.#tail && !this.#breaksLine
			? { ...span, end: end + this.#shift }
			: undefined;
	}

	/** A line of which something is left keeps its class. */
	moveLines(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
		const { earlier, later } = this;
		const shift = later.lines.count - earlier.lines.count;
		const edited = earlier.lines.lineAt(this.#head);
		const at = earlier.lines.lineAt(this.#tail);
		const behind = earlier.lines.start(at) >= this.#tail ? at : at + 1;
		const isLeft = edited < Math.min(behind, behind + shift) && !later.isBlank(edited);
		const moved: ClassifiedLine[] = [];
		for (const line of lines) {
			if (line.line < Math.min(edited, behind) || (line.line === edited && isLeft)) {
				moved.push(line);
			} else if (line.line >= behind) {
				moved.push(shift === 0 ? line : { ...line, line: line.line + shift });
			}
		}
		return moved;
	}
}
