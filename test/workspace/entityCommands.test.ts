import assert from 'node:assert/strict';
import { Commands } from '../../server/src/workspace/commands';
import { COMMANDS } from '../../server/src/commandProtocol';
import { NEVER_CANCELLED } from '../../server/src/util/cancellation';
import { entityAt } from '../../server/src/workspace/entityCommands';
import { joinLines } from '../support/text';
import { rangeOf } from '../protocol/support';
import { MemorySession } from './memorySession';

const FIRST = joinLines(
	'Ông Trần Văn Bình thăm Hà Nội',
	'Sáng nay, ông Trần Văn Bình đến Hà Nội. Ông Bình gặp bà Lê Thị Hoa, rồi ông Bình về.',
	'',
);
const SECOND = joinLines('Hội nghị ở Huế', 'Ông Trần Văn Bình và ông Bình phát biểu trước bà Lê Thị Hoa.', '');
const KB = 'id\tlabel\tdescription\nQ1858\tHà Nội\tthủ đô\n';

suite('commands on entities', () => {
	let memory: MemorySession;
	let commands: Commands;

	async function begin(files: Readonly<Record<string, string>> = {}): Promise<void> {
		memory = await MemorySession.start(
			{ 'c/a.txt': FIRST, 'c/b.txt': SECOND, 'c/corpus.json': '{}', ...files },
			{ folders: ['c'] },
		);
		commands = new Commands(memory.session);
		memory.open('c/a.txt');
		await memory.view('c/a.txt');
		await memory.indexed();
	}

	async function run(command: string, argument: object): Promise<string> {
		const outcome = await commands.execute({ command, arguments: [argument] });
		await memory.indexed();
		return outcome!.message;
	}

	function split(passage: string, nth: number, scope: string, more: object = {}): Promise<string> {
		const range = rangeOf(FIRST, passage, nth);
		return run(COMMANDS.splitEntity, { uri: memory.uri('c/a.txt'), range, scope, ...more });
	}

	/** `Trần Văn Bình: Bình 2, Trần Văn Bình 3`, of people. */
	function people(): string[] {
		return memory
			.corpus('c')
			.corpus.entities()
			.filter(({ type }) => type === 'PER')
			.map(({ name, forms }) => `${name}: ${forms.map(({ form, count }) => `${form} ${count}`).join(', ')}`)
			.sort();
	}

	const BEFORE = ['Lê Thị Hoa: Lê Thị Hoa 2', 'Trần Văn Bình: Bình 3, Trần Văn Bình 3'];

	test('one mention becomes an entity of its own, and undo gives it back', async () => {
		await begin();
		assert.deepStrictEqual(people(), BEFORE);
		assert.equal(await split('Bình', 2, 'passage', { name: 'Vũ Bình' }), 'Split off: Vũ Bình: 1 passage, here alone');
		assert.deepStrictEqual(people(), [
			'Lê Thị Hoa: Lê Thị Hoa 2',
			'Trần Văn Bình: Trần Văn Bình 3, Bình 2',
			'Vũ Bình: Bình 1',
		]);
		const stored = memory.files.text('c/.corpus/annotations/a.txt.jsonl')!;
		assert.match(stored, /"identifying","value":"vu-binh-/u);
		assert.match(memory.files.text('c/.corpus/entities.jsonl')!, /"name":"Vũ Bình","form":"Bình"/u);
		await run(COMMANDS.undo, {});
		assert.deepStrictEqual(people(), BEFORE);
		assert.equal(memory.files.text('c/.corpus/annotations/a.txt.jsonl'), undefined);
		assert.equal(memory.files.text('c/.corpus/entities.jsonl'), undefined);
		await run(COMMANDS.redo, {});
		assert.equal(people().at(-1), 'Vũ Bình: Bình 1');
	});

	test('a merge of two types says what became what', async () => {
		await begin();
		const { root } = memory.corpus('c');
		const merge = (entity: string, into: string): Promise<string> =>
			run(COMMANDS.mergeEntities, { corpus: root, entity, into });
		assert.equal(
			await merge('le-thi-hoa', 'ha-noi'),
			'Merged with Hà Nội (person into place): 2 passages in 2 documents, everywhere',
		);
		assert.equal(await merge('hue', 'ha-noi'), 'Merged with Hà Nội: 1 passage, everywhere');
	});

	test('at a cursor the whole mention is meant, and only what can be split off is offered', async () => {
		await begin();
		const at = async (passage: string, nth = 0): Promise<string> => {
			const { start } = rangeOf(FIRST, passage, nth);
			const position = { line: start.line, character: start.character + 1 };
			const found = await entityAt(memory.session, { uri: memory.uri('c/a.txt'), position }, NEVER_CANCELLED);
			return found
				? `${found.mention.form} ${found.mention.range.start.character}: ${found.mention.splits.join(' ')}`
				: '';
		};
		assert.equal(await at('Văn Bình'), 'Trần Văn Bình 4: passage document corpus');
		assert.equal(await at('Thị'), 'Lê Thị Hoa 56: passage', 'all that the entity is called, once in the document');
		assert.equal(await at('Nội'), 'Hà Nội 23: passage document');
		await split('Bình', 2, 'corpus');
		assert.equal(await at('Bình', 2), 'Bình 44: passage document corpus', 'it can go back to where it came from');
	});

	test('a form in one document, to an entity that there is', async () => {
		await begin();
		await split('Bình', 2, 'document', { into: 'le-thi-hoa' });
		assert.deepStrictEqual(people(), ['Lê Thị Hoa: Bình 2, Lê Thị Hoa 2', 'Trần Văn Bình: Trần Văn Bình 3, Bình 1']);
	});

	test('a form in the corpus, and back to where it was taken from', async () => {
		await begin();
		await split('Bình', 2, 'corpus');
		assert.deepStrictEqual(people(), ['Bình: Bình 3', 'Lê Thị Hoa: Lê Thị Hoa 2', 'Trần Văn Bình: Trần Văn Bình 3']);
		await split('Bình', 2, 'passage', { name: 'Vũ Bình' });
		assert.ok(people().includes('Vũ Bình: Bình 1'));
		await run(COMMANDS.undo, {});
		assert.equal(
			await split('Bình', 2, 'corpus', { into: 'tran-van-binh' }),
			'Split off: Trần Văn Bình: 3 passages in 2 documents, everywhere',
		);
		assert.deepStrictEqual(people(), BEFORE);
		assert.equal(memory.files.text('c/.corpus/entities.jsonl') ?? '', '');
	});

	test('a form that was split off goes on to a third one, and with what it is merged into', async () => {
		await begin();
		await split('Bình', 2, 'corpus');
		await split('Bình', 2, 'corpus', { into: 'le-thi-hoa' });
		assert.deepStrictEqual(people(), ['Lê Thị Hoa: Bình 3, Lê Thị Hoa 2', 'Trần Văn Bình: Trần Văn Bình 3']);
		await run(COMMANDS.undo, {});
		const own = memory
			.corpus('c')
			.corpus.entities()
			.find(({ name }) => name === 'Bình')!;
		await run(COMMANDS.mergeEntities, { corpus: memory.uri('c'), entity: own.id, into: 'le-thi-hoa' });
		assert.deepStrictEqual(people(), ['Lê Thị Hoa: Bình 3, Lê Thị Hoa 2', 'Trần Văn Bình: Trần Văn Bình 3']);
		const view = (await memory.view('c/b.txt'))!;
		assert.deepStrictEqual(
			view.entities.filter((_, i) => view.analysis.mentions[i]!.type === 'PER'),
			['tran-van-binh', 'le-thi-hoa', 'le-thi-hoa'],
		);
		await run(COMMANDS.undo, {});
		await run(COMMANDS.mergeEntities, { corpus: memory.uri('c'), entity: own.id, into: 'tran-van-binh' });
		assert.deepStrictEqual(people(), BEFORE);
	});

	test('a form by its entity, as a list of forms has it; all of an entity is nothing to split', async () => {
		await begin();
		const corpus = memory.uri('c');
		await run(COMMANDS.splitEntity, { corpus, entity: 'tran-van-binh', form: 'Bình', name: 'Anh Bình' });
		assert.ok(people().includes('Anh Bình: Bình 3'));
		assert.equal(
			await run(COMMANDS.splitEntity, { corpus, entity: 'le-thi-hoa', form: 'Lê Thị Hoa' }),
			'All mentions are “Lê Thị Hoa”: split off this mention, or those in this document',
		);
	});

	test('where nothing is named there is nothing to split', async () => {
		await begin();
		assert.equal(await split('Sáng nay', 0, 'passage'), 'There is no name here: put the cursor into one');
		await assert.rejects(split('Bình', 0, 'passage', { into: 'nobody' }), /the corpus has no entity nobody/u);
	});

	test('what no text names and no decision speaks of is refused, and nothing is written', async () => {
		const kept = '{"id":"1","kind":"rename","entity":"someone","name":"Someone"}\n';
		await begin({ 'c/.corpus/entities.jsonl': kept });
		const corpus = memory.uri('c');
		const refused = async (command: string, argument: object): Promise<void> =>
			assert.rejects(run(command, { corpus, ...argument }), {
				message: `${command}: the corpus has no entity no-such`,
			});
		await refused(COMMANDS.mergeEntities, { entity: 'le-thi-hoa', into: 'no-such' });
		await refused(COMMANDS.mergeEntities, { entity: 'no-such', into: 'le-thi-hoa' });
		await refused(COMMANDS.retypeEntity, { entity: 'no-such', type: 'ORG' });
		await refused(COMMANDS.renameEntity, { entity: 'no-such', name: 'X' });
		assert.equal(memory.files.text('c/.corpus/entities.jsonl'), kept);
		await run(COMMANDS.renameEntity, { corpus, entity: 'someone', name: 'Somebody' });
		assert.match(memory.files.text('c/.corpus/entities.jsonl')!, /"Somebody"/u);
	});

	test('the id of an entity that was merged means what it has become, whose merge stays', async () => {
		await begin();
		const corpus = memory.uri('c');
		await run(COMMANDS.mergeEntities, { corpus, entity: 'le-thi-hoa', into: 'tran-van-binh' });
		await run(COMMANDS.mergeEntities, { corpus, entity: 'le-thi-hoa', into: 'ha-noi' });
		assert.deepStrictEqual(people(), []);
		assert.equal(memory.corpus('c').corpus.entity('ha-noi')!.mentions, 10);
		await run(COMMANDS.undo, {});
		assert.deepStrictEqual(people(), ['Trần Văn Bình: Bình 3, Trần Văn Bình 3, Lê Thị Hoa 2']);
	});

	/** Of the passages with this text in their order: as they are drawn, and as they are stored. */
	async function typesOf(form: string): Promise<{ drawn: string; stored: string }> {
		const { table, analysis, annotations } = (await memory.view('c/a.txt'))!;
		const drawn = analysis.mentions.filter(({ start, end }) => table.text.slice(start, end) === form);
		const stored = annotations.map(({ annotation }) => annotation).filter(({ exact }) => exact === form);
		return { drawn: drawn.map(({ type }) => type).join(' '), stored: stored.map(({ label }) => label).join(' ') };
	}

	test('a new name, a link and a merge stay with the club when its town is tagged, also after a restart and without the tag', async () => {
		const text = joinLines('Ashcombe beat Redford 2-1', 'Ashcombe won at home. Redford lost.', '');
		await begin({ 'c/club.txt': text });
		const corpus = memory.uri('c');
		const uri = memory.uri('c/club.txt');
		const at = (name: string, nth: number): object => ({ uri, ranges: [rangeOf(text, name, nth)] });
		for (const nth of [0, 1]) {
			await run(COMMANDS.tag, { ...at('Ashcombe', nth), label: 'ORG' });
			await run(COMMANDS.tag, { ...at('Redford', nth), label: 'ORG' });
		}
		await run(COMMANDS.renameEntity, { corpus, entity: 'ashcombe', name: 'Ashcombe FC' });
		await run(COMMANDS.linkEntity, { corpus, entity: 'ashcombe', uri: 'Q1' });
		await run(COMMANDS.mergeEntities, { corpus, entity: 'redford', into: 'ashcombe' });
		const entities = (): string[] =>
			memory
				.corpus('c')
				.corpus.entities()
				.filter(({ id }) => /ashcombe|redford/u.test(id))
				.map(({ id, name, type, uri: link = '', mentions }) => `${type} ${name} ${id} ${link.slice(-2)} ${mentions}`);
		const club = 'ORG Ashcombe FC ashcombe Q1 4';
		assert.deepStrictEqual(entities(), [club]);
		await run(COMMANDS.tag, { ...at('Ashcombe', 1), label: 'LOC' });
		const both = ['LOC Ashcombe ashcombe-loc  1', 'ORG Ashcombe FC ashcombe Q1 3'];
		assert.deepStrictEqual(entities(), both);
		memory = await MemorySession.start(memory.files, { folders: ['c'] });
		commands = new Commands(memory.session);
		assert.deepStrictEqual(entities(), both);
		await run(COMMANDS.renameEntity, { corpus, entity: 'ashcombe-loc', name: 'Ashcombe Town' });
		assert.deepStrictEqual(entities(), ['LOC Ashcombe Town ashcombe-loc  1', 'ORG Ashcombe FC ashcombe Q1 3']);
		await run(COMMANDS.undo, {});
		await run(COMMANDS.tag, { ...at('Ashcombe', 1), label: 'ORG' });
		assert.deepStrictEqual(entities(), [club]);
		await run(COMMANDS.linkEntity, { corpus, entity: 'ashcombe', uri: null });
		assert.deepStrictEqual(entities(), ['ORG Ashcombe FC ashcombe  4']);
	});

	test('mentions that were split off have the type that their entity is given, but where a person tagged them', async () => {
		await begin();
		const corpus = memory.uri('c');
		await split('Bình', 2, 'document', { name: 'Công ty Bình' });
		const before = memory.files.text('c/.corpus/annotations/a.txt.jsonl');
		const { id } = memory
			.corpus('c')
			.corpus.entities()
			.find(({ name }) => name === 'Công ty Bình')!;
		await run(COMMANDS.retypeEntity, { corpus, entity: id, type: 'ORG' });
		assert.deepStrictEqual(await typesOf('Bình'), { drawn: 'ORG ORG', stored: 'ORG ORG' });
		await run(COMMANDS.undo, {});
		assert.equal(memory.files.text('c/.corpus/annotations/a.txt.jsonl'), before, 'one step');
		await run(COMMANDS.tag, { uri: memory.uri('c/a.txt'), ranges: [rangeOf(FIRST, 'Bình', 2)], label: 'MISC' });
		await run(COMMANDS.retypeEntity, { corpus, entity: id, type: 'ORG' });
		assert.deepStrictEqual((await typesOf('Bình')).drawn, 'MISC ORG');
	});

	test('mentions that an earlier version split off have the type that their entity is given, too', async () => {
		await begin();
		const corpus = memory.uri('c');
		const file = 'c/.corpus/annotations/a.txt.jsonl';
		await split('Bình', 2, 'document', { name: 'Công ty Bình' });
		const { id } = memory
			.corpus('c')
			.corpus.entities()
			.find(({ name }) => name === 'Công ty Bình')!;
		const now = memory.files.text(file)!;
		await memory.change({ [file]: now.replaceAll('"motivation":"identifying"', '"motivation":"classifying"') });
		await run(COMMANDS.tag, { uri: memory.uri('c/a.txt'), ranges: [rangeOf(FIRST, 'Bình', 2)], label: 'MISC' });
		await run(COMMANDS.retypeEntity, { corpus, entity: id, type: 'ORG' });
		assert.deepStrictEqual(await typesOf('Bình'), { drawn: 'MISC ORG', stored: 'MISC ORG' });
	});

	test('mentions that were split off have the type of what their entity is merged into, or what they are given to', async () => {
		await begin();
		const corpus = memory.uri('c');
		await split('Bình', 2, 'passage', { name: 'Vũ Bình' });
		const { id } = memory
			.corpus('c')
			.corpus.entities()
			.find(({ name }) => name === 'Vũ Bình')!;
		await run(COMMANDS.mergeEntities, { corpus, entity: id, into: 'ha-noi' });
		assert.deepStrictEqual(await typesOf('Bình'), { drawn: 'LOC PER', stored: 'LOC' });
		await split('Bình', 3, 'passage', { into: 'ha-noi' });
		assert.deepStrictEqual((await typesOf('Bình')).stored, 'LOC LOC');
	});

	/** The editor is closed, and opened again on the same files: what was done can't be undone any more. */
	async function restart(): Promise<void> {
		const files = ['annotations/a.txt.jsonl', 'entities.jsonl'].flatMap((name) => {
			const text = memory.files.text(`c/.corpus/${name}`);
			return text === undefined ? [] : [[`c/.corpus/${name}`, text] as const];
		});
		await begin(Object.fromEntries(files));
		assert.equal(await run(COMMANDS.undo, {}), 'Nothing to undo');
	}

	function takeBack(entity: string, kind: string, of?: string): Promise<string> {
		return run(COMMANDS.takeBack, { corpus: memory.uri('c'), entity, kind, ...(of !== undefined && { of }) });
	}

	const decided = (): string => memory.files.text('c/.corpus/entities.jsonl') ?? '';

	test('a name and a type that a person gave are taken back, also after a restart, each as a step', async () => {
		await begin();
		const entity = { corpus: memory.uri('c'), entity: 'ha-noi' };
		const now = (): string => {
			const { name, type } = memory.corpus('c').corpus.entity('ha-noi')!;
			return `${name} ${type}`;
		};
		await run(COMMANDS.renameEntity, { ...entity, name: 'Thủ đô' });
		await run(COMMANDS.retypeEntity, { ...entity, type: 'ORG' });
		await restart();
		assert.equal(now(), 'Thủ đô ORG');
		assert.equal(await takeBack('ha-noi', 'rename'), 'Name taken back: Thủ đô: 2 passages, everywhere');
		assert.equal(now(), 'Hà Nội ORG');
		await takeBack('ha-noi', 'retype');
		assert.deepStrictEqual([now(), decided()], ['Hà Nội LOC', '']);
		assert.equal(await takeBack('ha-noi', 'retype'), 'There is nothing of the kind to take back');
		await run(COMMANDS.undo, {});
		assert.equal(now(), 'Hà Nội ORG');
		await run(COMMANDS.undo, {});
		assert.equal(now(), 'Thủ đô ORG');
	});

	test('a merge is taken back, that of another entity into the same one stays', async () => {
		await begin();
		const corpus = memory.uri('c');
		await run(COMMANDS.mergeEntities, { corpus, entity: 'le-thi-hoa', into: 'tran-van-binh' });
		await run(COMMANDS.mergeEntities, { corpus, entity: 'hue', into: 'tran-van-binh' });
		await restart();
		assert.equal(people().length, 1);
		await takeBack('tran-van-binh', 'merge', 'le-thi-hoa');
		assert.ok(people().includes('Lê Thị Hoa: Lê Thị Hoa 2'), people().join('; '));
		assert.equal(memory.corpus('c').corpus.entity('hue')?.id, 'tran-van-binh');
	});

	test('what was split off goes home when that is taken back, a form everywhere as well as a mention', async () => {
		for (const [scope, name] of [
			['corpus', 'Vũ Bình'],
			['corpus', undefined],
			['passage', 'Vũ Bình'],
		] as const) {
			await begin();
			await split('Bình', 2, scope, { ...(name !== undefined && { name }) });
			await restart();
			assert.equal(people().length, 3, scope);
			const made = memory
				.corpus('c')
				.corpus.entities()
				.find((one) => one.name === (name ?? 'Bình'))!;
			await takeBack(made.id, 'split', 'Bình');
			assert.deepStrictEqual([people(), decided()], [BEFORE, ''], scope);
			assert.doesNotMatch(memory.files.text('c/.corpus/annotations/a.txt.jsonl') ?? '', /identifying/u);
		}
	});

	test('mentions that got their type by a decision have their own again when it is taken back', async () => {
		await begin();
		const corpus = memory.uri('c');
		await split('Bình', 2, 'passage', { name: 'Vũ Bình' });
		const { id } = memory
			.corpus('c')
			.corpus.entities()
			.find(({ name }) => name === 'Vũ Bình')!;
		await run(COMMANDS.mergeEntities, { corpus, entity: id, into: 'ha-noi' });
		await restart();
		assert.deepStrictEqual(await typesOf('Bình'), { drawn: 'LOC PER', stored: 'LOC' });
		await takeBack('ha-noi', 'merge', id);
		assert.deepStrictEqual(await typesOf('Bình'), { drawn: 'PER PER', stored: 'PER' });
		assert.match(memory.files.text('c/.corpus/annotations/a.txt.jsonl')!, /"did":"label","was":"PER".+"was":"LOC"/u);
	});

	test('a tag tells which other mentions mean another one by it', async () => {
		const text = joinLines(
			'Martin Pellow and his sister Ruth Pellow spoke in Newlyn',
			'Martin Pellow runs the boats. Councillor Ruth Pellow asked about the fares.',
			'Mrs Pellow told the Packet that Newlyn had waited long enough.',
			'',
		);
		await begin({ 'c/p.txt': text });
		const tag = (passage: string, ...nths: readonly number[]): Promise<string> =>
			run(COMMANDS.tag, {
				uri: memory.uri('c/p.txt'),
				ranges: nths.map((nth) => rangeOf(text, passage, nth)),
				label: 'ORG',
			});
		assert.equal(
			await tag('Ruth Pellow', 0, 1),
			'Tagged as Organisation: 2 passages; 1 other passage here now means “Martin Pellow”',
		);
		await run(COMMANDS.undo, {});
		assert.equal(
			await tag('Newlyn', 1),
			'Tagged as Organisation: 1 passage; the same name at 1 other place here is still suggested as Place',
		);
	});

	test('a tag of another type than was suggested tells where the same name is still suggested as that', async () => {
		const text = joinLines(
			'Martin Pellow spoke in Newlyn',
			'Martin Pellow runs the boats. Councillor Martin Pellow asked about the fares.',
			'',
		);
		await begin({ 'c/p.txt': text });
		const tag = (label: string, ...nths: readonly number[]): Promise<string> =>
			run(COMMANDS.tag, {
				uri: memory.uri('c/p.txt'),
				ranges: nths.map((nth) => rangeOf(text, 'Martin Pellow', nth)),
				label,
			});
		assert.equal(await tag('PER', 0), 'Tagged as Person: 1 passage');
		await run(COMMANDS.undo, {});
		const left = 'Tagged as Organisation: 1 passage; the same name at 2 other places here is still suggested as Person';
		assert.equal(await tag('ORG', 0), left);
		await run(COMMANDS.undo, {});
		assert.equal(await tag('ORG', 0, 1, 2), 'Tagged as Organisation: 3 passages');
	});

	test('a tag on a part of a suggested name says what is suggested there no longer, and leaves the name whole elsewhere', async () => {
		await begin();
		const tag = (passage: string, label: string): Promise<string> =>
			run(COMMANDS.tag, { uri: memory.uri('c/a.txt'), ranges: [rangeOf(FIRST, passage)], label });
		const names = async (): Promise<string[]> => {
			const { table, analysis } = (await memory.view('c/a.txt'))!;
			return analysis.mentions
				.map(({ start, end, decision }) => `${table.text.slice(start, end)}${decision ? ' (tagged)' : ''}`)
				.filter((name) => name.includes('Nội'));
		};
		assert.equal(await tag('Nội', 'LOC'), 'Tagged as Place: 1 passage; no longer suggested here: “Hà Nội”');
		assert.deepStrictEqual(await names(), ['Nội (tagged)', 'Hà Nội']);
		await run(COMMANDS.undo, {});
		assert.deepStrictEqual(await names(), ['Hà Nội', 'Hà Nội']);
		assert.equal(await tag('Hà Nội', 'LOC'), 'Tagged as Place: 1 passage');
	});

	test('a tag of a bare cursor takes the whole time that is suggested there, and one of a part says what goes', async () => {
		const text = joinLines('The lock at Denver', 'The lock was closed in June 2021 by the harbour office.', '');
		await begin({ 'c/t.txt': text });
		const { start, end } = rangeOf(text, 'June');
		const tag = (from: typeof start): Promise<string> =>
			run(COMMANDS.tag, { uri: memory.uri('c/t.txt'), ranges: [{ start: from, end }], label: 'DATE' });
		const times = async (): Promise<string[]> => {
			const { table, analysis } = (await memory.view('c/t.txt'))!;
			return analysis.times.map(
				(one) => `${table.text.slice(one.start, one.end)} ${one.value}${one.decision ? ' (tagged)' : ''}`,
			);
		};
		assert.equal(await tag(end), 'Tagged as Date: 1 passage');
		assert.deepStrictEqual(await times(), ['June 2021 2021-06 (tagged)']);
		await run(COMMANDS.undo, {});
		assert.equal(await tag(start), 'Tagged as Date: 1 passage; no longer suggested here: “June 2021”');
		assert.deepStrictEqual(await times(), ['June XXXX-06 (tagged)']);
	});

	test('“Not a Name” tells all that it hits, whichever entity is called so, but what somebody tagged', async () => {
		await begin({
			'c/c.txt': joinLines('Ông Vũ Bình thăm Huế', 'Ông Vũ Bình đến Huế. Ông Bình phát biểu, rồi ông Bình về.', ''),
		});
		const corpus = memory.uri('c');
		const place = { uri: memory.uri('c/a.txt'), range: rangeOf(FIRST, 'Bình', 3) };
		assert.ok(people().includes('Vũ Bình: Bình 2, Vũ Bình 2'));
		assert.equal(await run(COMMANDS.notAName, place), 'Not a name: Bình: 5 passages in 3 documents, everywhere');
		await run(COMMANDS.undo, {});
		assert.equal(
			await run(COMMANDS.notAName, { corpus, entity: 'tran-van-binh' }),
			'Not a name: Bình, Trần Văn Bình: 8 passages in 3 documents, everywhere',
		);
		await run(COMMANDS.undo, {});
		await split('Bình', 2, 'passage', { name: 'Lê Bình' });
		assert.equal(await run(COMMANDS.notAName, place), 'Not a name: Bình: 4 passages in 3 documents, everywhere');
	});

	test('“Suggest Again” tells in how many places and documents the name is one again, and as often as “Not a Name” hit', async () => {
		await begin();
		const range = rangeOf(FIRST, 'Lê Thị Hoa', 0);
		const uri = memory.uri('c/a.txt');
		const reach = 'Lê Thị Hoa: 2 passages in 2 documents, everywhere';
		assert.equal(await run(COMMANDS.notAName, { uri, range }), `Not a name: ${reach}`);
		assert.equal(await run(COMMANDS.suggestAgain, { uri, range }), `Suggested again: ${reach}`);
	});

	test('a count of names while documents are still to be read says so', async () => {
		memory = new MemorySession(
			{ 'c/a.txt': FIRST, 'c/b.txt': SECOND, 'c/corpus.json': '{}' },
			{ folders: ['c'], settings: { indexing: 'paused' } },
		);
		const started = memory.session.corpora.start();
		commands = new Commands(memory.session);
		memory.open('c/a.txt');
		const told = async (command: string, argument: object): Promise<string> =>
			(await commands.execute({ command, arguments: [argument] }))!.message;
		const name = { uri: memory.uri('c/a.txt'), range: rangeOf(FIRST, 'Lê Thị Hoa', 0) };
		assert.equal(await told(COMMANDS.notAName, name), 'Not a name: Lê Thị Hoa: 1 passage so far, everywhere');
		assert.equal(await told(COMMANDS.suggestAgain, name), 'Suggested again: Lê Thị Hoa, everywhere');
		const accepted = { uri: name.uri, position: name.range.start, like: 'corpus' };
		assert.equal(await told(COMMANDS.acceptSuggestion, accepted), 'Accepted: Lê Thị Hoa (Person): 1 passage so far');
		await told(COMMANDS.undo, {});
		await commands.execute({ command: COMMANDS.setIndexing, arguments: [{ indexing: 'on' }] });
		await started;
		await memory.indexed();
		assert.equal(await told(COMMANDS.notAName, name), 'Not a name: Lê Thị Hoa: 2 passages in 2 documents, everywhere');
	});

	test('“Not a Name” on what somebody tagged says whose tag is to be removed first, and changes nothing', async () => {
		await begin();
		const uri = memory.uri('c/a.txt');
		const range = rangeOf(FIRST, 'Lê Thị Hoa');
		await run(COMMANDS.tag, { uri, ranges: [range], label: 'PER' });
		assert.match(await run(COMMANDS.notAName, { uri, range }), /^“Lê Thị Hoa” is tagged by .+: remove the tag first$/u);
		assert.equal(memory.files.text('c/.corpus/entities.jsonl') ?? '', '');
		await run(COMMANDS.untag, { uri, range });
		assert.equal(
			await run(COMMANDS.notAName, { uri, range }),
			'Not a name: Lê Thị Hoa: 2 passages in 2 documents, everywhere',
		);
	});

	test('a link to a knowledge base: set, changed, taken away, undone', async () => {
		await begin({ 'c/kb.tsv': KB, 'c/corpus.json': '{ "knowledgeBase": "kb.tsv" }' });
		const link = (uri: string | null): Promise<string> =>
			run(COMMANDS.linkEntity, { corpus: memory.uri('c'), entity: 'ha-noi', uri });
		const uriOf = (): string | undefined => memory.corpus('c').corpus.entity('ha-noi')?.uri;
		assert.equal(await link('Q1858'), 'Linked to Hà Nội (Q1858): 2 passages');
		assert.equal(uriOf(), 'http://www.wikidata.org/entity/Q1858');
		await link('https://viaf.org/viaf/1');
		assert.equal(uriOf(), 'https://viaf.org/viaf/1');
		assert.equal(memory.files.text('c/.corpus/entities.jsonl')!.trim().split('\n').length, 1);
		assert.equal(await link(null), 'Link removed: 2 passages');
		assert.equal(uriOf(), undefined);
		await run(COMMANDS.undo, {});
		assert.equal(uriOf(), 'https://viaf.org/viaf/1');
		await assert.rejects(link('Hà Nội'), /"uri" is wrong: a Wikidata item, such as Q1858, an absolute URI, or null/u);
	});

	test('the knowledge base is read again when its file changes, and its mistakes are told at their places', async () => {
		await begin({
			'c/kb.jsonl': '{"id":"Q1","label":"A"}\n{"id":',
			'c/corpus.json': '{\n "knowledgeBase": "kb.jsonl" }',
		});
		const corpus = memory.corpus('c');
		const told = (): string[] => corpus.problems.map(({ file, line }) => `${file}:${line + 1}`);
		assert.deepStrictEqual(told(), ['kb.jsonl:2']);
		await memory.change({ 'c/kb.jsonl': '{"id":"Q1","label":"A"}\n{"id":"Q2","label":"B"}' });
		assert.deepStrictEqual(told(), []);
		assert.equal(corpus.knowledgeBase.entries.length, 2);
		await memory.change({ 'c/kb.jsonl': undefined });
		assert.deepStrictEqual(told(), ['corpus.json:2']);
		assert.equal(corpus.problems[0]!.message, 'The knowledge base kb.jsonl is not in the folder of the corpus');
	});
});
