import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names in English sentences', () => {
	test('what opens a sentence and says what or how somebody is stays outside the name', () => {
		check('Carmaker Velmora cut jobs. Rivals Uber and Lyft agreed. Hosts Qatar lost. Unseeded Mirra Tovikova won.', [
			'ORG Velmora',
			'ORG Uber',
			'ORG Lyft',
			'LOC Qatar',
			'PER Mirra Tovikova',
		]);
		check('Brewer Street was closed. Champions League games were off.', ['LOC Brewer Street', 'MISC Champions League']);
	});

	test('who is of a council or county, forecasts, or bowls has an office or a trade before the name', () => {
		check('Councilmen Bob Tovik and Al Moss left. Forecaster Eric Tovik spoke. County Judge Ann Hobbs ruled.', [
			'PER Bob Tovik',
			'PER Al Moss',
			'PER Eric Tovik',
			'PER Ann Hobbs',
		]);
		check('Spinner Orlen Tovik bowled. Amb. Umar Tovik spoke for Harris County Clerk Ann Hobbs.', [
			'PER Orlen Tovik',
			'PER Umar Tovik',
			'LOC Harris County',
			'PER Ann Hobbs',
		]);
	});

	test('illnesses, animals, food and trades that open a sentence are nobody', () => {
		check('Nausea was common. Pneumonia killed two. Cockroaches, mould close diner. Electricians met Hobbs.', [
			'PER Hobbs',
		]);
		check('Oyster Bay was quiet. Janitor Ann Hobbs said so.', ['LOC Oyster Bay', 'PER Ann Hobbs']);
	});

	test('ports and school districts by what they are called', () => {
		check('The Port of Houston closed. Kettle ISD closed schools under the Clean Air Regulation.', [
			'LOC Port of Houston',
			'ORG Kettle ISD',
			'MISC Clean Air Regulation',
		]);
	});

	test('an officer by the field is an office and nobody’s name', () => {
		check(
			'He was Chief Operating Officer there. Chief Technology Officer Ann Lowe left. Det Con Lisa Hobbs was there.',
			['PER Ann Lowe', 'PER Lisa Hobbs'],
		);
	});

	test('a name of several words that stands inside a sentence is one where a sentence begins, too', () => {
		check('A crowd saw how Texas State rallied late on Saturday. Texas State trailed at the half.', [
			'ORG Texas State',
			'ORG Texas State',
		]);
	});

	test('a storm is called by its name alone where the text has all of it', () => {
		check('Hurricane Odwyn hit the coast. Odwyn followed another one. After Odwyn, people came home.', [
			'MISC Hurricane Odwyn',
			'MISC Odwyn',
			'MISC Odwyn',
		]);
	});

	test('a family is people, by the name of one of them', () => {
		check('Carol Hobbsworth was asked. The Hobbsworths say that what is left over goes to others.', [
			'PER Carol Hobbsworth',
			'PER Hobbsworths',
		]);
	});

	test('a title goes on behind its colon inside a sentence; speech doesn’t', () => {
		check('The show, called Harbour Lights: The Art of the Tide, is open.', [
			'MISC Harbour Lights: The Art of the Tide',
		]);
		check('That was the news for Ann Hobbs: Things Look Up is what she said.', ['PER Ann Hobbs']);
	});

	test('behind whose it is, an article with a capital opens a title', () => {
		check('They hung Paolo Uccello’s The Wonder of the Tide beside another one.', [
			'PER Paolo Uccello',
			'MISC The Wonder of the Tide',
		]);
	});

	test('who is of a body is somebody; a paper is called by a common word', () => {
		check('It was taken by Rosaly Lopes of NASA’s Tovik Laboratory, the Independent newspaper said.', [
			'PER Rosaly Lopes',
			'ORG NASA',
			'ORG Tovik Laboratory',
			'ORG Independent',
		]);
	});

	test('a name whose second half is small is whole, be its first word a town’s', () => {
		check('He met Tsai Ing-wen there, and the ruler’s daughter, Ju-ae, was at home.', [
			'PER Tsai Ing-wen',
			'PER Ju-ae',
		]);
	});

	test('bodies go on behind “and” with what belongs to them', () => {
		check(
			'She works for the Centers for Disease Control and Prevention. He is of the Office of the Inspector General. Officers of U.S. Customs and Border Protection came.',
			[
				'ORG Centers for Disease Control and Prevention',
				'ORG Office of the Inspector General',
				'ORG U.S. Customs and Border Protection',
			],
		);
	});

	test('clubs of players, races and taxes by their last words', () => {
		check(
			'The team of Velmora Esports won. She won the Kettle Harbour Yacht Race. They pay the Community Harbour Levy.',
			['ORG Velmora Esports', 'MISC Kettle Harbour Yacht Race', 'MISC Community Harbour Levy'],
		);
	});

	test('who stands for an office or won is somebody, be the surname a place’s word', () => {
		check('Candidate Caleb Downs left. Winner Mara Tovik spoke, and so did Justin Wells.', [
			'PER Caleb Downs',
			'PER Mara Tovik',
			'PER Justin Wells',
		]);
	});

	test('who lives in a place or is of a party is no name; the place before the party’s member is one', () => {
		check('The Wellingtonians and New Yorkers agreed with a Maryland Democrat.', ['LOC Maryland']);
	});

	test('Irish counties, greens and saints’ greens are places', () => {
		check('She lives in Kiltimagh, Co Mayo, and met him on St Stephen’s Green.', [
			'LOC Kiltimagh',
			'LOC Co Mayo',
			'LOC St Stephen’s Green',
		]);
	});

	test('a saint’s town in capitals before an agency is one place', () => {
		const text = [
			'ST. ODWYN, Mich. (AP) — Officials of the state said on Friday that the road would stay closed until spring.',
			'It had been closed for two weeks after a storm, and drivers had to find other ways home, they said.',
		].join('\n');
		const { mentions } = analyze(text, { knowledge: NO_KNOWLEDGE });
		assert.deepStrictEqual(
			mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
			['LOC ST. ODWYN', 'LOC Mich.', 'ORG AP'],
		);
	});
});
