import assert from 'node:assert/strict';
import { lineKeyOf } from '../../server/src/core/text/lineKey';
import type { HitReference } from '../../server/src/annotations/markEverywhere';
import type { MarkupContent } from 'vscode-languageserver-types';
import { NEVER_CANCELLED } from '../../server/src/util/cancellation';
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

	test('a hover says why a line isn’t faded that is so elsewhere: a mark on a line like it calls it content', async () => {
		const { annotations } = memory.corpus('corpus');
		const signIn = joinLines('Log in', 'Subscribe to our newsletter and follow us');
		await memory.change({ 'corpus/d.txt': signIn, 'corpus/e.txt': signIn });
		const hover = async (): Promise<string | undefined> => {
			const { view, corpus } = (await memory.session.view(memory.uri('corpus/e.txt'), NEVER_CANCELLED))!;
			const found = await memory.session.service.hover(view, corpus, { line: 1, character: 3 }, NEVER_CANCELLED);
			return found && (found.contents as MarkupContent).value.split('\n').slice(0, 3).join('\n');
		};
		assert.match((await hover())!, /^Boilerplate ·/u);
		const { table } = (await memory.view('corpus/d.txt'))!;
		const start = table.text.indexOf('Subscribe');
		await annotations.mark({ path: 'd.txt', table }, [{ start, end: start }], 'content', 'passage');
		await memory.indexed();
		assert.equal(
			await hover(),
			'Content · paragraph\n\nWhy: Like the line marked as content in d.txt:2 (the same text).',
		);
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
