import { reason } from '../../core/reason';
import { readIsoDate } from '../../core/times/isoDate';
import type { NotATimeArgument, SetDocumentDateArgument, TimeAtParams } from '../../dateProtocol';
import { CLIENT_COMMANDS, COMMANDS } from '../../commandProtocol';
import type { Action } from './action';
import { quote, type Place } from './place';

/**
 * Saying that what looks like a time is none, giving it another value, or taking it for the document's date.
 *
 * @param asks the client has the commands that ask a person for a value
 */
export function timeActions(place: Place, asks: boolean): Action[] {
	const { document, time, toRange } = place;
	const { analysis, uri } = document;
	const { documentDate } = analysis;
	const actions: Action[] = [];
	if (time) {
		const range = toRange(time);
		const quoted = quote(place, time);
		if (!time.decision) {
			const argument: NotATimeArgument = { uri, range };
			const title = reason('Not a Date: “{0}”', quoted);
			actions.push({ title, kind: 'quickfix.reject', command: COMMANDS.notATime, argument });
		}
		if (asks) {
			const argument: TimeAtParams = { uri, position: range.start };
			const title = reason('Change the Value of “{0}”…', quoted);
			actions.push({ title, kind: 'quickfix.value', command: CLIENT_COMMANDS.setTimeValue, argument });
		}
		const date = time.value === undefined ? undefined : readIsoDate(time.value);
		if (date !== undefined && date !== documentDate?.value && !time.relative) {
			const argument: SetDocumentDateArgument = { uri, date };
			const title = reason('Take as Document Date: {0}', date);
			actions.push({ title, kind: 'refactor.date', command: COMMANDS.setDocumentDate, argument });
		}
	}
	if (time && documentDate?.decision) {
		const argument: SetDocumentDateArgument = { uri, date: null };
		const title = reason('Forget the Document Date {0}', documentDate.value);
		actions.push({ title, kind: 'refactor.date', command: COMMANDS.setDocumentDate, argument });
	}
	return actions;
}
