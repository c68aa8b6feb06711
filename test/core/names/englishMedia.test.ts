import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names in English that look like other words', () => {
	test('a station by its network and channel', () => {
		check('NBC 5 has edited the video. She told ABC 7 so at 9.', ['ORG NBC 5', 'ORG ABC 7']);
		check('It airs on CBS 5 p.m. every Friday.', ['ORG CBS']);
	});

	test('companies whose name ends in a possessive have it, people who are called so have not', () => {
		check('Shoppers at Macy’s and Trader Joe’s left; Lowe’s reports earnings on Friday.', [
			'ORG Macy’s',
			'ORG Trader Joe’s',
			'ORG Lowe’s',
		]);
		check('At the hotel he met Wendy’s mother.', ['PER Wendy']);
	});

	test('a chamber by who is in it, and by the other one', () => {
		check('The deal got House and Senate votes, said House Minority Leader Maren Tovik.', [
			'ORG House',
			'ORG Senate',
			'ORG House',
			'PER Maren Tovik',
		]);
	});

	test('a peer has the seat', () => {
		check('He met Lord Hobbs of Dorking and Lady Tovik.', ['PER Hobbs of Dorking', 'PER Tovik']);
	});

	test('words with a small second half stand inside the names of bodies', () => {
		check('It went to the Harbour Service Co-ordinating Council and the Co-operative Bank.', [
			'ORG Harbour Service Co-ordinating Council',
			'ORG Co-operative Bank',
		]);
		check('Later co-author Ann Hobbs and Co-founder Maren Tovik left.', ['PER Ann Hobbs', 'PER Maren Tovik']);
	});

	test('a force of a state by its long name', () => {
		check('A plane of the Republic of Singapore Air Force searched.', ['ORG Republic of Singapore Air Force']);
	});

	test('a place in capitals opens a report behind its author', () => {
		check('By Peter Lim and Adriana Nina Kusuma SURABAYA, Indonesia (Reuters) - Rescuers left.', [
			'PER Peter Lim',
			'PER Adriana Nina Kusuma',
			'LOC SURABAYA',
			'LOC Indonesia',
			'ORG Reuters',
		]);
	});

	test('post codes, peoples by two adjectives, and the small words of headlines make no names', () => {
		check('It stands at 12 High Street, Toronto M4W 3L4.', ['LOC High Street', 'LOC Toronto']);
		check('Meanwhile Arab Christians and the Irish Catholics left.', []);
		check('He said: "WE WEREN’T THERE WHEN THEY NEEDED US, AND THEY KNEW."', []);
	});

	test('an adjective behind a hyphen leaves the country alone', () => {
		check('The US-Philippine exercises went on in L.A. until Friday.', ['LOC US', 'LOC L.A.']);
	});

	test('a paper by its last word alone, to whom somebody spoke, and with its article in a line by itself', () => {
		check('“It is about money,” he told the Post. Maren Tovik writes for the Gazette.', [
			'ORG Post',
			'PER Maren Tovik',
			'ORG Gazette',
		]);
		check('He told the post office so.', []);
		check('The Warren Reporter', ['ORG The Warren Reporter']);
	});

	test('letters that are short for a body have no article at a sentence’s start', () => {
		check('The BBC is not responsible for it. The Guardian reported it.', ['ORG BBC', 'ORG The Guardian']);
	});

	test('parts of a region by their direction, and what lies around a city', () => {
		check('Rain fell on the North-west Highlands, Greater New Orleans and Mid-Michigan.', [
			'LOC North-west Highlands',
			'LOC Greater New Orleans',
			'LOC Mid-Michigan',
		]);
	});

	test('a branch of a body by its country', () => {
		check('World Vision Lesotho drilled a well; later Save the Children sent help.', [
			'ORG World Vision Lesotho',
			'ORG Save the Children',
		]);
	});

	test('accounts, addresses without a protocol, quarters, illnesses and sums make no names', () => {
		check('Write to TIPS@harwood.example or follow @CoachJim4UM.', []);
		check('See //www.harwood.example/news/We-Got-Her_Dallas-Fort-Worth-565.html now.', []);
		check('In Q3 sales were light, and he paid M100k for Alzheimer’s disease.', []);
	});

	test('television belongs to what is on it', () => {
		check('She spoke of the Ann Hobbs TV interview.', ['PER Ann Hobbs']);
	});

	test('anybody’s age at the start of a headline, and what a caption begins with', () => {
		check('Man, 62, airlifted from the hill', []);
		check('Video: Families turn to prayer', []);
	});

	test('a section of a place', () => {
		check('UK News »', ['LOC UK']);
	});

	test('stations by their letters, bodies by their heads, and bands are organisations', () => {
		check('She works at WWOZ-FM for the Confederation of Harbour Industries.', [
			'ORG WWOZ-FM',
			'ORG Confederation of Harbour Industries',
		]);
		check('The Rolling Stones sang before Metallica and AC/DC.', [
			'ORG The Rolling Stones',
			'ORG Metallica',
			'ORG AC/DC',
		]);
		check('He won a cup of the Selby and District Anglers.', ['ORG Selby and District Anglers']);
		check('The state Legislature met, and the UN General Assembly voted.', [
			'ORG Legislature',
			'ORG UN General Assembly',
		]);
	});

	test('who tells the news is no person', () => {
		check('The actor died at the age of 96, Harwoodia reports.', ['ORG Harwoodia']);
	});

	test('storms in headlines have their head', () => {
		check('Typhoon Cimaron Forms South of Japan; Storm Damage Closes Roads', ['MISC Typhoon Cimaron', 'LOC Japan']);
	});

	test('exercises, laws, contests and festivals are events', () => {
		check('Troops joined Exercise Penguin in London and Operation Tiger.', [
			'MISC Exercise Penguin',
			'LOC London',
			'MISC Operation Tiger',
		]);
		check('Later the Political Funds Control Law was changed.', ['MISC Political Funds Control Law']);
		check('At the Miss Moscow contest and the South Asian Summit he met Miss Ann Hobbs.', [
			'MISC Miss Moscow',
			'MISC South Asian Summit',
			'PER Ann Hobbs',
		]);
		check('Soon the Harwood Jazz Fest begins.', ['MISC Harwood Jazz Fest']);
	});

	test('what a name is said to be, and what stands behind further words', () => {
		check('Then Kamandag was a benefit concert held in May.', ['MISC Kamandag']);
		check('They began the Azmistehk anti-terror operation.', ['MISC Azmistehk']);
		check('A group led by the carrier Liaoning sailed.', ['MISC Liaoning']);
	});

	test('a network has its pages and channels outside', () => {
		check('Visit our Facebook Page or our YouTube Channel.', ['ORG Facebook', 'ORG YouTube']);
	});

	test('listed names with a possessive inside', () => {
		check('They met in Cox’s Bazar before the America’s Cup.', ['LOC Cox’s Bazar', 'MISC America’s Cup']);
	});

	test('a body that begins like a place', () => {
		check('Fire damaged the Fort Orange Club, said the Port Authority.', [
			'ORG Fort Orange Club',
			'ORG Port Authority',
		]);
		check('They sailed on Lake Superior to Fort Worth.', ['LOC Lake Superior', 'LOC Fort Worth']);
	});

	test('participles and contractions that begin sentences and headlines are no part of a name', () => {
		check('Examining Michigan’s high rates of waivers', ['LOC Michigan']);
		check('Why You Shouldn’t Worry. It is fine.', []);
	});
});
