import type { LineKey, Span } from '../core/model';
import { formOfLine, type Likeness, type LineForm } from '../core/text/lineLikeness';
import type { TextTable } from '../core/textTable';
import { normalizeText } from './normalizedText';
import { findPassages, trimmedLine } from './rules';
import type { LinePiece } from './selection';

/** `same`: the same text; `template`: the same but for its digits; `near`: a line that is like it otherwise. */
export type HitKind = 'same' | 'template' | 'near';

/** A passage that a mark on the whole corpus may be about. */
export interface Target {
	/** Zero-based. */
	readonly line: number;
	readonly span: Span;
	readonly whole: boolean;
	readonly kind: HitKind;
	readonly likeness: Likeness;
}

/** A line that is marked everywhere. */
export interface MarkedLine {
	readonly text: string;
	readonly form: LineForm;
	/** It has digits, so other lines may be the same but for them. */
	readonly hasTemplate: boolean;
}

/** The texts of a mark on the whole corpus, and where they and what is like them stand in a document. */
export class MarkTargets {
	/** Each once. */
	readonly lines: readonly MarkedLine[];
	readonly passages: ReadonlySet<string>;
	readonly #keys = new Set<LineKey>();
	readonly #templates = new Set<LineKey>();
	readonly #near = new Map<LineKey, Likeness>();

	constructor(table: TextTable, pieces: readonly LinePiece[]) {
		const lines = new Map<LineKey, MarkedLine>();
		const passages = new Set<string>();
		for (const { start, end, whole } of pieces) {
			const text = table.text.slice(start, end);
			if (whole) {
				const form = formOfLine(text);
				const hasTemplate = form.template !== form.key && form.words.length > 0;
				lines.set(form.key, { text, form, hasTemplate });
				this.#keys.add(form.key);
				if (hasTemplate) {
					this.#templates.add(form.template);
				}
			} else {
				passages.add(normalizeText(text));
			}
		}
		this.lines = [...lines.values()];
		this.passages = passages;
	}

	/** Lines with this key are like one of the texts, as far as names or words go. */
	addNear(key: LineKey, likeness: Likeness): void {
		this.#near.set(key, likeness);
	}

	isSame(key: LineKey): boolean {
		return this.#keys.has(key);
	}

	/** What a document has of the texts, in its order. */
	in(table: TextTable): readonly Target[] {
		const found: Target[] = [];
		for (let line = 0; this.lines.length > 0 && line < table.lines.count; line++) {
			if (table.isBlank(line)) {
				continue;
			}
			const key = table.lineKey(line);
			const likeness: Likeness | undefined = this.#keys.has(key)
				? { kind: 'same' }
				: this.#templates.size > 0 && this.#templates.has(table.templateKey(line))
					? { kind: 'template' }
					: this.#near.get(key);
			if (likeness) {
				const kind = likeness.kind === 'names' ? 'near' : likeness.kind;
				found.push({ line, span: trimmedLine(table, line), whole: true, kind, likeness });
			}
		}
		if (this.passages.size === 0) {
			return found;
		}
		const taken = new Set(found.map(({ line }) => line));
		for (const { span } of findPassages(table, this.passages)) {
			const line = table.lines.lineAt(span.start);
			if (!taken.has(line)) {
				found.push({ line, span, whole: false, kind: 'same', likeness: { kind: 'same' } });
			}
		}
		return found.sort((a, b) => a.span.start - b.span.start);
	}
}
