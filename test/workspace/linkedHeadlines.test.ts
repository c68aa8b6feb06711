import assert from 'node:assert/strict';
import { lineKeyOf } from '../../server/src/core/text/lineKey';
import { COMMANDS } from '../../server/src/commandProtocol';
import { NEVER_CANCELLED } from '../../server/src/util/cancellation';
import { Commands } from '../../server/src/workspace/commands';
import { previewMark } from '../../server/src/workspace/markRequests';
import { passagePlaces } from '../../server/src/workspace/passageRequests';
import { joinLines } from '../support/text';
import { MemorySession } from './memorySession';

const HEADLINE = 'Xe khách va chạm xe tải ở Lam Giang, ba người bị thương';

function article(title: string, ...links: string[]): string {
	return joinLines(
		'Trang chủ',
		'Thời sự',
		'Đăng nhập',
		title,
		'Sáng 12/3, nhiều người dân ở huyện Sông Cầu chứng kiến vụ việc, theo lời kể của ông Trần Văn Bình ở xã An Hải.',
		'Cơ quan chức năng đã có mặt ngay sau đó để điều tra nguyên nhân và hỗ trợ các gia đình, ông Bình nói thêm.',
		'Tin liên quan',
		...links,
		'Liên hệ quảng cáo',
	);
}

suite('headlines that other pages link to', () => {
	let memory: MemorySession;
	const files = {
		'c/a.txt': article(HEADLINE, 'Giá lúa ở miền Tây tăng trở lại sau Tết'),
		'c/b.txt': article('Khai mạc lễ hội đua thuyền trên sông Cầu', HEADLINE),
		'c/d.txt': article('Trường làng mở lại thư viện sau mười năm', HEADLINE),
	};
	const at = { line: 7, character: 3 };
	setup(async () => {
		memory = await MemorySession.start(files, { folders: ['c'] });
		await memory.indexed();
		memory.open('c/b.txt');
	});

	const boilerplate = async (path: string): Promise<boolean | undefined> => {
		memory.open(path);
		const view = (await memory.view(path))!;
		return view.analysis.lines.find(({ line }) => view.table.lines.lineText(line) === HEADLINE)?.boilerplate;
	};

	test('stay where the links are accepted as boilerplate everywhere', async () => {
		const argument = { uri: memory.uri('c/b.txt'), position: at, like: 'corpus' };
		await new Commands(memory.session).execute({ command: COMMANDS.acceptSuggestion, arguments: [argument] });
		await memory.indexed();
		assert.deepEqual(
			[await boilerplate('c/a.txt'), await boilerplate('c/b.txt'), await boilerplate('c/d.txt')],
			[false, true, true],
		);
	});

	test('aren’t ticked in the preview, which says what they are', async () => {
		const { hits } = await previewMark(
			memory.session,
			{ uri: memory.uri('c/b.txt'), ranges: [{ start: at, end: at }], decision: 'boilerplate' },
			NEVER_CANCELLED,
		);
		assert.deepEqual(
			hits.map(({ path, ticked, stateText }) => [path, ticked, stateText]),
			[
				['a.txt', false, 'The headline of this document'],
				['b.txt', true, ''],
				['d.txt', true, ''],
			],
		);
	});

	test('don’t stand for the passage where its places are listed: a link comes first', async () => {
		const { root } = memory.corpus('c');
		const id = `line:${lineKeyOf(HEADLINE)}`;
		const { mentions } = await passagePlaces(memory.session, { corpus: root, id }, NEVER_CANCELLED);
		assert.deepEqual(
			mentions.map(({ path }) => path),
			['b.txt', 'a.txt', 'd.txt'],
		);
	});
});
