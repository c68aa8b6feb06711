import { hashString } from '../core/text/hash';

/** The GUID of a thing: of `urn:uuid:…` that one; of other names always the same one. */
export function guidOf(name: string): string {
	const own = /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/iu.exec(name)?.[1];
	if (own !== undefined) {
		return own;
	}
	const digits = ['1', '2', '3']
		.map((turn) => hashString(`${turn} ${name}`).toString(16).padStart(14, '0').slice(-11))
		.join('')
		.slice(0, 32);
	return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
