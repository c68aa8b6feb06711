/** What we use of Papa Parse. Its published types bring Node's with them, which nothing here may know. */
declare module 'papaparse' {
	export function unparse(rows: readonly (readonly string[])[], options: { readonly newline: string }): string;

	/** Parses pieces: with `ignoreLastRow`, which may go on in the next piece, `meta.cursor` says how far it came. */
	export class Parser {
		constructor(options: { readonly delimiter: string; readonly newline: string });
		parse(
			input: string,
			baseIndex: number,
			ignoreLastRow: boolean,
		): {
			readonly data: readonly (readonly string[])[];
			readonly errors: readonly { readonly message: string }[];
			readonly meta: { readonly cursor: number };
		};
	}
}
