import { deepStrictEqual } from 'node:assert/strict';
import { CodeActionTriggerKind, type CodeAction } from 'vscode-languageserver-types';
import type { DocumentDate } from '../../server/src/core/model';
import { reason } from '../../server/src/core/reason';
import { memoryCorpus } from '../support/memoryCorpus';
import { selectionOf, service } from './support';

const KINDS = ['quickfix.reject', 'quickfix.value', 'refactor.date', 'quickfix.untag'];

/** The actions on times, as `kind: title`; `asks`: in a client that can ask for a value. */
function actions(
	text: string,
	options: { documentDate?: DocumentDate; asks?: boolean; tagged?: string } = {},
): string[] {
	const { documentDate, asks = true, tagged } = options;
	const corpus = memoryCorpus(
		{ 'a.txt': text },
		{
			...(documentDate && { documentDate }),
			...(tagged !== undefined && { annotations: { 'a.txt': [{ label: 'not-a-time', exact: tagged }] } }),
		},
	);
	const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked };
	const found = service({ commandLinks: asks }).codeActions(
		corpus.marked.document,
		corpus,
		selectionOf(corpus),
		context,
	) as CodeAction[];
	return found.filter(({ kind }) => KINDS.includes(kind!)).map(({ title, kind }) => `${kind}: ${title}`);
}

suite('code actions on a time', () => {
	test('reject it, give it another value, take it for the document’s date', () =>
		deepStrictEqual(actions('Tin <DATE=2024-06-19 ngày 19|/6/2024>'), [
			'quickfix.reject: Not a Date: “ngày 19/6/2024”',
			'quickfix.value: Change the Value of “ngày 19/6/2024”…',
			'refactor.date: Take as Document Date: 2024-06-19',
		]));

	test('ask for nothing in a client that can’t', () =>
		deepStrictEqual(actions('Tin <DURATION=P5D 5 n|gày>', { asks: false }), [
			'quickfix.reject: Not a Date: “5 ngày”',
			'quickfix.reject: Reject All “5 ngày”',
		]));

	test('don’t take for the document’s date what is counted from it, is it, or has no year', () => {
		const date = (value: string): DocumentDate => ({ value, confidence: 1, why: reason('in a caption') });
		const dates = (text: string, documentDate?: DocumentDate): string[] =>
			actions(text, { ...(documentDate && { documentDate }) }).filter((action) => action.startsWith('refactor.date'));
		deepStrictEqual(dates('<DATE=2024-06-18 hôm| qua>', date('2024-06-19')), []);
		deepStrictEqual(dates('<DATE=XXXX-06-18 18|/6>'), []);
		deepStrictEqual(dates('<DATE=2024-W24 tuần| trước>'), []);
		deepStrictEqual(dates('<DATE=195X những năm| 1950>'), []);
	});

	test('take a person’s date back', () => {
		const decision = { id: 'urn:uuid:1', origin: 'annotation' as const };
		const documentDate = { value: '2014', confidence: 1, why: reason('Set by hand'), decision };
		deepStrictEqual(
			actions('<DATE=2014-06-18 hôm| qua>', { documentDate }).at(-1),
			'refactor.date: Forget the Document Date 2014',
		);
	});

	test('take a rejection back', () =>
		deepStrictEqual(actions('Rộng <DATE=1920 19|20>', { tagged: '1920' }), [
			'quickfix.untag: Remove Tag “Not a date” from “1920”',
		]));
});
