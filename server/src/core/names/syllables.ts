const SYLLABLE =
	/^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?(?:[aăâeêioôơuưy]{1,3})(?:ng|nh|ch|[cmnpt])?$/u;

/** Answers are kept, as few syllables make up most names. */
const ANSWERS = new Map<string, boolean>();
const MOST_ANSWERS = 10_000;

/** Whether a lower-case NFC word can be a Vietnamese syllable, tone marks and all. */
export function isVietnameseSyllable(word: string): boolean {
	let answer = ANSWERS.get(word);
	if (answer === undefined) {
		answer = word.length <= 7 && SYLLABLE.test(withoutTones(word));
		if (ANSWERS.size > MOST_ANSWERS) {
			ANSWERS.clear();
		}
		ANSWERS.set(word, answer);
	}
	return answer;
}

const PLAIN_SYLLABLE =
	/^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?(?:a(?:[imouy]|n[gh]?)?|e(?:[mo]|ng?)?|i(?:[amu]|nh?)?|o(?:[im]|a(?:[imoy]|n[gh]?)?|en?|ng?)?|u(?:[aim]|ng?|y(?:[au]|nh)?)?|y)$/u;

/** Whether a lower-case word can be one that is written without any mark: `trang`, but not `tien`, `nguyen`, `duc`. */
export function isPlainSyllable(word: string): boolean {
	return PLAIN_SYLLABLE.test(word);
}

const CONSONANTS = /^[bcdđfghjklmnpqrstvwxz]+$/u;

/** Whether a lower-case word has no vowel: it is letters that are short for something. */
export function areConsonants(word: string): boolean {
	return CONSONANTS.test(word);
}

function withoutTones(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
		.normalize('NFC');
}
