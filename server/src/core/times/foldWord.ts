import { charClassTable, CLASS_MARK, CLASS_UPPER } from '../text/charClass';

/** The form in which words are compared: lower case, NFC, `ё` as `е`, typographic apostrophes as the plain one. */
export function foldWord(word: string): string {
	let upper = false;
	let special = false;
	const classes = charClassTable();
	for (let i = 0; i < word.length; i++) {
		const unit = word.charCodeAt(i);
		const charClass = classes[unit];
		upper ||= charClass === CLASS_UPPER;
		special ||= charClass === CLASS_MARK || unit === 0x451 || unit === 0x401 || unit === 0x2019 || unit === 0x2bc;
	}
	const folded = upper ? word.toLowerCase() : word;
	return special ? folded.normalize('NFC').replace(/[ё’ʼ]/gu, (letter) => (letter === 'ё' ? 'е' : "'")) : folded;
}
