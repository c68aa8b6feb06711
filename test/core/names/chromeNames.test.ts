import assert from 'node:assert/strict';
import { namesOf } from './siteNames.test';

suite("names among a page's labels", () => {
	test('towns and territories', () => {
		assert.deepStrictEqual(namesOf('chrome: Dunedin', 'chrome: Europe Markets', 'chrome: Discover Sweden'), [
			'LOC Dunedin',
			'LOC Europe',
			'LOC Sweden',
		]);
	});

	test('common words are labels, whatever they end in', () => {
		assert.deepStrictEqual(
			namesOf('chrome: Hurricane Tips', 'chrome: Oil & Gas', 'chrome: Follow Us', 'chrome: CONTACT US'),
			[],
		);
	});

	test('an entry of words that nobody knows', () => {
		assert.deepStrictEqual(namesOf('chrome: Maren Tovik', 'chrome: HarbourLIVE', 'chrome: Sitemap'), [
			'PER Maren Tovik',
			'ORG HarbourLIVE',
		]);
	});

	test('stations and their parts of the world', () => {
		assert.deepStrictEqual(namesOf('chrome: WKHT Public File', 'chrome: KVB America'), ['ORG WKHT', 'ORG KVB America']);
	});
});
