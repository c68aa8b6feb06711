import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeLines } from '../../../server/src/core/analyze';
import { LineMemory } from '../../../server/src/core/lines/ownLines';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { TextTable } from '../../../server/src/core/textTable';

const CONTEXT = { knowledge: NO_KNOWLEDGE };

const LINES = [
	'',
	'  ',
	'Log in',
	'Home | World | Sport',
	'Share on Facebook 12',
	'03.05.2024, 10:30',
	'5/3/2024',
	'Published 13/05/2024',
	'Bridge over the Elm reopens after four years',
	'© Dale Press / Ann LeeThe bridge over the Elm on the day before it reopened',
	'The bridge over the Elm on the day before it reopened',
	'The bridge seen from the mill. Photo: Ann Lee',
	'DALE.VN - The bridge over the river Elm was opened to traffic again on Monday, four years after the flood took two of its arches.',
	'The mayor, Ann Field, said that the town had waited for this day, and that the last of the lorries would leave its streets.',
	'Cây cầu cũ bắc qua sông đã được sửa lại, và người dân trong vùng có thể đi qua từ sáng thứ Hai.',
	'Мост через реку снова открыт для движения, сообщил в понедельник глава управы, и жители этому рады.',
	'Read more: Mill on the Elm to become a museum next spring',
	'Mill on the Elm to become a museum next spring',
	'Follow us on Telegram and Facebook',
	'All rights reserved. © 2024 Dale Press',
	'Home World Sport Business Culture Weather',
	'Ann Lee',
	'By Ann Lee',
	'Source: Reuters',
	'Posted on 3 May 2024 by Ann Lee',
];

suite('lines that are known from the text before', () => {
	test('what is left of a text is judged as if it were read anew', () => {
		let kept = 0;
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('stays', 'goes', 'cut')), { maxLength: 30 }),
				fc.constantFrom('\n', '\r\n'),
				fc.boolean(),
				(chosen, lineBreak, endsOpen) => {
					const text = chosen.map(([line]) => line).join(lineBreak) + (endsOpen ? '' : lineBreak);
					const memory = new LineMemory();
					const whole = new TextTable(text);
					analyzeLines(whole, CONTEXT, memory);
					const left = whole.keep(
						chosen.flatMap(([line, what], i) => {
							const start = whole.lines.start(i) + (what === 'cut' ? line.length >> 1 : 0);
							const end = whole.lines.start(i + 1);
							return what === 'goes' || start === end ? [] : [{ start, end }];
						}),
					);
					kept += chosen.filter((_, line) => left.lineBefore(line) >= 0).length;
					deepStrictEqual(analyzeLines(left, CONTEXT, memory), analyzeLines(new TextTable(left.text), CONTEXT));
				},
			),
			{ numRuns: 500 },
		);
		ok(kept > 0);
	});

	test('another text has none of them', () => {
		const memory = new LineMemory();
		const [first, second] = ['One.\nTwo.', 'One.\nTwo.'].map((text) => new TextTable(text));
		analyzeLines(first!, CONTEXT, memory);
		deepStrictEqual(memory.before(second!), undefined);
		deepStrictEqual(memory.before(first!.keep([{ start: 0, end: 5 }]))?.table, first);
	});
});
