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

	test('newsletters, where several are called after a place', () => {
		assert.deepStrictEqual(
			namesOf(
				'chrome: Newsletters',
				'chrome: Berlin Playbook',
				'chrome: Paris Playbook',
				'chrome: London Influence',
				'chrome: Tuesday Crunch',
				'chrome: Madrid Influence',
				'chrome: Brussels Playbook',
			),
			[
				'MISC Berlin Playbook',
				'MISC Paris Playbook',
				'MISC London Influence',
				'MISC Tuesday Crunch',
				'MISC Madrid Influence',
				'MISC Brussels Playbook',
			],
		);
		assert.deepStrictEqual(
			namesOf('chrome: Newsletters', 'chrome: Send a Tip', 'chrome: Back to Start', 'chrome: Wine Offers'),
			[],
		);
	});

	test('an entry between shows that are known', () => {
		assert.deepStrictEqual(namesOf('chrome: CBS Mornings', 'chrome: Note to Self', 'chrome: CBS Evening News'), [
			'MISC CBS Mornings',
			'MISC Note to Self',
			'MISC CBS Evening News',
		]);
	});
});
