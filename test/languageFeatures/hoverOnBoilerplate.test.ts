import { deepStrictEqual, match } from 'node:assert/strict';
import { createRule } from '../../server/src/annotations/rulesFile';
import { checkHover, hoverLines } from './hoverLines';

suite('hover on boilerplate', () => {
	test('says what it is, why, and where it repeats', () =>
		checkHover({ 'a.txt': 'Tin\n#chrome Đăng k|ý', 'b.txt': 'Tin khác\n\n#chrome ĐĂNG KÝ ', 'c.txt': 'Hết' }, [
			'**Boilerplate** · page interface',
			'',
			'*Why: it is a chrome.*',
			'',
			'[b:3](file:///corpus/b.txt#L3,1) Đăng ký',
		]));

	test('offers to mark it here and everywhere, or to call it content', async () => {
		const lines = await hoverLines(
			{ 'a.txt': 'Tin\n#chrome Đăng k|ý', 'b.txt': '#chrome Đăng ký' },
			{},
			{ commandLinks: true },
		);
		match(lines.at(-1)!, /^\[Mark Here\].* · \[Mark Everywhere \(2\)\].* · \[It's Content\]/u);
	});

	test('knows the passage inside a line of the article', () =>
		checkHover({ 'a.txt': 'Tin\nCuộc gặp <credit (Ảnh: T|ASS)>' }, [
			'**Boilerplate** · picture credit',
			'',
			'*Why: in brackets after a caption.*',
		]));

	test('is silent on the article itself', () => checkHover({ 'a.txt': 'Tin\nMột câu th|ường.' }, []));

	test('says of a line that a rule decides the rule first, and the same in every document', async () => {
		const made = {
			id: '1',
			decision: 'boilerplate',
			match: 'line',
			text: 'đăng ký',
			except: [],
			creator: 'Lan',
		} as const;
		const rules = [createRule({ ...made, created: '2026-11-21T10:00:00Z' })];
		for (const lineClass of ['related', 'chrome', 'body']) {
			const [first, , second] = await hoverLines(
				{ 'a.txt': `Tin\n#${lineClass} Đăng k|ý`, 'b.txt': 'Đăng ký' },
				{ rules },
			);
			deepStrictEqual(
				[first, second],
				[
					'**Boilerplate** · Marked as boilerplate in the whole corpus by Lan on 2026-11-21',
					'[b:1](file:///corpus/b.txt#L1,1) Đăng ký',
				],
			);
		}
	});

	test('shows a person’s word on a line of the article', async () => {
		const annotation = { label: 'content', exact: 'Đăng ký', creator: 'Lan', created: '2026-11-21T10:00:00Z' };
		const lines = await hoverLines({ 'a.txt': 'Tin\n#chrome Đăng k|ý' }, { annotations: { 'a.txt': [annotation] } });
		deepStrictEqual([lines[0], lines[2]], ['**Content** · paragraph', '*Marked as content by Lan on 2026-11-21.*']);
	});
});
