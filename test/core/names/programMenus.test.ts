import assert from 'node:assert/strict';
import { namesOf } from './siteNames.test';

suite('programmes in a menu', () => {
	test('entries below what lists shows are called so', () => {
		assert.deepStrictEqual(namesOf('chrome: Podcasts', 'chrome: Capitol Letters', 'chrome: The Daily Dose'), [
			'MISC Capitol Letters',
			'MISC The Daily Dose',
		]);
	});

	test('what pages call their parts is none, nor what stands below another heading', () => {
		assert.deepStrictEqual(namesOf('chrome: Podcasts', 'chrome: Latest News', 'chrome: Capitol Letters'), []);
		assert.deepStrictEqual(namesOf('chrome: Opinion', 'chrome: Capitol Letters'), []);
	});
});
