import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command, DocumentHighlight, Hover, Location, SymbolInformation } from 'vscode-languageserver-protocol';
import { LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, rangeOf } from './support';

const FOLLOW = 'Đăng ký nhận bản tin mỗi sáng';
const FIRST = joinLines(
	'Cầu mới ở Hà Nội',
	'Ông Trần Văn Bình, bà Lê Thị Hoa và ông Bình nói ở Hà Nội ngày 2/9/2024 rằng cây cầu đã xong.',
	'Sở Giao thông cho biết cầu dài hai cây số, có sáu làn xe và đường cho người đi bộ.',
	FOLLOW,
	'',
);
const SECOND = joinLines(
	'Mưa lớn ở Huế',
	'Ông Trần Văn Bình nói mưa kéo dài suốt đêm, nhiều tuyến đường ngập sâu.',
	FOLLOW,
	'',
);
const CONFIGURATION = {
	labels: [
		{ name: 'genre', title: 'Genre', kind: 'document', attributes: [{ name: 'value', values: ['news', 'report'] }] },
		{ name: 'speaks-in', title: 'Speaks In', kind: 'relation', from: ['PER'], to: ['LOC'] },
	],
	knowledgeBase: 'kb.tsv',
};
/** An editor asks for its light bulb again, too. */
const MOST_LOOKS = 100;
const KNOWLEDGE = 'id\tlabel\nQ1858\tHà Nội\n';

/** Columns of the position in bytes. */
function inBytes<T>(text: string, value: T): T {
	const lines = text.split('\n');
	return JSON.parse(JSON.stringify(value), (_, member: unknown) => {
		const { line, character } = (member ?? {}) as { line?: number; character?: number };
		return line === undefined || character === undefined
			? member
			: { line, character: Buffer.byteLength(lines[line]!.slice(0, character)) };
	}) as T;
}

