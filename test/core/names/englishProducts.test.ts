import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('products, works and grounds in English', () => {
	test('a model is a product by itself and with its maker; the year is none of it, as of an event', () => {
		check('The 2020 Sentra came out. The Nissan Sentra SUV is new. It was shown before the 2022 World Cup.', [
			'MISC Sentra',
			'MISC Nissan Sentra SUV',
			'MISC 2022 World Cup',
		]);
	});

	test('gadgets, games, spacecraft and indices are no people and no places', () => {
		check(
			'She has MacBooks with MagSafe. He played Stadia and Tomb Raider. The Europa Clipper is on its way. The Stoxx 600 fell.',
			['MISC MacBooks', 'MISC MagSafe', 'MISC Stadia', 'MISC Tomb Raider', 'MISC Europa Clipper', 'MISC Stoxx 600'],
		);
	});

	test('how things are joined is no name', () => {
		check('It has Wi-Fi and USB-C, and the firm raised money in a Series B round.', []);
	});

	test('grounds and sights are places, be they called like people', () => {
		check('They met at Stamford Bridge and at Heinz Field, then in the Oval Office.', [
			'LOC Stamford Bridge',
			'LOC Heinz Field',
			'LOC Oval Office',
		]);
	});

	test('an office has its country before it and its district behind it', () => {
		check('The U.S. Attorney’s Office for the Western District of New York said so.', [
			'ORG U.S. Attorney’s Office for the Western District of New York',
		]);
	});

	test('an apostrophe opens no quotation', () => {
		check("It was welcomed by the Lib Dems' Tim Farrow. Speaking to BBC Radio 4's reporter, he left.", [
			'ORG Lib Dems',
			'PER Tim Farrow',
			'ORG BBC Radio 4',
		]);
	});

	test('events, taxes, honours and laws whose words are common ones', () => {
		check('She ran in the Great North Run. The Air Passenger Duty rises. He was in the New Year Honours.', [
			'MISC Great North Run',
			'MISC Air Passenger Duty',
			'MISC New Year Honours',
		]);
	});

	test('a tour’s date has its town, its state and its venue', () => {
		const text = [
			'The band plays again in the summer, and tickets are on sale for all of its shows from Friday on.',
			'June 10 – Tampa, FL @ Velmora Credit Union Amphitheatre',
		].join('\n');
		const { mentions } = analyze(text, { knowledge: NO_KNOWLEDGE });
		assert.deepStrictEqual(
			mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
			['LOC Tampa', 'LOC FL', 'LOC Velmora Credit Union Amphitheatre'],
		);
	});

	test('a precinct and its number are no place; networks are companies', () => {
		check('Residents of Precinct 3 vote. He wrote it on Bluesky and on Truth Social.', [
			'ORG Bluesky',
			'ORG Truth Social',
		]);
	});
});
