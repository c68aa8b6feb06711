import assert from 'node:assert/strict';
import { namesOf } from './siteNames.test';

suite('bodies in a menu', () => {
	test('teams of the big leagues among others', () => {
		assert.deepStrictEqual(namesOf('chrome: Sports', 'chrome: Lions', 'chrome: Red Wings', 'chrome: Tigers'), [
			'ORG Lions',
			'ORG Red Wings',
			'ORG Tigers',
		]);
	});

	test('newspapers among others, called after anything', () => {
		assert.deepStrictEqual(namesOf('chrome: Almond Sun', 'chrome: Sun Messenger', 'chrome: Sun News'), [
			'ORG Almond Sun',
			'ORG Sun Messenger',
			'ORG Sun News',
		]);
	});

	test('one such word alone is a label', () => {
		assert.deepStrictEqual(namesOf('chrome: Sports', 'chrome: Stars', 'chrome: Weather', 'chrome: Travel'), []);
		assert.deepStrictEqual(namesOf('chrome: Breaking News', 'chrome: Local News', 'chrome: World News'), []);
	});

	test('places below a heading of teams', () => {
		assert.deepStrictEqual(
			namesOf('chrome: East Teams', 'chrome: Denver', 'chrome: Buffalo', 'chrome: NY Jets', 'chrome: Miami'),
			['ORG Denver', 'ORG Buffalo', 'ORG NY Jets', 'ORG Miami'],
		);
		assert.deepStrictEqual(namesOf('chrome: Teams', 'chrome: Denver', 'chrome: Contact', 'chrome: Miami'), [
			'LOC Denver',
			'LOC Miami',
		]);
	});
});
