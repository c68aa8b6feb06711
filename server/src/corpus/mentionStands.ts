import type { Analysis } from '../core/model';
import type { TextTable } from '../core/textTable';

/** How a document's mentions stand in it, by their numbers: 1 where it is so. */
export interface MentionStands {
	/** In boilerplate: the article itself doesn't name it there. */
	readonly noise: Uint8Array;
	/** It waits for a decision: in a line of boilerplate it is the line that waits. */
	readonly waits: Uint8Array;
}

export function mentionStands({ lines }: TextTable, analysis: Analysis): MentionStands {
	const { mentions, inline } = analysis;
	const boilerplate = new Uint8Array(lines.count);
	for (const one of analysis.lines) {
		boilerplate[one.line] = one.boilerplate ? 1 : 0;
	}
	const noise = new Uint8Array(mentions.length);
	const waits = new Uint8Array(mentions.length);
	let passage = 0;
	mentions.forEach(({ start, end, decision }, i) => {
		while (passage < inline.length && inline[passage]!.end < end) {
			passage++;
		}
		const line = boilerplate[lines.lineAt(start)]!;
		noise[i] = line === 1 || (inline[passage]?.start ?? Infinity) <= start ? 1 : 0;
		waits[i] = line === 1 || decision ? 0 : 1;
	});
	return { noise, waits };
}
