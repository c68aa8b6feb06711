import { isEntityType, type Mention, type Span } from '../core/model';
import { type Reason, reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import type { DocumentView } from './documentView';

type Named = Pick<DocumentView, 'analysis' | 'table'>;

/**
 * The message of a tag that gives a name another type than was suggested there, with how often the document has the same name that is
 * still suggested as something else. Undefined where it has none, or where the tag says what was suggested.
 *
 * @param before the document before the tag
 * @param after and with it
 * @param titleOf a label's title for people
 */
export function leftAsSuggested(
	message: string | Reason,
	before: Named,
	after: Named,
	tagged: readonly Span[],
	label: string,
	titleOf: (label: string) => string,
): Reason | undefined {
	if (!isEntityType(label)) {
		return undefined;
	}
	const formOf = ({ start, end }: Span): string => foldName(after.table.text.slice(start, end));
	const isTagged = (one: Span): boolean => tagged.some(({ start, end }) => start === one.start && end === one.end);
	const isSuggested = ({ decision, type }: Mention): boolean => !decision && type !== label;
	const corrected = new Set(before.analysis.mentions.filter((one) => isSuggested(one) && isTagged(one)).map(formOf));
	const left = after.analysis.mentions.filter(
		(one) => isSuggested(one) && !isTagged(one) && corrected.has(formOf(one)),
	);
	const types = [...new Set(left.map(({ type }) => titleOf(type)))].join(', ');
	switch (left.length) {
		case 0:
			return undefined;
		case 1:
			return reason('{0}; the same name at 1 other place here is still suggested as {1}', message, types);
		default:
			return reason(
				'{0}; the same name at {1} other places here is still suggested as {2}',
				message,
				left.length,
				types,
			);
	}
}
