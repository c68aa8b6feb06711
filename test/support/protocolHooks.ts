import assert from 'node:assert/strict';
import { takeNonconforming } from './lspClient';

// What tests start leaves nothing in the user's own folder for caches.
process.env['NODE_DISABLE_COMPILE_CACHE'] = '1';

/** After every test that speaks to a server: all that it sent is as the protocol has it. */
export const mochaHooks = {
	afterEach(): void {
		assert.deepStrictEqual(takeNonconforming(), []);
	},
};
