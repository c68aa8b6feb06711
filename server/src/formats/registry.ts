import { doccano } from './doccano';
import { webAnnotations } from './webAnnotations';
import type { Format } from './format';

/** All formats, in the order of the help. */
export const FORMATS: readonly Format[] = [webAnnotations, doccano];

export function formatOf(id: string): Format | undefined {
	return FORMATS.find((one) => one.id === id);
}
