import assert from 'node:assert/strict';
import type { CommentsResult } from '../../server/src/commentProtocol';
import { COMMANDS } from '../../server/src/commandProtocol';
import { Commands } from '../../server/src/workspace/commands';
import { rangeOf } from '../protocol/support';
import { joinLines } from '../support/text';
import { MemorySession } from './memorySession';

const TEXT = joinLines('Hội nghị ở Huế', 'Bà Lê Thị Hoa phát biểu về lũ lụt.', 'Mưa còn kéo dài ba ngày.', '');
const FILE = 'c/.corpus/annotations/a.txt.jsonl';

suite('commands on comments', () => {
	let memory: MemorySession;
	let commands: Commands;

	async function begin(files: Readonly<Record<string, string>> = {}): Promise<void> {
		memory = await MemorySession.start(
			{ 'c/a.txt': TEXT, 'c/corpus.json': '{}', ...files },
			{ folders: ['c'], settings: { annotator: 'Lan' } },
		);
		commands = new Commands(memory.session);
		memory.open('c/a.txt');
		await memory.view('c/a.txt');
	}

	async function run(command: string, argument: object = {}): Promise<string> {
		const outcome = await commands.execute({ command, arguments: [{ uri: memory.uri('c/a.txt'), ...argument }] });
		return outcome!.message;
	}

	async function threads(): Promise<CommentsResult['threads']> {
		return memory.session.service.comments((await memory.view('c/a.txt'))!);
	}

	/** `1:3-14 Lan: why? / Lan: because`, the lines from 0. */
	async function shown(): Promise<string[]> {
		return (await threads()).map(({ range: { start, end }, state, resolved, comments }) =>
			[
				`${start.line}:${start.character}-${end.character}`,
				...(state === 'exact' ? [] : [state]),
				...(resolved ? ['resolved'] : []),
				comments.map(({ creator, text }) => `${creator}: ${text}`).join(' / '),
			].join(' '),
		);
	}

	async function idOf(text: string): Promise<string> {
		const all = (await threads()).flatMap(({ comments }) => comments);
		return all.find((one) => one.text === text)!.id;
	}

	test('a comment on a passage is a line of the document’s file, and no tag', async () => {
		await begin();
		assert.equal(
			await run(COMMANDS.comment, { range: rangeOf(TEXT, 'Lê Thị Hoa'), text: ' Ai đây? ' }),
			'Comment added',
		);
		assert.deepStrictEqual(await shown(), ['1:3-13 Lan: Ai đây?']);
		const stored = JSON.parse(memory.files.text(FILE)!) as Record<string, unknown>;
		assert.equal(stored['motivation'], 'commenting');
		assert.deepStrictEqual(stored['body'], [{ type: 'TextualBody', purpose: 'commenting', value: 'Ai đây?' }]);
		const view = (await memory.view('c/a.txt'))!;
		assert.deepStrictEqual(memory.session.service.annotations(view, memory.corpus('c')), []);
		assert.equal(await run(COMMANDS.untag, { range: rangeOf(TEXT, 'Lê Thị Hoa') }), 'No tag here');
	});

	test('answers, in their order, to the thread or to one of them; each is undone by itself', async () => {
		await begin();
		await run(COMMANDS.comment, { range: rangeOf(TEXT, 'lũ lụt'), text: 'Năm nào?' });
		await run(COMMANDS.reply, { id: await idOf('Năm nào?'), text: '2020' });
		await run(COMMANDS.reply, { id: await idOf('2020'), text: 'Chắc không?' });
		assert.deepStrictEqual(await shown(), ['1:27-33 Lan: Năm nào? / Lan: 2020 / Lan: Chắc không?']);
		await run(COMMANDS.undo);
		assert.deepStrictEqual(await shown(), ['1:27-33 Lan: Năm nào? / Lan: 2020']);
		await run(COMMANDS.undo);
		await run(COMMANDS.undo);
		assert.deepStrictEqual(await shown(), []);
		assert.equal(memory.files.text(FILE), undefined);
	});

	test('a text is changed, a thread settled and opened again, and undo writes the line as it was', async () => {
		await begin();
		await run(COMMANDS.comment, { range: rangeOf(TEXT, 'Mưa'), text: 'Bao lâu?' });
		const before = memory.files.text(FILE);
		const id = await idOf('Bao lâu?');
		assert.equal(await run(COMMANDS.editComment, { id, text: 'Bao lâu nữa?' }), 'Comment changed');
		assert.match(memory.files.text(FILE)!, /"did":"note","was":"Bao lâu\?"/u);
		assert.equal(await run(COMMANDS.resolveComment, { id }), 'Comments resolved');
		assert.deepStrictEqual(await shown(), ['2:0-3 resolved Lan: Bao lâu nữa?']);
		assert.match(await run(COMMANDS.resolveComment, { id }), /nothing changed/u);
		await run(COMMANDS.resolveComment, { id, resolved: false });
		assert.deepStrictEqual(await shown(), ['2:0-3 Lan: Bao lâu nữa?']);
		await run(COMMANDS.undo);
		await run(COMMANDS.undo);
		await run(COMMANDS.undo);
		assert.equal(memory.files.text(FILE), before);
	});

	test('an answer goes alone, a thread’s first comment with all of it, in one step', async () => {
		await begin();
		await run(COMMANDS.comment, { range: rangeOf(TEXT, 'Huế'), text: 'một' });
		const id = await idOf('một');
		await run(COMMANDS.reply, { id, text: 'hai' });
		await run(COMMANDS.reply, { id, text: 'ba' });
		await run(COMMANDS.deleteComment, { id: await idOf('hai') });
		assert.deepStrictEqual(await shown(), ['0:11-14 Lan: một / Lan: ba']);
		await run(COMMANDS.deleteComment, { id });
		assert.deepStrictEqual(await shown(), []);
		await run(COMMANDS.undo);
		assert.deepStrictEqual(await shown(), ['0:11-14 Lan: một / Lan: ba']);
	});

	test('a comment on a tag stands where the tag does, and is an orphan without it', async () => {
		await begin();
		await run(COMMANDS.tag, { ranges: [rangeOf(TEXT, 'Lê Thị Hoa')], label: 'PER' });
		const [tag] = (await memory.view('c/a.txt'))!.annotations;
		await run(COMMANDS.comment, { id: tag!.annotation.id, text: 'Đúng không?' });
		assert.deepStrictEqual(await shown(), ['1:3-13 Lan: Đúng không?']);
		await run(COMMANDS.untag, { id: tag!.annotation.id });
		assert.deepStrictEqual(await shown(), ['0:0-0 orphan Lan: Đúng không?']);
		assert.equal((await threads())[0]!.stateText, 'The annotation that is commented on is gone');
	});

	test('threads move with edits; one whose passage is gone is listed near its place and told', async () => {
		await begin();
		await run(COMMANDS.comment, { range: rangeOf(TEXT, 'lũ lụt'), text: 'Năm nào?' });
		const edit = (passage: string, text: string): void =>
			memory.session.documents.change(memory.uri('c/a.txt'), 2, [
				{ range: rangeOf(memory.session.documents.get(memory.uri('c/a.txt'))!.text, passage), text },
			]);
		edit('phát biểu', 'nói');
		assert.deepStrictEqual(await shown(), ['1:21-27 moved Lan: Năm nào?']);
		edit('về lũ lụt', 'thôi');
		const [thread] = await threads();
		assert.equal(thread!.state, 'orphan');
		assert.equal(thread!.range.start.line, 1);
		const found = await memory.session.view(memory.uri('c/a.txt'), { isCancellationRequested: false } as never);
		const told = memory.session.diagnostics(found!).map(({ message }) => message);
		assert.ok(told.includes('The passage of this comment is gone: “lũ lụt”: “Năm nào?”'), told.join('\n'));
	});

	test('a cursor means the name, else the word, else the line; a blank line nothing', async () => {
		await begin();
		const at = (line: number, character: number): object => ({ start: { line, character }, end: { line, character } });
		await run(COMMANDS.comment, { range: at(1, 5), text: 'tên' });
		await run(COMMANDS.comment, { range: at(1, 34), text: 'dòng' });
		assert.deepStrictEqual((await shown()).sort(), ['1:0-34 Lan: dòng', '1:3-13 Lan: tên']);
		assert.match(await run(COMMANDS.comment, { range: at(3, 0), text: 'x' }), /^Nothing to comment on/u);
	});

	test('other programs’ comments are threads, too; an answer that has lost its comment is told, and kept', async () => {
		const line = (record: object): string => `${JSON.stringify(record)}\n`;
		const files =
			line({
				id: 'urn:uuid:1',
				motivation: 'commenting',
				creator: { name: 'An' },
				body: { type: 'TextualBody', value: 'hay quá', format: 'text/plain' },
				target: { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'ba ngày' } },
			}) +
			line({ id: 'urn:uuid:2', motivation: 'replying', creator: 'Bo', bodyValue: 'ừ', target: 'urn:uuid:1' }) +
			line({ id: 'urn:uuid:3', motivation: 'replying', creator: 'Bo', bodyValue: 'sao?', target: 'urn:uuid:9' });
		await begin({ [FILE]: files });
		assert.deepStrictEqual(await shown(), ['0:0-0 orphan Bo: sao?', '2:16-23 moved An: hay quá / Bo: ừ']);
		await run(COMMANDS.editComment, { id: 'urn:uuid:1', text: 'hay' });
		await run(COMMANDS.editComment, { id: 'urn:uuid:2', text: 'ừm' });
		assert.deepStrictEqual(await shown(), ['0:0-0 orphan Bo: sao?', '2:16-23 An: hay / Bo: ừm']);
		assert.match(memory.files.text(FILE)!, /"value":"hay","format":"text\/plain"/u);
	});

	test('a hover has them, where the editor does not show them itself', async () => {
		await begin();
		await run(COMMANDS.comment, { range: rangeOf(TEXT, 'còn kéo dài'), text: 'Đến khi nào?' });
		const { view, corpus } = (await memory.session.view(memory.uri('c/a.txt'), {
			isCancellationRequested: false,
		} as never))!;
		const token = { isCancellationRequested: false } as never;
		const hover = await memory.session.service.hover(view, corpus, rangeOf(TEXT, 'kéo').start, token);
		assert.match(JSON.stringify(hover), /Lan · 2024-09-02 Đến khi nào\?/u);
	});

	test('without words there is no comment', async () => {
		await begin();
		await assert.rejects(run(COMMANDS.comment, { range: rangeOf(TEXT, 'Huế'), text: '  ' }), /"text" is wrong/u);
		assert.match(await run(COMMANDS.reply, { id: 'urn:uuid:0', text: 'x' }), /nothing changed/u);
	});
});
