import fc from 'fast-check';

/** One change of a text, its place and length taken modulo what is there. */
export interface RandomEdit {
	readonly at: number;
	readonly removed: number;
	readonly text: string;
	/** Takes back the one before it instead. */
	readonly undo: boolean;
}

/** What is typed or pasted: letters, names and times, marks of layout, line breaks of all kinds, lines of pages. */
const PIECES = [
	'a',
	'ư',
	' ',
	'.',
	',',
	':',
	'-',
	'“',
	'”',
	'(',
	'\n',
	'\r\n',
	'\r',
	'\n\n',
	'🎉',
	'é'.normalize('NFD'),
	'’s',
	'2024',
	'Trần Văn Bình',
	'Ann Lee',
	'Москва',
	'ngày 3/5/2024',
	'on Monday',
	'ÔNG LÊ VĂN TÁM NÓI GÌ',
	'\nĐọc thêm\nTheo VOV.VN\n',
	'\nẢnh: Lan Anh/Báo Chợ\nÔng Trần Văn Bình (Huế), bà Lê Thị Hoa, và Harbour Council đến Nha Trang ngày 5/6.\n',
	'\r\nTags: Huế, Ann Lee\r\nShare\r\nFollow us on Facebook and Telegram\r\n',
	'\nКак сообщил Пётр Соколов, мэр Вологды, «Ледовый вестник» вышел в марте 2023 года.\n',
	'Harbour Workers’ Union (HWU) met in Luton, ',
];

/** @param most how many */
export function randomEdits(most: number): fc.Arbitrary<readonly RandomEdit[]> {
	return fc.array(
		fc.record({
			at: fc.nat(1 << 20),
			removed: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(12), fc.nat(400)),
			text: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
			undo: fc.oneof({ arbitrary: fc.constant(false), weight: 9 }, fc.constant(true)),
		}),
		{ minLength: 1, maxLength: most },
	);
}

/** The texts that the edits make of a text, one after the other. */
export function textsAfter(text: string, edits: readonly RandomEdit[]): string[] {
	const texts: string[] = [];
	const before: string[] = [];
	let now = text;
	for (const { at, removed, text: inserted, undo } of edits) {
		if (undo && before.length > 0) {
			now = before.pop()!;
		} else {
			before.push(now);
			const start = at % (now.length + 1);
			now = now.slice(0, start) + inserted + now.slice(start + removed);
		}
		texts.push(now);
	}
	return texts;
}
