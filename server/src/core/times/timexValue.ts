import type { TimeType } from '../model';
import { isDay } from './calendar';

const YEAR = String.raw`(?:FY)?(?:\d{4}|\d{3}X|\d\dXX|XXXX)`;
const PLACE = String.raw`${YEAR}(?:-(?:Q[1-4]|H[12]|SP|SU|FA|WI|W(?:0[1-9]|[1-4]\d|5[0-3]|XX)(?:-(?:WE|[1-7]))?|(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?))?`;
const CLOCK = String.raw`T(?:MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)`;
// Without a day it is the time of every day.
const TIME = new RegExp(`^(?:${PLACE})?${CLOCK}(?:/(?:${PLACE})${CLOCK})?$`, 'u');
const DATE = new RegExp(`^(?:${PLACE}(?:/${PLACE})?|BC\\d{4}|(?:PRESENT|PAST|FUTURE)_REF)$`, 'u');
const LENGTH = /^P(?=.)(?:(?:\d+(?:\.\d+)?|X)(?:C|DE|Y|Q|M|WE|W|D))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/u;

/** The types that a TIMEX3 value can have, likeliest first; none for what is no such value. */
export function typesOfValue(value: string): readonly TimeType[] {
	if (LENGTH.test(value)) {
		return ['DURATION', 'SET'];
	}
	const type = TIME.test(value) ? 'TIME' : DATE.test(value) ? 'DATE' : undefined;
	return type !== undefined && value.split('/').every(exists) ? [type, 'SET'] : [];
}

/** 30 February is no day. */
function exists(value: string): boolean {
	const match = /^(\d{4}|\w{4})-(\d\d)-(\d\d)/u.exec(value);
	return !match || isDay(/^\d+$/u.test(match[1]!) ? Number(match[1]) : undefined, Number(match[2]), Number(match[3]));
}
