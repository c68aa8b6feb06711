import { checkNoise } from './pageText';

/** What a page says of an article's author, in a box under the article. */
suite('Who the author is', () => {
	test('name, trade and a few sentences under the article by that name', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			attribution | By Wilma Hartley
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			body        | “We are back on the river,” said skipper Tom Bell, and sounded the horn for so long that the dogs on the bank howled.
			chrome      | Share
			chrome      | Wilma Hartley
			chrome      | Producer
			chrome      | Wilma Hartley is a producer filing stories on the Dale for the Post's bureau in Oakham. She has sailed since she was six.
			chrome      | Related stories
			related     | Lifeboat crews answered a record number of calls last year
		`);
	});

	test('the article itself says who the people are whom it has a heading for', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Who wants to be mayor of Oakham
			attribution | By Wilma Hartley
			lead        | Three people stand for election on the second of May, and none of them has ever held an office in the town before.
			heading     | Tom Bell
			body        | Tom Bell is a skipper on the ferry over the Elm and wants the boats to sail by night, too, at least in the summer.
			heading     | Rosa Finch
			body        | Rosa Finch is a teacher at the grammar school and has promised to keep the library open on Saturdays and Sundays.
			chrome      | Share
		`);
	});

	test('what says who a writer is, with no byline', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			body        | “We are back on the river,” said skipper Tom Bell, and sounded the horn for so long that the dogs on the bank howled.
			body        | Rosa Finch, who is a journalist and once wrote about the ferry, said that she had never seen so many people in Elmford.
			chrome      | Wilma Hartley is a senior writer at the Post and the author of two books on the rivers of the county.
			chrome      | Share
			chrome      | Related stories
			related     | Lifeboat crews answered a record number of calls last year
		`);
	});
});
