import assert from 'node:assert/strict';
import { COMMANDS } from '../../server/src/commandProtocol';
import { Commands } from '../../server/src/workspace/commands';
import { joinLines } from '../support/text';
import { MemorySession } from './memorySession';

const PROMPT = 'Tilaa uutiskirjeemme ja saat jutut joka aamu';
const article = (title: string, prompt: string): string =>
	joinLines(title, 'Kaupunki avasi uuden sillan, jota on rakennettu kaksi vuotta.', prompt);
const FILES = {
	'corpus/a.txt': article('Silta avattiin', PROMPT),
	'corpus/b.txt': article('Sade jatkuu', PROMPT),
	'corpus/c.txt': article('Tuuli yltyy', 'Tilaa uutiskirjeemme ja saat jutut joka ilta'),
	'corpus/d.txt': article('Sauna paloi', 'Muuta luettavaa'),
};

/** What marking a line of `a.txt` says, there alone where nothing else is asked for. */
async function markLine(memory: MemorySession, line: number, scope = 'passage'): Promise<string | undefined> {
	const at = { line, character: 0 };
	const outcome = await new Commands(memory.session).execute({
		command: COMMANDS.markAsBoilerplate,
		arguments: [{ uri: memory.uri('corpus/a.txt'), ranges: [{ start: at, end: at }], scope }],
	});
	return outcome?.message;
}

suite('a mark', () => {
	test('tells how many lines that nobody marked are judged by it', async () => {
		const memory = await MemorySession.start(FILES, { folders: ['corpus'] });
		assert.equal(await markLine(memory, 2), 'Boilerplate: 1 passage; judged alike: 2 lines in 2 documents');
		memory.session.dispose();
	});

	test('on the whole corpus tells of those that are like it and not the same', async () => {
		const memory = await MemorySession.start(FILES, { folders: ['corpus'] });
		assert.equal(await markLine(memory, 2, 'corpus'), 'Boilerplate: 2 passages in 2 documents; judged alike: 1 line');
		memory.session.dispose();
	});

	test('tells of none where no line is like it', async () => {
		const memory = await MemorySession.start(FILES, { folders: ['corpus'] });
		assert.equal(await markLine(memory, 0), 'Boilerplate: 1 passage');
		memory.session.dispose();
	});

	test('tells about how far it reaches where too many documents would have to be looked through', async () => {
		const many = Array.from({ length: 30 }, (_, i) => [`corpus/e${i}.txt`, article(`Uutinen ${i}`, PROMPT)]);
		const memory = await MemorySession.start({ ...FILES, ...Object.fromEntries(many) }, { folders: ['corpus'] });
		assert.equal(await markLine(memory, 2), 'Boilerplate: 1 passage; judged alike: lines in up to 32 documents');
		memory.session.dispose();
	});
});
