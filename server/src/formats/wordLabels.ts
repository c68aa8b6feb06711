/** Annotations as labels of words, for formats that have words and one layer of labels on them. */
import type { ExchangeAnnotation, ExchangeDocument } from './exchange';
import type { TaggedRange } from './iob';
import { type Loss, lossOf } from './losses';
import { Tokens } from './tokens';

export interface LabelledWords {
	readonly tokens: Tokens;
	/** In order, none over another. */
	readonly ranges: readonly TaggedRange[];
	readonly losses: readonly Loss[];
}

/**
 * What of a document fits on its words. No sentence ends inside of an annotation.
 *
 * @param document of annotations that are one passage each, none over another
 * @param labelOf what the format calls a label
 */
export function labelledWords(document: ExchangeDocument, labelOf: (label: string) => string): LabelledWords {
	const tokens = new Tokens(
		document.text,
		document.annotations.map(({ parts }) => parts[0]!),
	);
	const ranges: TaggedRange[] = [];
	const losses: Loss[] = [];
	for (const one of document.annotations) {
		const range = tokens.rangeOf(one.parts[0]!);
		if (!range || range.fit === 'part-of-a-word') {
			losses.push(lossOf(document, one, range ? 'part-of-a-word' : 'no-word'));
			continue;
		}
		if (range.fit === 'edge-space') {
			losses.push(lossOf(document, one, 'edge-space'));
		}
		ranges.push({ first: range.first, end: range.end, label: spelled(document, one, labelOf, losses) });
	}
	return { tokens, ranges, losses };
}

function spelled(
	document: ExchangeDocument,
	one: ExchangeAnnotation,
	labelOf: (label: string) => string,
	losses: Loss[],
): string {
	const label = labelOf(one.label);
	if (label !== one.label) {
		losses.push(lossOf(document, one, 'label', label));
	}
	return label;
}
