import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'vi');

suite('names in lines of tags', () => {
	const article = 'Ông Lê Văn Tám thắng Robert Kestrel. Theo UMB, ông Lê Văn Tám vui. Robert Kestrel buồn.\n';

	test('are those that stand elsewhere, though nothing but spaces parts them', () => {
		check(`${article}Từ khóa: Lê Văn Tám World Cup Robert Kestrel UMB`, [
			'PER Lê Văn Tám',
			'PER Robert Kestrel',
			'ORG UMB',
			'PER Lê Văn Tám',
			'PER Robert Kestrel',
			'PER Lê Văn Tám',
			'MISC World Cup',
			'PER Robert Kestrel',
			'ORG UMB',
		]);
	});

	test('a tag in lower case behind its sign, of who stands in the text', () => {
		checkMentions('Chị Lê Thị Hoa đến.\n#lê thị hoa\n#chợ quê', ['PER Lê Thị Hoa', 'PER lê thị hoa']);
	});
});
