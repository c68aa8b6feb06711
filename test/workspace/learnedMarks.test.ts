import assert from 'node:assert/strict';
import { lineKeyOf } from '../../server/src/core/text/lineKey';
import type { HitReference } from '../../server/src/annotations/markEverywhere';
import { joinLines } from '../support/text';
import { MemorySession } from './memorySession';

const FILES = {
	'corpus/a.txt': joinLines(
		'Silta avattiin',
		'Kaupunki avasi uuden sillan, jota on rakennettu kaksi vuotta.',
		'Tilaa uutiskirjeemme ja saat jutut joka aamu',
	),
	'corpus/b.txt': joinLines(
		'Sade jatkuu',
		'Sade on jatkunut koko viikon, eikä loppua näy vielä pitkään aikaan.',
		'Tilaa uutiskirjeemme ja saat jutut joka ilta',
	),
	'corpus/c.txt': joinLines('Tuuli yltyy', 'Tuuli yltyy yöllä myrskyksi rannikolla ja saaristossa.', 'Muuta luettavaa'),
};

suite('what is learned from marks, in a session', () => {
	let memory: MemorySession;

	setup(async () => {
		memory = await MemorySession.start(FILES, { folders: ['corpus'] });
	});

	teardown(() => memory.session.dispose());

	const said = (path: string, line: string): boolean | undefined =>
		memory.corpus('corpus').corpus.lines.isBoilerplate(path, lineKeyOf(line));

	test('closed documents are decided again, and only those that may have such a line', async () => {
		const { annotations, corpus } = memory.corpus('corpus');
		const view = (await memory.view('corpus/a.txt'))!;
		const start = view.table.text.indexOf('Tilaa');
		const others = corpus.summary('c.txt');
		assert.equal(said('b.txt', 'Tilaa uutiskirjeemme ja saat jutut joka ilta'), false);

		await annotations.mark({ path: 'a.txt', table: view.table }, [{ start, end: start }], 'boilerplate', 'passage');
		await memory.indexed();
		assert.equal(said('b.txt', 'Tilaa uutiskirjeemme ja saat jutut joka ilta'), true);
		assert.deepEqual(corpus.summary('c.txt'), others);
		const learned = (await memory.view('corpus/b.txt'))!.analysis.lines.at(-1)!;
		assert.deepEqual(learned.why.args?.[0], 'a.txt:3');

		await annotations.undo();
		await memory.indexed();
		assert.equal(said('b.txt', 'Tilaa uutiskirjeemme ja saat jutut joka ilta'), false);
	});

	test('what a rule leaves out counts again as the analysis has it', async () => {
		const { annotations } = memory.corpus('corpus');
		const view = (await memory.view('corpus/a.txt'))!;
		const start = view.table.text.indexOf('Tilaa');
		const document = { path: 'a.txt', table: view.table };
		const own = { path: 'a.txt', line: 2, kind: 'same' } as const;
		const near = { path: 'b.txt', line: 2, kind: 'near' } as const;
		const mark = async (hits: HitReference[], except: HitReference[]): Promise<(boolean | undefined)[]> => {
			await annotations.markEverywhere(document, [{ start, end: start }], 'boilerplate', { hits, except });
			await memory.indexed();
			return [
				said('a.txt', 'Tilaa uutiskirjeemme ja saat jutut joka aamu'),
				said('b.txt', 'Tilaa uutiskirjeemme ja saat jutut joka ilta'),
			];
		};
		assert.deepEqual(await mark([own, near], []), [true, true]);
		assert.deepEqual(await mark([own], [near]), [true, false]);
	});
});
