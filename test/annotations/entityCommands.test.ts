import assert from 'node:assert/strict';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { says } from './said';

suite('entityCommands', () => {
	test('a later decision takes the place of an earlier one on the same thing', async () => {
		const { service, fileSystem } = new MemoryCorpusFolder({});
		await service.entities.rename('le-minh', 'Minh');
		await service.entities.notAName('Sân vận động');
		assert.equal(says(await service.entities.rename('le-minh', 'Lê Minh')), '0/0 Renamed to Lê Minh');
		assert.equal(says(await service.entities.rename('le-minh', ' Lê Minh ')), '0/0 Nothing changed: it is so already');
		assert.equal(
			fileSystem.text('.corpus/entities.jsonl'),
			'{"id":"urn:uuid:Lan-2","kind":"not-a-name","form":"Sân vận động","creator":{"type":"Person","name":"Lan"},"created":"2026-11-21T10:00:01Z"}\n' +
				'{"id":"urn:uuid:Lan-3","kind":"rename","entity":"le-minh","name":"Lê Minh","creator":{"type":"Person","name":"Lan"},"created":"2026-11-21T10:00:02Z"}\n',
		);
	});

	test('a merge that leads back to itself is none', async () => {
		const { service } = new MemoryCorpusFolder({});
		await service.entities.merge('a', 'b', { name: 'B' }, { annotations: 3, documents: 2 });
		await service.entities.merge('b', 'c', { name: 'C' });
		assert.equal((await service.entities.merge('c', 'a', { name: 'A' })).message, 'Nothing changed: it is so already');
		assert.equal(says(await service.undo()), '0/0 Undone: Merged with C, everywhere');
		assert.equal(says(await service.undo()), '3/2 Undone: Merged with B: 3 passages in 2 documents, everywhere');
	});
});
