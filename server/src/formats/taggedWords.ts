import type { Span } from '../core/model';
import type { ImportedAnnotation, ImportedDocument } from './imported';
import { rangesOfTags } from './iob';

/** A document whose annotations are one tag a word. @param placeOf where a word stands in the text */
export function documentOfTags(
	{ place, name }: Pick<ImportedDocument, 'place' | 'name'>,
	text: string,
	tags: readonly string[],
	placeOf: (word: number) => Span,
): ImportedDocument {
	const annotations = rangesOfTags(tags).map(({ first, end: behind, label }): ImportedAnnotation => {
		const { start } = placeOf(first);
		const { end } = placeOf(behind - 1);
		return { label, parts: [{ start, end, quote: text.slice(start, end) }] };
	});
	return { place, ...(name !== undefined && { name }), text, unit: 'utf-16', annotations };
}
