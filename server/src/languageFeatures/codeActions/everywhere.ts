import { reason, type Reason } from '../../core/reason';
import type { Translate } from '../../messages';
import type { TagOccurrencesArgument } from '../../occurrenceProtocol';
import { COMMANDS } from '../../commandProtocol';
import type { SuggestionArgument } from '../../reviewProtocol';
import { labelTitle } from '../vocabulary';
import type { Action } from './action';
import { quote, type Place } from './place';

/** Answering a suggestion here alone, answering all that are like it in the corpus, and tagging all occurrences of what is tagged here. */
export function everywhereActions(place: Place, translate: Translate): Action[] {
	const { document, corpus, mention, time, taggable, line } = place;
	const { uri } = document;
	const suggestion = mention?.mention ?? time;
	const actions: Action[] = [];
	// A time in a line of boilerplate waits for nobody.
	if (suggestion && !suggestion.decision && (mention || !line?.boilerplate)) {
		const quoted = quote(place, suggestion);
		const here: SuggestionArgument = { uri, position: place.toRange(suggestion).start, label: suggestion.type };
		const everywhere: SuggestionArgument = { ...here, like: 'corpus' };
		const add = (title: Reason, kind: string, command: string, argument: SuggestionArgument): void => {
			actions.push({ title, kind, command, argument });
		};
		const label = labelTitle(suggestion.type, corpus.labels, translate);
		add(
			acceptTitle(corpus.waitingLike(document, suggestion), quoted, label),
			'quickfix.accept',
			COMMANDS.acceptSuggestion,
			everywhere,
		);
		if (mention) {
			// Everywhere is what “Not a Name” says.
			add(reason('Reject “{0}” Here Alone', quoted), 'quickfix.reject', COMMANDS.rejectSuggestion, here);
		} else {
			add(reason('Reject All “{0}”', quoted), 'quickfix.reject', COMMANDS.rejectSuggestion, everywhere);
		}
	}
	const tagged = place.annotations.find(
		({ annotation, span }) =>
			span.start === taggable?.start && span.end === taggable.end && annotation.label !== 'boilerplate',
	);
	const isPassage = corpus.labels.some(({ name, kind }) => name === tagged?.annotation.label && kind !== 'passage');
	if (tagged && isPassage) {
		const { label } = tagged.annotation;
		const argument: TagOccurrencesArgument = { uri, range: place.toRange(tagged.span), label };
		const title = reason(
			'Tag All “{0}” as {1}',
			quote(place, tagged.span),
			labelTitle(label, corpus.labels, translate),
		);
		actions.push({ title, kind: `refactor.tag.${label}`, command: COMMANDS.tagOccurrences, argument });
	}
	return actions;
}

function acceptTitle(count: number | undefined, quoted: string, label: string): Reason {
	switch (count) {
		case undefined:
			return reason('Accept All “{0}” as {1}', quoted, label);
		case 1:
			return reason('Accept the Only “{0}” as {1}', quoted, label);
		default:
			return reason('Accept All {0} “{1}” as {2}', count, quoted, label);
	}
}
