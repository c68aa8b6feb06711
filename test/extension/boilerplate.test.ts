import * as vscode from 'vscode';
import { equal, ok } from './assert';
import {
	decide,
	decideEverywhere,
	fadedLines,
	findSeed,
	hoverText,
	openSeed,
	rangeOf,
	readFile,
	select,
	until,
} from './window';

/** The line of a page's interface that 002 and 003 both have. */
const REPEATED = 'Đăng ký';

suite('boilerplate', () => {
	test('Mark as Boilerplate Everywhere reaches every document that has the line, and one undo takes it back', async () => {
		const other = await openSeed('002');
		const editor = await openSeed('003');
		const line = lineOf(editor.document, REPEATED);
		select(editor, editor.document.lineAt(line).range);

		const outcome = await decideEverywhere('markAsBoilerplateEverywhere');
		equal([outcome.annotations, outcome.documents], [2, 2], outcome.message);
		const rules = (await readFile('.corpus/rules.jsonl'))?.trimEnd().split('\n') ?? [];
		equal(
			rules.map((rule) => ruleOf(rule)),
			[{ decision: 'boilerplate', text: REPEATED }],
		);
		await untilFaded(editor.document, line);
		await vscode.window.showTextDocument(other.document);
		const otherLine = lineOf(other.document, REPEATED);
		await untilFaded(other.document, otherLine);
		const isDecided = async () =>
			/Marked as boilerplate in the whole corpus/u.test(
				await hoverText(other.document, new vscode.Position(otherLine, 1)),
			);
		ok(await isDecided(), 'the hover in the other document says that a person decided');

		await decide('undo');
		equal(await readFile('.corpus/rules.jsonl'), undefined, 'the file is gone again');
		ok(!(await isDecided()), 'the hover in the other document is the analysis’s again');
	});

	test('Mark as Content shows a faded line again, and undo fades it', async () => {
		const editor = await openSeed('003');
		const line = lineOf(editor.document, REPEATED);
		await untilFaded(editor.document, line);
		select(editor, editor.document.lineAt(line).range);

		await decide('markAsContent');
		await until('the line is no longer faded', () => !fadedLines(editor.document.uri).includes(line + 1));
		const file = await readFile(`.corpus/annotations/${(await findSeed('003')).path.split('/').at(-1)}.jsonl`);
		ok(file?.includes('"content"'), file ?? 'no file');

		await decide('undo');
		await untilFaded(editor.document, line);
	});

	test('a cursor alone stands for its line', async () => {
		const editor = await openSeed('003');
		const inside = rangeOf(editor.document, 'sân bay vũ trụ Vostochny').start;
		select(editor, new vscode.Range(inside, inside));

		const outcome = await decide('markAsBoilerplate');
		equal([outcome.annotations, outcome.documents], [1, 1], outcome.message);
		await untilFaded(editor.document, inside.line);

		await decide('undo');
		await until('the line is no longer faded', () => !fadedLines(editor.document.uri).includes(inside.line + 1));
	});
});

function lineOf(document: vscode.TextDocument, text: string): number {
	const lines = Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line).text.trim());
	const line = lines.indexOf(text);
	ok(line >= 0, `${document.uri.path} has a line ${JSON.stringify(text)}`);
	return line;
}

async function untilFaded(document: vscode.TextDocument, line: number): Promise<void> {
	await until(`line ${line + 1} of ${document.uri.path} is faded`, () => fadedLines(document.uri).includes(line + 1));
}

function ruleOf(json: string): { decision: unknown; text: unknown } {
	const { decision, text } = JSON.parse(json) as { decision: unknown; text: unknown };
	return { decision, text };
}
