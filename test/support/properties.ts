/**
 * Every machine tries the same cases, so that a change alone turns a property red; `PROPERTY_SEED=random` (or a number) looks for
 * new ones, and a failure prints the seed that repeats it.
 */
import fc from 'fast-check';

const given = process.env['PROPERTY_SEED'];
if (given !== 'random') {
	fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(given ?? 1) });
}
