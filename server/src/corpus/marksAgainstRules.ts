import { matchRules } from '../annotations/rules';
import { TextTable } from '../core/textTable';
import type { CleanRules } from './cleanRules';
import { lessonsOfAnnotations } from './lessons';
import { passagesOfAnnotation } from './passageMarks';

/** A mark that a filter doesn't follow, since a rule says the contrary of its text. */
export interface MarkAgainstRule {
	readonly path: string;
	readonly text: string;
}

/** Marks of which `judgeByRules` knows better by a rule, in the order of the documents and of their files. */
export function marksAgainstRules({ rules, marks }: CleanRules): readonly MarkAgainstRule[] {
	// In a filter a rule holds in every document.
	const everywhere = rules.map((rule) => ({ ...rule, except: [] }));
	return [...marks].flatMap(([path, annotations]) =>
		annotations.flatMap((annotation) => {
			const pieces = [
				...lessonsOfAnnotations(path, [annotation]).map((lesson) => ({ ...lesson, before: '', after: '' })),
				...passagesOfAnnotation(annotation),
			];
			const against = pieces.find(({ decision, before, text, after }) => {
				const table = new TextTable(before + text + after);
				const [start, end] = [before.length, before.length + text.length];
				const ruled = matchRules(table, '', everywhere).findLast((one) => one.start <= start && end <= one.end);
				return ruled !== undefined && ruled.label !== decision;
			});
			return against ? [{ path, text: against.text }] : [];
		}),
	);
}
