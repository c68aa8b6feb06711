import { parseAnchor } from './anchor';

/** With a blank for the `T`, a fraction of a second, a zone, or without marks (`20140520`), as metadata has it. */
const EXTENDED =
	/^\d{4}(?:-\d\d(?:-\d\d(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?)?)?(?=(?:[.,]\d+)?\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?$)/u;
const BASIC = /^(\d{4})(\d\d)(\d\d)$/u;

/**
 * An ISO 8601 date of any precision from year to second, as `DocumentDate` has it; undefined where the text is none, or
 * names a day that doesn't exist. The clock time is that of the zone, which is left out.
 */
export function readIsoDate(text: string): string | undefined {
	const trimmed = text.trim();
	const value = EXTENDED.exec(trimmed)?.[0].replace(' ', 'T') ?? BASIC.exec(trimmed)?.slice(1).join('-');
	return value !== undefined && parseAnchor(value) ? value : undefined;
}
