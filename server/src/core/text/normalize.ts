/** NFC, lower case, white space (no-break and zero-width included) collapsed to one space and trimmed; diacritics stay. */
export function foldLine(text: string): string {
	return (isTidy(text) ? text : text.normalize('NFC').replace(OTHER_SPACE, ' ').trim()).toLowerCase();
}

const SPACE = 0x20;

/** Single spaces between characters that are so in NFC whatever stands beside them: what most lines are, and hardly costs a look. */
function isTidy(text: string): boolean {
	let before = SPACE;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === SPACE ? before === SPACE : !isComposed(unit)) {
			return false;
		}
		before = unit;
	}
	return before !== SPACE;
}

/** Of Latin, Cyrillic and Vietnamese letters and the marks between them; other scripts and all white space are left out. */
function isComposed(unit: number): boolean {
	return unit < 0x300
		? unit > SPACE && unit !== 0xa0
		: (unit >= 0x400 && unit <= 0x482) || (unit >= 0x1ea0 && unit <= 0x1ef9) || (unit >= 0x2010 && unit <= 0x2027);
}

/** White space that isn't one space: most lines have single spaces alone, and to replace each by itself would take long. */
const OTHER_SPACE = / *(?: {2}|[^\S ]|[\u200B\u2060\uFEFF])[\s\u200B\u2060\uFEFF]*/gu;

/**
 * {@link foldLine} with every run of digits as `#`: a template to compare and to show (`# bình luận`, `ngày #/#/#`).
 * Lines are counted by `templateKeyOf` instead, a number; it is the same for two lines where this is.
 */
export function foldTemplate(text: string): string {
	return foldLine(text).replace(/\p{Nd}+/gu, '#');
}

const TONES: Readonly<Record<string, string>> = {
	òa: 'oà',
	óa: 'oá',
	ỏa: 'oả',
	õa: 'oã',
	ọa: 'oạ',
	òe: 'oè',
	óe: 'oé',
	ỏe: 'oẻ',
	õe: 'oẽ',
	ọe: 'oẹ',
	ùy: 'uỳ',
	úy: 'uý',
	ủy: 'uỷ',
	ũy: 'uỹ',
	ụy: 'uỵ',
};

const MOVABLE_TONE = /[òóỏõọ][ae](?!\p{L})|[ùúủũụ]y/u;
const MOVABLE_TONES = /[òóỏõọ][ae](?!\p{L})|[ùúủũụ]y/gu;

/**
 * The key under which two spellings of a name meet: NFC, lower case, hyphens and white space as one space, what isn't drawn
 * left out, Vietnamese Đ for Ð, its tone marks at one of their two customary places (`hòa`, `hoà`).
 */
export function foldName(name: string): string {
	return foldTones(foldLine(withoutEth(withoutInvisible(name)).replace(/[-‐‑–_]+/gu, ' ')));
}

/** Where a page allows a word to be broken: it is drawn at a line's end alone, and is no part of the word. */
export const SOFT_HYPHEN = '\u00AD';
/** Draws nothing: pages that copy others put it between all letters, so that nobody finds what they copied. */
const GRAPHEME_JOINER = '\u034F';

/** The text without what stands inside words and isn't drawn: soft hyphens and combining grapheme joiners. */
export function withoutInvisible(text: string): string {
	return text.includes(SOFT_HYPHEN) || text.includes(GRAPHEME_JOINER)
		? text.replaceAll(SOFT_HYPHEN, '').replaceAll(GRAPHEME_JOINER, '')
		: text;
}

/** Vietnamese tone marks at one of their two customary places: `hòa` becomes `hoà`. Of text in lower case and NFC. */
export function foldTones(text: string): string {
	return MOVABLE_TONE.test(text) ? text.replace(MOVABLE_TONES, (match) => TONES[match] ?? match) : text;
}

const ETH = /(?<![\p{L}\p{M}])[Ðð]/u;
const ETHS = /(?<![\p{L}\p{M}])[Ðð]/gu;

/** `Đà Nẵng` for `Ðà Nẵng`: the letter of Icelandic, which begins no word there, looks like that of Vietnamese, and old keyboards wrote it. */
export function withoutEth(text: string): string {
	return ETH.test(text) ? text.replace(ETHS, (letter) => (letter === 'ð' ? 'đ' : 'Đ')) : text;
}

const PLAIN = /^[ -~]*$/;

/** As texts without accents spell it: `Đắk Lắk` becomes `Dak Lak`. NFC; other scripts keep their letters. */
export function foldMarks(name: string): string {
	if (PLAIN.test(name)) {
		return name;
	}
	return name
		.normalize('NFD')
		.replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
		.replace(/đ/gu, 'd')
		.replace(/Đ/gu, 'D')
		.normalize('NFC');
}

/** Without marks above and below Latin letters, and with nothing but letters and digits. */
export function plainLetters(text: string): string {
	return foldMarks(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Lower-case ASCII with hyphens, for ids: `Triều Tiên` becomes `trieu-tien`, `Jon Sørlie` `jon-sorlie`. Cyrillic is transliterated; other scripts keep their letters. */
export function slug(name: string): string {
	return withoutInvisible(name)
		.normalize('NFD')
		.replace(/\u0438\u0306|\u0418\u0306/gu, 'й')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[đðøœæłßþıħŧа-яёіїєґ]/gu, (letter) => ASCII[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/gu, '');
}

const ASCII: Readonly<Record<string, string>> = {
	// Letters of Latin alphabets that aren't others with a mark.
	đ: 'd',
	ð: 'd',
	ø: 'o',
	œ: 'oe',
	æ: 'ae',
	ł: 'l',
	ß: 'ss',
	þ: 'th',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
	// BGN/PCGN, simplified: the romanisation that English-language news use.
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	д: 'd',
	е: 'e',
	ё: 'e',
	ж: 'zh',
	з: 'z',
	и: 'i',
	й: 'y',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ъ: '',
	ы: 'y',
	ь: '',
	э: 'e',
	ю: 'yu',
	я: 'ya',
	і: 'i',
	ї: 'i',
	є: 'ye',
	ґ: 'g',
};
