import assert from 'node:assert/strict';
import { NO_KNOWLEDGE, type ClassifiedLine, type Language, type LineClass } from '../../../server/src/core/model';
import { findMentions } from '../../../server/src/core/names/findMentions';
import { reason } from '../../../server/src/core/reason';
import { TextTable } from '../../../server/src/core/textTable';

const why = reason('test');

/** The mentions of lines that each begin with their class: `chrome: Home`. */
export function namesOf(...marked: readonly string[]): string[] {
	return namesIn('en', ...marked);
}

/** The same of a text in another language. */
export function namesIn(language: Language, ...marked: readonly string[]): string[] {
	const lines = marked.map((line, i): ClassifiedLine => {
		const kind = line.slice(0, line.indexOf(': ')) as LineClass;
		return { line: i, class: kind, boilerplate: kind === 'chrome', confidence: 1, why };
	});
	const text = marked.map((line) => line.slice(line.indexOf(': ') + 2)).join('\n');
	const known = { lines, inline: [], times: [] };
	return findMentions(new TextTable(text, { language }), known, { knowledge: NO_KNOWLEDGE }).map(
		({ type, start, end }) => `${type} ${text.slice(start, end)}`,
	);
}

suite('the name that a page has for itself', () => {
	test("a masthead with its article, and the paper's staff", () => {
		assert.deepStrictEqual(
			namesOf(
				'chrome: The Beacon',
				'chrome: Home',
				'body: It rained for two days.',
				'attribution: Beacon Staff Reporter',
			),
			['ORG The Beacon', 'ORG Beacon'],
		);
	});

	test('a common word needs more than the first line', () => {
		assert.deepStrictEqual(namesOf('chrome: Business', 'chrome: Home', 'chrome: Business newsletter'), []);
	});

	test('who holds the rights is called so elsewhere, without the year and the company', () => {
		assert.deepStrictEqual(
			namesOf(
				'body: Boats sank off the pier.',
				'chrome: Harwick Today welcomes letters from readers.',
				'chrome: © 2031 Harwick Today Limited. All rights reserved.',
			),
			['ORG Harwick Today', 'ORG Harwick Today Limited'],
		);
		assert.deepStrictEqual(namesOf('chrome: Harwick Today Copyright © 2031 Made with care'), ['ORG Harwick Today']);
		assert.deepStrictEqual(namesOf('chrome: © 2031 The Republic unless otherwise noted.'), ['ORG The Republic']);
	});

	test('an address tells the words of the name', () => {
		assert.deepStrictEqual(
			namesOf('chrome: Lantern', 'chrome: Follow Lantern', 'body: The lantern went out.', 'chrome: help@lantern.com'),
			['ORG Lantern', 'ORG Lantern'],
		);
	});

	test('its initials, where the page calls itself so', () => {
		assert.deepStrictEqual(
			namesOf('chrome: Harwick Daily Times', 'chrome: About HDT Privacy', 'body: HDT readers wrote to us.'),
			['ORG Harwick Daily Times', 'ORG HDT', 'ORG HDT'],
		);
	});

	test('a paper of the same house', () => {
		assert.deepStrictEqual(namesOf('body: It rained.', 'chrome: The Courier', 'chrome: Daily Dispatch'), [
			'ORG The Courier',
			'ORG Daily Dispatch',
		]);
	});

	test('the letters of a paper that the page calls itself, and its photographers', () => {
		assert.deepStrictEqual(
			namesOf(
				'chrome: Get The Lagoon Times in your inbox',
				'promo: Follow LT on the road.',
				'caption: Two boats. [Ann Hobbs, LT]',
			),
			['ORG The Lagoon Times', 'ORG LT', 'PER Ann Hobbs', 'ORG LT'],
		);
	});

	test('a line to itself keeps the article', () => {
		assert.deepStrictEqual(namesOf('attribution: The Associated Press'), ['ORG The Associated Press']);
	});

	test('stations by their house, their number and their head', () => {
		assert.deepStrictEqual(
			namesOf(
				'body: Radio Harwick called. It was on Channel 7 and WKHT 11.',
				'chrome: Tovik World TV',
				'chrome: © 2031 Tovik World. All rights reserved.',
			),
			['ORG Radio Harwick', 'ORG Channel 7', 'ORG WKHT 11', 'ORG Tovik World TV', 'ORG Tovik World'],
		);
	});

	test('an account is spelled like the name', () => {
		assert.deepStrictEqual(
			namesOf('promo: Follow Open Water @openwater, Facebook and Twitter.', 'promo: Get Open Water in your inbox.'),
			['ORG Open Water', 'ORG Facebook', 'ORG Twitter', 'ORG Open Water'],
		);
	});

	test('what the house publishes and runs has its name and more', () => {
		assert.deepStrictEqual(
			namesOf(
				'chrome: The Lantern',
				'chrome: Lantern Rewards',
				'chrome: Lantern Travel Club',
				'chrome: Lantern en Español',
				'chrome: Lantern Kenya',
				'chrome: The Lantern Live',
				'promo: Start your Lantern Premium subscription today.',
				'chrome: More Lantern Fact Check Lifestyle Religion',
			),
			[
				'ORG The Lantern',
				'MISC Lantern Rewards',
				'ORG Lantern Travel Club',
				'ORG Lantern en Español',
				'ORG Lantern Kenya',
				'MISC The Lantern Live',
				'MISC Lantern Premium',
				'MISC Lantern Fact Check',
			],
		);
	});

	test('its sections have no names, and no more have those of places', () => {
		assert.deepStrictEqual(
			namesOf('chrome: The Lantern', 'chrome: Lantern Top News', 'chrome: Lantern Newsletters', 'chrome: Kenya News'),
			['ORG The Lantern', 'ORG Lantern', 'ORG Lantern', 'LOC Kenya'],
		);
	});

	test('its jobs and tickers are sections', () => {
		assert.deepStrictEqual(namesOf('chrome: The Lantern', 'chrome: Lantern Jobs', 'chrome: Lantern News Ticker'), [
			'ORG The Lantern',
			'ORG Lantern',
			'ORG Lantern',
		]);
	});

	test('who has the rights, without what stands in brackets before the legal form', () => {
		assert.deepStrictEqual(
			namesOf(
				'body: It rained.',
				'chrome: Get the Gleaner',
				'chrome: Copyright © 2031 The Gleaner Company (Media) Limited',
			).slice(0, 1),
			['ORG Gleaner'],
		);
	});

	test('a paper by the word for it', () => {
		assert.deepStrictEqual(
			namesOf('body: It rained.', 'related: The West Harwick Newspaper', 'body: He told The West Harwick of it.'),
			['ORG The West Harwick Newspaper', 'ORG The West Harwick'],
		);
	});

	test('a part of the country that has the word in which the house is called', () => {
		assert.deepStrictEqual(
			namesOf(
				'chrome: West',
				'chrome: West Rewards',
				'chrome: South West',
				'promo: Follow West',
				'chrome: © 2031 West Newspapers Ltd',
			),
			['ORG West', 'MISC West Rewards', 'ORG West', 'ORG West Newspapers Ltd'],
		);
	});

	test('sister papers and partners under a heading, a line each', () => {
		const listed = ['chrome: Tovikander', 'chrome: Northern Mail', 'chrome: Careers'];
		assert.deepStrictEqual(namesOf('body: It rained.', 'chrome: Our network', ...listed), [
			'ORG Tovikander',
			'ORG Northern Mail',
		]);
		assert.deepStrictEqual(namesOf('body: It rained.', 'chrome: Our terms', ...listed), []);
	});
});
