import type { Proposal } from '../../annotations/proposals';
import { isPassageLabel, type LabelDefinition } from '../../configuration/corpusFile';
import type { Span } from '../../core/model';
import { reason } from '../../core/reason';
import { charClassAt, CLASS_DIGIT, CLASS_UPPER } from '../../core/text/charClass';
import { foldName } from '../../core/text/normalize';
import type { SuggestAgainArgument, SuggestionArgument } from '../../reviewProtocol';
import type { Translate } from '../../messages';
import { COMMANDS, type NotANameArgument } from '../../commandProtocol';
import { labelTitle } from '../vocabulary';
import type { Action } from './action';
import { quote, type Place } from './place';

/** Accepting and rejecting what is suggested here, and taking back what a person tagged. */
export function answerActions(place: Place, translate: Translate): Action[] {
	const { document, corpus, mention, time, annotations } = place;
	const actions: Action[] = [];
	const title = (label: string): string => labelTitle(label, corpus.labels, translate);
	const suggestion = mention?.mention ?? time;
	if (suggestion && !suggestion.decision) {
		actions.push({
			...tagAction(place, suggestion.type, suggestion, title(suggestion.type)),
			kind: 'quickfix.accept',
			preferred: true,
		});
	}
	if (mention && !mention.mention.decision) {
		const argument: NotANameArgument = { uri: document.uri, range: place.toRange(mention.mention) };
		const why = reason('Not a Name: “{0}”', quote(place, mention.mention));
		actions.push({ title: why, kind: 'quickfix.reject', command: COMMANDS.notAName, argument });
	}
	const known = (one: Proposal): boolean =>
		[mention?.mention, time].some((own) => own?.type === one.label && own.start === one.start && own.end === one.end);
	for (const [one] of place.proposals.filter(([first]) => !known(first))) {
		const argument: SuggestionArgument = { uri: document.uri, position: place.toRange(one).start, label: one.label };
		const words = [quote(place, one), title(one.label)];
		actions.push(
			{
				...{ title: reason('Accept “{0}” as {1}', ...words), kind: 'quickfix.accept' },
				...{ command: COMMANDS.acceptSuggestion, argument, ...(actions.length === 0 && { preferred: true }) },
			},
			{
				...{ title: reason('Reject “{0}” as {1}', ...words), kind: 'quickfix.reject' },
				...{ command: COMMANDS.rejectSuggestion, argument },
			},
		);
	}
	if (place.refused) {
		const { start, end, form } = place.refused;
		const argument: SuggestAgainArgument = { corpus: corpus.root, form };
		const title = reason('Suggest “{0}” Again Everywhere', quote(place, { start, end }));
		actions.push({ title, kind: 'quickfix.untag', command: COMMANDS.suggestAgain, argument });
	}
	for (const { annotation, span } of annotations) {
		actions.push({
			title:
				annotation.label === 'boilerplate' || annotation.label === 'content'
					? reason('Remove Mark “{0}”', title(annotation.label))
					: reason('Remove Tag “{0}” from “{1}”', title(annotation.label), quote(place, span)),
			kind: 'quickfix.untag',
			command: COMMANDS.untag,
			argument: { uri: document.uri, id: annotation.id },
		});
	}
	return actions;
}

/** Tagging with each label, the likeliest first. */
export function tagActions(place: Place, translate: Translate): Action[] {
	const { taggable, corpus } = place;
	if (!taggable) {
		return [];
	}
	const suggested = place.mention?.mention ?? place.time;
	const tagged = new Set(
		place.annotations
			.filter(({ span }) => span.start === taggable.start && span.end === taggable.end)
			.map(({ annotation }) => annotation.label),
	);
	return likeliestFirst(place, taggable)
		.filter(({ name }) => name !== suggested?.type && !tagged.has(name))
		.map(({ name }) => tagAction(place, name, taggable, labelTitle(name, corpus.labels, translate)));
}

/** Whether the passage looks like something to tag rather than to mark: a name or number, not a line of text. */
export function looksLikeName({ document, taggable, wholeLines, selection }: Place): boolean {
	if (!taggable || (wholeLines && selection)) {
		return false;
	}
	const first = charClassAt(document.table.text, taggable.start);
	return first === CLASS_UPPER || (first === CLASS_DIGIT && selection !== undefined);
}

function tagAction(place: Place, label: string, span: Span, title: string): Action {
	return {
		title: reason('Tag “{0}” as {1}', quote(place, span), title),
		kind: `refactor.tag.${label}`,
		command: COMMANDS.tag,
		// What the title quotes, no more.
		argument: { uri: place.document.uri, ranges: [place.toRange(span)], label, snapToWords: false },
	};
}

function likeliestFirst(place: Place, span: Span): readonly LabelDefinition[] {
	const { document, corpus } = place;
	const { text } = document.table;
	const known = corpus.view.knowledgeFor(document.path).nameType(foldName(text.slice(span.start, span.end)))?.type;
	const likely =
		charClassAt(text, span.start) === CLASS_UPPER
			? 'entity'
			: charClassAt(text, span.start) === CLASS_DIGIT
				? 'time'
				: 'passage';
	const rank = ({ name, kind }: LabelDefinition): number => (name === known ? 0 : kind === likely ? 1 : 2);
	return corpus.labels
		.filter((label) => isPassageLabel(label) && label.name !== 'boilerplate' && label.name !== 'content')
		.map((label, index) => ({ label, index }))
		.sort((a, b) => rank(a.label) - rank(b.label) || a.index - b.index)
		.map(({ label }) => label);
}
