import { checkNoise } from './pageText';

/** A line that a page puts between an article's paragraphs again and again. */
suite('Lines that part paragraphs', () => {
	test('the article’s headings between two of them stay, whatever they look like', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | What the ferry over the Elm has brought, and what it has cost
			attribution | By Wilma Hartley
			chrome      | Article content
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			chrome      | Article content
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			chrome      | Article content
			heading     | ‘Nothing but a hole in the purse’: Dale Traders
			chrome      | Article content
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			chrome      | Article content
			body        | Shopkeepers in Elmford had hoped for summer guests, but the first boats were full of people with sandwiches of their own.
			chrome      | Article content
			heading     | ‘A bridge would be dearer’: Dale Institute
			chrome      | Article content
			body        | Economists of the county point to the price of a bridge, which was last asked for in 1974 and has not been named since.
			chrome      | Article content
			chrome      | Share
		`);
	});

	test('marks alone are the page’s, wherever they stand', () => {
		checkNoise(`
			title | Council of Elmford closes the old bridge
			lead  | The council voted on Monday to close the bridge from June, the mayor said after a meeting of four hours.
			chrome | ___
			body  | The meeting in May will hear the owners of the ferry, who said on Sunday that they were ready to run it again.
			chrome | * * *
			body  | Their boats have been out of the water since the winter, and the engines need to be looked at before they sail.
			chrome | —
			body  | Ann Hobbs of Oakham wrote this report with Wilma Hartley, who has followed the bridge for more than thirty years.
		`);
	});
});
