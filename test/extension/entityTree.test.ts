import * as vscode from 'vscode';
import { likely } from '../../client/src/commands/pickEntity';
import { equal, ok } from './assert';
import type { EntityTreeNode } from '../../client/src/views/entityNodes';
import { activate, decide, until } from './window';

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

	test('an entity is linked to a knowledge base, shown in the tree, and unlinked', async () => {
		const { session, entities } = await activate();
		const { entity } = await findEntity('Vladimir Putin');
		const link = (uri: string | null) =>
			session.run('corpus.linkEntity', { corpus: entity.corpus, entity: entity.id, uri });
		await link('https://www.wikidata.org/wiki/Q7747');
		const item = entities.getTreeItem(await findEntity('Vladimir Putin'));
		ok(String(item.description).endsWith(' · Q7747'), String(item.description));
		ok(String(item.tooltip).endsWith('http://www.wikidata.org/entity/Q7747'), String(item.tooltip));
		equal(item.contextValue, 'corpusEntity.linked');
		await vscode.commands.executeCommand('corpusAnnotator.unlinkEntity', await findEntity('Vladimir Putin'));
		equal((await findEntity('Vladimir Putin')).entity.link, undefined);
		await decide('undo');
		equal((await findEntity('Vladimir Putin')).entity.link?.short, 'Q7747');
		await decide('undo');
	});

	test('a mention that is split off stands under its own name, and undo puts it back', async () => {
		const { session, entities } = await activate();
		const [document] = await entities.getChildren(await findEntity('Vladimir Putin'));
		const [mention] = await entities.getChildren(document);
		ok(mention?.kind === 'mention', 'a document holds mentions');
		const { uri, range } = mention.mention;
		await session.run('corpus.splitEntity', { uri, range, scope: 'passage', name: 'Putin of the Test' });
		// The names of the corpus are joined anew a moment later, and the tree is drawn again then.
		const ofTest = async (): Promise<EntityNode | undefined> =>
			(await allEntities()).find((node) => node.entity.name === 'Putin of the Test');
		await until('the mention stands under its name', async () => (await ofTest())?.entity.mentions === 1);
		await decide('undo');
		await until('the name is gone', async () => !(await ofTest()));
	});

	test('the list to merge with begins with names that share words, of any type', async () => {
		const { session } = await activate();
		const { entity } = await findEntity('Vladimir Putin');
		const [first] = await likely(session, { ...entity, name: 'Triều Tiên', type: 'PER', id: '' });
		ok(first && /Triều Tiên/u.test(first.name) && first.type !== 'PER', first?.name ?? 'nobody');
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
