import * as vscode from 'vscode';
import { containsInOrder, equal, ok } from './assert';
import { hoverText, openSeed, rangeOf, until } from './window';

suite('hover', () => {
	test('a name lists its mentions in all five documents, each with a link to its place', async () => {
		const { document } = await openSeed('003');
		const text = await hoverText(document, rangeOf(document, 'Putin').start.translate(0, 1));
		containsInOrder(text, ['Vladimir Putin', '5']);
		// To a file, or by a command to what is no file of a disk.
		const linked = [...text.matchAll(/\]\(<?((?:file|command:corpusAnnotator\.openPlace)[^)>\s]+)/gu)].map((match) =>
			decodeURIComponent(match[1]!),
		);
		const documents = new Set(linked.map((link) => /(\d{3})_[0-9a-f]+\.txt/u.exec(link)?.[1]));
		equal([...documents].sort(), ['000', '001', '002', '003', '004']);
		ok(
			linked.every((link) => /#L?\d+|"line":\d+/u.test(link)),
			`each link says its line: ${linked.join('\n')}`,
		);
	});

	test('definition and references jump within the corpus', async () => {
		const { document } = await openSeed('003');
		const position = rangeOf(document, 'Putin').start;
		const references = await vscode.commands.executeCommand<vscode.Location[]>(
			'vscode.executeReferenceProvider',
			document.uri,
			position,
		);
		equal(new Set(references.map(({ uri }) => uri.path)).size, 5);
	});

	test('semantic tokens colour names and times', async () => {
		const { document } = await openSeed('003');
		const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
			'vscode.provideDocumentSemanticTokensLegend',
			document.uri,
		);
		const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
			'vscode.provideDocumentSemanticTokens',
			document.uri,
		);
		const types = new Set<string | undefined>();
		for (let i = 3; i < tokens.data.length; i += 5) {
			types.add(legend.tokenTypes[tokens.data[i]!]);
		}
		ok(
			['person', 'location', 'time'].every((type) => types.has(type)),
			[...types].join(' '),
		);
	});

	test('on a faded line doesn’t say again what the hint above it says', async () => {
		const { document } = await openSeed('003');
		const line = rangeOf(document, 'Đăng ký').start;
		const hints = () =>
			vscode.languages
				.getDiagnostics(document.uri)
				.filter(({ range }) => range.contains(line))
				.map(({ message }) => message);
		await until('the line is faded', () => hints().length > 0);
		ok(hints()[0]!.startsWith('Boilerplate ('), hints()[0]!);
		const text = await hoverText(document, line);
		ok(/^\*Why: /u.test(text), text);
	});
});
