import type { TimePreference } from '../model';
import { reason, type Reason } from '../reason';
import type { Anchor } from './anchor';
import type { CalendarReading } from './reading';

/** Why an expression that leaves its year, month or week open means that one. */
export function sideReason(
	reading: CalendarReading,
	prefer: TimePreference,
	what: 'year' | 'month' | 'weekday',
	document: Anchor,
): Reason {
	const side = reading.toward ?? reading.lean ?? (prefer === 'nearest' ? undefined : prefer);
	const text = {
		year: {
			nearest: "The year nearest to the document's date, {0}",
			past: "The last such time before the document's date, {0}",
			future: "The next such time after the document's date, {0}",
		},
		month: {
			nearest: "The month nearest to the document's date, {0}",
			past: "The last such day before the document's date, {0}",
			future: "The next such day after the document's date, {0}",
		},
		weekday: {
			nearest: "The last such weekday up to the document's date, {0}, as news speak",
			past: "The last such weekday before the document's date, {0}",
			future: "The next such weekday after the document's date, {0}",
		},
	}[what][side ?? 'nearest'];
	return reason(text, document.value);
}
