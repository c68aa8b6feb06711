import assert from 'node:assert/strict';
import { namesOf } from './siteNames.test';

suite('places in a menu', () => {
	test('between known ones are places, where they end like towns or are called like people', () => {
		assert.deepStrictEqual(namesOf('chrome: Detroit', 'chrome: Tall Rapids', 'chrome: Jackson', 'chrome: Cleveland'), [
			'LOC Detroit',
			'LOC Tall Rapids',
			'LOC Jackson',
			'LOC Cleveland',
		]);
	});

	test('other entries are none, and nothing is outside of such a menu', () => {
		assert.deepStrictEqual(namesOf('chrome: Detroit', 'chrome: Real Estate', 'chrome: Weather', 'chrome: Cleveland'), [
			'LOC Detroit',
			'LOC Cleveland',
		]);
		assert.deepStrictEqual(namesOf('chrome: Home', 'chrome: Tall Rapids', 'chrome: Sport'), []);
	});
});
