import { equal, ok } from './assert';
import type { PassageNode, PassageTreeNode } from '../../client/src/views/repeatedPassageNodes';
import { activate, decide, openSeed, readFile, until } from './window';

const REPEATED = 'Đăng ký';

suite('Repeated Passages', () => {
	suiteSetup(() => openSeed('003'));
	teardown(async () => {
		const { passages } = await activate();
		passages.setFilter('');
		passages.setState(undefined);
		passages.setSort('characters');
	});

	test('lists what several documents have, with its counts, its state and its places', async () => {
		const { passages } = await activate();
		const passage = await findPassage(REPEATED);
		const item = passages.getTreeItem(passage);
		equal(item.label, `2 × ${REPEATED}`);
		equal(item.description, '14 characters · suggested');
		const places = await passages.getChildren(passage);
		equal(
			places.map((place) => passages.getTreeItem(place).label?.toString().replace(/_.*:/u, ':')),
			['002:5', '003:5'],
		);
		equal(passages.getTreeItem(places[0]!).command?.command, 'vscode.open');
	});

	test('marks a passage everywhere, rejects it, and undo takes both back', async () => {
		const { passages } = await activate();
		await decide('markPassageAsBoilerplate', await findPassage(REPEATED));
		await untilState('marked');
		await decide('markPassageAsContent', await findPassage(REPEATED));
		await untilState('rejected');
		passages.setState('rejected');
		equal(
			(await all()).map(({ passage }) => passage.text),
			[REPEATED],
		);
		passages.setState(undefined);
		await decide('undo');
		await untilState('marked');
		await decide('undo');
		await untilState('suggested');
		equal(await readFile('.corpus/rules.jsonl'), undefined);
	});

	test('is sorted and filtered', async () => {
		const { passages } = await activate();
		const amounts = (await all()).map(({ passage }) => passage.characters);
		equal(
			amounts,
			amounts.toSorted((a, b) => b - a),
		);
		passages.setSort('documents');
		const documents = (await all()).map(({ passage }) => passage.documents);
		equal(
			documents,
			documents.toSorted((a, b) => b - a),
		);
		passages.setFilter('dang ky');
		const texts = (await all()).map(({ passage }) => passage.text);
		ok(texts.length > 0 && texts.every((text) => /đăng ký/iu.test(text)), texts.join(' · '));
	});

	test('each passage has a name for those who hear it', async () => {
		const { passages } = await activate();
		const item = passages.getTreeItem(await findPassage(REPEATED));
		equal(item.accessibilityInformation?.label, `${REPEATED}. 2 documents, 14 characters · suggested`);
	});
});

async function all(): Promise<PassageNode[]> {
	const { passages } = await activate();
	return (await passages.getChildren()).filter((node: PassageTreeNode): node is PassageNode => node.kind === 'passage');
}

async function findPassage(text: string): Promise<PassageNode> {
	const nodes = await all();
	const found = nodes.find(({ passage }) => passage.text === text);
	ok(found, `${text} is among ${nodes.map(({ passage }) => passage.text).join(' · ')}`);
	return found;
}

async function untilState(state: string): Promise<void> {
	await until(`the passage is ${state}`, async () => (await findPassage(REPEATED)).passage.state === state);
}
