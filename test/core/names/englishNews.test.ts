import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names in English news', () => {
	test('states and provinces of other countries are places', () => {
		check('Floods cut off villages in Bihar, and later in Sindh and Minas Gerais.', [
			'LOC Bihar',
			'LOC Sindh',
			'LOC Minas Gerais',
		]);
	});

	test('in a report on a match, places that play are sides; countries and grounds stay places', () => {
		check(
			[
				'Kerala beat Odisha by two wickets in Kolkata on Friday.',
				'The batsman made his runs in the second innings. Kerala were 40 ahead, and Australia were watching.',
			].join('\n'),
			['ORG Kerala', 'ORG Odisha', 'LOC Kolkata', 'ORG Kerala', 'LOC Australia'],
		);
	});

	test('without words of matches, places stay places', () => {
		check('Kerala beat Odisha to the new railway plant, and Kerala were pleased.', [
			'LOC Kerala',
			'LOC Odisha',
			'LOC Kerala',
		]);
	});

	test('an author in capitals, before whom he writes for', () => {
		check('By MARA LINDQVIST Associated Press | updated at noon, corrected twice since then', [
			'PER MARA LINDQVIST',
			'ORG Associated Press',
		]);
	});

	test('plural roles stay outside', () => {
		check('Selectors Anil Verma and Paul Hobbs watched. Legislators have since gone home.', [
			'PER Anil Verma',
			'PER Paul Hobbs',
		]);
	});

	test('a body goes on after each “of” and “for”', () => {
		check('He works for the International Union for Protection of Rivers.', [
			'ORG International Union for Protection of Rivers',
		]);
	});

	test('ages of the earth and languages in their own words are no names', () => {
		check('It is a rock of Jurassic age. Read this in Español today.', []);
	});

	test('a full stop belongs to a generation; a publisher behind a stroke has its article', () => {
		check('The mayor, Robert Denning Jr., left. (Gary Hobbs Jr./The Harwood News via AP)', [
			'PER Robert Denning Jr.',
			'PER Gary Hobbs Jr.',
			'ORG The Harwood News',
			'ORG AP',
		]);
	});

	test('peoples are no names, whatever their country', () => {
		check('Two Zambians met a Paraguayan. Sierra Leoneans and Costa Ricans cheered the Sri Lankan team.', []);
	});

	test('sums with the letter of a currency are no names and end a name', () => {
		check('Rice went for N72,000, the loan for P14-billion and the pier for K650m.', []);
		check('Senators Ana Quilala P94 million, Jose Besana P31 million.', ['PER Ana Quilala', 'PER Jose Besana']);
	});

	test('a letter before small ones after its hyphen is no name', () => {
		check('She sold T-shirts at the K-pop concert.', []);
	});

	test('two bodies beside each other are two names, two fields one', () => {
		check('Advisers at Mordane Capital and Tallis Capital agreed.', ['ORG Mordane Capital', 'ORG Tallis Capital']);
		check('The Department of Labour and the Central Bureau of Statistics replied.', [
			'ORG Department of Labour',
			'ORG Central Bureau of Statistics',
		]);
		check('The Department of Health and the Environment replied.', ['ORG Department of Health and the Environment']);
	});

	test('titles of Asian officials stand outside', () => {
		check('On Friday IGP Mensah met CM Borgohain and MLA R K Thapa.', ['PER Mensah', 'PER Borgohain', 'PER R K Thapa']);
	});

	test('a country with a possessive ending is nobody’s given name', () => {
		check('The plant was built by Israel’s Dorvat Systems.', ['LOC Israel', 'ORG Dorvat Systems']);
	});

	test('embassies with their country are bodies, Nigerian states places', () => {
		check('The Japanese Embassy and the Kenya Embassy replied to the Ekiti State governor.', [
			'ORG Japanese Embassy',
			'ORG Kenya Embassy',
			'LOC Ekiti State',
		]);
	});

	test('who does something is nobody’s name, a family name that looks so is one', () => {
		check('Divers searched the lake. Trustees of the school waited.', []);
		check('Alice Sanders left. Sanders said no.', ['PER Alice Sanders', 'PER Sanders']);
	});

	test('languages are no names, and highnesses stand outside', () => {
		check('He reads Swahili and Urdu. H.E. Dr. Pedro Quintana spoke.', ['PER Pedro Quintana']);
	});

	test('an event may begin a sentence with the word that opens its name', () => {
		check('World Harbour Awards are given in May.', ['MISC World Harbour Awards']);
	});

	test('people who are called like a place, and the second half of a family name', () => {
		check('Peter Brook met Phoebe Carter-Bridge near Stamford Bridge.', [
			'PER Peter Brook',
			'PER Phoebe Carter-Bridge',
			'LOC Stamford Bridge',
		]);
	});

	test('companies, rivers and bodies that the world knows', () => {
		check('Safaricom and ECOWAS cleaned the Danube.', ['ORG Safaricom', 'ORG ECOWAS', 'LOC Danube']);
	});

	test('a comma or full stop before the closing mark is no part of a title', () => {
		check('He won for "The Long Field," and she for "Bread & Salt."', ['MISC The Long Field', 'MISC Bread & Salt']);
	});

	test('whips and leaders of parliaments hold an office, members stand for a place', () => {
		check('The Minority Chief Whip, Kofi Mensah, called the MP for South Kettle.', [
			'PER Kofi Mensah',
			'LOC South Kettle',
		]);
	});

	test('the noun beside a name, and what is said of it, tell what it is', () => {
		check('The Argonette lander sent a picture.', ['MISC Argonette']);
		check('They founded a new political party called Candora.', ['ORG Candora']);
		check('They run companies called Veltrix.', ['ORG Veltrix']);
		check('We saw the Dunwell hotelier, and near the crater Malvert we stopped.', ['LOC Dunwell', 'LOC Malvert']);
		check('Sign up for Morning Kettle, our daily newsletter.', ['MISC Morning Kettle']);
		check('They sold Candora, a maker of boats.', ['ORG Candora']);
	});

	test('roads by a letter and a number; aircraft aren’t', () => {
		check('He drove along the N71, joined the M60 and left I-75.', ['LOC N71', 'LOC M60', 'LOC I-75']);
	});

	test('one of what a company makes, and a company’s part in a country', () => {
		check('He drove a Toyota Yaris. Shares of Nestlé Nigeria fell.', ['MISC Toyota Yaris', 'ORG Nestlé Nigeria']);
	});

	test('what a place behind an article begins is one name', () => {
		check('She plays for the New York Gannets.', ['ORG New York Gannets']);
		check('He met the New York Mayor Eric Adams.', ['LOC New York', 'PER Eric Adams']);
	});

	test('a body of an event, letters joined to letters, a full stop that was lost', () => {
		check('Ann Hobbs of the SPLM-IO met the Edinburgh Festival Fringe Society.', [
			'PER Ann Hobbs',
			'ORG SPLM-IO',
			'ORG Edinburgh Festival Fringe Society',
		]);
		check('They left the European Union In his speech he said so.', ['ORG European Union']);
		check('The Ranji Trophy Group B match ended.', ['MISC Ranji Trophy']);
	});

	test('a site’s address in a line without capitals', () => {
		check('harbournews.co.uk', ['ORG harbournews.co.uk']);
	});

	test('family names that end like common words', () => {
		check('It follows with Tessa Hickling and Rasheed Broadbell.', ['PER Tessa Hickling', 'PER Rasheed Broadbell']);
		check('He was Associate Minister then.', []);
	});

	test('a centre where something takes place is a place, one that does something a body', () => {
		check('They met at the Jakarta Convention Center. Ann Hobbs of the Kettle Resource Center spoke.', [
			'LOC Jakarta Convention Center',
			'PER Ann Hobbs',
			'ORG Kettle Resource Center',
		]);
	});

	test('who took a picture or edited a text', () => {
		check('A trail is seen in this photo. (Jaison Empson/CBC)', ['PER Jaison Empson', 'ORG CBC']);
		check('Editor: Sri Haryati', ['PER Sri Haryati']);
	});

	test('labels of pages, and their words behind names', () => {
		check('Catch all the Business News and Latest News Updates here.', []);
		check('Share on Twitter Share on Facebook Share by mail.', ['ORG Twitter', 'ORG Facebook']);
		check('This is the photographer Nan Goldberg Image: AP', ['PER Nan Goldberg', 'ORG AP']);
	});

	test('adjectives of parts of the world and sums are no names', () => {
		check('Latin American states and Southern African ones paid 500 US dollars.', []);
		check('It cost 10 million US dollars in all.', []);
	});

	test('a title behind a given name and before nobody is a family name', () => {
		check('He read what Linda Pope wrote.', ['PER Linda Pope']);
	});

	test('a body ends before another one that lists have; a post box begins none', () => {
		check('Join the Kettle Evening News WhatsApp group HERE.', ['ORG Kettle Evening News', 'ORG WhatsApp']);
		check('Write to CBC P.O. Box 500 there.', ['ORG CBC']);
	});

	test('a line that lists names is no headline', () => {
		check('FORWARDS: Alberth Elis (Kettle FC), Anthony Lozano (Dunwell), Michael Chirinos (Olimpia), Ann Hobbs', [
			'PER Alberth Elis',
			'ORG Kettle FC',
			'PER Anthony Lozano',
			'LOC Dunwell',
			'PER Michael Chirinos',
			'LOC Olimpia',
			'PER Ann Hobbs',
		]);
	});

	test('one word in quotation marks is a title where others are', () => {
		check('She won for "The Long Road" and "Blue Morning," he for "Kestrel" only.', [
			'MISC The Long Road',
			'MISC Blue Morning',
			'MISC Kestrel',
		]);
	});

	test('a title behind a given name and before “Jr.” or a number is a family name; “Jr.” belongs to it', () => {
		check('They heard Martin Luther King Jr. speak.', ['PER Martin Luther King Jr.']);
		check('They met Paul Hobbs, Jr., and Martin Luther King III.', [
			'PER Paul Hobbs, Jr.',
			'PER Martin Luther King III',
		]);
	});

	test('the seat of a politician, behind the letter of a party', () => {
		check('Sen. Ann Lee (R-Warren) met Ray Doe (D-Mass.).', ['PER Ann Lee', 'LOC Warren', 'PER Ray Doe', 'LOC Mass.']);
	});

	test('a name again in another script, in brackets behind it', () => {
		check('The ship is near Thitu Island (Jhongye Island, 中業島), said William Lai (賴清德).', [
			'LOC Thitu Island',
			'LOC Jhongye Island',
			'LOC 中業島',
			'PER William Lai',
			'PER 賴清德',
		]);
		check('William Lai said that (賴清德) at noon, and William Lai (see 賴清德) left.', [
			'PER William Lai',
			'PER William Lai',
		]);
	});

	test('what is said of a vessel may count its metres; exercises are codenamed', () => {
		check('The Rosin Bheag, a 12-metre angling vessel, had left.', ['MISC Rosin Bheag']);
		check('The army began a drill, codenamed Harrow, on Monday.', ['MISC Harrow']);
	});

	test('a work behind the word for it is the work in other places', () => {
		check('She stars in the big-screen drama Harwen, he said. Is Harwen true?', ['MISC Harwen', 'MISC Harwen']);
	});

	test('the ends of a route, with hyphens between', () => {
		check('The airline has approval for Velmora-Torvane flights and the Hetala-Velmora-Torvane road.', [
			'LOC Velmora',
			'LOC Torvane',
			'LOC Hetala',
			'LOC Velmora',
			'LOC Torvane',
		]);
	});

	test('readers are asked to join the page itself, not a country', () => {
		check('CONNECT WITH US', []);
		check('ARCHIVES ABOUT US PRIVACY POLICY', []);
		check('Talks with US officials ended.', ['LOC US']);
	});

	test('who publishes is told by what stands behind it', () => {
		check('Harwick Zeitel daily said so on Friday.', ['ORG Harwick Zeitel']);
		check('The Tovik-Lenz news agency and the Velmora newspaper wrote on it.', ['ORG Tovik-Lenz', 'ORG Velmora']);
	});

	test('a title alone is somebody where the text has a full name that ends in it', () => {
		check('Captain Ann King won. "It was long," said King.', ['PER Ann King', 'PER King']);
		check('Captain Ann King won, as the King said.', ['PER Ann King']);
		check('"It was long," said King.', []);
	});

	test('a surname that a country has, too, where the text has nothing in that country', () => {
		check('The director Neil Jordan made a film. Jordan likes it, and Jordan was glad.', [
			'PER Neil Jordan',
			'PER Jordan',
			'PER Jordan',
		]);
		check('The director Neil Jordan made a film in Jordan. Jordan signed a treaty.', [
			'PER Neil Jordan',
			'LOC Jordan',
			'LOC Jordan',
		]);
	});

	test('a company without its dotted legal form, and before who leads it', () => {
		check('The company Cofina S.A. rose. Cofina, which makes boxes, was glad.', ['ORG Cofina S.A', 'ORG Cofina']);
		check('Cofina chief executive Ann Hobbs left.', ['ORG Cofina', 'PER Ann Hobbs']);
	});

	test('plurals and adjectives that open sentences are nobody', () => {
		check('Surgeons removed it.\nPotent mines were found.', []);
	});

	test('a word that is short for a title elsewhere belongs to a name, and competitors stand before their country', () => {
		check('They saw Hun Sen there, and Hun Sen agreed.', ['PER Hun Sen', 'PER Hun Sen']);
		check('286 Miguel Angel Jimenez (Spain) 74 72 73 67', ['PER Miguel Angel Jimenez', 'LOC Spain']);
	});

	test('two people with a sign between them are two, two family names a company', () => {
		check('It was Karl Torvane & Harvey Almbeck, he said.', ['PER Karl Torvane', 'PER Harvey Almbeck']);
		check('Prince William & Kate Torvane came.', ['PER William', 'PER Kate Torvane']);
		check('He works for Torvane & Almbeck in sales.', ['ORG Torvane & Almbeck']);
	});

	test('a work, a ship or a firm between commas is what the noun before it says', () => {
		check('Her second novel, Salt and Stone, was praised.', ['MISC Salt and Stone']);
		check('The trawler, Girl Patricia, was towed.', ['MISC Girl Patricia']);
		check('In the film, Tom Hobbs, who is old, sings.', ['PER Tom Hobbs']);
	});

	test('a ship called like somebody is one in other places, too', () => {
		check('They left on the ferry Aoife Rose. The crew of the Aoife Rose were safe.', [
			'MISC Aoife Rose',
			'MISC Aoife Rose',
		]);
	});

	test('trades and branches are what bodies are called by, a soldier is none', () => {
		check('Greyling Marine bought Torvane Tooling, said the Barnwell Branch.', [
			'ORG Greyling Marine',
			'ORG Torvane Tooling',
			'ORG Barnwell Branch',
		]);
		check('He met a US Marine in town.', ['LOC US']);
	});

	test('a body of a town and its district in capitals', () => {
		check('It was the Almbeck and District NHS Trust that said so.', ['ORG Almbeck and District NHS Trust']);
	});

	test('degrees, exams, and letters that count things', () => {
		check('She took her Ph.D. from them in spring.', []);
		check('They sat A-levels and BTECs in June.', ['MISC A-levels', 'MISC BTECs']);
		check('It stands in Section B. Ann Hobbs was glad.', ['PER Ann Hobbs']);
	});

	test('who wrote what is quoted, before the account, which is no name', () => {
		check('— Jackzel Banks (@JackieRue) December 22, 2014', ['PER Jackzel Banks']);
		check('— The White House (@WhiteHouse) February 11, 2025', ['ORG The White House']);
	});

	test('people of a party where they live, and the seat of one', () => {
		check('Most Kentucky Republicans were glad.', ['LOC Kentucky', 'ORG Republicans']);
		check('It was led by chairman Mike Gallagher, R-Wis., who won.', ['PER Mike Gallagher', 'LOC Wis.']);
		check('The Kentucky Democratic Party was glad.', ['ORG Kentucky Democratic Party']);
	});

	test('two people with a hyphen between them', () => {
		check('It says the Victor Almbeck-Nino Torvane trade still stings.', ['PER Victor Almbeck', 'PER Nino Torvane']);
		check('She met Helena Almbeck-Torvane there.', ['PER Helena Almbeck-Torvane']);
	});

	test('streets called like somebody, halls, and letters for a state', () => {
		check('It was in the 200 block of Edmond Street.', ['LOC Edmond Street']);
		check('They sang at the Public Auditorium on May 2.', ['LOC Public Auditorium']);
		check('MN property taxes rise.', ['LOC MN']);
	});

	test('courts of a state in dotted letters, and listed companies with the stop of their legal form', () => {
		check('He was tried in U.S. District Court on Friday.', ['ORG U.S. District Court']);
		check('It is owned by Postmedia Network Inc. and others.', ['ORG Postmedia Network Inc.']);
	});

	test('what a maker has made begins behind its name', () => {
		check("They bought Toyota's RAV4 there.", ['ORG Toyota', 'MISC RAV4']);
	});

	test('whose administration or regime it is', () => {
		check('It is what the Torvane administration wants.', ['PER Torvane']);
	});

	test('a shop by whose it is, where nobody else is called so', () => {
		check("He left Almbeck's Market on foot.", ["ORG Almbeck's Market"]);
		check("It was at London's Market on Sunday.", ['LOC London']);
	});

	test('what is directed or written by somebody is a work', () => {
		check('They saw Velmorin, directed by Ann Hobbs.', ['MISC Velmorin', 'PER Ann Hobbs']);
	});

	test('the number of a yearly event in letters', () => {
		check('It was in Super Bowl LV that he won.', ['MISC Super Bowl LV']);
		check('At the Super Bowl I saw him.', ['MISC Super Bowl']);
	});

	test('people by given names from other countries', () => {
		check('He met Kylie Torvane and Rhiannon Almbeck.', ['PER Kylie Torvane', 'PER Rhiannon Almbeck']);
		check('Mrs Justice May and Det Ch Insp Iain Moor spoke.', ['PER May', 'PER Iain Moor']);
		check('He met Deepak Torvane, Siobhan Almbeck and Wanjiru Velmorin.', [
			'PER Deepak Torvane',
			'PER Siobhan Almbeck',
			'PER Wanjiru Velmorin',
		]);
	});

	test('where somebody lives, behind an age', () => {
		check('Ann Hobbs (24) of Bray died.', ['PER Ann Hobbs', 'LOC Bray']);
		check('Paul Lowe, 61, of Jordan Almbeck, was hurt.', ['PER Paul Lowe', 'LOC Jordan Almbeck']);
	});

	test('what a company has made, and what it only runs', () => {
		check('He drove a Toyota Corolla home.', ['MISC Toyota Corolla']);
		check('They took an Air India Express flight home.', ['ORG Air India Express']);
	});

	test('towns whose clubs are called like them are towns where nobody plays', () => {
		check('He was seen in Brighton and in Middlesbrough on Friday.', ['LOC Brighton', 'LOC Middlesbrough']);
		check(
			'Southampton beat Burnley 2-1 with a header after a corner, and the striker scored both goals of the match.',
			['ORG Southampton', 'ORG Burnley'],
		);
	});

	test('somebody addressed by a family name that is a common word', () => {
		check('He spoke for Ms. Young, who left, and Mr Long agreed.', ['PER Young', 'PER Long']);
		check('It was Ald. Ray Lopez who said so.', ['PER Ray Lopez']);
	});

	test('a team of the big leagues by its nickname and what sides do', () => {
		check('On Sunday the Bears beat the Cubs 24-17.', ['ORG Bears', 'ORG Cubs']);
		check('The Lions are at home, and the Tigers won.', ['ORG Lions', 'ORG Tigers']);
		check('At night the bears beat a path.', []);
	});

	test('who is known by one word needs no other in the text', () => {
		check('They were silent when Obama declined to send arms, and before LeBron left the Trump Tower in Harwick.', [
			'PER Obama',
			'PER LeBron',
			'LOC Trump Tower',
			'LOC Harwick',
		]);
	});

	test('a firm of two partners is whole where a sentence begins with it', () => {
		checkMentions(
			'Harrow & Lyle said that sales fell. Smith & Barrow, the Leeds builder, said so too.\nFood & Drink is out.',
			['ORG Harrow & Lyle', 'ORG Smith & Barrow', 'LOC Leeds'],
			'en',
		);
	});

	test('departments, offices and societies for something are bodies, with all their fields', () => {
		check(
			'He wrote to the Department for Transport and to the Department for Environment, Food and Rural Affairs (Defra).',
			['ORG Department for Transport', 'ORG Department for Environment, Food and Rural Affairs', 'ORG Defra'],
		);
		check('She heads the Alliance for American Fishing, once a part of the Office for National Statistics.', [
			'ORG Alliance for American Fishing',
			'ORG Office for National Statistics',
		]);
	});

	test('whose president somebody is, is a country', () => {
		check("Ukraine's President Ivan Hobbs met Jordan's King Abdullah and Spain's Queen Letizia.", [
			'LOC Ukraine',
			'PER Ivan Hobbs',
			'LOC Jordan',
			'PER Abdullah',
			'LOC Spain',
			'PER Letizia',
		]);
		check("He joined the Harwick County Sheriff's Department and London's King's College.", [
			"ORG Harwick County Sheriff's Department",
			'LOC London',
			"ORG King's College",
		]);
	});

	test('a word that stands in many places, in no full name and as no given one, is rather no person', () => {
		const places = [
			'Still, Tovika says it will come. It is clear that Tovika is trying.',
			'Tovika is also introducing a dark mode. Users of the Tovika community are glad.',
			'Like the others, Tovika is now cheap. That is how Tovika is using them.',
		];
		check(places.join('\n'), Array<string>(6).fill('ORG Tovika'));
		check([...places, 'Ivan Tovika has since gone.'].join('\n'), [
			...Array<string>(6).fill('PER Tovika'),
			'PER Ivan Tovika',
		]);
	});

	test('letters behind a number are what is counted', () => {
		check('It makes 3.7 GW a year, and 306 HP by the ton. Some 12 TVK workers and GWR said so.', [
			'ORG TVK',
			'ORG GWR',
		]);
	});

	test('a house that is called like its building is a body, unless it is told as a place', () => {
		check('The White House said no. Attacks from the White House hurt. He stood on the White House lawn.', [
			'ORG White House',
			'ORG White House',
			'LOC White House',
		]);
		check('They met at the White House and left the White House.', ['LOC White House', 'LOC White House']);
	});

	test('chambers by their speaker, with the state that they are of or behind a party', () => {
		check('North Carolina House Speaker Tom Hobbs met GOP House Speaker Ann Lowe.', [
			'ORG North Carolina House',
			'PER Tom Hobbs',
			'ORG GOP',
			'ORG House',
			'PER Ann Lowe',
		]);
	});

	test('what a book was called, and its title elsewhere', () => {
		check('The book was called The Gannet Waiting. Few things beat The Gannet Waiting.', [
			'MISC The Gannet Waiting',
			'MISC The Gannet Waiting',
		]);
		check('Then she directed Low Harbour Tide. It was on the agenda of the Harbour Access Roundtable.', [
			'MISC Low Harbour Tide',
			'MISC Harbour Access Roundtable',
		]);
	});

	test('who holds it is a part of what an event is called', () => {
		check('They qualified by the UEFA Nations League. UEFA said so.', ['MISC UEFA Nations League', 'ORG UEFA']);
	});

	test('departments that are general, workers of a country, partnerships, and what troops take', () => {
		checkMentions('It rained on the General Department of Taxation.', ['ORG General Department of Taxation'], 'en');
		checkMentions(
			"They saw a secretary of the Workers' Party of Belgium there.",
			["ORG Workers' Party of Belgium"],
			'en',
		);
		checkMentions(
			'They signed a Comprehensive Strategic Partnership with Laos.',
			['MISC Comprehensive Strategic Partnership', 'LOC Laos'],
			'en',
		);
		checkMentions('They say troops took control of Sukhyi Yar today.', ['LOC Sukhyi Yar'], 'en');
	});

	test('a title in brackets behind the one that it translates', () => {
		checkMentions(
			'It rained in the film “Mưa Đỏ” (Red Rain) by Ann Lowe.',
			['MISC Mưa Đỏ', 'MISC Red Rain', 'PER Ann Lowe'],
			'en',
		);
	});

	test('a sentence in quotation marks before who says it is no title', () => {
		checkMentions('“Hobbs is not Thompson,” Ann Lowe told them.', ['PER Hobbs', 'PER Thompson', 'PER Ann Lowe'], 'en');
	});

	test('a number before things in the plural counts them', () => {
		checkMentions('They launched 128 Tovik drones and 737 Max jets.', ['MISC Tovik', 'MISC 737 Max'], 'en');
	});

	test('what news of Russia, Ukraine, Korea, China and Vietnam speaks of', () => {
		checkMentions(
			'Xi left. They say Rosaviatsia and Rheinmetall know Pokrovsk and HCMC, and Xi and Peskov know of Shahed drones.',
			[
				'PER Xi',
				'ORG Rosaviatsia',
				'ORG Rheinmetall',
				'LOC Pokrovsk',
				'LOC HCMC',
				'PER Xi',
				'PER Peskov',
				'MISC Shahed',
			],
			'en',
		);
		checkMentions('They say the BRP Tovik was chased.', ['MISC BRP Tovik'], 'en');
	});

	test('talks, contests and drafts are events, apps products; crews, bands and tribes bodies', () => {
		checkMentions('They held the Harbour Security Dialogue there.', ['MISC Harbour Security Dialogue'], 'en');
		checkMentions('They saw the Kettle Photo Contest there.', ['MISC Kettle Photo Contest'], 'en');
		checkMentions('They met the Serious Crash Unit there.', ['ORG Serious Crash Unit'], 'en');
		checkMentions('They saw ships near Tovik Shoal there.', ['LOC Tovik Shoal'], 'en');
	});

	test('a sequel by its figure, a broadcaster with its part of the world', () => {
		checkMentions('It rained, and “Tovik 2” topped the chart.', ['MISC Tovik 2'], 'en');
		checkMentions('They say BBC Yorkshire knows.', ['ORG BBC Yorkshire'], 'en');
	});

	test('a common word is somebody where the text goes on with what he does', () => {
		check(
			'A jury in Venice has found Kellan Roof guilty on Thursday. As it was read, Roof stood emotionless. Roof, who was 21 at the time, was arrested.',
			['LOC Venice', 'PER Kellan Roof', 'PER Roof', 'PER Roof'],
		);
		check('The tiles of Kellan Roof are sold in Venice. The roof is red. Roof tiles cost more.', [
			'ORG Kellan Roof',
			'LOC Venice',
		]);
	});

	test('half of a country is called by its first word where the text names it', () => {
		check('North Korea fired on Friday. Nobody discussed the North with others. Ships left for the North of England.', [
			'LOC North Korea',
			'LOC North',
			'LOC England',
		]);
		check('Ann Hobbs moved from the South to the North in May.', ['PER Ann Hobbs']);
	});

	test('what has another year behind it each time takes place each year', () => {
		check('T1 won Waves 2023 in Seoul. At Waves 2019, nobody came. Roofs cost more in Seoul 2020.', [
			'MISC T1',
			'MISC Waves 2023',
			'LOC Seoul',
			'MISC Waves 2019',
			'LOC Seoul',
		]);
	});

	test('a name of two halves is whole before a possessive, bodies of the United Nations are', () => {
		check('Ann Hobbs met Kim Sang-hyeok’s brother and Jang Song-thaek’s niece.', [
			'PER Ann Hobbs',
			'PER Kim Sang-hyeok',
			'PER Jang Song-thaek',
		]);
		check('The United Nations General Assembly heard the U.S. State Department.', [
			'ORG United Nations General Assembly',
			'ORG U.S. State Department',
		]);
		check('They met outside the Korean Embassy on Tovik Street.', ['ORG Korean Embassy', 'LOC Tovik Street']);
	});

	test('a given name of a common word with its article is a work', () => {
		check('They turned Shaun of the Dead into a show.', ['MISC Shaun of the Dead']);
		check('Ann of the Kettle Times met Paul of Venice.', ['PER Ann', 'ORG Kettle Times', 'PER Paul', 'LOC Venice']);
	});
});
