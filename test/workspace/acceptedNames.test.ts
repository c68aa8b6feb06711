import assert from 'node:assert/strict';
import { COMMANDS } from '../../server/src/commandProtocol';
import { Commands } from '../../server/src/workspace/commands';
import { rangeOf } from '../protocol/support';
import { joinLines } from '../support/text';
import { MemorySession } from './memorySession';

const FULL = joinLines('Jam prices rise', 'Northgate Foods Ltd said on Tuesday that its sales had risen.', '');
const SHORT = joinLines('Jam eaten', 'Shoppers in Leeds bought less. Northgate Foods said it was not worried.', '');
const ID = 'northgate-foods-ltd';

suite('accepted names', () => {
	let memory: MemorySession;

	async function begin(files: ConstructorParameters<typeof MemorySession>[0]): Promise<void> {
		memory = await MemorySession.start(files, { folders: ['c'], settings: { annotator: 'Lan' } });
	}

	async function run(command: string, argument: object): Promise<string> {
		const outcome = await new Commands(memory.session).execute({ command, arguments: [argument] });
		await memory.indexed();
		return outcome!.message;
	}

	/** The companies, as `name (id): mentions, link`. */
	function companies(): string[] {
		const { corpus } = memory.corpus('c');
		return corpus
			.entities()
			.filter(({ type }) => type === 'ORG')
			.map(({ name, id, mentions, uri }) => `${name} (${id}): ${mentions}${uri ? `, ${uri}` : ''}`);
	}

	test('keep their entity and what was decided on it when the document with its full name goes, over a restart too', async () => {
		await begin({ 'c/a.txt': FULL, 'c/b.txt': SHORT, 'c/corpus.json': '{}' });
		memory.open('c/b.txt');
		const { root } = memory.corpus('c');
		assert.deepEqual(companies(), [`Northgate Foods Ltd (${ID}): 2`]);
		const position = rangeOf(SHORT, 'Northgate Foods').start;
		assert.equal(
			await run(COMMANDS.acceptSuggestion, { uri: memory.uri('c/b.txt'), position }),
			'Accepted: Northgate Foods (Organisation): 1 passage',
		);
		const uri = 'http://www.wikidata.org/entity/Q1';
		await run(COMMANDS.linkEntity, { corpus: root, entity: ID, uri });
		assert.match(
			memory.files.text('c/.corpus/annotations/b.txt.jsonl')!,
			/"value":"northgate-foods-ltd","meant":\{"name":"Northgate Foods Ltd","type":"ORG","also":\["Northgate Foods"\]\}/u,
		);
		await memory.change({ 'c/a.txt': undefined });
		const after = [`Northgate Foods (${ID}): 1, ${uri}`];
		assert.deepEqual(companies(), after);
		await begin(memory.files);
		assert.deepEqual(companies(), after);
	});
});
