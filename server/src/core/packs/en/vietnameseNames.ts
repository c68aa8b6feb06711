import { ENTITY_TYPES } from '../../model';
import { COUNTED_ORGANIZATION, COUNTED_PLACE, LISTED_OF_TYPE, LISTED_PLACE } from '../../names/phraseKinds';
import type { Cue, Entry } from '../../names/phrases';
import { isVietnameseSyllable } from '../../names/syllables';
import { foldMarks } from '../../text/normalize';
import { COUNTED_NAMES } from '../vi/countedNames';
import { gazetteer } from '../vi/gazetteer';
import { once } from '../once';
import { list } from '../words';

const PROVINCE = 'province or city of Vietnam';
/** Evidence that a longer name outweighs. */
const TRADE: Cue = { kind: COUNTED_ORGANIZATION, label: 'counted' };
const COUNTED: Cue = { kind: COUNTED_PLACE, label: 'counted' };

/** Written in one word, which no list in Vietnamese has. */
const JOINED = list('Hanoi | Saigon | Danang | Haiphong | Dalat | Nhatrang | Vungtau | Dongnai | Binhduong | Longan');

/** Family names of Vietnam, and each of them without its accents. */
const FAMILY_NAMES = once((): ReadonlySet<string> => {
	const names = list(
		`nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đinh | trịnh | đoàn | lương | mai | tô | đào | trương | lâm | phùng | hà | cao | tạ | thái | chu | châu | quách | vương | kiều | lưu | từ | tăng | thân | nghiêm | khuất | triệu | tống | bạch | mạc | ninh | phí | đàm | thạch | tôn | điệp | diệp | hứa | lò | cầm | vi | giang | khổng | mã | thẩm`,
	);
	return new Set([...names, ...names.map(foldMarks)]);
});

/** What the Vietnamese pack has, by the first word without its accents: of names it has counted, the entries uncut. */
let accented: ReadonlyMap<string, readonly (Entry | string)[]> | undefined;

/**
 * Places and clubs of Vietnam as English spells them, by their first word, with their accents or without: `An Giang`, `Đà Nẵng`. What else
 * Vietnamese lists is known by its accents alone: `Việt Nam`, `Tuổi Trẻ`. One syllable alone means too much. Companies and media, of Vietnam
 * or not, are known by words that English has for nothing else: `Vietcombank`, `Nestle`.
 *
 * @param word in lower case
 * @param isUnknown whether English has the word for nothing
 */
export function vietnameseNamesBeginning(
	word: string,
	isUnknown: (word: string) => boolean,
): readonly Entry[] | undefined {
	accented ??= byFirstWord();
	const plain = PLAIN.test(word) ? word : foldMarks(word);
	const entries = accented.get(plain);
	if (!entries) {
		return undefined;
	}
	const found = new Map<string, Entry>();
	const add = (text: string, cue: Cue): void => {
		if (!found.has(text) && (cue !== COUNTED || isOfSyllables(text))) {
			found.set(text, { text, cue });
		}
	};
	const addSpellings = (name: string, cue: Cue): void => {
		const folded = foldMarks(name);
		if (plain === word && mayLoseAccents(cue)) {
			add(folded, cue);
		}
		if (folded !== name && name.toLowerCase().startsWith(`${word} `)) {
			add(name, cue);
		}
	};
	let unknown: boolean | undefined;
	for (const entry of entries) {
		if (typeof entry !== 'string') {
			if (!isTrade(entry.cue)) {
				addSpellings(entry.text, entry.cue);
			} else if ((unknown ??= isUnknown(word))) {
				add(entry.text, TRADE);
			}
			continue;
		}
		const [first, names] = entry.split(':');
		for (const name of names!.split(';')) {
			if (name.startsWith('L=')) {
				addSpellings(first!.charAt(0).toUpperCase() + first!.slice(1) + name.slice(2), COUNTED);
			}
		}
	}
	return [...found.values()];
}

function isOfSyllables(name: string): boolean {
	const words = name.toLowerCase().split(' ');
	return words.length > 1 && words.every(isVietnameseSyllable);
}

/** Of companies and media, which have one name in all languages. */
function isTrade({ label }: Cue): boolean {
	return label === 'company' || label === 'news agency, newspaper, broadcaster';
}

/** Whether English texts spell names of the list without accents, and mean nothing else by them. */
function mayLoseAccents({ label }: Cue): boolean {
	return label === PROVINCE || label === 'club' || label === COUNTED.label;
}

/** With its accents or without. */
export function isVietnameseFamilyName(word: string): boolean {
	return FAMILY_NAMES().has(word);
}

function byFirstWord(): ReadonlyMap<string, readonly (Entry | string)[]> {
	const byFirst = new Map<string, (Entry | string)[]>();
	const add = (first: string, entry: Entry | string): void => {
		const key = PLAIN.test(first) ? first : foldMarks(first);
		const entries = byFirst.get(key);
		if (entries) {
			entries.push(entry);
		} else {
			byFirst.set(key, [entry]);
		}
	};
	for (const text of JOINED) {
		add(text.toLowerCase(), { text, cue: { kind: LISTED_PLACE, label: PROVINCE } });
	}
	for (const { type, kind, names } of gazetteer()) {
		const cue = { kind: LISTED_OF_TYPE[ENTITY_TYPES.indexOf(type)]!, label: kind };
		for (const text of names) {
			if (isTrade(cue) ? LATIN_NAME.test(text) : text.includes(' ') && (mayLoseAccents(cue) || !ASCII.test(text))) {
				add(text.split(' ', 1)[0]!.toLowerCase(), { text, cue });
			}
		}
	}
	for (const entry of COUNTED_NAMES.split('|')) {
		if (entry.includes('L= ')) {
			add(entry.slice(0, entry.indexOf(':')), entry);
		}
	}
	return byFirst;
}

const PLAIN = /^[a-z]+$/u;
const ASCII = /^\p{ASCII}*$/u;
const LATIN_NAME = /^[A-Z](?=.*[a-z])[\w ]{2,}$/u;
