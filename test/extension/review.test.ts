import * as vscode from 'vscode';
import type { ReviewNode } from '../../client/src/views/reviewNodes';
import { equal, ok } from './assert';
import {
	activate,
	annotatedTexts,
	decide,
	openSeed,
	pause,
	rangeOf,
	readFile,
	select,
	settled as settledSelections,
	until,
} from './window';

suite('Review', () => {
	test('one key accepts and goes on, another one rejects and goes on', async () => {
		const editor = await openSeed('003');
		select(editor, rangeOf(editor.document, 'Putin'));
		const position = editor.selection.start;
		const outcome = await decide('acceptSuggestion');
		ok(/^Accepted: .*Putin \(Person\)/u.test(outcome.message), outcome.message);
		await until('the next suggestion is selected', () => !editor.selection.start.isEqual(position));
		ok(vscode.window.activeTextEditor!.selection.start.isAfter(position), 'it is behind the first');
		const next = vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection);
		ok(next !== '', 'a whole passage is selected');

		await decide('rejectSuggestion');
		ok(
			(await annotatedTexts(editor.document)).some((text) => text.endsWith(` ${next}`)),
			`${next} is decided`,
		);
		await decide('undo');
		await decide('undo');
		equal(await annotatedTexts(editor.document), []);
	});

	test('where nothing waits no key answers or goes anywhere: the next one would hit what nobody has seen', async () => {
		const editor = await openSeed('003');
		const passage = rangeOf(editor.document, 'Vostochny');
		select(editor, passage);
		await decide('tagAsPlace');
		const tagged = await annotatedTexts(editor.document);
		for (const command of ['rejectSuggestion', 'acceptSuggestion', 'rejectSuggestion']) {
			select(editor, new vscode.Range(passage.start, passage.start));
			const { message } = await decide(command);
			equal(message, 'Nothing is suggested here, or it is decided already');
			await settledSelections();
			equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
			ok(vscode.window.activeTextEditor!.selection.start.isEqual(passage.start), `${command} stays where it is`);
		}
		equal(await annotatedTexts(editor.document), tagged);
		await decide('undo');
	});

	test('the view has the progress and what waits; its places are accepted and rejected there', async () => {
		await openSeed('003');
		const { review } = await activate();
		const [progress, first] = await review.getChildren();
		ok(
			/^Corpus: 0 of \d/u.test(String(review.getTreeItem(progress!).label)),
			String(review.getTreeItem(progress!).label),
		);
		const labels = (await review.getChildren(progress)).map((node) => review.getTreeItem(node).label);
		ok(labels.includes('Person') && labels.includes('Boilerplate'), String(labels));
		const item = review.getTreeItem(first!);
		ok(/×\d+ in \d+ document/u.test(String(item.description)), String(item.description));
		const [place] = await review.getChildren(first);
		equal(review.getTreeItem(place!).contextValue, 'corpusReviewPlace');
		const outcome = await decide('rejectInReview', place);
		equal(outcome.annotations, 1, outcome.message);
		await decide('undo');
		// What was undone is weighed again in the background, and the order of the list with it.
		const forms = await settled(async () => (await review.getChildren()).filter((one) => one.kind === 'form'));
		// Of many places a list would come first.
		const few = forms.findIndex(({ item: { count } }) => count < 20);
		const next = forms[few + 1];
		const all = await decide('acceptInReview', forms[few]);
		ok(all.annotations >= 1, all.message);
		const selected = () => review.selected && review.getTreeItem(review.selected).id;
		await until('the next row is selected', () => selected() === review.getTreeItem(next!).id);
		await decide('undo');
		equal(await readFile('.corpus/rules.jsonl'), undefined, 'nothing is left of it');
	});

	test('a row that is selected shows its first place, and so does the row that an answer goes on to', async () => {
		await openSeed('001');
		const { review } = await activate();
		await vscode.commands.executeCommand('corpusAnnotator.review.focus');
		const forms = await settled(async () => (await review.getChildren()).filter((one) => one.kind === 'form'));
		const few = forms.findIndex(({ item: { count } }) => count < 20);
		const shows = (form: ReviewNode): boolean => {
			// None while another document takes its place.
			const editor = vscode.window.activeTextEditor;
			const shown = editor?.document.getText(editor.selection).replace(/\s+/gu, ' ');
			return shown === String(review.getTreeItem(form).label);
		};
		// As a click does.
		await review.goOn([forms[few]!]);
		await until('its first place is shown', () => shows(forms[few]!));
		await decide('acceptInReview', forms[few]);
		await until('that of the next row is shown', () => shows(forms[few + 1]!));
		await decide('undo');
	});

	test('Review Suggestions opens the first place of the queue, and goes on from there', async () => {
		const { review } = await activate();
		const forms = await settled(async () => (await review.getChildren()).filter(({ kind }) => kind === 'form'));
		await vscode.commands.executeCommand('corpusAnnotator.reviewSuggestions');
		const label = String(review.getTreeItem(forms[0]!).label);
		const editor = vscode.window.activeTextEditor!;
		equal(editor.document.getText(editor.selection).replace(/\s+/gu, ' '), label);
		const before = `${editor.document.uri.path} ${editor.selection.start.line}:${editor.selection.start.character}`;
		await vscode.commands.executeCommand('corpusAnnotator.nextSuggestion');
		const { document, selection } = vscode.window.activeTextEditor!;
		ok(`${document.uri.path} ${selection.start.line}:${selection.start.character}` !== before, 'the walk went on');
	});

	test('the status bar says how far the document is', async () => {
		const editor = await openSeed('003');
		const { reviewStatus } = await activate();
		await until('it is shown', () => /^here 0 of \d+ · corpus 0 of \d+$/u.test(reviewStatus.text ?? ''));
		select(editor, rangeOf(editor.document, 'Putin'));
		await decide('acceptSuggestion');
		await vscode.window.showTextDocument(editor.document);
		await until('it has counted', () => /^here 1 of \d+ · corpus 1 of \d+$/u.test(reviewStatus.text ?? ''));
		await decide('undo');
	});
});

/** The rows once they stay the same. */
async function settled<T extends ReviewNode>(read: () => Promise<T[]>): Promise<T[]> {
	const { review } = await activate();
	const idsOf = (rows: readonly ReviewNode[]): string => rows.map((row) => review.getTreeItem(row).id).join();
	let rows = await read();
	await until('the list stays as it is', async () => {
		await pause(1000);
		const before = rows;
		rows = await read();
		return idsOf(before) === idsOf(rows);
	});
	return rows;
}
