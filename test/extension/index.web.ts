/**
 * Entry of the same suite for the extension host of a browser, a web worker: bundled whole, with mocha's browser build. That one's
 * own `mocha.run()` reads `window.location`, which a worker has not; the class that it leaves on the global object does not.
 */
import 'mocha/mocha';
import type MochaClass from 'mocha';
import { runMocha } from './runMocha';

export const run = (): Promise<void> => runMocha((globalThis as unknown as { Mocha: typeof MochaClass }).Mocha);
