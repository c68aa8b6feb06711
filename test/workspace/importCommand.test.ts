import assert from 'node:assert/strict';
import type { CommandTools } from '../../server/src/workspace/commandTools';
import { importIntoCorpus } from '../../server/src/workspace/importCommand';
import { Parameters } from '../../server/src/workspace/parameters';
import { MemorySession } from './memorySession';

suite('an import that cannot be saved', () => {
	let memory: MemorySession;

	setup(async () => {
		const line = (text: string): string => JSON.stringify({ text, label: [[3, 9, 'PER']] });
		memory = await MemorySession.start(
			{
				'corpus/corpus.json': '{}',
				'corpus/old.txt': 'Không có gì mới.\n',
				'other/in.jsonl': `${line('Bà Lê Mai ở Vinh.')}\n${line('Cụ Lý Tám ở Huế.')}\n`,
			},
			{ folders: ['corpus'] },
		);
	});

	teardown(() => memory.session.dispose());

	function importAll(): Promise<unknown> {
		const { session } = memory;
		const given = { uri: memory.uri('corpus'), from: memory.uri('other/in.jsonl'), format: 'doccano', documents: true };
		const tools: Pick<CommandTools, 'session' | 'decide'> = { session, decide: (_, run) => run() };
		return importIntoCorpus(tools, new Parameters('corpus.import', given), () => Promise.resolve());
	}

	test('leaves no documents that it added', async () => {
		memory.files.fail('write', 'ENOSPC', /\.corpus\/annotations/u);
		await assert.rejects(importAll(), /Nothing was saved: .* no space left on the disk/u);
		assert.deepEqual(
			Object.keys(memory.files.snapshot()).filter((path) => path.endsWith('.txt')),
			['corpus/old.txt'],
		);
	});

	test('leaves them where annotations on them stay', async () => {
		memory.files.fail('write', 'ENOSPC', /\.corpus\/annotations\/in-2/u);
		memory.files.fail('remove', 'EACCES', /\.corpus\/annotations/u);
		await assert.rejects(importAll(), /could not be put back: \.corpus\/annotations\/in-1\.txt\.jsonl/u);
		assert.equal(memory.files.text('corpus/in-1.txt'), 'Bà Lê Mai ở Vinh.');
	});
});