for (const encoding of ['utf-16', 'utf-8'] as const) {
	suite(`a client without any optional capability, counting in ${encoding}`, () => {
		let client: LspClient;
		let corpus: DiskCorpus;
		let uri: string;
		const ranged = (passage: string, nth = 0) => {
			const range = rangeOf(FIRST, passage, nth);
			return encoding === 'utf-8' ? inBytes(FIRST, range) : range;
		};

		setup(async () => {
			corpus = new DiskCorpus({
				'a.txt': FIRST,
				'b.txt': SECOND,
				'kb.tsv': KNOWLEDGE,
				'corpus.json': JSON.stringify(CONFIGURATION),
			});
			uri = corpus.uri('a.txt');
			client = await LspClient.start({
				folders: [corpus.root],
				capabilities: encoding === 'utf-8' ? { general: { positionEncodings: ['utf-8'] } } : {},
			});
			client.open(uri, FIRST);
			await client.waitUntilIndexed(corpus.root);
		});

		teardown(async () => {
			// Nothing but what every client takes, and no error.
			const sent = [...client.received.keys()].filter((method) => !method.startsWith('corpus/'));
			const logged = client.logged;
			client.kill();
			corpus.dispose();
			const allowed = ['textDocument/publishDiagnostics', 'window/showMessage'];
			assert.deepStrictEqual([sent.filter((method) => !allowed.includes(method)), logged], [[], []]);
		});

		const ask = <R>(method: string, passage: string, more: object = {}): Promise<R> =>
			client.request<R>(method, { textDocument: { uri }, position: ranged(passage).start, ...more });

		async function actionsOn(passage: string, isSelected = false, nth = 0): Promise<Command[]> {
			const { start, end } = ranged(passage, nth);
			return client.request<Command[]>('textDocument/codeAction', {
				textDocument: { uri },
				range: { start, end: isSelected ? end : start },
				context: { diagnostics: [] },
			});
		}

		/** What its person sees of the action that begins so: what the editor is told to show. */
		async function take(title: string, passage: string, isSelected = false): Promise<string> {
			let actions = await actionsOn(passage, isSelected);
			const found = (): Command | undefined => actions.find((one) => one.title.startsWith(title));
			// Names of a document that was just changed are joined to the corpus's entities a moment later.
			for (let look = 0; !found() && look < MOST_LOOKS; look++) {
				await new Promise((resolve) => setTimeout(resolve, 100));
				actions = await actionsOn(passage, isSelected);
			}
			const action = found();
			assert.ok(action, `${title} is none of\n${actions.map((one) => one.title).join('\n')}`);
			await client.request('workspace/executeCommand', { command: action.command, arguments: action.arguments });
			return (client.received.get('window/showMessage')!.at(-1) as { message: string }).message;
		}

		test('asks, and gets its answers in its own units', async () => {
			const hover = await ask<Hover>('textDocument/hover', 'Văn Bình');
			assert.deepStrictEqual(hover.range, ranged('Trần Văn Bình'));
			const definition = await ask<Location>('textDocument/definition', 'Bình nói');
			assert.deepStrictEqual([definition].flat()[0], { uri, range: ranged('Trần Văn Bình') });
			const references = await ask<Location[]>('textDocument/references', 'Trần Văn Bình', {
				context: { includeDeclaration: true },
			});
			assert.deepStrictEqual([...new Set(references.map((one) => one.uri))], [uri, corpus.uri('b.txt')]);
			const highlights = await ask<DocumentHighlight[]>('textDocument/documentHighlight', 'Trần Văn Bình');
			assert.deepStrictEqual(
				highlights.map(({ range }) => range),
				[ranged('Trần Văn Bình'), ranged('Bình', 1)],
			);
			const symbols = await ask<SymbolInformation[]>('textDocument/documentSymbol', 'Cầu');
			assert.ok(symbols.some(({ name, location }) => name.includes('Cầu mới') && location.uri === uri));
			const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'Hoa' });
			assert.deepStrictEqual(found[0]?.location, { uri, range: ranged('Lê Thị Hoa') });
			for (const method of ['textDocument/foldingRange', 'textDocument/selectionRange', 'textDocument/prepareRename']) {
				await ask(method, 'Trần Văn Bình', { positions: [ranged('Trần Văn Bình').start] });
			}
		});

		test('is sent what fades, and marks, unmarks, undoes and redoes by code actions', async () => {
			const faded = (): number[] =>
				(client.diagnostics.get(uri)?.diagnostics ?? [])
					.filter(({ tags }) => tags?.includes(1))
					.flatMap(({ range }) =>
						Array.from({ length: range.end.line - range.start.line + 1 }, (_, i) => range.start.line + i),
					);
			await client.waitFor(() => faded().includes(3));
			const before = corpus.snapshot('.corpus');
			assert.match(await take('Mark as Boilerplate Everywhere', 'Sở Giao'), /^Boilerplate: 1 passage/u);
			await client.waitFor(() => faded().includes(2));
			assert.match(await take('Undo: Boilerplate: 1 passage', 'Cầu'), /^Undone/u);
			await client.waitFor(() => !faded().includes(2));
			assert.deepStrictEqual(corpus.snapshot('.corpus'), before);
			assert.match(await take('Redo: Boilerplate: 1 passage', 'Hà Nội'), /Boilerplate/u);
			await client.waitFor(() => faded().includes(2));
			await take('Mark as Content', 'Đăng ký');
			await client.waitFor(() => !faded().includes(3));
			assert.equal((await actionsOn('Cầu')).filter(({ title }) => title.startsWith('Undo')).length, 1);
		});

		test('decides all that can be decided without typing, and takes each of it back', async () => {
			const before = corpus.snapshot('.corpus');
			for (const [title, passage, said] of [
				['Tag “Hà Nội” as Place', 'Hà Nội', /^Tagged as Place: 1 passage/u],
				['Accept All 2 “Trần Văn Bình” as Person', 'Trần Văn Bình', /^Accepted: Trần Văn Bình \(Person\)/u],
				[
					'Reject “Lê Thị Hoa” Here Alone',
					'Lê Thị Hoa',
					/^Rejected: Lê Thị Hoa \(Person\): 1 passage, here alone \(the action “Undo” takes it back\)$/u,
				],
				['Not a Name: “Lê Thị Hoa”', 'Lê Thị Hoa', /^Not a name: Lê Thị Hoa: \d passages?.*, everywhere \(/u],
				['“Lê Thị Hoa” Is a Place', 'Lê Thị Hoa', /^Type changed to place/u],
				['Split Off “Bình” Everywhere', 'Bình nói', /^Split off: Bình: 1 passage, everywhere \(/u],
				['Link “Hà Nội” to Hà Nội (Q1858)', 'Hà Nội', /^Linked to Hà Nội \(Q1858\)/u],
				['Not a Date: “ngày 2/9/2024”', '2/9', /./u],
				['Take as Document Date: 2024-09-02', '2/9', /2024-09-02/u],
				['Tag Document as Genre: report', 'Cầu mới', /Genre/u],
			] as const) {
				const untouched = corpus.snapshot('.corpus');
				assert.match(await take(title, passage), said);
				assert.notDeepEqual(corpus.snapshot('.corpus'), untouched, title);
				assert.match(await take('Undo', 'Sở Giao'), /^Undone/u, title);
				assert.deepStrictEqual(corpus.snapshot('.corpus'), untouched, title);
			}
			assert.deepStrictEqual(corpus.snapshot('.corpus'), before);
		});

		test('decides on a name in a line of boilerplate, and not on the line', async () => {
			await take('Mark as Boilerplate', 'Lê Thị Hoa');
			const label = (): string[] =>
				corpus
					.read('.corpus/annotations/a.txt.jsonl')
					.split('\n')
					.flatMap((line) => /"value":"([^"]*)"/u.exec(line)?.[1] ?? []);
			for (const [title, passage, said, labels] of [
				[
					'Accept All “Trần Văn Bình” as Person',
					'Trần Văn Bình',
					/^Accepted: Trần Văn Bình \(Person\): 2 passages in 2 documents/u,
					['boilerplate', 'PER'],
				],
				[
					'Reject “Lê Thị Hoa” Here Alone',
					'Lê Thị Hoa',
					/^Rejected: Lê Thị Hoa \(Person\): 1 passage, here alone/u,
					['boilerplate', 'not-a-name'],
				],
			] as const) {
				assert.match(await take(title, passage), said);
				assert.deepStrictEqual(label().sort(), [...labels].sort());
				await take('Undo', 'Sở Giao');
			}
		});

		test('tags the words whole that a selection cuts', async () => {
			const cut = 'iao thông cho b';
			assert.match(
				await take('Tag “Giao thông cho biết” as Organisation', cut, true),
				/^Tagged as Organisation: 1 passage/u,
			);
			await take('Undo', 'Cầu');
			const argument = { uri, ranges: [ranged(cut)], label: 'ORG' };
			const tagged = async (more: object): Promise<unknown> => {
				await client.execute('corpus.tag', { ...argument, ...more });
				const quoted = readFileSync(fileURLToPath(corpus.uri('.corpus/annotations/a.txt.jsonl')), 'utf8');
				await client.execute('corpus.undo', {});
				return /"exact":"([^"]*)"/u.exec(quoted)?.[1];
			};
			assert.equal(await tagged({}), 'Giao thông cho biết');
			assert.equal(await tagged({ snapToWords: false }), cut);
			await client.notify('workspace/didChangeConfiguration', { settings: { corpus: { snapToWords: false } } });
			assert.equal(await tagged({}), cut);
		});

		test('says more of what it tagged', async () => {
			await take('Tag “Hà Nội” as Place', 'Hà Nội');
			assert.match(await take('Tag All “Hà Nội” as Place', 'Hà Nội'), /1 passage/u);
			await take('Tag “Lê Thị Hoa” as Person', 'Lê Thị Hoa');
			const between = 'Lê Thị Hoa và ông Bình nói ở Hà Nội';
			assert.match(await take('Relate “Lê Thị Hoa” to “Hà Nội”: Speaks In', between, true), /^Related/u);
			assert.match(await take('Remove Tag “Person” from “Lê Thị Hoa”', 'Lê Thị Hoa'), /./u);
			await take('Tag Document as Genre: news', 'Cầu mới');
			await take('Remove “Genre” from Document', 'Cầu mới');
			await client.execute('corpus.comment', { uri, range: ranged('sáu làn xe'), text: 'Sáu hay tám?' });
			await take('Resolve Comment: Sáu hay tám?', 'sáu làn xe');
			await take('Reopen Comment: Sáu hay tám?', 'sáu làn xe');
			await take('Delete Comment: Sáu hay tám?', 'sáu làn xe');
			assert.equal(corpus.read('.corpus/annotations/a.txt.jsonl').includes('Sáu hay tám'), false);
			await client.request('textDocument/rename', {
				textDocument: { uri },
				position: ranged('Lê Thị Hoa').start,
				newName: 'Lê Hoa',
			});
			assert.match(corpus.read('.corpus/entities.jsonl'), /Lê Hoa/u);
		});

		test('gives an empty document its labels, and is told that nothing is named there', async () => {
			corpus.write('empty.txt', '');
			uri = corpus.uri('empty.txt');
			client.open(uri, '');
			const start = { line: 0, character: 0 };
			const range = { start, end: start };
			const run = async (command: string, argument: unknown): Promise<string> => {
				await client.request('workspace/executeCommand', { command, arguments: [argument] });
				return (client.received.get('window/showMessage')!.at(-1) as { message: string }).message;
			};
			const actions = await client.request<Command[]>('textDocument/codeAction', {
				...{ textDocument: { uri }, range, context: { diagnostics: [] } },
			});
			const label = actions.find(({ title }) => title === 'Tag Document as Genre: report');
			assert.ok(label, actions.map(({ title }) => title).join('\n'));
			assert.match(await run(label.command, label.arguments![0]), /Genre/u);
			assert.match(corpus.read('.corpus/annotations/empty.txt.jsonl'), /"report"/u);
			assert.equal(await run('corpus.notAName', { uri, range }), 'There is no name here: put the cursor into one');
		});

		test('is served what changed on the disk when it saves, or has files looked at again', async () => {
			const text = FIRST.replace('Lê Thị Hoa', 'Phạm Thị Mai');
			client.change(uri, 2, [{ text }]);
			corpus.write('a.txt', text);
			client.notify('textDocument/didSave', { textDocument: { uri } });
			corpus.write('c.txt', joinLines('Chợ nổi', 'Ông Vũ Quốc Khánh mở chợ ở Cần Thơ.', ''));
			const look = (await actionsOn('Cầu')).find(({ title }) => title === 'Look for Changed Files');
			await client.request('workspace/executeCommand', { command: look!.command, arguments: look!.arguments });
			await client.waitFor(
				() => (client.received.get('corpus/status')!.at(-1) as { documents: number; state: string }).documents === 3,
			);
			await client.waitUntilIndexed(corpus.root);
			const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'Khánh' });
			assert.deepStrictEqual(
				found.map(({ location }) => location.uri),
				[corpus.uri('c.txt')],
			);
		});
	});
}
