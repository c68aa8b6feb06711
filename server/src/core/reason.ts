/**
 * Why the analysis says what it says, as data: an English sentence with places `{0}`, `{1}` … for the arguments. The
 * sentence is also the key under which its translation stands in `client/l10n/`.
 */
export interface Reason {
	readonly text: string;
	readonly args?: readonly (string | number)[];
}

export function reason(text: string, ...args: (string | number)[]): Reason {
	return args.length > 0 ? { text, args } : { text };
}

/** The sentence with its arguments in place, in English. */
export function formatReason(why: Reason): string {
	return why.args
		? why.text.replace(/\{(\d+)\}/gu, (place, n: string) => String(why.args![Number(n)] ?? place))
		: why.text;
}
