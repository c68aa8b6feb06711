import { type Proposal, proposedBy } from '../annotations/proposals';
import { reason } from '../core/reason';
import { COMMANDS } from '../commandProtocol';
import type { SuggestionArgument } from '../reviewProtocol';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { SEPARATOR, type HoverSection, type HoverTools } from './hoverParts';
import { toRange } from './positions';
import { joinReasons, labelTitle } from './vocabulary';

/** What programs propose for the place under the pointer and nobody has answered: the label, what to do about it, and who says so. */
export function hoverOnProposals(
	{ markup, translate }: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	offset: number,
): readonly HoverSection[] {
	return proposalsAt(document, offset).map((same) => {
		const [first] = same;
		// The link's form is the editor's, which counts UTF-16.
		const position = toRange(document.table.lines, first, 'utf-16').start;
		const argument: SuggestionArgument = { uri: document.uri, position, label: first.label };
		const links = [
			markup.command(translate(reason('Accept')), COMMANDS.acceptSuggestion, argument),
			markup.command(translate(reason('Reject')), COMMANDS.rejectSuggestion, argument),
		].filter((link) => link !== '');
		return {
			span: first,
			paragraphs: [
				[markup.bold(labelTitle(first.label, corpus.labels, translate))],
				[links.join(SEPARATOR)],
				[markup.italic(joinReasons(same.map(proposedBy), translate))],
			].filter(([line]) => line !== ''),
		};
	});
}

/** The proposals on passages that hold `offset`, those of one label for one passage together. */
export function proposalsAt(
	{ proposals }: DocumentView,
	offset: number,
): readonly (readonly [Proposal, ...Proposal[]])[] {
	const places = new Map<string, [Proposal, ...Proposal[]]>();
	for (const one of proposals) {
		const { start, end, label, parts = [one] } = one;
		if (parts.some((part) => part.start <= offset && offset <= part.end)) {
			const key = JSON.stringify([start, end, label]);
			const same = places.get(key);
			if (same) {
				same.push(one);
			} else {
				places.set(key, [one]);
			}
		}
	}
	return [...places.values()];
}
