/** The types of names as numbers, in the order of `ENTITY_TYPES`. */
export const PER = 0;
export const LOC = 1;
export const ORG = 2;
export const MISC = 3;
/** Evidence for or against a name of whatever type. */
export const ANY = -1;
