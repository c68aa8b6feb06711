import assert from 'node:assert/strict';
import { takeNonconforming } from './lspClient';

/** After every test that speaks to a server: all that it sent is as the protocol has it. */
export const mochaHooks = {
	afterEach(): void {
		assert.deepStrictEqual(takeNonconforming(), []);
	},
};
