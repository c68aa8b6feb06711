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

	test('where several entries read like titles, each entry is one', () => {
		assert.deepStrictEqual(
			namesOf(
				'chrome: Shows',
				'chrome: The Low Tide',
				'chrome: Witness',
				'chrome: 101 North',
				'chrome: Whose Harbour Is It?',
				'chrome: Talk to Kenya',
				'chrome: All',
				'chrome: Kenya',
			),
			[
				'MISC The Low Tide',
				'MISC Witness',
				'MISC 101 North',
				'MISC Whose Harbour Is It?',
				'MISC Talk to Kenya',
				'LOC Kenya',
			],
		);
	});
});
