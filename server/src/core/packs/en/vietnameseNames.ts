import { COUNTED_PLACE, LISTED_ORGANIZATION, LISTED_PLACE } from '../../names/phraseKinds';
import type { Cue, Entry } from '../../names/phrases';
import { isVietnameseSyllable } from '../../names/syllables';
import { foldMarks } from '../../text/normalize';
import { COUNTED_NAMES } from '../vi/countedNames';
import { gazetteer } from '../vi/gazetteer';
import { once } from '../once';
import { list } from '../words';

const PROVINCE = 'province or city of Vietnam';
const LISTED: Cue = { kind: LISTED_PLACE, label: PROVINCE };
const CLUB: Cue = { kind: LISTED_ORGANIZATION, label: 'club' };
const COUNTED: Cue = { kind: COUNTED_PLACE, label: 'counted' };

/** Written in one word, which no list in Vietnamese has. */
const JOINED = list('Hanoi | Saigon | Danang | Haiphong | Dalat | Nhatrang | Vungtau | Dongnai | Binhduong | Longan');

/** Family names of Vietnam without their accents. */
const FAMILY_NAMES = once(
	(): ReadonlySet<string> =>
		new Set(
			list(
				`nguyen | tran | le | pham | hoang | huynh | phan | vu | vo | dang | bui | do | ho | ngo | duong | ly | dinh | trinh | doan | luong | mai | to | dao | truong | lam | phung | ha | cao | ta | thai | chu | chau | quach | vuong | kieu | luu | tu | tang | than | nghiem | khuat | trieu | tong | bach | mac | ninh | phi | dam | thach | ton | diep | hua | lo | cam | vi | giang | khong | ma | tham`,
			),
		),
);

/** What the Vietnamese pack has, by the first word without its accents: of names it has counted, the entries uncut. */
let accented: ReadonlyMap<string, readonly (Entry | string)[]> | undefined;

/** Places and clubs of Vietnam as English spells them, by their first word: `An Giang`. One syllable alone means too much. */
export function vietnameseNamesBeginning(word: string): readonly Entry[] | undefined {
	accented ??= byFirstWord();
	const entries = accented.get(word);
	if (!entries) {
		return undefined;
	}
	const found = new Map<string, Entry>();
	const add = (name: string, cue: Cue): void => {
		const text = foldMarks(name);
		const words = text.toLowerCase().split(' ');
		if (!found.has(text) && (cue !== COUNTED || (words.length > 1 && words.every(isVietnameseSyllable)))) {
			found.set(text, { text, cue });
		}
	};
	for (const entry of entries) {
		if (typeof entry !== 'string') {
			add(entry.text, entry.cue);
			continue;
		}
		const [first, names] = entry.split(':');
		for (const name of names!.split(';')) {
			if (name.startsWith('L=')) {
				add(first!.charAt(0).toUpperCase() + first!.slice(1) + name.slice(2), COUNTED);
			}
		}
	}
	return [...found.values()];
}

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
		add(text.toLowerCase(), { text, cue: LISTED });
	}
	for (const { type, kind, names } of gazetteer()) {
		if (kind === PROVINCE || kind === 'club') {
			for (const text of names) {
				if (text.includes(' ')) {
					add(text.slice(0, text.indexOf(' ')).toLowerCase(), { text, cue: type === 'ORG' ? CLUB : LISTED });
				}
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
