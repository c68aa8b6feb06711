import { checkNoise, checkPage } from './pageText';

suite('Headlines beside lines that look like one, or that look like other lines', () => {
	for (const headline of [
		'Big Rise In Rents',
		'Barn Burns Down in Oxley',
		'Police Name Man Found Dead in River Wend',
		'Reporter Held In Dock Raid',
		'Sports Hall Reopens',
		'Macron à Berlin',
	]) {
		test(`a headline that a byline's small words stand in: ${headline}`, () => {
			checkPage(`
				title       | ${headline}
				lead        | More than two hundred people came to the square on Monday night, the council said in a statement.
				body        | The road along the river stayed closed until noon on Tuesday, and two schools opened an hour late.
			`);
		});
	}

	test("an author's place, and an author's trade in small and in capital letters", () => {
		for (const author of [
			'Nora Pike in Oxley',
			'Nora Pike, senior reporter',
			'NORA PIKE AND TOM REED, POLITICAL EDITOR',
		]) {
			checkPage(`
				title       | Barn burns down in Oxley after a night of storms
				attribution | ${author}
				lead        | More than two hundred people came to the square on Monday night, the council said in a statement.
				body        | The road along the river stayed closed until noon on Tuesday, and two schools opened an hour late.
			`);
		}
	});

	test('a copy with a button or a rubric stuck to it is no headline, and a line in brackets is none', () => {
		checkPage(`
			chrome      | Home Ferry over the Elm sails again after four years
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			attribution | By Wilma Hartley
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			chrome      | Share
		`);
	});

	test('beginnings of other articles over the headline, all of them cut off', () => {
		checkNoise(`
			chrome      | Breaking News
			related     | School orchestra wins prize DALE: The orchestra of the grammar school in Dale has won the national prize for young musicians in a contest that began in...
			related     | Second ward for babies KIRBY: A second ward for premature babies opens in June, the hospital's director said on Tuesday, after a fire had destroyed the...
			related     | Rolls recalled HAYLE: A chain of bakeries has recalled some ten thousand rolls after customers had found splinters of glass, and has closed two of its 41,...
			related     | Ferry over the Elm sails again OAKHAM: The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of...
			title       | Ferry over the Elm sails again
			chrome      | Print
			body        | OAKHAM: The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			body        | “We are back on the river,” said skipper Tom Bell, and sounded the horn for so long that the dogs on the bank howled.
			chrome      | Comments
		`);
	});

	test('names among the rubrics of a menu are nobody who wrote the article', () => {
		checkNoise(`
			chrome      | Subscribe
			title       | Ferry over the Elm sails again after four years
			chrome      | News
			chrome      | Tom Bell
			chrome      | Oakham
			chrome      | On Point
			chrome      | Bands of the river
			chrome      | Elmford
			chrome      | Rosa Finch
			chrome      | Landing stages
			chrome      | Search
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			chrome      | Share
			chrome      | Print
			chrome      | Comments
		`);
	});

	test('another article’s headline under the first paragraph is not the page’s, though it has more of the text’s words', () => {
		checkNoise(`
			title       | Search widens for missing ferry
			attribution | By Ann Lee
			chrome      | May 3, 2024
			lead        | Rescue boats searched the mouth of the Elm on Friday for a ferry that has not been heard of since it left Oakham.
			chrome      | Share
			chrome      | Print
			related     | Families pray for the ferry that went missing on the Elm near Oakham
			chrome      | May 2, 2024
			body        | In the church hall of Oakham families of the crew waited for news of the boat, and neighbours brought soup and blankets.
			body        | The ferry went missing on the Elm near Oakham at nine with four people on board; families had said goodbye at the quay.
			body        | Two planes of the coastguard joined the search at noon and will go on for as long as there is light, a spokeswoman said.
			body        | The owner of the ferry said that the engine had been looked over in April and that the crew knew the river well.
			chrome      | Share
			chrome      | Print
		`);
	});

	test('a headline of several sentences, the last one without a full stop', () => {
		checkPage(`
			chrome      | Home
			title       | Oakham says ‘No. We won’t.’ Then it does. What the vote on the ferry means for the Elm
			attribution | By Ann Lee
			chrome      | May 3, 2024
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			chrome      | Share
		`);
	});

	test('a lead under its headline, with a player and its list between it and the text', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			lead        | Elmford and Oakham have their boat back, and the bands play for it.
			chrome      | Listen
			chrome      | Share
			chrome      | Print
			chrome      | Save
			chrome      | Play
			chrome      | Pause
			chrome      | Mute
			chrome      | Close
			chrome      | Menu
			chrome      | Search
			chrome      | Subscribe
			chrome      | Newsletters
			chrome      | Cancel
			chrome      | Advertisement
			chrome      | Loading
			body        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			body        | “We are back on the river,” said skipper Tom Bell, and sounded the horn for so long that the dogs on the bank howled.
			body        | The ferry leaves each bank four times a day until October, and sails again from April, as it did until four years ago.
			chrome      | Share
		`);
	});

	test('a page saved without its headline: a heading under several paragraphs is none', () => {
		checkNoise(`
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine.
			body        | “We are back on the river,” said skipper Tom Bell, and sounded the horn.
			body        | The boat has a kitchen, a saloon for sixty and a deck for bicycles.
			heading     | Council pays for new engines of the ferry after long dispute with the company
			attribution | By Ann Lee
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			body        | The dispute with the company began when the old engines failed for the third time in a year and the council would not pay.
			body        | In the end the council paid half of what the company had asked for the engines, and took the ferry over for one pound.
			body        | The company, which has two more ferries on the lower Elm, said that it wished the council luck with the engines.
			body        | Engines like these last for thirty years, the council said, and can be run on oil from the mill at Dale.
			body        | The ferry leaves each bank four times a day until October, and children under ten travel for nothing with their parents.
			body        | Tickets are sold in the kiosk at the landing stage and in the baker's shop across the road, which opens at six.
			body        | Dogs and bicycles travel for a pound, and whoever lives on the river has a card for the year at the price of ten trips.
			body        | The next boat, the Heron, is to follow in the spring, when the quay at Oakham has been made wide enough for two.
			body        | It is named for the birds that stand in the reeds below the mill, and which the engines, the council hopes, won't trouble.
			body        | Ann Bell, who lives at the mill, has counted forty of them this year, and means to count again when the boats have sailed for a summer.
			chrome      | Share
			chrome      | Print
		`);
	});
});
