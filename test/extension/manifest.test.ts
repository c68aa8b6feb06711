import * as vscode from 'vscode';
import { equal } from './assert';

interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string }[];
		readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
	};
}

suite('manifest', () => {
	test('every command of the palette is there', async () => {
		const { contributes } = manifest();
		const known = new Set(await vscode.commands.getCommands(true));
		equal(
			contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
			[],
		);
	});

	test('no key of ours is one of VS Code’s own', async () => {
		const document = await vscode.workspace.openTextDocument(
			vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
		);
		const { contributes } = manifest();
		// In views of ours, where no other keys are at work, those mean what they mean in VS Code's own. Annotation mode is
		// there to take the keys that type.
		const everywhere = contributes.keybindings.filter(
			({ when }) => !/focusedView (?:==|=~) |corpusAnnotator\.annotationMode/u.test(when ?? ''),
		);
		const ours = new Map(everywhere.map(({ key, command }) => [normalizeKey(key), command]));
		const clashes = [...document.getText().matchAll(/"key":\s*"([^"]+)",?\s*"command":\s*"([^"]+)"/gu)]
			.filter(([, key, command]) => ours.has(normalizeKey(key!)) && !command!.startsWith('corpusAnnotator.'))
			.map(([, key, command]) => `${key} ${command}`);
		equal(clashes, []);
	});
});

function manifest(): Manifest {
	return vscode.extensions.getExtension('corpus-annotator.corpus-annotator')!.packageJSON as Manifest;
}

function normalizeKey(key: string): string {
	return key
		.split(' ')
		.map((chord) => chord.split('+').sort().join('+'))
		.join(' ');
}
