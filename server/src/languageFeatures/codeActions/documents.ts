import { isResolved } from '../../annotations/commentThreads';
import type { RelateArgument, TagDocumentArgument } from '../../annotationProtocol';
import type { ResolveCommentArgument } from '../../commentProtocol';
import type { LabelDefinition } from '../../configuration/corpusFile';
import { reason } from '../../core/reason';
import type { Translate } from '../../messages';
import { COMMANDS } from '../../commandProtocol';
import { placedThreads } from '../commentItems';
import { overlaps } from '../lookup';
import { oneLine } from '../snippets';
import { labelTitle } from '../vocabulary';
import { TITLE_WIDTH, type Action } from './action';
import type { Place } from './place';

/** The attribute that says what is meant by a label on the document. */
const VALUE = 'value';

/** On the first line, above which VS Code shows them: labels on the whole document. */
export function documentActions({ document, corpus, line }: Place, translate: Translate): Action[] {
	const { uri } = document;
	// An empty document has labels, too: wherever one stands in it is its beginning.
	if (line !== document.analysis.lines[0]) {
		return [];
	}
	const labels = corpus.labels.filter(({ kind }) => kind === 'document');
	const title = (name: string): string => labelTitle(name, corpus.labels, translate);
	const removals = document.annotations
		.filter(({ annotation }) => annotation.whole && labels.some(({ name }) => name === annotation.label))
		.map(({ annotation: { id, label } }) => ({
			title: reason('Remove “{0}” from Document', title(label)),
			kind: 'quickfix.untag',
			command: COMMANDS.untag,
			argument: { uri, id },
		}));
	const tags = labels.flatMap((label) =>
		valuesOf(label).map((value) => {
			const argument: TagDocumentArgument = { uri, label: label.name, ...(value !== undefined && { value }) };
			const what = title(label.name);
			return {
				title:
					value === undefined ? reason('Tag Document as {0}', what) : reason('Tag Document as {0}: {1}', what, value),
				kind: `refactor.tag.${label.name}`,
				command: COMMANDS.tagDocument,
				argument,
			};
		}),
	);
	return [...removals, ...tags];
}

/** The values to choose from; of a label without such a list the label alone. */
function valuesOf({ attributes }: LabelDefinition): readonly (string | undefined)[] {
	return attributes?.find(({ name }) => name === VALUE)?.values ?? [undefined];
}

/** Relating the two annotations in a selection, by each label that allows it. */
export function relationActions({ document, corpus, selection }: Place, translate: Translate): Action[] {
	const labels = corpus.labels.filter(({ kind }) => kind === 'relation');
	if (!selection || labels.length === 0) {
		return [];
	}
	const inside = document.annotations
		.filter(({ span, annotation }) => span && !annotation.relation && overlaps(span, selection))
		.sort((a, b) => a.span!.start - b.span!.start);
	const [first, last] = inside;
	if (!first || !last || inside.length > 2) {
		return [];
	}
	const quote = ({ span }: (typeof inside)[number]): string =>
		oneLine(document.table.text.slice(span!.start, span!.end), TITLE_WIDTH);
	return [[first, last] as const, [last, first] as const].flatMap(([from, to]) =>
		labels
			.filter((label) => label.from?.includes(from.annotation.label) ?? true)
			.filter((label) => label.to?.includes(to.annotation.label) ?? true)
			.map(({ name }) => {
				const ids = { from: from.annotation.id, to: to.annotation.id };
				const argument: RelateArgument = { uri: document.uri, label: name, ...ids };
				const words = labelTitle(name, corpus.labels, translate);
				const title = reason('Relate “{0}” to “{1}”: {2}', quote(from), quote(to), words);
				return { title, kind: 'refactor.relate', command: COMMANDS.relate, argument };
			}),
	);
}

/** Settling what people say about the passage, or taking the last word back. */
export function commentActions({ document, selection, markable }: Place): Action[] {
	const span = selection ?? markable;
	if (!span || document.comments.length === 0) {
		return [];
	}
	const { uri } = document;
	return placedThreads(document)
		.filter((placed) => placed.span.start <= span.end && span.start <= placed.span.end)
		.flatMap(({ thread }): Action[] => {
			const [first, last] = [thread.comments[0]!, thread.comments.at(-1)!];
			const resolved = !isResolved(thread);
			const settle: ResolveCommentArgument = { uri, id: first.id, resolved };
			const said = (note = ''): string => oneLine(note, TITLE_WIDTH);
			return [
				{
					title: resolved
						? reason('Resolve Comment: {0}', said(first.note))
						: reason('Reopen Comment: {0}', said(first.note)),
					kind: 'quickfix.comment',
					command: COMMANDS.resolveComment,
					argument: settle,
				},
				{
					title: reason('Delete Comment: {0}', said(last.note)),
					kind: 'quickfix.comment',
					command: COMMANDS.deleteComment,
					argument: { uri, id: last.id },
				},
			];
		});
}
