import { placeAnnotations, type SideOfDocument } from '../../../server/src/annotations/agreement/sides';
import { annotationOn } from '../../support/annotations';
import { parseMarked } from '../../support/text';

/** One side's annotations, from the text with a mark around each: `PER [[Putin]]` is labelled by the word before it, which isn't part of the text. */
export function side(marked: string): { readonly text: string; readonly side: SideOfDocument } {
	const labels: string[] = [];
	const bare = marked.replace(/([A-Z]+) \[\[/gu, (_, label: string) => {
		labels.push(label);
		return '[[';
	});
	const { text, spans } = parseMarked(bare);
	const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const annotations = inOrder.map((span, i) => annotationOn(text, span, `${labels[i]}-${i}`, labels[i]));
	return { text, side: placeAnnotations(text, annotations) };
}
