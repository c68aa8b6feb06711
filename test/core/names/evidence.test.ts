import assert from 'node:assert/strict';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { formatReason } from '../../../server/src/core/reason';
import { checkMentions, mentionsOf } from './checkMentions';

function rolesOf(text: string, language = 'vi'): string[] {
	return mentionsOf(text, language).flatMap(({ start, end, role }) =>
		role === undefined ? [] : [`${text.slice(start, end)}: ${role}`],
	);
}

suite('evidence for names', () => {
	test('the role is the title with its territory, as it stands', () => {
		assert.deepStrictEqual(rolesOf('Tổng thống Pháp Emmanuel Macron gặp nhà lãnh đạo Cuba Miguel Díaz-Canel.'), [
			'Emmanuel Macron: Tổng thống Pháp',
			'Miguel Díaz-Canel: nhà lãnh đạo Cuba',
		]);
	});

	test('an honorific is no role', () => {
		assert.deepStrictEqual(rolesOf('Ông Nguyễn Văn Tám cười.'), []);
	});

	test('whose son somebody is says nothing of whose he is', () => {
		assert.deepStrictEqual(rolesOf('Con trai bà Lan ốm. Chồng bà Hoa nghỉ. Giám đốc bà Mai vui.'), ['Mai: Giám đốc']);
	});

	test('a title after a comma is a role as well', () => {
		assert.deepStrictEqual(rolesOf('Ông Trần Hữu Lộc, giám đốc Bệnh viện Nhi Đồng, cho hay.'), [
			'Trần Hữu Lộc: giám đốc Bệnh viện Nhi Đồng',
		]);
	});

	test('every mention says why, the strongest reason first', () => {
		const why = mentionsOf('Thủ tướng Phạm Minh Chính đến Lào.').map((mention) => formatReason(mention.why[0]!));
		assert.deepStrictEqual(why, ['After the title “Thủ tướng”', 'In the list of names: country']);
	});

	test('strong evidence in one place types a name everywhere in the document', () => {
		checkMentions('Zabruk mở cửa. Quán của hãng Zabruk rất đông.', ['ORG Zabruk', 'ORG Zabruk']);
	});

	test('the corpus types a name where the document leaves it open', () => {
		const knowledge = {
			...NO_KNOWLEDGE,
			documents: 9,
			nameType: (name: string) => (name === 'velkora' ? ({ type: 'ORG', documents: 5 } as const) : undefined),
		};
		checkMentions('Mọi người nhắc nhiều Velkora lắm.', ['ORG Velkora'], 'vi', knowledge);
	});

	test('the corpus’s casing comes before the pack’s', () => {
		const text = 'Hoành tráng đến rồi.';
		checkMentions(text, []);
		const knowledge = {
			...NO_KNOWLEDGE,
			documents: 50,
			casing: (word: string) => (word === 'marble' ? { lower: 40, upperInside: 0 } : undefined),
		};
		checkMentions('Marble Arch', ['LOC Marble Arch'], 'en');
		checkMentions('Marble floors shine.', [], 'en', knowledge);
	});
});
