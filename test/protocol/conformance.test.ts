import assert from 'node:assert/strict';
import type { Message } from 'vscode-jsonrpc';
import { Conformance } from '../support/conformance';

const ORIGIN = { line: 0, character: 0 };
const RANGE = { start: ORIGIN, end: ORIGIN };

suite('messages held against the protocol', () => {
	const problemsOf = (method: string, result: unknown): readonly string[] => {
		const conformance = new Conformance();
		conformance.sent({ jsonrpc: '2.0', id: 1, method } as Message);
		conformance.received({ jsonrpc: '2.0', id: 1, result } as Message);
		return conformance.problems;
	};
	const unasked = (message: object): readonly string[] => {
		const conformance = new Conformance();
		conformance.received({ jsonrpc: '2.0', ...message } as Message);
		return conformance.problems;
	};

	test('what it allows passes', () => {
		const passing: readonly (readonly [string, unknown])[] = [
			['textDocument/hover', null],
			['textDocument/hover', { contents: { kind: 'markdown', value: 'x' }, range: RANGE }],
			['textDocument/hover', { contents: ['x', { language: 'a', value: 'b' }] }],
			['textDocument/definition', [{ uri: 'file:///a', range: RANGE }]],
			[
				'textDocument/codeAction',
				[
					{ title: 'x', command: 'y' },
					{ title: 'x', kind: 'quickfix', isPreferred: true },
				],
			],
			['textDocument/documentSymbol', [{ name: 'x', kind: 5, range: RANGE, selectionRange: RANGE, children: [] }]],
			['textDocument/diagnostic', { kind: 'full', items: [{ range: RANGE, message: 'x', tags: [1] }] }],
			['textDocument/diagnostic', { kind: 'unchanged', resultId: 'x' }],
			['textDocument/semanticTokens/full/delta', { edits: [{ start: 0, deleteCount: 1, data: [1] }] }],
			['textDocument/rename', { changes: { 'file:///a': [{ range: RANGE, newText: '' }] } }],
			['workspace/executeCommand', { anything: 1 }],
			['shutdown', null],
			['initialize', { capabilities: { hoverProvider: true }, serverInfo: { name: 'x' } }],
		];
		assert.deepStrictEqual(
			passing.flatMap(([method, result]) => problemsOf(method, result)),
			[],
		);
		const calls = [
			{ method: 'textDocument/publishDiagnostics', params: { uri: 'file:///a', diagnostics: [], version: 3 } },
			{ method: 'window/logMessage', params: { type: 1, message: 'x' } },
			{ method: '$/progress', params: { token: 't', value: { kind: 'report', percentage: 3 } } },
			{ method: 'workspace/semanticTokens/refresh', id: 3 },
			{ method: 'corpus/status', params: {} },
			{ id: 4, error: { code: -32800, message: 'x' } },
		];
		assert.deepStrictEqual(calls.flatMap(unasked), []);
	});

	test('what it does not allow is named with its place', () => {
		const failing: readonly (readonly [string, unknown])[] = [
			['textDocument/hover', { contents: 3 }],
			['textDocument/hover', { contents: 'x', rnage: RANGE }],
			['textDocument/definition', { uri: 'file:///a', range: { start: { line: -1, character: 0 }, end: ORIGIN } }],
			['textDocument/documentHighlight', [{ range: { start: { line: 1.5, character: 0 }, end: ORIGIN } }]],
			['textDocument/documentSymbol', [{ name: 'x', kind: 99, range: RANGE, selectionRange: RANGE }]],
			['textDocument/foldingRange', [{ startLine: 1 }]],
			['textDocument/semanticTokens/full', { data: ['x'] }],
			['initialize', {}],
			['shutdown', 3],
		];
		assert.deepStrictEqual(
			failing.map(([method, result]) => problemsOf(method, result)),
			[
				['textDocument/hover: result.contents is 3 instead of an object'],
				['textDocument/hover: result.rnage is no member that the protocol knows there'],
				['textDocument/definition: result.range.start.line is -1 instead of uinteger'],
				['textDocument/documentHighlight: result[0].range.start.line is 1.5 instead of uinteger'],
				['textDocument/documentSymbol: result[0].kind is 99 instead of 1'],
				['textDocument/foldingRange: result[0].endLine is missing'],
				['textDocument/semanticTokens/full: result.data[0] is "x" instead of uinteger'],
				['initialize: result.capabilities is missing'],
				['shutdown: result is 3 instead of void'],
			],
		);
		const calls = [
			{ method: 'textDocument/publishDiagnostics', params: { diagnostics: [] } },
			{ method: 'window/logMessage', id: 1, params: { type: 1, message: 'x' } },
			{ method: 'window/shout', params: {} },
			{ id: 4, result: null },
			{ id: 4, error: { code: 7, message: 'x' } },
			{ id: 4, error: { code: -32800 } },
		];
		assert.equal(calls.flatMap(unasked).length, calls.length);
	});
});
