import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds: until then V8's own threads have swept what the first look found. */
const SECOND_LOOK = 2000;

/**
 * Frees at once what nothing needs any more, and looks a second time after a pause. V8 looks for it only when something new needs
 * room: a process that has done a large piece of work and rests keeps all that the work left behind; and it keeps room that it freed
 * until it finds it free again. Does nothing where V8 can't be asked.
 *
 * @param pause milliseconds
 */
export function collectGarbage(pause = SECOND_LOOK): void {
	// A context that is made from here on has the function; that of the program stays as it is.
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('globalThis.gc');
	// V8 takes no compiled code from a process that had other flags: see `compiledCode.ts`.
	setFlagsFromString('--no-expose-gc');
	if (typeof collect === 'function') {
		collect();
		setTimeout(() => void collect(), pause).unref();
	}
}
