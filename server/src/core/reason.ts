/**
 * Why the analysis says what it says, as data: an English sentence with places `{0}`, `{1}` … for the arguments. The
 * sentence is also the key under which its translation stands in `client/l10n/`.
 */
export interface Reason {
	readonly text: string;
	/** Words of a document and numbers are shown as they are; a reason among them is a word of ours, and translated. */
	readonly args?: readonly ReasonArgument[];
	/** How much it speaks for what is said, on the scale of a name's evidence: 4 is strong, 1 hardly anything. */
	readonly weight?: number;
	/** It speaks for a name, of whatever type. */
	readonly general?: true;
}

export type ReasonArgument = string | number | Reason;

export function reason(text: string, ...args: ReasonArgument[]): Reason {
	return args.length > 0 ? { text, args } : { text };
}

/** The sentence with its arguments in place, in English, or as `wordsOf` says sentences. */
export function formatReason(why: Reason, wordsOf = ({ text }: Reason): string => text): string {
	const words = wordsOf(why);
	const { args } = why;
	return args
		? words.replace(/\{(\d+)\}/gu, (place, n: string) => {
				const argument = args[Number(n)] ?? place;
				return typeof argument === 'object' ? formatReason(argument, wordsOf) : String(argument);
			})
		: words;
}
