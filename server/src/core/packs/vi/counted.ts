import { COUNTED_ORGANIZATION, COUNTED_PERSON, COUNTED_PLACE } from '../../names/phraseKinds';
import type { CountedData } from '../../names/pack';
import type { Cue, Entry } from '../../names/phrases';
import { isVietnameseSyllable } from '../../names/syllables';
import { ENGLISH_WORD, GIVEN_NAME } from '../../names/wordKinds';
import { foldTones } from '../../text/normalize';
import type { CasingShares } from '../../names/word';
import { isListedWord, isOnlyGivenName, townsBeginning } from '../en/counted';
import { valueIn } from '../sortedText';
import { CASING } from './casing';
import { COUNTED_NAMES } from './countedNames';

/** Shares are kept in steps of this many per cent, as letters from `a`; the first and the last step are 1 and 99. */
const STEP = 5;
const FIRST_LETTER = 'a'.charCodeAt(0);

const CUES: Readonly<Record<string, Cue>> = {
	P: { kind: COUNTED_PERSON, label: 'counted' },
	L: { kind: COUNTED_PLACE, label: 'counted' },
	O: { kind: COUNTED_ORGANIZATION, label: 'counted' },
};

/** The counts of {@link CASING} and of {@link COUNTED_NAMES}. */
export const counted: CountedData = {
	casing(word): CasingShares | undefined {
		const shares = valueIn(CASING, foldTones(word));
		return shares === undefined ? undefined : { inside: shareOf(shares, 0), atStart: shareOf(shares, 1) };
	},
	foreignKindsOf(word) {
		if (isVietnameseSyllable(word)) {
			return 0;
		}
		return isOnlyGivenName(word) ? GIVEN_NAME : isListedWord(word) ? ENGLISH_WORD : 0;
	},
	namesBeginning(word): readonly Entry[] {
		const names = valueIn(COUNTED_NAMES, word);
		if (names === undefined) {
			return isVietnameseSyllable(word) ? [] : townsBeginning(word);
		}
		const first = word.charAt(0).toUpperCase() + word.slice(1);
		return names.split(';').map((name) => ({
			text: name.slice(1).replace('=', first),
			cue: CUES[name.charAt(0)]!,
		}));
	},
};

function shareOf(letters: string, at: number): number {
	const share = (letters.charCodeAt(at) - FIRST_LETTER) * STEP;
	return Math.min(99, Math.max(1, share)) / 100;
}
