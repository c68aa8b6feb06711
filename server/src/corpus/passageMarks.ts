import { CodePointIndex } from '../annotations/codePointIndex';
import { findPatterns } from '../annotations/findPatterns';
import { CONTEXT_LENGTH } from '../annotations/describeSpan';
import { referenceTo, type StoredAnnotation } from '../annotations/model';
import { NormalizedText, normalizeText } from '../annotations/normalizedText';
import type { Analysis, Decision, DecisionReference, Span } from '../core/model';
import type { TextTable } from '../core/textTable';

/**
 * What a person said of a part of a line, with the rest of that line as far as the mark's context shows it: where no document
 * is known, the mark is about these words in this line, wherever it stands.
 */
export interface PassageMark {
	/** `line`: it is all of its line; `rest`: all that was left of its line, which is content, once the rest was taken out. */
	readonly kind: 'part' | 'line' | 'rest';
	readonly decision: 'boilerplate' | 'content';
	/** As it stands in the file, without white space at its ends. */
	readonly text: string;
	/** What stands before it in its line. */
	readonly before: string;
	readonly after: string;
	/** `before` is all of the line that is there, not only its end; without the white space that begins the line. */
	readonly startsLine: boolean;
	/** The same of `after`. */
	readonly endsLine: boolean;
	/** Code points from the start of the document in which it was marked. */
	readonly start: number;
	readonly reference: DecisionReference;
}

const LINE_BREAK = /\r\n?|\n/u;

/**
 * Each part of a line that an annotation calls boilerplate or content. Whether a whole line is one or the other lessons say
 * (`lessonsOfAnnotations`); one that is content is here, too, as it has no boilerplate in it.
 */
export function passagesOfAnnotation(annotation: StoredAnnotation): readonly PassageMark[] {
	const { label, exact, prefix, suffix, start, whole, parts } = annotation;
	if (whole || parts || (label !== 'boilerplate' && label !== 'content') || (prefix === '' && suffix === '')) {
		return [];
	}
	const [before, marked, after] = [prefix, exact, suffix].map((text) => text.split(LINE_BREAK));
	const last = marked!.length - 1;
	let at = 0;
	return marked!.flatMap((piece, i): PassageMark[] => {
		const text = piece.trim();
		at = exact.indexOf(text, at);
		const startsLine = i > 0 || before!.length > 1 || [...prefix].length >= start;
		const endsLine = i < last || after!.length > 1 || [...suffix].length < CONTEXT_LENGTH;
		const head = (i > 0 ? '' : before!.at(-1)!) + piece.slice(0, piece.indexOf(text));
		const tail = piece.slice(piece.indexOf(text) + text.length) + (i < last ? '' : after![0]!);
		const isLine = startsLine && endsLine && head.trim() === '' && tail.trim() === '';
		return text === '' || (isLine && label === 'boilerplate')
			? []
			: [
					{
						kind: isLine ? 'line' : 'part',
						decision: label,
						text,
						before: startsLine ? head.trimStart() : head.replace(CUT_MARKS, ''),
						after: endsLine ? tail.trimEnd() : tail.replace(CUT_CHARACTER, ''),
						startsLine,
						endsLine,
						start: start + [...exact.slice(0, at)].length,
						reference: referenceTo(annotation),
					},
				];
	});
}

// The context may begin after a letter whose marks it has, and end before those of its last letter.
const CUT_MARKS = /^\p{M}+/u;
const CUT_CHARACTER = /\P{M}\p{M}*$/u;

/** Finds marked passages in texts: composed or decomposed alike, else letter for letter. */
export class PassageMarks {
	/** By the text with what stands around it, in the form in which texts are compared. */
	readonly #byPattern = new Map<string, PassageMark[]>();

	/** Of contrary marks on the same words of the same line none counts. */
	constructor(marks: Iterable<PassageMark>) {
		const known = new Map<string, PassageMark | undefined>();
		for (const mark of [...marks].flatMap(withItsRest)) {
			const { kind, before, text, after, startsLine, endsLine } = mark;
			const key = JSON.stringify([kind, startsLine, ...[before, text, after].map(normalizeText), endsLine]);
			const other = known.get(key);
			known.set(key, known.has(key) && other?.decision !== mark.decision ? undefined : mark);
		}
		for (const mark of known.values()) {
			const pattern = mark && patternOf(mark);
			if (pattern !== undefined) {
				this.#byPattern.set(pattern, [...(this.#byPattern.get(pattern) ?? []), mark!]);
			}
		}
	}

	get isEmpty(): boolean {
		return this.#byPattern.size === 0;
	}

	/** Where they stand in a text, for `applyDecisions`. */
	in(table: TextTable, analysis: Pick<Analysis, 'lines'>): readonly Decision[] {
		const normalized = new NormalizedText(table.text);
		let points: CodePointIndex | undefined;
		const offsetOf = (start: number): number | undefined => (points ??= new CodePointIndex(table.text)).offsetOf(start);
		const noise = new Set(analysis.lines.flatMap(({ line, boilerplate }) => (boilerplate ? [line] : [])));
		const found: Decision[] = [];
		for (const [pattern, places] of findPatterns(normalized.text, this.#byPattern.keys())) {
			for (const mark of this.#byPattern.get(pattern)!) {
				const { kind, decision, before, text, startsLine, endsLine, reference } = mark;
				const spans = places
					.filter(
						(place) =>
							(!startsLine || isLineStart(normalized.text, place)) &&
							(!endsLine || isLineEnd(normalized.text, place + pattern.length)),
					)
					.map((place) => {
						const start = place + normalizeText(before).length;
						return normalized.toOriginal({ start, end: start + normalizeText(text).length });
					})
					.filter(({ start }) => kind !== 'line' || !noise.has(table.lines.lineAt(start)));
				for (const span of decision === 'content' && kind === 'part'
					? onePlace(spans, () => offsetOf(mark.start))
					: spans) {
					found.push({ ...span, label: decision, reference });
				}
			}
		}
		return found;
	}
}

/**
 * What a line of the article has that is content, a link's copy of that line further down hasn't: it is noise as a whole.
 *
 * @param marked where the passage was marked, in UTF-16 code units
 */
function onePlace(spans: readonly Span[], marked: () => number | undefined): readonly Span[] {
	if (spans.length < 2) {
		return spans;
	}
	const start = marked();
	const own = spans.find((span) => span.start === start);
	return own ? [own] : spans.slice(0, 1);
}

/** What is content in a line is content, too, once the rest of the line was taken out. */
function withItsRest(mark: PassageMark): readonly PassageMark[] {
	return mark.decision === 'content' && mark.kind === 'part'
		? [mark, { ...mark, kind: 'rest', before: '', after: '', startsLine: true, endsLine: true }]
		: [mark];
}

/** Undefined where the passage begins or ends inside a composed letter. */
function patternOf({ before, text, after }: PassageMark): string | undefined {
	const pattern = [before, text, after].map(normalizeText).join('');
	return normalizeText(before + text + after) === pattern ? pattern : undefined;
}

function isLineStart(text: string, offset: number): boolean {
	return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

function isLineEnd(text: string, offset: number): boolean {
	const end = text.indexOf('\n', offset);
	return text.slice(offset, end < 0 ? text.length : end).trim() === '';
}
