import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names in English', () => {
	test('titles, adjectives of nations and sentence starts stay outside', () => {
		check('Yesterday Ukrainian Foreign Minister Andrii Sybiha met President Joe Biden in Washington.', [
			'PER Andrii Sybiha',
			'PER Joe Biden',
			'LOC Washington',
		]);
	});

	test('a possessive ending stays outside', () => {
		check('He praised Kenya’s runners and Maria Lopez’s book.', ['LOC Kenya', 'PER Maria Lopez']);
	});

	test('organisations by their last word, by their first, and with a joiner', () => {
		check('She left Stanford University for the University of Oslo and the Bank of England.', [
			'ORG Stanford University',
			'ORG University of Oslo',
			'ORG Bank of England',
		]);
		check('The Ministry of Housing, Communities and Local Government replied.', [
			'ORG Ministry of Housing, Communities and Local Government',
		]);
	});

	test('a given name that is another word opens a sentence', () => {
		check('It failed. Will Tovik, head of the club, left. Will Tovik leave? Christian Hobbs stayed.', [
			'PER Will Tovik',
			'PER Tovik',
			'PER Christian Hobbs',
		]);
		check('Bill Gorwell', ['PER Bill Gorwell']);
	});

	test('a place opens a sentence, though it ends like an adverb', () => {
		check('Italy is far away.\nTravel there is dear.', ['LOC Italy']);
	});

	test('a body is of a place, whatever the length of its name', () => {
		check('She left the Kettle Civil Liberties Union of Indiana.', ['ORG Kettle Civil Liberties Union of Indiana']);
	});

	test('those who do something have an association behind a bare apostrophe', () => {
		check("They met the Harwick Beekeepers' Association.", ["ORG Harwick Beekeepers' Association"]);
	});

	test('the year of a treaty is none of its name', () => {
		check('They signed the 1982 United Nations Convention on the Law of the Sea.', [
			'MISC United Nations Convention on the Law of the Sea',
		]);
	});

	test('X is a network where something is posted or followed', () => {
		check('She wrote in a post on X that it was over.', ['ORG X']);
		check('The point lies on X here.', []);
	});

	test('a place lies off one', () => {
		check('The boat sank off Gull Rock.', ['LOC Gull Rock']);
	});

	test('ships by the letters before their names, and by what they are', () => {
		check('The MV Lady Maren met HMS Duke of Harwick.', ['MISC MV Lady Maren', 'MISC HMS Duke of Harwick']);
		check('The ferry Lady Maren left. Later Lady Hobbs spoke.', ['MISC Lady Maren', 'PER Hobbs']);
		check('The cruiser Lady Maren followed.', ['MISC Lady Maren']);
		check('The letter carrier Rose Hobbs followed.', ['PER Rose Hobbs']);
	});

	test('particles belong to the name', () => {
		check('Talks between Ursula von der Leyen and Robin van Persie failed.', [
			'PER Ursula von der Leyen',
			'PER Robin van Persie',
		]);
	});

	test('a headline in title case is read by lists and by the rest of the text', () => {
		check(
			'Dana Whitfield Quits Cabinet After Clash Over Hospital Funding\nHealth secretary Dana Whitfield said on Monday she would go.',
			['PER Dana Whitfield', 'PER Dana Whitfield'],
		);
	});

	test('a family name alone follows the full name', () => {
		check('Pilar Quintero spoke first. Quintero said no.', ['PER Pilar Quintero', 'PER Quintero']);
	});

	test('a word that the text has in lower case too is none', () => {
		check('Firefighters left. Two firefighters stayed.', []);
	});

	test('events and storms', () => {
		check('After the Vietnam War came Hurricane Milton.', ['MISC Vietnam War', 'MISC Hurricane Milton']);
	});

	test('a town is told by the place around it', () => {
		check('They live in a house near Pocatello, Idaho, now.', ['LOC Pocatello', 'LOC Idaho']);
	});

	test('other languages are read by the English lists, articles with an apostrophe left outside', () => {
		checkMentions("Les pays de l'ONU et Paul Biya sont d'accord.", ['ORG ONU', 'PER Paul Biya'], 'fr');
	});

	test('hyphens, possessives and brands of two words', () => {
		check("The University of Wisconsin-Madison signed with McDonald's and Uber Eats.", [
			'ORG University of Wisconsin-Madison',
			"ORG McDonald's",
			'ORG Uber Eats',
		]);
	});

	test('directions, acts and races take their whole name', () => {
		check('The West Yorkshire Police used the Proceeds of Crime Act before the Tour of the Fens.', [
			'ORG West Yorkshire Police',
			'MISC Proceeds of Crime Act',
			'MISC Tour of the Fens',
		]);
	});

	test('a title in the possessive belongs to an office', () => {
		check('Pastor Myra Ellwood called the Grady County Sheriff’s Office.', [
			'PER Myra Ellwood',
			'ORG Grady County Sheriff’s Office',
		]);
	});

	test('the last word tells places from bodies', () => {
		check('The Whitby Library, the Crown Hotel and Leeds General Infirmary are near Harlow Bridge.', [
			'ORG Whitby Library',
			'LOC Crown Hotel',
			'ORG Leeds General Infirmary',
			'LOC Harlow Bridge',
		]);
	});

	test('where people stay, pass and wait', () => {
		check('They left Maren Lodge and the Tovik Rockies for Outlook Cabin, Tovik Pass and the Maren Bus Stand.', [
			'LOC Maren Lodge',
			'LOC Tovik Rockies',
			'LOC Outlook Cabin',
			'LOC Tovik Pass',
			'LOC Maren Bus Stand',
		]);
	});

	test('a possessive inside the name of a place or body', () => {
		check("They met at St Mary's Hospital, at St. Paul’s Cathedral and at King's Cross Station.", [
			"ORG St Mary's Hospital",
			'LOC St. Paul’s Cathedral',
			"LOC King's Cross Station",
		]);
		check("The People's Theatre closed. England's World Cup hopes ended.", [
			"ORG People's Theatre",
			'LOC England',
			'MISC World Cup',
		]);
	});

	test('an apostrophe that stands alone', () => {
		check("Farmers' House and St James’ Park are shut.", ["LOC Farmers' House", 'LOC St James’ Park']);
	});

	test('a person whose family name could end a body’s', () => {
		check('Chris Homes, 44, was jailed.', ['PER Chris Homes']);
	});

	test('a town that is called after a saint', () => {
		check('They moved to St Albans in May.', ['LOC St Albans']);
	});

	test('models by their figures, and what they are short for', () => {
		check('Boeing 747 jets and 737 Max 9 ones, an Airbus A350-900 too. The Max is new, and 250 Marines came.', [
			'MISC Boeing 747',
			'MISC 737 Max 9',
			'MISC Airbus A350-900',
			'MISC Max',
		]);
	});

	test('an event has its year or number', () => {
		check('She won the 2021 US Open and saw the 15th Lakeside Air Show in 2022.', [
			'MISC 2021 US Open',
			'MISC 15th Lakeside Air Show',
		]);
	});

	test('a nation’s adjective before a person stays outside', () => {
		check('He beat Greek Stavros Lambrakidis in May.', ['PER Stavros Lambrakidis']);
	});

	test('the full stop of a company’s legal form', () => {
		check('They sold Harbour Boats Inc. to a bank in San Diego County.', [
			'ORG Harbour Boats Inc.',
			'LOC San Diego County',
		]);
	});

	test('contractions and adjectives that open a sentence', () => {
		check('We’ve seen it. Forensic officers came. Ninth seed Brown won.', ['PER Brown']);
	});

	test("common words in capitals are a heading's", () => {
		check('FRANCE WINS\nIt rained.\nPRESS RELEASE\nIt stopped.', ['LOC FRANCE']);
	});

	test('a word that somebody stresses by its capitals is no body', () => {
		check('It was the WHOLE harbour. He got it OUT by SUPER luck. She works for FAO.', ['ORG FAO']);
	});

	test('how members of parliaments are called, and places by their letters', () => {
		check('Acting Premier Honourable Maren Tovik of the BVI met Sens. Lea Hobbs and Ann Marsh in B.C. on Monday.', [
			'PER Maren Tovik',
			'LOC BVI',
			'PER Lea Hobbs',
			'PER Ann Marsh',
			'LOC B.C.',
		]);
	});

	test('where a company is registered, in brackets', () => {
		check('The boats of Harwick Holdings (Pty) Ltd sank.', ['ORG Harwick Holdings (Pty) Ltd']);
	});

	test('a sentence or a label behind a name that ends a line no more', () => {
		check('by Marlon Ostrander The ferry sank.', ['PER Marlon Ostrander']);
		check('Marion B. Tolley Submitted photo', ['PER Marion B. Tolley']);
	});

	test('a place with its head where a sentence begins', () => {
		check('Mount Kenya is high. Port Moresby leaders met.', ['LOC Mount Kenya', 'LOC Port Moresby']);
	});

	test('words that a page lets be broken anywhere are read whole', () => {
		check('Yes\u00ADter\u00ADday Dr Ronald Wal\u00ADcott spoke in Trini\u00ADdad. Lat\u00ADer in the day he left.', [
			'PER Ronald Wal\u00ADcott',
			'LOC Trini\u00ADdad',
		]);
	});

	test("a legal form behind a comma is the company's, a capital article the body's", () => {
		check('Kettle Prints is a subsidiary of Tovik Media, LLC. He left Harwick Systems, Inc. in Norway.', [
			'ORG Kettle Prints',
			'ORG Tovik Media, LLC',
			'ORG Harwick Systems, Inc.',
			'LOC Norway',
		]);
		check('She wrote for The Kettle Herald, he for the Harwick Times.', ['ORG The Kettle Herald', 'ORG Harwick Times']);
	});

	test('who a photographer works for, behind a stroke in brackets', () => {
		check('The harbour at dawn. (Ann Hobbs/Tovikfoto)', ['PER Ann Hobbs', 'ORG Tovikfoto']);
	});

	test('titles of ministers in South Africa and Kenya', () => {
		check('MEC Tovik urged calm. Cabinet Secretary Ann Marsh left.', ['PER Tovik', 'PER Ann Marsh']);
	});

	test('bodies of countries that are called by letters or by two words', () => {
		check('The U.S. Census Bureau and the U.S. Department of State reported.', [
			'ORG U.S. Census Bureau',
			'ORG U.S. Department of State',
		]);
		check('It rained in June. The South African Weather Service warned South African police.', [
			'ORG South African Weather Service',
		]);
		check('He left the U.S. The Kettle Weather Service called.', ['LOC U.S.', 'ORG Kettle Weather Service']);
		check('S. Korea fumes, N. Korea waits.', ['LOC S. Korea', 'LOC N. Korea']);
	});

	test('streets behind the number of a house, and where those live whose age is told', () => {
		check('They met at 1225 N. Rampart St. in the rain, and at 200 Main Ave too.', [
			'LOC N. Rampart St.',
			'LOC Main Ave',
		]);
		check('Ann Hobbs, 32, of Kettle, was held with Victor N. Burton 57, of Hope in a car.', [
			'PER Ann Hobbs',
			'LOC Kettle',
			'PER Victor N. Burton',
			'LOC Hope',
		]);
	});

	test('treaties and conventions by what they are on', () => {
		check(
			'They signed the Convention on Biological Diversity. He helped with the Treaty on the Prohibition of Nuclear Weapons.',
			['MISC Convention on Biological Diversity', 'MISC Treaty on the Prohibition of Nuclear Weapons'],
		);
	});

	test('from whom a report was taken', () => {
		check('With reports from Reforma and El Tovik', ['ORG Reforma', 'ORG El Tovik']);
		check('With information from Ann Marsh.', ['PER Ann Marsh']);
	});

	test('examples are of the kind that is told before them', () => {
		check(
			'The firm sells games such as Lankara, Tomb Raider and Tovik. Rain hit villages including Haldwick, Marlen and Tovra.',
			['MISC Lankara', 'MISC Tomb Raider', 'MISC Tovik', 'LOC Haldwick', 'LOC Marlen', 'LOC Tovra'],
		);
		check('He likes companies like Lankara and Tovik.', ['ORG Lankara', 'ORG Tovik']);
	});

	test('what somebody has is called by the name before the word for it', () => {
		check('Harbour Bank opened its Tovik Now service. She was on his New Heights podcast.', [
			'ORG Harbour Bank',
			'MISC Tovik Now',
			'MISC New Heights',
		]);
	});

	test('a vehicle by its maker, with its model or without', () => {
		check('Two people in a Toyota were hurt. He left by the silver Audi. The Nissan Lankara is new.', [
			'MISC Toyota',
			'MISC Audi',
			'MISC Nissan Lankara',
		]);
		check('A Toyota spokesman said so. The carmaker Honda sold more.', ['ORG Toyota', 'ORG Honda']);
	});

	test('what papers offer besides news, and deals on television sets', () => {
		check('It has the New York Times Crossword.', ['MISC New York Times Crossword']);
	});

	test('an agency at the end of a caption, behind a person', () => {
		check('The mayor with Timothy Hobbs AP', ['PER Timothy Hobbs', 'ORG AP']);
	});

	test('what somebody in a house or a state is stays outside its name', () => {
		check('It was the White House Press Secretary Lea Hobbs. The New York AG sued.', [
			'ORG White House',
			'PER Lea Hobbs',
			'LOC New York',
		]);
	});

	test('a family name that begins with a small word', () => {
		check('The talks were led by von Tovik, but de Marno was skeptical.', ['PER von Tovik', 'PER de Marno']);
	});

	test('laws, clubs and governments with small words inside', () => {
		check('The Government of Canada named the Access to Information Act and the Mahia Boating and Fishing Club.', [
			'ORG Government of Canada',
			'MISC Access to Information Act',
			'ORG Mahia Boating and Fishing Club',
		]);
	});

	test('a station by a number and its news, however often', () => {
		check('He told 7News so. She saw 7News and 7News cameras.', ['ORG 7News', 'ORG 7News', 'ORG 7News']);
	});

	test('letters of technical things are no bodies, nor are adverbs before a place', () => {
		check('The SUV has AWD and HVAC, and its GPU an HDMI port. Sadly, Delhi is far. Yikes.', ['LOC Delhi']);
	});

	test('positions of players are titles', () => {
		check('He named Cleveland DL Larry Tovik and QB Ann Hobbs.', ['LOC Cleveland', 'PER Larry Tovik', 'PER Ann Hobbs']);
	});

	test('models of vehicles among others', () => {
		check('He likes Nissan models like the Altima and Maxima.', ['ORG Nissan', 'MISC Altima', 'MISC Maxima']);
	});

	test('works in quotation marks, by who plays in them and who performs them', () => {
		check('It was the “Tovik” actor. He sang ‘Rain’ and ‘Low Tide’ there.', [
			'MISC Tovik',
			'MISC Rain',
			'MISC Low Tide',
		]);
		check("Lea Hobbs Celebrates Birthday, Sings 'Crazy On You' and 'Magic Man'", [
			'PER Lea Hobbs',
			'MISC Crazy On You',
			'MISC Magic Man',
		]);
	});

	test('a family name with Mc is a person, who an account is of has no title, and a country with its sign is one', () => {
		check('McTovik laughed, and so did MacHarwick.', ['PER McTovik', 'PER MacHarwick']);
		check('— Governor Lea Hobbs (@leahobbs) November 18, 2019', ['PER Lea Hobbs']);
		check('The ship left Trinidad & Tobago.', ['LOC Trinidad & Tobago']);
	});

	test('a house that is called like its building, by who works there', () => {
		check('He met White House advisers at the White House.', ['ORG White House', 'LOC White House']);
	});

	test('teams of the big leagues without their town, deals on television sets, and agencies by their part of the world', () => {
		check('It was their loss to Cowboys.', ['ORG Cowboys']);
		check('The best Black Friday TV deals are here.', ['MISC Black Friday']);
		check('The pier. Nicky Sims/Getty Images Europe', ['PER Nicky Sims', 'ORG Getty Images Europe']);
	});

	test('who is addressed has a name, be it a common word; an office that is addressed is nobody', () => {
		check('He met Mr Son, Mrs Winter and Ms Marlow-Reid.', ['PER Son', 'PER Winter', 'PER Marlow-Reid']);
		check('He thanked Mr President and Madam Speaker.', []);
		check('Deputy Prime Minister Bui Thanh Son spoke. Mr Son smiled. Son said that he would go.', [
			'PER Bui Thanh Son',
			'PER Son',
			'PER Son',
		]);
		check('Son of a miner, he won. The Son of God spoke to Father and Son.', []);
	});
});
