/** What a line-by-line merge leaves in a file where it could not decide: `<<<<<<<`, both sides, `>>>>>>>`. */

export type ConflictMarker = '<' | '|' | '=' | '>';

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/u;

/** Which of the markers a line is; undefined for any other line. */
export function conflictMarker(line: string): ConflictMarker | undefined {
	const text = line.trim();
	// No other character begins a marker.
	return MARKER.test(text) ? (text[0] as ConflictMarker) : undefined;
}

/** The three files that were merged, as far as the markers tell; undefined where they stand in another order than git writes them. */
export function takeApart(
	text: string,
): { readonly base: string; readonly ours: string; readonly theirs: string } | undefined {
	const parts = { base: '', ours: '', theirs: '' };
	let state: State = 'common';
	for (const line of text.split(/(?<=\n)/u)) {
		const marker = conflictMarker(line);
		if (marker === undefined) {
			for (const side of ['base', 'ours', 'theirs'] as const) {
				if (state === 'common' || state === side) {
					parts[side] += line.endsWith('\n') ? line : `${line}\n`;
				}
			}
			continue;
		}
		const next = NEXT[marker];
		if (!next.from.includes(state)) {
			return undefined;
		}
		state = next.to;
	}
	return state === 'common' ? parts : undefined;
}

type State = 'common' | 'ours' | 'base' | 'theirs';

const NEXT: Readonly<Record<ConflictMarker, { readonly from: readonly State[]; readonly to: State }>> = {
	'<': { from: ['common'], to: 'ours' },
	'|': { from: ['ours'], to: 'base' },
	'=': { from: ['ours', 'base'], to: 'theirs' },
	'>': { from: ['theirs'], to: 'common' },
};
