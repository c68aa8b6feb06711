import { equal, ok } from './assert';
import type { EntityTreeNode } from '../../client/src/views/entityNodes';
import { activate, decide } from './window';

suite('entity tree', () => {
	teardown(async () => (await activate()).entities.setFilter(''));

	test('types hold entities, entities their mentions by document', async () => {
		const putin = await findEntity('Vladimir Putin');
		const { entities } = await activate();
		const documents = await entities.getChildren(putin);
		equal(
			documents.map((node) => node.kind),
			Array(5).fill('document'),
		);
		const [mention] = await entities.getChildren(documents[0]);
		ok(mention?.kind === 'mention', 'a document holds mentions');
		const { snippet, snippetStart, snippetEnd } = mention.mention;
		ok(/Putin/u.test(snippet.slice(snippetStart, snippetEnd)), snippet);
		equal(entities.getTreeItem(mention).command?.command, 'vscode.open');
	});

	test('each node has a name for those who hear it', async () => {
		const { entities } = await activate();
		const item = entities.getTreeItem(await findEntity('Vladimir Putin'));
		const label = item.accessibilityInformation?.label ?? '';
		ok(/^Vladimir Putin, person, \d+ mentions in 5 documents$/u.test(label), label);
	});

	test('a filter finds names without their diacritics', async () => {
		const { entities } = await activate();
		entities.setFilter('trieu tien');
		const names = (await allEntities()).map(({ entity }) => entity.name);
		ok(names.length > 0 && names.every((name) => /Triều Tiên/iu.test(name)), names.join(' · '));
	});

	test('an entity renamed is another name in the tree, and undo gives the first one back', async () => {
		const { entity } = await findEntity('Vladimir Putin');
		const { session } = await activate();
		await session.run('corpus.renameEntity', { corpus: entity.corpus, entity: entity.id, name: 'V. V. Putin' });
		await findEntity('V. V. Putin');
		await decide('undo');
		await findEntity('Vladimir Putin');
	});

	test('an entity of another type stands with those in the tree, and undo puts it back', async () => {
		const { entity } = await findEntity('Vladimir Putin');
		const { session } = await activate();
		await session.run('corpus.retypeEntity', { corpus: entity.corpus, entity: entity.id, type: 'ORG' });
		equal((await findEntity('Vladimir Putin')).entity.type, 'ORG');
		await decide('undo');
		equal((await findEntity('Vladimir Putin')).entity.type, 'PER');
	});
});

type EntityNode = EntityTreeNode & { readonly kind: 'entity' };

async function allEntities(): Promise<EntityNode[]> {
	const { entities } = await activate();
	const types = await entities.getChildren();
	const children = await Promise.all(types.map((type) => entities.getChildren(type)));
	return children.flat().filter((node): node is EntityNode => node.kind === 'entity');
}

async function findEntity(name: string): Promise<EntityNode> {
	const entities = await allEntities();
	const found = entities.find((node) => node.entity.name === name);
	ok(found, `${name} is among ${entities.map(({ entity }) => entity.name).join(' · ')}`);
	return found;
}
