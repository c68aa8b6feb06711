import assert from 'node:assert/strict';
import { namesIn, namesOf } from './siteNames.test';

suite("names among a page's labels", () => {
	test('towns and territories', () => {
		assert.deepStrictEqual(namesOf('chrome: Dunedin', 'chrome: Europe Markets', 'chrome: Discover Norway'), [
			'LOC Dunedin',
			'LOC Europe',
			'LOC Norway',
		]);
	});

	test('who is called so in other texts has a line, or its beginning', () => {
		const body = 'body: Hôm qua, ca sĩ đã hát nhiều bài ở Huế.';
		assert.deepStrictEqual(namesOf(body, 'chrome: Lan Hương', 'chrome: Bình luận').slice(1), ['PER Lan Hương']);
	});

	test('labels of a Vietnamese page in English, and with two capitals', () => {
		const body = 'body: Hôm qua, ca sĩ đã hát nhiều bài ở Huế.';
		const labels = [
			'chrome: Bình Luận',
			'chrome: 2 Comments',
			'chrome: Archive Archive (Tovik)',
			'chrome: Single News',
		];
		assert.deepStrictEqual(namesIn('vi', body, ...labels, 'chrome: 3 Comments', 'chrome: Champions League'), [
			'LOC Huế',
			'MISC Champions League',
		]);
	});

	test('common words are labels, whatever they end in', () => {
		assert.deepStrictEqual(
			namesOf('chrome: Weather Tips', 'chrome: Food & Wine', 'chrome: Follow Us', 'chrome: CONTACT US'),
			[],
		);
	});

	test('common words before a gallery or a center are labels, too', () => {
		assert.deepStrictEqual(
			namesOf('chrome: Loading Photo Gallery', 'chrome: Business Resource Center', 'chrome: Read ePaper'),
			[],
		);
	});

	test('an entry of words that nobody knows', () => {
		assert.deepStrictEqual(namesOf('chrome: Maren Tovik', 'chrome: HarbourLIVE', 'chrome: Sitemap'), [
			'PER Maren Tovik',
			'ORG HarbourLIVE',
		]);
	});

	test('networks that are called like other words, beside others', () => {
		const shared = ['chrome: Facebook', 'chrome: Pocket', 'chrome: Flipboard'];
		assert.deepStrictEqual(namesOf(...shared), ['ORG Facebook', 'ORG Pocket', 'ORG Flipboard']);
		assert.deepStrictEqual(namesOf('chrome: Pocket', 'chrome: Sitemap'), []);
	});

	test('stations and their parts of the world', () => {
		assert.deepStrictEqual(namesOf('chrome: WKHT Public File', 'chrome: KVB America'), ['ORG WKHT', 'ORG KVB America']);
	});

	test('networks in small letters, by themselves and in labels alone', () => {
		assert.deepStrictEqual(namesOf('chrome: facebook', 'chrome: instagram', 'chrome: share', 'body: facebook'), [
			'ORG facebook',
			'ORG instagram',
		]);
	});

	test('a name of the interface is none', () => {
		assert.deepStrictEqual(namesOf('chrome: RSS', 'chrome: %2Fferries%2FHarwick%2F'), []);
	});

	test('who made the page', () => {
		assert.deepStrictEqual(namesOf('chrome: Powered by PierSuite', 'chrome: Developed by Tovik Labs'), [
			'ORG PierSuite',
			'ORG Tovik Labs',
		]);
	});

	test('a place before what the page calls a part of it', () => {
		assert.deepStrictEqual(namesOf('chrome: Trinidad News', 'chrome: Grand Rapids Photos', 'chrome: Local News'), [
			'LOC Trinidad',
			'LOC Grand Rapids',
		]);
	});

	test('what readers can send is a kind of thing, and what a house keeps no part of its name', () => {
		assert.deepStrictEqual(namesOf('chrome: Submit an Engagement Announcement', 'chrome: Sky News For Your Phone'), [
			'ORG Sky News',
		]);
	});

	test('a station by its number, and one of a place', () => {
		assert.deepStrictEqual(namesOf('body: He told WKHT 9 News so, and BBC Radio Shropshire.'), [
			'ORG WKHT 9 News',
			'ORG BBC Radio Shropshire',
		]);
	});

	test('what a known station runs, by its name and more', () => {
		assert.deepStrictEqual(namesOf('chrome: Al Jazeera Balkans', 'chrome: Al Jazeera Crossword'), [
			'ORG Al Jazeera Balkans',
			'MISC Al Jazeera Crossword',
		]);
	});
});

suite('entries of menus and tags with nothing between them', () => {
	test('one word in small letters that fills a tag, behind what opens the line', () => {
		assert.deepStrictEqual(
			namesOf(
				'body: The Taliban left Afghanistan on Friday.',
				'chrome: Filed under afghanistan ,  hostages ,  taliban ,  prisoners',
			).slice(-2),
			['LOC afghanistan', 'ORG taliban'],
		);
	});

	test('names that stand elsewhere, the longest first', () => {
		assert.deepStrictEqual(
			namesOf(
				'body: President Maren Tovik met Senator Jonas Hobbs.',
				'related: Kenya Maren Tovik Jonas Hobbs Ferries',
			).slice(-3),
			['LOC Kenya', 'PER Maren Tovik', 'PER Jonas Hobbs'],
		);
	});

	test('initials are none', () => {
		assert.deepStrictEqual(
			namesOf('body: He met Hobbs and Benjamin Hobbs.', 'related: J.J. Hobbs does want them to text him').slice(-1),
			['PER J.J. Hobbs'],
		);
	});

	test('places among labels, with their directions', () => {
		assert.deepStrictEqual(namesOf('chrome: Central Bihar North Bihar Queensland'), [
			'LOC Central Bihar',
			'LOC North Bihar',
			'LOC Queensland',
		]);
	});

	test('a verb between common words in a headline of title case', () => {
		assert.deepStrictEqual(namesOf('related: Heavy Storm Shakes Nicaragua'), ['LOC Nicaragua']);
	});
});
