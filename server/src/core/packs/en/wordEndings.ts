import type { WordEndings } from '../../names/packWords';

/** How English words end that are no names. */
export const wordEndings: WordEndings = {
	participle: /(?:ing|ed)$/u,
	passive: /(?:ed|ing|own|ept|uilt|eld)$/u,
	past: /.{3}ed$/u,
	adverb: /ly$/u,
	adjective: /.{3}(?:[^vrnkjz]ic|ical|ous|ive|able|ible|less|tion|ity|onal|ural|[ae]nt)$/u,
	plural: /[^s]s$/u,
	plainPlural: /.{3}(?:nents|dents|ants|eons|ions|ists|isms|ments|ings|ities|tors|sors)$/u,
	callings: /..(?:er|or|ist|ian|men)s$/u,
	unlikeNames: /(?:[^s]s|ed|ing)$|['’]/u,
	inflected: /(?:ed|ing|ly|s)$/u,
};
