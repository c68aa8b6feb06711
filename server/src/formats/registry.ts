import { brat } from './brat';
import { conll2003, iob } from './conll';
import { conllu } from './conllu';
import { doccano } from './doccano';
import { webAnnotations } from './webAnnotations';
import type { Format } from './format';

/** All formats, in the order of the help. */
export const FORMATS: readonly Format[] = [
	webAnnotations,
	doccano,
	// Files beside texts, and columns of words.
	brat,
	conll2003,
	iob,
	conllu,
];

export function formatOf(id: string): Format | undefined {
	return FORMATS.find((one) => one.id === id);
}
