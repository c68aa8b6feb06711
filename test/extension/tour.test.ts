import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { activate, decide, decideEverywhere, hoverText, openSeed, rangeOf, select } from './window';

interface Manifest {
	readonly contributes: {
		readonly walkthroughs: readonly {
			readonly id: string;
			readonly steps: readonly {
				readonly id: string;
				readonly description: string;
				readonly media: { readonly svg: string };
				readonly completionEvents: readonly string[];
			}[];
		}[];
	};
}

suite('tour', () => {
	const extension = () => vscode.extensions.getExtension('corpus-annotator.corpus-annotator')!;
	const steps = () => (extension().packageJSON as Manifest).contributes.walkthroughs[0]!.steps;

	test('each step has its picture, and its buttons run commands that are there', async () => {
		const known = new Set(await vscode.commands.getCommands(true));
		const wrong: string[] = [];
		for (const { description, media } of steps()) {
			const picture = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension().extensionUri, media.svg));
			ok(picture.length < 3000, `${media.svg} is small`);
			const commands = [...description.matchAll(/\(command:([\w.]+)\)/gu)].map((match) => match[1]!);
			wrong.push(...commands.filter((command) => !known.has(command)));
		}
		equal(wrong, []);
	});

	test('a step is done when the person did it, by whatever way', async () => {
		const { tour } = (await activate()).session;
		const editor = await openSeed('003');
		const name = rangeOf(editor.document, 'Vostochny');
		await hoverText(editor.document, name.start);
		ok(tour.has('hovered'), 'a hover was seen');
		select(editor, name);
		await decide('tagAsPlace');
		ok(tour.has('tagged'), 'something was tagged');
		await decide('undo');
		const line = rangeOf(editor.document, 'Đăng ký');
		select(editor, new vscode.Range(line.start, line.start));
		await decideEverywhere('markAsBoilerplateEverywhere');
		ok(tour.has('markedEverywhere'), 'something was marked everywhere');
		await decide('undo');
		select(editor, rangeOf(editor.document, 'Putin'));
		await decide('acceptSuggestion');
		ok(tour.has('reviewed'), 'a suggestion was answered');
		await decide('undo');
	});

	test('opens from the welcome', async () => {
		await vscode.commands.executeCommand('corpusAnnotator.openTour');
		ok(
			vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /Walkthrough|Welcome/u.test(label))),
			'a tab with the tour',
		);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	});
});
