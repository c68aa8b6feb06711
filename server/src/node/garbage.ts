import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Frees at once what nothing needs any more. V8 looks for it only when something new needs room: a process that has done a large
 * piece of work and rests keeps all that the work left behind. Does nothing where V8 can't be asked.
 */
export function collectGarbage(): void {
	// A context that is made from here on has the function; that of the program stays as it is.
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('globalThis.gc');
	if (typeof collect === 'function') {
		collect();
	}
}
