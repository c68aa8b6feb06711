import * as vscode from 'vscode';
import { ANNOTATIONS_REQUEST, type AnnotationsResult } from '../../server/src/protocol';
import { equal, ok } from './assert';
import { activate, decide, openSeed, rangeOf, readFile, until, workspaceFolder } from './window';

/** Lan and Minh both tag the same passages of seed 003, Lan as places and Minh as organisations. */
async function twoOpinions(...passages: readonly string[]): Promise<{ file: vscode.Uri; path: string }> {
	const { document } = await openSeed('003');
	const path = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
	const opinions = passages.flatMap((exact) => [
		{ exact, name: 'Lan', label: 'LOC' },
		{ exact, name: 'Minh', label: 'ORG' },
	]);
	const lines = opinions.map(({ exact, name, label }) => {
		const start = [...document.getText().slice(0, document.offsetAt(rangeOf(document, exact).start))].length;
		return JSON.stringify({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: `urn:uuid:${name}-${start}`,
			type: 'Annotation',
			motivation: 'classifying',
			creator: { type: 'Person', name },
			created: '2026-11-21T10:00:00Z',
			body: [{ type: 'TextualBody', purpose: 'classifying', value: label }],
			target: {
				source: path,
				selector: [
					{ type: 'TextPositionSelector', start, end: start + exact.length },
					{ type: 'TextQuoteSelector', exact },
				],
			},
		});
	});
	const file = vscode.Uri.joinPath(workspaceFolder(), '.corpus', 'annotations', `${path}.jsonl`);
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${lines.join('\n')}\n`));
	await tellOf(file);
	return { file, path };
}

/** The suite's window watches no files. */
async function tellOf(file: vscode.Uri): Promise<void> {
	const { session } = await activate();
	await session.client?.sendNotification('workspace/didChangeWatchedFiles', {
		changes: [{ uri: file.toString(), type: 2 }],
	});
}

suite('several people', () => {
	let file: vscode.Uri | undefined;

	teardown(async () => {
		const { disagreements, onlyMine } = await activate();
		await disagreements.close();
		if (onlyMine.isOn) {
			await onlyMine.toggle();
		}
		if (file) {
			await vscode.workspace.fs.delete(file);
			await tellOf(file);
			file = undefined;
		}
	});

	test('two people are compared, a disagreement opens with both sides, and what holds is one undoable step', async () => {
		const opinions = await twoOpinions('Triều Tiên');
		file = opinions.file;
		const { disagreements, session } = await activate();
		const corpus = session.statuses[0]!.uri;
		await disagreements.compare({
			corpus,
			left: { annotator: 'Lan' },
			right: { annotator: 'Minh' },
			names: ['Lan', 'Minh'],
		});
		const [document] = disagreements.getChildren();
		const [node] = disagreements.getChildren(document);
		ok(node?.kind === 'disagreement', 'it is listed');
		const { label, description } = disagreements.getTreeItem(node);
		ok(/^\d+: Place \| Organisation$/u.test(String(label)), String(label));
		equal(description, 'Triều Tiên');

		await vscode.commands.executeCommand('corpusAnnotator.openDisagreement', node);
		equal(vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection), 'Triều Tiên');
		await vscode.commands.executeCommand('corpusAnnotator.compareLists', node);
		const lists = () => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'corpus-compare');
		await until('both lists are open', () => lists().length === 2 && lists().every((one) => one.getText() !== ''));
		ok(
			lists().some((one) => /\tOrganisation\tTriều Tiên/u.test(one.getText())),
			'one of them has what Minh says',
		);

		const outcome = await decide('takeRight', node);
		equal(outcome.message, 'Decided: the right one holds');
		equal(disagreements.result?.disagreements[0]?.decided?.verdict, 'right');
		equal(disagreements.result?.total, 1);
		const [after] = disagreements.getChildren(disagreements.getChildren()[0]);
		ok(after?.kind === 'disagreement', 'it stays in the list');
		equal(disagreements.getTreeItem(after).description, 'holds: Organisation · Triều Tiên');
		const relative = `.corpus/annotations/${opinions.path}.jsonl`;
		equal((await readFile(relative))?.trimEnd().split('\n').length, 3);
		await decide('undo');
		equal((await readFile(relative))?.trimEnd().split('\n').length, 2);
	});

	test('a decision goes on to the row below, also where rows above it in the same line were passed over, and at the end to the top', async () => {
		({ file } = await twoOpinions('Nga', 'Triều Tiên', 'Đông Bắc Á'));
		const { disagreements, session } = await activate();
		await disagreements.compare({
			corpus: session.statuses[0]!.uri,
			left: { annotator: 'Lan' },
			right: { annotator: 'Minh' },
			names: ['Lan', 'Minh'],
		});
		const [document] = disagreements.getChildren();
		const [, second] = disagreements.getChildren(document);
		await vscode.commands.executeCommand('corpusAnnotator.openDisagreement', second);
		const shown = (): string => {
			const { activeTextEditor: editor } = vscode.window;
			return editor?.document.getText(editor.selection) ?? '';
		};
		equal(shown(), 'Triều Tiên');
		await decide('takeRight');
		equal(shown(), 'Đông Bắc Á');
		await decide('takeLeft');
		equal(shown(), 'Nga');
		await decide('undo');
		await decide('undo');
	});

	test('only mine: others’ tags aren’t drawn, as the status bar says, until it is turned off', async () => {
		const { document } = await openSeed('003');
		const { onlyMine, session } = await activate();
		({ file } = await twoOpinions('Triều Tiên'));
		const params = { uri: document.uri.toString() };
		const drawn = async () =>
			(await session.request<AnnotationsResult>(ANNOTATIONS_REQUEST, params))?.annotations.length;
		await until('both are drawn', async () => (await drawn()) === 2);
		await vscode.commands.executeCommand('corpusAnnotator.showOnlyMine');
		equal([onlyMine.isOn, await drawn()], [true, 0]);
		await vscode.commands.executeCommand('corpusAnnotator.showOnlyMine');
		equal(await drawn(), 2);
		equal(onlyMine.isOn, false);
	});
});
