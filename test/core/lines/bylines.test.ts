import assert from 'node:assert/strict';
import { classifyLines } from '../../../server/src/core/lines/classifyLines';
import { formatReason } from '../../../server/src/core/reason';
import { TextTable } from '../../../server/src/core/textTable';
import { ALONE, checkNoise, checkPage } from './pageText';

suite('Who wrote an article, and pictures beside it', () => {
	test('an author with a mailbox, and one with the house behind the last paragraph', () => {
		checkPage(`
			chrome      | Home
			chrome      | Sign in
			title       | Seal colony doubles on the mud banks off Wexley
			attribution | Nora Finch | nfinch@harbour.example
			lead        | The seal colony off Wexley has doubled in four years, wardens of the reserve said after the spring count.
			body        | Wardens counted 412 animals on the mud banks, most of them mothers with pups, and asked walkers to keep dogs on the lead.
			body        | The next count is due in September, when the young seals leave the banks for the open sea.
			attribution | Minh Lan / Wexley News
			chrome      | Share
			chrome      | Terms of use
		`);
	});

	test('who reported, wrote and edited, however many', () => {
		checkNoise(`
			title       | Seal colony doubles on the mud banks off Wexley
			lead        | The seal colony off Wexley has doubled in four years, wardens of the reserve said after the spring count.
			body        | Wardens counted 412 animals on the mud banks, most of them mothers with pups, and asked walkers to keep dogs on the lead.
			attribution | Reporting by Ann Lee in Wexley and Nora Finch in Leeds; Additional reporting by Tom Hart in Dale; Editing by Mary Ellis and Joan Price.
			chrome      | Share
		`);
		checkPage(`
			title       | Seal colony doubles on the mud banks off Wexley
			lead        | The seal colony off Wexley has doubled in four years, wardens of the reserve said after the spring count.
			body        | Wardens counted 412 animals on the mud banks, most of them mothers with pups, and asked walkers to keep dogs on the lead.
			attribution | Reporting by Ann Lee in Wexley and Nora Finch in Leeds; Additional reporting by Tom Hart in Dale; Editing by Mary Ellis and Joan Price.
		`);
	});

	test('that it says who reported and edited is told as such above the article, too', () => {
		const text = [
			'Reporting by Ann Lee in Wexley; Editing by Mary Ellis',
			'Seal colony doubles on the mud banks off Wexley',
			'The seal colony off Wexley has doubled in four years, wardens of the reserve said after the spring count.',
		].join('\n');
		const [line] = classifyLines(new TextTable(text), [], ALONE).lines;
		assert.deepStrictEqual(
			[line!.class, formatReason(line!.why)],
			['attribution', 'Says who reported, wrote or edited it'],
		);
	});

	test('a caption with its credit stays one, with its alternative text before it and a date behind it', () => {
		checkNoise(`
			chrome  | Home
			chrome  | Sign in
			title   | Seal colony doubles on the mud banks off Wexley
			credit  | Wardens count the seals from a boat off the mud banks of Wexley.
			caption | Wardens count the seals from a boat off the mud banks of Wexley. PHOTO: AFP
			chrome  | Published May 17, 2026, 01:52 PM
			lead    | The seal colony off Wexley has doubled in four years, wardens of the reserve said after the spring count.
			body    | Wardens counted 412 animals on the mud banks, most of them mothers with pups, and asked walkers to keep dogs on the lead.
			body    | The next count is due in September, when the young seals leave the banks for the open sea.
			chrome  | Share
		`);
	});

	test('a summary between another article’s headline and its author is that one’s', () => {
		checkNoise(`
			chrome  | Home
			chrome  | Sign in
			title   | Seal colony doubles on the mud banks off Wexley
			lead    | The seal colony off Wexley has doubled in four years, wardens of the reserve said after the spring count.
			body    | Wardens counted 412 animals on the mud banks, most of them mothers with pups, and asked walkers to keep dogs on the lead.
			body    | The next count is due in September, when the young seals leave the banks for the open sea.
			chrome  | More news
			related | How the ferry over the Elm has brought guests back to the islands
			related | Hundreds of people stood on the landing stage when the boat left, and some of them had come from as far as Dale.
			chrome  | By
			chrome  | Wilma Hartley
			related | Queen of the islands named in a village of ninety people
			chrome  | By
			chrome  | Ann Hobbs
		`);
	});
});
