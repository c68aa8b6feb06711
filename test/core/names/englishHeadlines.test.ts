import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names in English headlines and captions', () => {
	test('where all words have capitals, those that the language does not know are names', () => {
		check('Fans Welcome Takunda Mawodza As Coach Quits', ['PER Takunda Mawodza']);
		check('Zenvuko Says Prices Fell', ['PER Zenvuko']);
	});

	test('plurals, verbs, short forms and halves of compounds in a headline are no names', () => {
		check('Twelve Blogcasts Slam Gov’t Over Non-Oil Trade', []);
	});

	test('a body or event behind its territory', () => {
		check('The Kenyan Senate Rejects New Tax Plan', ['ORG Kenyan Senate']);
		check('Zenvuko Economic Summit Opens Next Week', ['MISC Zenvuko Economic Summit']);
	});

	test('a title in the plural stays outside, a team called so does not', () => {
		check('It was Senators Mary Hobbs and Paul Okoro who voted.', ['PER Mary Hobbs', 'PER Paul Okoro']);
		check('He plays for the Ottawa Senators now.', ['ORG Ottawa Senators']);
		check('She spoke to the House of Representatives Rt. Hon. Mary Hobbs knew.', [
			'ORG House of Representatives',
			'PER Mary Hobbs',
		]);
	});

	test('what or who of an agency it is stays outside', () => {
		check('The pier on Friday. (AP Photo/Ann Hobbs)', ['ORG AP', 'PER Ann Hobbs']);
		check('By HBN Staff on Friday, in the town.', ['ORG HBN']);
	});

	test('the full stop of a legal form that is cut short belongs to it, at the end of a sentence too', () => {
		check('Workers at Harrow Boats Inc. have left Harrow Boats Inc.\nThey sued Harrow Boats Ltd. The firm won.', [
			'ORG Harrow Boats Inc.',
			'ORG Harrow Boats Inc.',
			'ORG Harrow Boats Ltd.',
		]);
		check('© 2031 Harrow, Kettle & Co. Ltd. All rights reserved. It sued Harrow Boats LLC. The firm won.', [
			'ORG Harrow, Kettle & Co. Ltd.',
			'ORG Harrow Boats LLC',
		]);
	});

	test('a place goes on behind an abbreviation with full stops', () => {
		check('They met in U.S. Harbour Stadium on Friday. He left the U.S. Families stayed.', [
			'LOC U.S. Harbour Stadium',
			'LOC U.S.',
		]);
	});

	test('a team is called by its last word, also where a sentence begins', () => {
		check('They saw the Minnesota Wisp lose. Wisp players left. A wisp of smoke rose.', [
			'ORG Minnesota Wisp',
			'ORG Wisp',
		]);
	});

	test('a person behind a common word or short letters; several words in one behind a hash are no name', () => {
		check('It was said by Opposition Steve Hargrove and CAM Paul Okafor. #SaveOurOldPier', [
			'PER Steve Hargrove',
			'ORG CAM',
			'PER Paul Okafor',
		]);
	});

	test('words of the news open sentences as common words do', () => {
		check('Lawmakers met. Organisers left, and Fishermen were told. Lawsuits follow.', []);
	});

	test('several spaces in a row end a name', () => {
		check('The mayor met Ann Hobbs   Harrow Council on Friday.', ['PER Ann Hobbs', 'ORG Harrow Council']);
	});

	test('a headline that a list cuts off is one, and the word that is cut is no name', () => {
		check(
			'Storms Close Schools as Mayor Ann Hobbs Calls for Calm in Villa...\n\nThe mayor said on Friday: no school is safe.',
			['PER Ann Hobbs'],
		);
		check(
			'Critics Praise the Bold New Budget of Norway, Others Call It Recy…\n\nThe mayor said on Friday that it is safe.',
			['LOC Norway'],
		);
	});

	test('a party before the word that leads it; heads of government and of schools; a quay called after a person', () => {
		check(
			'He met Norway Renewal Party leader Ann Hobbs, Taoiseach Brian Daly and Principal Thabo Maseko on Albert Quay.',
			['ORG Norway Renewal Party', 'PER Ann Hobbs', 'PER Brian Daly', 'PER Thabo Maseko', 'LOC Albert Quay'],
		);
	});

	test('an address ends in its town and the land, and no floor or suite is a place', () => {
		check(
			'At Kettle Sky Arena, Kettle, FL\nHarwick Arena, Kettle Falls, OH\n1 Main Street, Suite A, Dunwell, IN 47201',
			[
				'LOC Kettle Sky Arena',
				'LOC Kettle',
				'LOC FL',
				'LOC Harwick Arena',
				'LOC Kettle Falls',
				'LOC OH',
				'LOC Main Street',
				'LOC Dunwell',
				'LOC IN',
			],
		);
	});

	test('a headline may have commas, and words that another line has small', () => {
		check('Vote Could Go to Runoff, Surveys Suggest; Overall Tally Tips Toward Norway, Others Fall', ['LOC Norway']);
		check('Months Until Opening: Key Question Is How to Build Momentum Amid Debate', []);
		check('Norway Trying to Draw Digital Nomads, Seen as Beneficial t...', ['LOC Norway']);
	});

	test('people of three names, and of whom a headline asks', () => {
		check('Owner of Kettle Bar, Aaron Johnny Tovik', ['PER Aaron Johnny Tovik']);
		check('Norway Will Donald Trump grant visas to all?', ['LOC Norway', 'PER Donald Trump']);
		check('The bill fell, Karen Taylor Gist said.', ['PER Karen Taylor Gist']);
	});

	test('who uploaded something, and authors before whom they write for', () => {
		check('Uploaded by Karen Taylor Hobbs', ['PER Karen Taylor Hobbs']);
		check('By Takeo Maeda and Tatsuya Tanoue / Staff Writers', ['PER Takeo Maeda', 'PER Tatsuya Tanoue']);
	});

	test('a given name that is a word, before another word; a company by its legal form', () => {
		check('Leaders Hope Prize Will Lead to End of War', []);
		check('Kettle Evening Daily - Property of Tovik LLC', ['ORG Tovik LLC']);
	});

	test('words made of two common ones, and of sport, are no names', () => {
		check('Multimillion Rollout of New Snowplane Hits Norway Airspace and Girls Ice Hockey', ['LOC Norway']);
		check('Courtroom staff left. Payback was due. Rollouts slowed.', []);
	});

	test('a family name that is a trade, behind two given names; a headline that ends in letters', () => {
		check('Posted by Michael David Smith on November 19', ['PER Michael David Smith']);
		check('Zenvuko Sues Takunda Mawodza Over Memoir in U.K.', ['PER Zenvuko', 'PER Takunda Mawodza', 'LOC U.K.']);
	});

	test('a headline begins with a title in quotation marks before its colon, unless somebody says it', () => {
		checkMentions(
			"It rained all day in Harwick.\n'Low Waves': Why Linda Thompson Is One of the Best\n'We Got Her!': Video Shows Why",
			['LOC Harwick', 'MISC Low Waves', 'PER Linda Thompson'],
			'en',
		);
	});

	test('one word in single quotation marks is a title, where a text sets titles so', () => {
		checkMentions(
			'They saw ‘The Low Tide’ and ‘Kettle Story’ there. They left ‘Tovik’ early.',
			['MISC The Low Tide', 'MISC Kettle Story', 'MISC Tovik'],
			'en',
		);
	});

	test('in a headline, who is known by one word, and a monarch’s child by the given name', () => {
		check('GOP Senators Break With Trump on Budget Vote', ['ORG GOP', 'PER Trump']);
		check('Prince Harry Loses Appeal Over Security', ['PER Harry']);
	});

	test('common words of our days are no names in a headline', () => {
		check('Postpartum Depression Rates Rise Again', []);
		check('Kindergarten Opens After Burglary', []);
	});
});
