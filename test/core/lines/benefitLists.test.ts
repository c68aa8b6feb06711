import { checkNoise } from './pageText';

/** What a subscription brings, listed inside of an article. */
suite('What subscribers get', () => {
	test('one thing a line, under the request', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			attribution | By Wilma Hartley
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			promo       | Subscribe now to read the latest news in your town and across the Dale.
			promo       | Exclusive stories and articles from Wilma Hartley, Jo Moore, Rosa Finch and many others.
			promo       | Unlimited online access to the Dale Post, the Elm Courier and nine more sites of the county.
			promo       | Dale Post ePaper, a replica of the printed paper that you can read on any of your devices.
			promo       | Daily puzzles, among them the crossword of the Elm Courier.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			chrome      | Share
		`);
	});

	test('two paragraphs of an article on such things stay', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | The Dale Post turns to puzzles
			promo       | Subscribe now to read the latest news in your town and across the Dale.
			body        | The paper's new app has unlimited puzzles for everybody, and the editors say that readers have asked for it for years.
			body        | A crossword of the archive is shown each morning, with the newspaper's front page of the day when it first stood there.
			body        | Rosa Finch, who teaches in Oakham, solves it on the ferry before the first of her classes begins at eight o'clock.
			body        | The council has none of it: its own gazette keeps to the tides, the births and the deaths, as it has since 1880.
			chrome      | Share
		`);
	});
});
