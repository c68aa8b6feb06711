import type { CountedData, NameList } from '../../names/pack';
import { COUNTED } from '../../names/lexicon';
import { CASING } from './casing';
import { LOC_NAMES, ORG_NAMES, PER_NAMES } from './countedNames';

/** The counts of {@link CASING} and of the names, decoded when a Vietnamese text is first read. */
export const counted: CountedData = {
	casing() {
		const casing = new Map<string, readonly [number, number]>();
		for (const group of CASING.split('|')) {
			const [inside, atStart, ...syllables] = group.split(' ');
			const shares = [Number(inside), Number(atStart)] as const;
			for (const syllable of syllables) {
				casing.set(syllable, shares);
			}
		}
		return casing;
	},
	names(): readonly NameList[] {
		return [
			{ type: 'LOC', kind: COUNTED, names: decode(LOC_NAMES) },
			{ type: 'ORG', kind: COUNTED, names: decode(ORG_NAMES) },
			{ type: 'PER', kind: COUNTED, names: decode(PER_NAMES) },
		];
	},
};

function decode(coded: string): readonly string[] {
	let before = '';
	return coded.split('|').map((entry) => (before = before.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1)));
}
