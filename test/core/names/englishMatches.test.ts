import assert from 'node:assert/strict';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { findMentions } from '../../../server/src/core/names/findMentions';
import { TextTable } from '../../../server/src/core/textTable';
import { checkMentions } from './checkMentions';

suite('sides, players and people in English reports', () => {
	test('players by an initial and a family name, as sides are listed', () => {
		checkMentions(
			'Teams were named as follows: B Keane; C Loftus, D Moran (0-2), M Kelly',
			['PER B Keane', 'PER C Loftus', 'PER D Moran', 'PER M Kelly'],
			'en',
		);
		checkMentions('They sang two songs: A Whale, and then they left.', [], 'en');
	});

	test('a common word in the plural beside a score is a side all through the text', () => {
		checkMentions(
			'Harriers 2-1 Stoke City\nHarriers travel next week. Foul by Mo Tovik (Harriers).',
			['ORG Harriers', 'ORG Stoke City', 'ORG Harriers', 'PER Mo Tovik', 'ORG Harriers'],
			'en',
		);
	});

	test('a team by its nickname signs and trades somebody', () => {
		checkMentions('Rockets sign Jalen Tovik to extension', ['ORG Rockets', 'PER Jalen Tovik'], 'en');
		checkMentions('Rockets sign off on it', [], 'en');
	});

	test('one word that a line has with a score alone is a side', () => {
		checkMentions(
			'Knockbridge 1-11\nDerryvale 0-12\nIt was late when Knockbridge claimed the cup.',
			['ORG Knockbridge', 'ORG Derryvale', 'ORG Knockbridge'],
			'en',
		);
		checkMentions('It was late when Knockbridge claimed the cup.', ['PER Knockbridge'], 'en');
	});

	test('son, daughter or child of', () => {
		checkMentions('The cash went to Rajan s/o Kumar, he said.', ['PER Rajan s/o Kumar'], 'en');
		checkMentions('Madam Nurul binte Hassan replaced him.', ['PER Nurul binte Hassan'], 'en');
	});

	test('an amount in a currency of letters is no name', () => {
		checkMentions('The plant cost N30 billion, and N2.5 million more for roads.', [], 'en');
	});

	test('the company in a line of its rights', () => {
		checkMentions('© 2021 Harwood Media Group', ['ORG Harwood Media Group'], 'en');
		checkMentions('Copyright 2019 Kettle Coast Now. All rights reserved.', ['ORG Kettle Coast Now'], 'en');
		checkMentions('© 2022 The Kettle Times DAC', ['ORG The Kettle Times DAC'], 'en');
		checkMentions('© 2003 - 2014 Kettle New Media, Inc.', ['ORG Kettle New Media, Inc.'], 'en');
		checkMentions('© 2022 Kettle Welle Data protection Legal notice', ['ORG Kettle Welle'], 'en');
		checkMentions('Photo © 2022 Linda Thompson', ['PER Linda Thompson'], 'en');
	});

	test('cities that score, lead and are seeded in a match are its sides', () => {
		checkMentions(
			'The playoff semifinals were close.\nAnna Hobbs had 19 points and 14 rebounds for Minnesota in Chicago.\n' +
				"Denver hadn't won since, and meets No. 3 Connecticut or sixth-seeded Phoenix.",
			['PER Anna Hobbs', 'ORG Minnesota', 'LOC Chicago', 'ORG Denver', 'ORG Connecticut', 'ORG Phoenix'],
			'en',
		);
	});

	test('countries play matches, too, and stay countries, unlike towns', () => {
		checkMentions(
			'The batsmen fell early, and no bowler took more than two wickets in the innings.\n' +
				'Kenya beat Nepal by two wickets in Australia. Kenya was nowhere close at lunch.\n' +
				'Dallas beat Memphis by two wickets. Nepal’s in-form opener was out.',
			['LOC Kenya', 'LOC Nepal', 'LOC Australia', 'LOC Kenya', 'ORG Dallas', 'ORG Memphis', 'LOC Nepal'],
			'en',
		);
	});

	test('what sides do in two places makes a side of the name in all others', () => {
		checkMentions(
			'The semi-final was close at halftime, and the coach was glad for the fans.\n' +
				'Velmorin to face Harwood United. They lost to Velmorin again. Velmorin had built a lead.',
			['ORG Velmorin', 'ORG Harwood United', 'ORG Velmorin', 'ORG Velmorin'],
			'en',
		);
	});

	test('a club is called by its first word, unless somebody of that name is in the text', () => {
		checkMentions(
			'Bradley FC have signed Lee Marsh. Bradley finished fifth last season, and Marsh likes it at Bradley.',
			['ORG Bradley FC', 'PER Lee Marsh', 'ORG Bradley', 'PER Marsh', 'ORG Bradley'],
			'en',
		);
		checkMentions(
			'Tom Bradley joined Bradley FC. Bradley scored twice. Bradley are now third, and he is happy at Bradley.',
			['PER Tom Bradley', 'ORG Bradley FC', 'PER Bradley', 'ORG Bradley', 'ORG Bradley'],
			'en',
		);
	});

	test('both sides of a match are clubs, and the town that one is called after stays a town', () => {
		checkMentions(
			'Wexbury 2-1 Dunmere Rovers\nWexbury beat Dunmere on Saturday. The town of Wexbury will hold a parade. A header won it, and the coach is happy.',
			['ORG Wexbury', 'ORG Dunmere Rovers', 'ORG Wexbury', 'ORG Dunmere', 'LOC Wexbury'],
			'en',
		);
		checkMentions('The park is the ground of Wexbury Town.', ['ORG Wexbury Town'], 'en');
	});

	test('towns by what sides have, do and need', () => {
		const report = 'The innings was over, the batsmen took two wickets, and the bowlers rested.\n';
		checkMentions(
			`${report}Boston reached 372. Memphis 83 and 174, Dallas 296.`,
			['ORG Boston', 'ORG Memphis', 'ORG Dallas'],
			'en',
		);
		checkMentions(`${report}Dallas need two more. He was transferred to Boston.`, ['ORG Dallas', 'ORG Boston'], 'en');
		checkMentions(
			`${report}They met in Dallas 12 days ago. The road to Boston opened.`,
			['LOC Dallas', 'LOC Boston'],
			'en',
		);
	});

	test('players as they are called together, behind their article', () => {
		checkMentions(
			'The pitcher left after one inning, and the batters got one homer.\nThe Brewers beat the Royals. Royals catcher Ann Hobbs was glad.',
			['ORG Brewers', 'ORG Royals', 'ORG Royals', 'PER Ann Hobbs'],
			'en',
		);
		checkMentions('The Brewers of the town met.', [], 'en');
	});

	test('a town stays one where a text was written', () => {
		const text = 'DALLAS 2024-03-01\nThe goalkeeper, the midfielder and the striker were glad.\nDallas beat Boston.';
		const mentions = findMentions(
			new TextTable(text, { language: 'en' }),
			{ lines: [], inline: [], times: [{ start: 7, end: 17 }] },
			{ knowledge: NO_KNOWLEDGE },
		);
		assert.deepStrictEqual(
			mentions.map(({ type }) => type),
			['LOC', 'ORG', 'ORG'],
		);
	});

	test('somebody who is called like a town is no side', () => {
		checkMentions(
			'The goalkeeper, the midfielder and the striker were glad.\nPaul Washington won. Hobbs beat Washington.',
			['PER Paul Washington', 'PER Hobbs', 'PER Washington'],
			'en',
		);
	});
});
