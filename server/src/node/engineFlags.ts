import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

// V8 as it serves a program that makes much at its start and then does the same in all its threads. To be imported before all else.

function set(flag: string): void {
	// They are the process's: a thread finds them set.
	if (isMainThread) {
		setFlagsFromString(flag);
	}
}

/**
 * V8 begins with room for a megabyte of new objects, looks them through when it is full, copies what is needed and doubles the room, up to 16 MB.
 * What a start makes (packs, lexicons, the first analysis) is needed for good, and would be copied again and again. So the room is as large as
 * it may become after the first look.
 */
set('--semi-space-growth-factor=16');
/**
 * How much of the functions that it calls a function may take into itself when it is compiled: a third of what V8 allows. The analysis calls
 * thousands of small ones, each thread compiles its own, and with more of them inside it is no faster: to index 4000 documents takes a
 * tenth less.
 */
set('--max-inlined-bytecode-size-cumulative=300');
