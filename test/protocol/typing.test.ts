import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol';
import { ABLE, LspClient } from '../support/lspClient';
import { DiskCorpus, positionAt, rangeOf } from './support';

const DOCUMENTS = 1500;
const TYPED = 'Phóng viên ghi thêm một dòng trong khi máy còn đọc các bài khác 🎉. ';
const FAMILIES = ['Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng'];
const GIVEN = ['Văn Bình', 'Thị Hoa', 'Minh Đức', 'Quốc Khánh', 'Thu Hà'];
const PLACES = ['Huế', 'Cần Thơ', 'Nha Trang', 'Hải Phòng', 'Vinh'];

/** The nth article of a corpus without end, a little different from the others. */
function article(n: number): string {
	const person = `${FAMILIES[n % 5]} ${GIVEN[(n >> 2) % 5]}`;
	const place = PLACES[(n >> 3) % 5]!;
	return [
		`Chợ nổi thứ ${n} ở ${place} đón khách trở lại`,
		`Ngày ${(n % 28) + 1}/9/2024, ông ${person} cho biết chợ ở ${place} mở cửa sau ${n} ngày sửa chữa.`,
		`Theo ông ${person.split(' ').at(-1)}, hơn ${n * 3} lượt khách đã đến trong tuần đầu tiên, đông hơn năm trước.`,
		'Bà con trong vùng mong chợ giữ được nếp cũ, ghe thuyền vẫn là nơi buôn bán chính.',
		'Đăng ký nhận tin mỗi sáng',
		'',
	].join('\n');
}

interface Annotations {
	readonly annotations: readonly { readonly label: string; readonly range: unknown }[];
}

suite('typing while a corpus is indexed', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(() => {
		const files = Object.fromEntries(Array.from({ length: DOCUMENTS }, (_, n) => [`${n % 10}/${n}.txt`, article(n)]));
		corpus = new DiskCorpus({ 'corpus.json': '{}', ...files });
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	test('no answer is stale, no edit is lost, the tags are where they belong', async function () {
		this.timeout(120_000);
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		const uri = corpus.uri('5/5.txt');
		let text = corpus.read('5/5.txt');
		client.open(uri, text);
		const tagged = ['ghe thuyền', 'Nha Trang', 'Đăng ký nhận tin mỗi sáng'].filter((passage) => text.includes(passage));
		await client.execute('corpus.tag', { uri, ranges: tagged.map((passage) => rangeOf(text, passage)), label: 'MISC' });

		let version = 1;
		let stale = 0;
		let declined = 0;
		let answered = 0;
		const questions: Promise<void>[] = [];
		const status = (): { state: string } => client.received.get('corpus/status')!.at(-1) as { state: string };
		const ask = (): void => {
			const position = rangeOf(text, 'ghe thuyền').start;
			const range = rangeOf(text, 'ghe thuyền');
			const question = client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position }).then(
				(hover) => {
					answered++;
					stale += JSON.stringify(hover?.range) === JSON.stringify(range) ? 0 : 1;
				},
				(error: { code: number }) => {
					assert.equal(error.code, -32801);
					declined++;
				},
			);
			questions.push(question);
		};
		let letters = 0;
		let askedWhileIndexing = 0;
		for (const letter of TYPED) {
			const at = positionAt(text, TYPED.slice(0, letters).length);
			text = text.slice(0, letters) + letter + text.slice(letters);
			letters += letter.length;
			client.change(uri, ++version, [{ range: { start: at, end: at }, text: letter }]);
			ask();
			if (letters % 5 === 0) {
				await questions.at(-1);
			}
			askedWhileIndexing += status().state === 'indexing' ? 1 : 0;
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		await Promise.all(questions);
		assert.deepStrictEqual([stale, answered + declined], [0, questions.length]);
		assert.ok(answered > declined, `${answered} answered, ${declined} declined`);
		assert.ok(askedWhileIndexing > questions.length / 2, `${askedWhileIndexing} of ${questions.length} while indexing`);

		const { annotations } = await client.request<Annotations>('corpus/annotations', { uri });
		assert.deepStrictEqual(
			annotations.map(({ range }) => range),
			tagged
				.map((passage) => rangeOf(text, passage))
				.sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character),
		);
		await client.waitUntilIndexed(corpus.root);
		const symbols = await client.request<{ name: string }[]>('workspace/symbol', { query: 'Cần Thơ' });
		assert.deepStrictEqual(
			symbols.map(({ name }) => name),
			['Cần Thơ'],
		);
		const last = client.received.get('corpus/status')!.at(-1) as {
			documents: number;
			indexed: number;
			refused: unknown[];
		};
		assert.deepStrictEqual([last.documents, last.indexed, last.refused], [DOCUMENTS, DOCUMENTS, []]);
		assert.deepStrictEqual(client.logged, []);
	});

	test('indexing stops when it is paused and goes on from there', async function () {
		this.timeout(120_000);
		client = await LspClient.start({
			capabilities: ABLE,
			folders: [corpus.root],
			configuration: { indexing: 'paused' },
		});
		await client.waitFor(() => client.received.has('corpus/status'));
		const uri = corpus.uri('7/7.txt');
		client.open(uri, corpus.read('7/7.txt'));
		const position = rangeOf(corpus.read('7/7.txt'), 'Phạm').start;
		const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
		assert.match(JSON.stringify(hover.contents), /so far/u);
		await client.execute('corpus.setIndexing', { indexing: 'on' });
		await client.waitFor(() => {
			const { state, documents } = client.received.get('corpus/status')!.at(-1) as { state: string; documents: number };
			return state === 'indexing' && documents > 20;
		});
		await client.execute('corpus.setIndexing', { indexing: 'paused' });
		await client.waitFor(() => (client.received.get('corpus/status')!.at(-1) as { state: string }).state === 'paused');
		await client.execute('corpus.setIndexing', { indexing: 'on' });
		await client.waitUntilIndexed(corpus.root);
		const states = client.received.get('corpus/status')!.map((status) => (status as { state: string }).state);
		assert.deepStrictEqual(
			states.filter((state, i) => state !== states[i - 1]),
			['paused', 'indexing', 'paused', 'indexing', 'ready'],
		);
	});
});
