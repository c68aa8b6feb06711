import { CONTEXT_LENGTH } from '../annotations/describeSpan';
import { type CorpusRule, referenceTo, type StoredAnnotation } from '../annotations/model';
import type { DecisionReference } from '../core/model';
import { formOfLine, type LineForm } from '../core/text/lineLikeness';
import { foldTemplate } from '../core/text/normalize';

/** What a person said of one line, from which other lines are judged. */
export interface Lesson {
	readonly decision: 'boilerplate' | 'content';
	readonly text: string;
	readonly form: LineForm;
	readonly reference: DecisionReference;
	/** The document in which it was marked; undefined for a rule of the whole corpus. */
	readonly path: string | undefined;
	/** How many lines below the annotation's first one it stands. */
	readonly offset: number;
	readonly before: NeighbourLine | undefined;
	readonly after: NeighbourLine | undefined;
	/** Documents in which the rule doesn't hold. */
	readonly except: readonly string[];
}

/** The line beside a marked one, blank lines passed over, as far as the annotation's context shows it. */
export interface NeighbourLine {
	/** By `foldTemplate`; empty for the edge of the document. */
	readonly text: string;
	/** Only its end before, or its beginning after, the marked line is known. */
	readonly cut: boolean;
}

/** A context that shows less of a line than this shows nothing. UTF-16 code units. */
const SHORTEST_CUT = 8;
const LINE_BREAK = /\r\n?|\n/u;

/** Each line that the document's annotations call boilerplate or content as a whole. */
export function lessonsOfAnnotations(path: string, annotations: readonly StoredAnnotation[]): readonly Lesson[] {
	return annotations.flatMap((annotation) => {
		const { label, exact, whole } = annotation;
		return whole || (label !== 'boilerplate' && label !== 'content') || exact.trim() === ''
			? []
			: lessonsOfAnnotation(path, annotation, label);
	});
}

/** Each text that the rules take for boilerplate or content where it is a whole line. */
export function lessonsOfRules(rules: readonly CorpusRule[]): readonly Lesson[] {
	return rules.flatMap((rule): Lesson[] => {
		const { id, decision, text, except, creator, created } = rule;
		return rule.match === 'passage'
			? []
			: [
					{
						decision,
						text,
						form: formOfLine(text),
						reference: { id, origin: 'rule', creator, created },
						path: undefined,
						offset: 0,
						before: undefined,
						after: undefined,
						except,
					},
				];
	});
}

function lessonsOfAnnotation(
	path: string,
	annotation: StoredAnnotation,
	decision: 'boilerplate' | 'content',
): readonly Lesson[] {
	const { exact, prefix, suffix, start } = annotation;
	const lines = `${prefix}${exact}${suffix}`.split(LINE_BREAK);
	const first = prefix.split(LINE_BREAK).length - 1;
	const context: Context = {
		lines,
		cutBefore: [...prefix].length < start,
		cutAfter: [...suffix].length >= CONTEXT_LENGTH,
	};
	const marked = exact.split(LINE_BREAK);
	return marked.flatMap((text, offset): Lesson[] => {
		const line = first + offset;
		const alone = lines[line]!.trim() === text.trim() && text.trim() !== '';
		// Without any context, as other tools write annotations, a line is taken for whole.
		const cut =
			(line === 0 && context.cutBefore && prefix !== '') ||
			(line === lines.length - 1 && context.cutAfter && suffix !== '');
		return alone && !cut
			? [
					{
						decision,
						text: text.trim(),
						form: formOfLine(text),
						reference: referenceTo(annotation),
						path,
						offset,
						before: neighbour(context, line, -1),
						after: neighbour(context, line, 1),
						except: [],
					},
				]
			: [];
	});
}

/** A marked passage with what is known to stand around it. */
interface Context {
	readonly lines: readonly string[];
	/** The document goes on before the first of the lines, or after the last, which are cut then. */
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

function neighbour(context: Context, line: number, step: 1 | -1): NeighbourLine | undefined {
	const { lines } = context;
	const isCut = step < 0 ? context.cutBefore : context.cutAfter;
	const edge = step < 0 ? 0 : lines.length - 1;
	for (let at = line + step; at >= 0 && at < lines.length; at += step) {
		const text = foldTemplate(lines[at]!);
		if (at === edge && isCut) {
			return text.length >= SHORTEST_CUT ? { text, cut: true } : undefined;
		}
		if (text !== '') {
			return { text, cut: false };
		}
	}
	return isCut ? undefined : { text: '', cut: false };
}
