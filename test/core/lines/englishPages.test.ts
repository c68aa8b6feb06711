import { checkNoise, checkPage } from './pageText';

suite('Lines of English pages', () => {
	test('a local paper: cookies, menu, advertisement, newsletter, comments', () => {
		checkPage(`
			chrome      | We use cookies to give you the best experience. By clicking “Accept all” you agree to our cookie policy.
			chrome      | Accept all
			chrome      | Manage preferences
			chrome      | Skip to main content
			chrome      | News
			chrome      | Sport
			chrome      | What's On
			chrome      | Obituaries
			chrome      | Subscribe
			title       | Council approves new footbridge over the Arden after ten-year wait
			attribution | By Martha Quill
			chrome      | Published 14 March 2025, 09:12 GMT
			chrome      | Updated 14 March 2025, 11:40 GMT
			caption     | How the bridge will look from the east bank. (Image: Wexley Borough Council)
			chrome      | Share
			chrome      | 4 comments
			lead        | Councillors in Wexley have voted to build a footbridge over the River Arden, a decade after residents first asked for one.
			body        | The bridge, which will cost £3.4m, is to link the station with the market square. Work could begin as early as September.
			chrome      | Advertisement
			promo       | READ MORE:
			related     | Flood defences in Wexley to be raised by half a metre
			body        | “It is long overdue,” said Councillor Ian Trask, who has campaigned for the crossing since 2015.
			heading     | What happens next
			body        | A public consultation on the design will open in May. Anyone who lives in the borough can take part in it.
			promo       | Sign up to our daily newsletter
			chrome      | Enter your email address
			chrome      | Subscribe
			body        | The council said that the old ford would remain open to horses, as it has been since the fourteenth century.
			chrome      | Comments
			chrome      | Log in
			chrome      | Join the conversation
			chrome      | Wexley_Walker
			chrome      | 2 hours ago
			related     | About time too. My mother used to wade across there every Sunday to get to church.
			chrome      | Reply
			chrome      | Like
			chrome      | Most read
			related     | Bakery on Mill Lane to close after ninety years
			related     | Man rescued from church roof by passing window cleaner
			chrome      | © 2025 Wexley Gazette. All rights reserved. Registered in England No 123456.
		`);
	});

	test('when a page was published and updated, in one line with two full stops', () =>
		checkPage(`
			chrome      | News
			chrome      | Subscribe
			title       | Former deputy convicted in death at Harlan jail
			attribution | By Lena Ortiz
			chrome      | PUBLISHED: October 5, 2023 at 4:12 p.m. | UPDATED: October 6, 2023 at 9:03 a.m.
			lead        | A jury on Thursday convicted a former deputy in the death of an inmate who was held face down for eleven minutes.
			body        | He showed no emotion as the judge read the verdict, and faces up to four years in prison when he is sentenced.
		`));

	test('an agency report', () => {
		checkPage(`
			title       | Ferry with 80 aboard runs aground off Norway, no one hurt
			lead        | OSLO, Nov 3 (Reuters) - A passenger ferry ran aground near Bergen early on Monday, police said, and all on board were taken off safely.
			body        | The vessel struck a rock shortly after leaving port in thick fog, according to the coast guard.
			body        | "We heard a bang and then everything went quiet," passenger Liv Moe told broadcaster NRK.
			attribution | Reporting by Nora Field; Editing by Tom West
		`);
	});

	test('a judgment keeps its numbers, headings and repetitions', () => {
		checkPage(`
			title   | Harrow v. Pell and another
			lead    | This is an appeal against the order of the county court by which the claim for possession was dismissed with costs.
			heading | Background
			body    | 1. The appellant has owned the house since 1998. The respondents have lived on its upper floor under an oral agreement.
			body    | 2. In 2019 the appellant gave notice to quit. The respondents did not leave, and said that the notice was defective.
			heading | The issues
			body    | 3. The first issue is whether the notice was served in time. Counsel agreed that it was posted on 2 May.
			body    | 4. The second issue is whether the privacy policy of the agent, which the judge quoted, bound the parties.
			heading | Conclusion
			body    | 5. For these reasons the appeal fails on both grounds.
			body    | Appeal dismissed.
		`);
	});

	test('a recipe keeps its ingredients', () => {
		checkPage(`
			title   | Leek and potato soup with toasted seeds
			lead    | A quick soup for cold evenings that needs little more than a pan, a knife and half an hour of your time.
			heading | Ingredients
			body    | 3 leeks
			body    | 500 g floury potatoes
			body    | 1 litre stock
			body    | Salt and pepper
			body    | A handful of pumpkin seeds
			heading | Method
			body    | Wash the leeks well and slice them thinly. Peel the potatoes and cut them into small cubes.
			body    | Soften the leeks in butter over a low heat, then add the potatoes and the stock and simmer for twenty minutes.
			body    | Blend until smooth and season to taste. Scatter the toasted seeds over each bowl before serving.
			chrome  | Print
			chrome  | You may also like
			related | Roast squash with sage and brown butter
			related | A loaf for beginners, with no kneading at all
		`);
	});

	test('a chapter with broken lines', () => {
		checkPage(`
			title | CHAPTER III
			body  |
			body  | The miller had three sons, and when he came to die he divided among
			body  | them all that he had, which was not much: a mill, a donkey and a cat
			body  | that nobody had ever seen asleep. The eldest took the mill, as was his
			body  | right, and the second took the donkey
			body  | without a word.
			body  |
			body  | "And I?" said the youngest, who was sitting on the stairs and had not
			body  | been asked. Nobody answered him. Outside it had begun to rain, and the
			body  | wheel of the mill turned in the dark as it always
			body  | did, whoever owned it.
		`);
	});

	test('a play keeps its speakers and their short words', () => {
		checkPage(`
			title | The Waiting Room
			body  | ANNA: Is anybody there?
			body  | PORTER: No.
			body  | ANNA: When does it leave?
			body  | PORTER: More or less at nine.
			body  | ANNA: Is anybody there?
			body  | PORTER: No.
			body  | Share.
			body  | Next!
		`);
	});

	test('a local station: under the copyright notice the page goes on, the article does not', () => {
		checkPage(`
			chrome      | Sign in
			chrome      | Weather
			title       | Harbour ferry to run an extra evening service until October
			attribution | By Dana Whitlow
			lead        | BELLMOUTH (WKLT) - The last ferry will leave the north pier at 10:30 p.m. from Friday, the port authority said.
			body        | The change follows a petition that 2,300 residents signed over the winter. Most of them work late shifts at the cannery.
			body        | A return ticket will cost four dollars, as it does during the day. Bicycles travel free of charge.
			body        | The authority will decide in November whether the service continues. It has budgeted for two crews of five.
			chrome      | Copyright 2022 WKLT. All rights reserved.
			chrome      | Full Forecast
			related     | Bridge repairs close two lanes of Route 9 for a month
			related     | Drivers were told on Monday to expect long delays at the toll station.
			related     | Lighthouse keeper retires after 41 years on the point
			chrome      | 88 Cannery Row, Suite 4
			chrome      | Closed Captioning
		`);
	});

	test('a copyright notice high up on a page ends no article', () => {
		checkPage(`
			title       | Harbour ferry to run an extra evening service
			lead        | The last ferry will leave the north pier at 10:30 p.m. from Friday, the port authority said.
			body        | The change follows a petition that residents signed over the winter.
			chrome      | Copyright 2022 WKLT. All rights reserved.
			body        | A return ticket will cost four dollars, as it does during the day. Bicycles travel free of charge, and dogs pay half.
			body        | The authority will decide in November whether the service continues. It has budgeted for two crews of five.
		`);
	});

	test('what pages promise of letters, say of links to shops and forbid of copies', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			body        | The owner says that no part may be reproduced of the plan for the quay, which lies in the town hall until June.
			chrome      | No spam, we promise. You can unsubscribe at any time and we'll never share your details with anybody else.
			chrome      | Sometimes we include links to online retail stores. If you buy there we may receive a small commission.
			chrome      | This page is subject to copyright. Apart from any fair dealing, no part may be reproduced without the editor's consent.
			chrome      | Share
		`);
	});

	test('the buttons that share a page, in one line', () =>
		checkPage(`
			chrome      | Home
			chrome      | Sign in
			title       | Brightwater shares jump as it lifts dividend
			attribution | By Claire Whitby
			chrome      | Share this article
			chrome      | Facebook X WhatsApp Email
			lead        | Brightwater Foods plc said on Thursday that its profit rose 14% in the year, as cocoa became cheaper.
			body        | Revenue at the maker of biscuits grew 6%, and the company will pay a dividend in May, its chief executive said.
			body        | Facebook and WhatsApp were down for an hour in the morning, which held up the announcement.
		`));
});
