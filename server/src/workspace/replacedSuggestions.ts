import { isEntityType, isTimeType, type Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import { displayForm } from '../corpus/nameCase';
import { shorten } from '../languageFeatures/snippets';
import type { DocumentView } from './documentView';

/** UTF-16 code units of a name in a message. */
const QUOTED = 60;

/**
 * The message of a tag with the names and times that were suggested where it stands now and of which it is but a part: a double click
 * takes one syllable of a Vietnamese name. Undefined where there were none.
 *
 * @param view as it was before the tag
 */
export function replacedSuggestions(
	message: string | Reason,
	{ analysis, table }: Pick<DocumentView, 'analysis' | 'table'>,
	tagged: readonly Span[],
	label: string,
): Reason | undefined {
	if (!isEntityType(label) && !isTimeType(label)) {
		return undefined;
	}
	const replaced = [...analysis.mentions, ...analysis.times].filter(
		({ start, end, decision }) =>
			!decision &&
			tagged.some((one) => start <= one.start && one.end <= end && one.start < one.end) &&
			!tagged.some((one) => one.start <= start && end <= one.end),
	);
	const names = replaced.map(({ start, end }) => `“${shorten(displayForm(table.text.slice(start, end)), QUOTED)}”`);
	return names.length > 0 ? reason('{0}; no longer suggested here: {1}', message, names.join(', ')) : undefined;
}
