/** The lists of single words that a word stands in: bits of `Word.kinds`. The lists' meaning is told in `pack.ts`. */

export const FAMILY_NAME = 1 << 0;
export const GIVEN_NAME = 1 << 1;
export const PARTICLE = 1 << 2;
export const TRAILING_SYLLABLE = 1 << 3;
export const SHORT_TERRITORY = 1 << 4;
export const VETO_CUE = 1 << 5;
export const AGE_WORD = 1 << 6;
export const SAINT = 1 << 7;
export const POSSESSIVE_HEAD = 1 << 8;
export const PLACE_ENDING = 1 << 9;
export const ORGANIZATION_ENDING = 1 << 10;
export const EVENT_ENDING = 1 << 11;
export const COMPANY_ENDING = 1 << 12;
export const JOINER = 1 << 13;
export const GENITIVE = 1 << 14;
export const PURPOSE_WORD = 1 << 15;
export const COPULA = 1 << 16;
export const STOP_CAPITAL = 1 << 17;
export const FUNCTION_WORD = 1 << 18;
export const ABBREVIATION = 1 << 19;
export const DEMONYM = 1 << 20;
export const REGION_CODE = 1 << 21;
/** A family name that comes last. */
export const LAST_NAME = 1 << 22;
/** No name by itself, in a language whose common words are known. */
export const COMMON_WORD = 1 << 23;
export const TITLE_STOP = 1 << 24;
/** A family name before syllables of one people's names, which the language spells without their accents: `Tran` (Van Tam). */
export const SYLLABIC_FAMILY_NAME = 1 << 25;
/** A {@link COMMON_WORD} by its ending alone, as family names may have it too: `Hickling`. */
export const SEEMING_COMMON = 1 << 26;
/** In texts of another language: a common word of English, as their pages have them in menus. */
export const ENGLISH_WORD = 1 << 28;
/** In front of a letter that ranks or sorts. */
export const GRADE_CUE = 1 << 27;
