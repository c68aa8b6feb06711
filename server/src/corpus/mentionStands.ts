import type { Analysis } from '../core/model';
import type { TextTable } from '../core/textTable';

/** {@link MentionStands.noise}: in boilerplate, where the article itself doesn't name it. */
export const IN_BOILERPLATE = 1;
/** In the line that says who wrote the article or where it was taken from. */
export const IN_ATTRIBUTION = 2;

/** How a document's mentions stand in it, by their numbers. */
export interface MentionStands {
	/** 0 in the text proper, else {@link IN_BOILERPLATE} or {@link IN_ATTRIBUTION}. */
	readonly noise: Uint8Array;
	/** 1 where it waits for a decision: in a line of boilerplate it is the line that waits. */
	readonly waits: Uint8Array;
}

export function mentionStands({ lines }: TextTable, analysis: Analysis): MentionStands {
	const { mentions, inline } = analysis;
	const noisy = new Uint8Array(lines.count);
	for (const one of analysis.lines) {
		noisy[one.line] = one.boilerplate ? IN_BOILERPLATE : one.class === 'attribution' ? IN_ATTRIBUTION : 0;
	}
	const noise = new Uint8Array(mentions.length);
	const waits = new Uint8Array(mentions.length);
	let passage = 0;
	mentions.forEach(({ start, end, decision }, i) => {
		while (passage < inline.length && inline[passage]!.end < end) {
			passage++;
		}
		const line = noisy[lines.lineAt(start)]!;
		noise[i] = (inline[passage]?.start ?? Infinity) <= start ? IN_BOILERPLATE : line;
		waits[i] = line === IN_BOILERPLATE || decision ? 0 : 1;
	});
	return { noise, waits };
}
