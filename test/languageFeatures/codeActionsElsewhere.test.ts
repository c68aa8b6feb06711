import { deepStrictEqual } from 'node:assert/strict';
import { CodeActionTriggerKind, type CodeAction } from 'vscode-languageserver-types';
import { memoryCorpus, type MemoryCorpus } from '../support/memoryCorpus';
import { selectionOf, service } from './support';

function offered(
	corpus: MemoryCorpus,
	commandLinks: boolean,
	triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked,
): CodeAction[] {
	return service({ commandLinks }).codeActions(corpus.marked.document, corpus, selectionOf(corpus), {
		diagnostics: [],
		triggerKind,
		// All, also what one entry asks for.
		...(commandLinks && { only: [''] }),
	}) as CodeAction[];
}

/** What is offered beyond what VS Code is offered, which has other ways to it. */
function added(corpus: MemoryCorpus, triggerKind?: CodeActionTriggerKind): CodeAction[] {
	const [all, inVsCode] = [false, true].map((commandLinks) => offered(corpus, commandLinks, triggerKind));
	const known = new Set(inVsCode!.map(({ title }) => title));
	return all!.filter(({ title }) => !known.has(title));
}

const titlesIn = (corpus: MemoryCorpus): string[] => added(corpus).map(({ title, kind }) => `${kind}: ${title}`);

suite('code actions for editors without lists and keys of ours', () => {
	test('answer a suggested name for the whole corpus, or here alone, and split it off', () =>
		deepStrictEqual(titlesIn(memoryCorpus({ 'a.txt': 'Ông <PER Vladimir Putin>.\n<PER Pu|tin>, <PER Putin>' })), [
			'quickfix.accept: Accept All “Putin” as Person',
			'quickfix.reject: Reject “Putin” Here Alone',
			'refactor.split: Split Off “Putin” Here',
			'refactor.split: Split Off “Putin” in Document',
			'refactor.split: Split Off “Putin” Everywhere',
		]));

	test('tell how many are accepted, where that is known', () => {
		const first = (waiting: number): string =>
			titlesIn(memoryCorpus({ 'a.txt': '<PER Pu|tin>' }, { waiting })).find((title) => title.includes('Accept'))!;
		deepStrictEqual([12, 1].map(first), [
			'quickfix.accept: Accept All 12 “Putin” as Person',
			'quickfix.accept: Accept the Only “Putin” as Person',
		]);
	});

	test('reach all of what is tagged', () => {
		const corpus = memoryCorpus(
			{ 'a.txt': 'Giải Sao M|ai' },
			{ annotations: { 'a.txt': [{ label: 'PER', exact: 'Sao Mai' }] } },
		);
		const [action] = added(corpus);
		const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 12 } };
		deepStrictEqual(
			[action!.title, action!.command!.command, action!.command!.arguments],
			['Tag All “Sao Mai” as Person', 'corpus.tagOccurrences', [{ uri: 'file:///corpus/a.txt', range, label: 'PER' }]],
		);
	});

	test('say whom a short name means, where another one in the document or the corpus has it, too; VS Code asks besides', () => {
		const corpus = memoryCorpus({
			'a.txt': '<PER Fiona Greyling> of <ORG Greyling Marine>.\n<PER Grey|ling> sails, <PER Greyling> says.',
			'b.txt': '<PER Hugh Greyling>',
		});
		const titled = (commandLinks: boolean): CodeAction[] =>
			offered(corpus, commandLinks).filter(({ title }) => title.includes('Means'));
		const means = titled(false);
		const titles = ['“Greyling” Here Means “Greyling Marine”', '“Greyling” in Document Means “Greyling Marine”'];
		deepStrictEqual(
			means.map(({ title }) => title),
			[...titles, '“Greyling” Here Means “Hugh Greyling”', '“Greyling” in Document Means “Hugh Greyling”'],
		);
		deepStrictEqual(
			titled(true).map(({ title }) => title),
			[...titles, '“Greyling” Means…'],
		);
		const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } };
		deepStrictEqual(means[0]!.command!.arguments, [
			{ uri: 'file:///corpus/a.txt', range, scope: 'passage', into: 'greyling-marine' },
		]);
	});

	test('merge what is one in the document: a part of a name, of whatever type, and letters in brackets', () => {
		const merges = (text: string): string[] =>
			titlesIn(memoryCorpus({ 'a.txt': text })).filter((title) => title.startsWith('refactor.merge'));
		deepStrictEqual(merges('<PER Imogen St John-Hale> and <LOC St J|ohn-Hale>'), [
			'refactor.merge: Merge “St John-Hale” into “Imogen St John-Hale”',
		]);
		deepStrictEqual(merges('<ORG Đông Đô> (<ORG D|DS>)'), ['refactor.merge: Merge “DDS” into “Đông Đô”']);
		deepStrictEqual(merges('<PER Marcus Delacroix> (<LOC Ph|áp>) và <ORG Đại học Pháp Việt>'), []);
		deepStrictEqual(merges('<ORG Đại học Hà Nội> ở <LOC Hà N|ội>'), []);
	});

	test('light no bulb', () =>
		deepStrictEqual(added(memoryCorpus({ 'a.txt': 'Ông <PER Pu|tin>' }), CodeActionTriggerKind.Automatic), []));
});
