import * as vscode from 'vscode';
import { ANNOTATION_DETAILS_REQUEST, type AnnotationDetailsResult } from '../../server/src/annotationProtocol';
import { equal } from './assert';
import { activate, decide, openSeed, pause, rangeOf, select, until, workspaceFolder } from './window';

const CONFIGURATION = {
	labels: [
		{ name: 'genre', title: 'Genre', kind: 'document', attributes: [{ name: 'value', values: ['news', 'report'] }] },
		{ name: 'visits', title: 'Visits', kind: 'relation', from: ['PER'], to: ['LOC'] },
		{ name: 'PER', attributes: [{ name: 'certainty', title: 'Certainty', values: ['low', 'high'] }] },
	],
};

/** Takes the first item of each list that is shown until what was asked for is so, then closes what is still open. */
async function chooseFirst(command: string, isDone: () => Promise<unknown>): Promise<void> {
	let isOpen = true;
	const running = vscode.commands.executeCommand(`corpusAnnotator.${command}`).then(() => (isOpen = false));
	await until(`${command} has done what was chosen`, async () => {
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await pause(100);
		return isDone();
	});
	await until(`${command} is over`, async () => {
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		await pause(100);
		return !isOpen;
	});
	await running;
}

async function described(document: vscode.TextDocument): Promise<string[]> {
	const { session } = await activate();
	const params = { uri: document.uri.toString() };
	const { annotations = [] } =
		(await session.request<AnnotationDetailsResult>(ANNOTATION_DETAILS_REQUEST, params)) ?? {};
	return annotations.map(({ label, text, value, note, attributes, history }) =>
		[label, text, value, note, ...attributes.map((one) => `${one.name}=${one.value}`), `${history.length} changes`]
			.filter(Boolean)
			.join(' '),
	);
}

suite('annotations', () => {
	const file = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'corpus.json');
	let before: Uint8Array | undefined;

	suiteSetup(async () => {
		before = await vscode.workspace.fs.readFile(file()).then(
			(bytes) => bytes,
			() => undefined,
		);
		await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(JSON.stringify(CONFIGURATION)));
		const { document } = await openSeed('004');
		const { session } = await activate();
		await until('the labels are known', async () => {
			const labels = await session.request<{ labels: { name: string }[] }>('corpus/labels', {
				uri: document.uri.toString(),
			});
			return labels?.labels.some(({ name }) => name === 'visits');
		});
	});

	suiteTeardown(async () => {
		await (before ? vscode.workspace.fs.writeFile(file(), before) : vscode.workspace.fs.delete(file()));
	});

	test('an attribute and a note are given to the tag at the cursor, and a part is added', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		const [first, second] = [rangeOf(document, 'Putin'), rangeOf(document, 'Triều Tiên')];
		select(editor, first);
		await decide('tagAsPerson');
		await chooseFirst('editAnnotation', async () => (await described(document))[0]?.includes('certainty=low'));
		editor.selections = [first, second].map((range) => new vscode.Selection(range.start, range.end));
		await decide('addPart');
		equal(await described(document), ['PER Triều Tiên … Putin certainty=low 2 changes']);
		for (let i = 0; i < 3; i++) {
			await decide('undo');
		}
		equal(await described(document), []);
	});

	test('two tags are related by their selections', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		const [person, place] = [rangeOf(document, 'Putin'), rangeOf(document, 'Triều Tiên')];
		select(editor, person);
		await decide('tagAsPerson');
		select(editor, place);
		await decide('tagAsPlace');
		editor.selections = [person, place].map((range) => new vscode.Selection(range.start, range.end));
		await decide('relateTo');
		equal(
			(await described(document)).filter((one) => one.startsWith('visits')),
			['visits Putin → Triều Tiên 0 changes'],
		);
		for (let i = 0; i < 3; i++) {
			await decide('undo');
		}
	});

	test('the document as a whole gets a label, which stands above its first line', async () => {
		const { document } = await openSeed('004');
		await chooseFirst('tagDocument', async () => (await described(document)).length > 0);
		equal(await described(document), ['genre news 0 changes']);
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
			'vscode.executeCodeLensProvider',
			document.uri,
			10,
		);
		equal(
			lenses.map(({ command }) => command?.title),
			['$(tag) Genre: news'],
		);
		await decide('undo');
		equal(await described(document), []);
	});
});
