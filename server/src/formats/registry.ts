import { doccano } from './doccano';
import type { Format } from './format';

/** All formats, in the order of the help. */
export const FORMATS: readonly Format[] = [doccano];

export function formatOf(id: string): Format | undefined {
	return FORMATS.find((one) => one.id === id);
}
