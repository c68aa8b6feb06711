import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';

function check(text: string, expected: readonly string[]): void {
	const { mentions } = analyze(text, { knowledge: NO_KNOWLEDGE });
	const found = mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
	assert.deepEqual(found, expected);
}

const BODY = 'Mưa lớn kéo dài suốt đêm khiến nhiều nhà dân bị ngập sâu, nước rút chậm vào buổi sáng.';
const PAGE = `Trang chủ\nThời sự\nThứ Hai, 12/08/2019 09:15\nMưa lớn khiến nhiều nhà dân bị ngập\n${BODY}\n${BODY.replace('Mưa', 'Gió')}`;

suite('lines that name a site or a source', () => {
	test('two fields that are joined, where a menu would have one', () => {
		check(`Nông nghiệp và Đời sống\n${PAGE}`, ['ORG Nông nghiệp và Đời sống']);
		check(`Nông nghiệp\n${PAGE}`, []);
	});

	test('a last word that sites have; the words before it are short for it', () => {
		const paper = ['ORG Phụ nữ Lụa Online', 'ORG Phụ nữ Lụa'];
		check(`Phụ nữ Lụa Online\n${PAGE} Theo Phụ nữ Lụa thì mưa còn lâu.`, paper);
	});

	test('a line that only says which paper a text is from', () => {
		check(`${BODY}\nTheo Kinh tế & Tiêu dùng`, ['ORG Kinh tế & Tiêu dùng']);
	});

	test('a club in a link to another article makes no club of the province that the article is about', () => {
		const link = 'CLB Hà Tĩnh thăng hạng sau trận thắng đội khách';
		check(`${PAGE} Mưa lũ Hà Tĩnh còn kéo dài.\nTin liên quan\n${link}`, ['LOC Hà Tĩnh', 'ORG CLB Hà Tĩnh']);
	});
});
