import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { BUILT_IN_LABEL_DEFINITIONS } from '../../server/src/configuration/builtInLabels';
import { reason } from '../../server/src/core/reason';
import { createTranslator } from '../../server/src/messages';

const ROOT = join(__dirname, '../..');
const SERVER = join(ROOT, 'server/src');
const BUNDLES = join(ROOT, 'client/l10n');

/** Every sentence that the server says, and calls of `reason` whose sentence isn't written there. */
function sentencesOfServer(): { sentences: Set<string>; unknown: string[] } {
	const sentences = new Set(
		BUILT_IN_LABEL_DEFINITIONS.flatMap(({ title, description }) => [title, description ?? title]),
	);
	const unknown: string[] = [];
	for (const file of readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ts'),
	)) {
		const text = readFileSync(join(SERVER, file), 'utf8');
		if (!text.includes('reason(')) {
			continue;
		}
		const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
		const tables = tablesOf(source);
		const collect = (node: ts.Node): void => {
			if (ts.isStringLiteralLike(node)) {
				sentences.add(node.text);
			} else if (ts.isConditionalExpression(node)) {
				collect(node.whenTrue);
				collect(node.whenFalse);
			} else if (ts.isParenthesizedExpression(node)) {
				collect(node.expression);
			} else if (ts.isIdentifier(node) && tables.has(node.text)) {
				// A table of sentences, of which one is chosen before.
				tables.get(node.text)!.forEach((sentence) => sentences.add(sentence));
			} else {
				unknown.push(`${file}: ${text.slice(node.pos, node.end).trim()}`);
			}
		};
		const visit = (node: ts.Node): void => {
			if (
				ts.isCallExpression(node) &&
				ts.isIdentifier(node.expression) &&
				node.expression.text === 'reason' &&
				node.arguments[0]
			) {
				collect(node.arguments[0]);
			}
			ts.forEachChild(node, visit);
		};
		visit(source);
	}
	return { sentences, unknown };
}

/** The strings of a file's tables of sentences, by the name of the constant for which one is taken from them. */
function tablesOf(source: ts.SourceFile): ReadonlyMap<string, readonly string[]> {
	const tables = new Map<string, readonly string[]>();
	const strings = (node: ts.Node): string[] =>
		ts.isStringLiteralLike(node)
			? [node.text]
			: ts.isPropertyAssignment(node)
				? strings(node.initializer)
				: node.getChildren(source).flatMap(strings);
	const visit = (node: ts.Node): void => {
		const table = ts.isVariableDeclaration(node) && node.initializer && tableIn(node.initializer);
		if (table && ts.isIdentifier(node.name)) {
			tables.set(node.name.text, strings(table));
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return tables;
}

/** The table in `{ … }[key]` and `{ … }[key][key]`. */
function tableIn(node: ts.Expression): ts.ObjectLiteralExpression | undefined {
	return ts.isElementAccessExpression(node)
		? tableIn(node.expression)
		: ts.isObjectLiteralExpression(node)
			? node
			: undefined;
}

function placeholders(text: string): string {
	return [...new Set(text.match(/\{\d+\}/gu))].sort().join(' ');
}

suite('messages', () => {
	test('are written where they are said, so that they can be found', () =>
		deepStrictEqual(sentencesOfServer().unknown, []));

	for (const file of readdirSync(BUNDLES).filter((name) => /^bundle\.l10n\..+\.json$/u.test(name))) {
		const bundle = JSON.parse(readFileSync(join(BUNDLES, file), 'utf8')) as Record<string, string>;

		test(`${file} has them all`, () =>
			deepStrictEqual([...sentencesOfServer().sentences].filter((sentence) => !bundle[sentence]).sort(), []));

		test(`${file} keeps their arguments`, () =>
			deepStrictEqual(
				Object.keys(bundle).filter((sentence) => placeholders(sentence) !== placeholders(bundle[sentence]!)),
				[],
			));
	}

	test('are said in the person’s language, with the arguments in its order', () => {
		const translate = createTranslator({ '{0} in {1}': 'trong {1}: {0}' });
		strictEqual(translate(reason('{0} in {1}', '2 names', 'a.txt')), 'trong a.txt: 2 names');
	});

	test('translate an argument that is a word of ours, and none of a document’s', () => {
		const translate = createTranslator({ 'a list: {0} {1}': '{1} trong danh sách: {0}', city: 'thành phố' });
		strictEqual(translate(reason('a list: {0} {1}', reason('city'), 'city')), 'city trong danh sách: thành phố');
	});

	test('are said in English where there is no translation', () => {
		strictEqual(createTranslator({ 'x {0}': '' })(reason('x {0}', 1)), 'x 1');
		strictEqual(createTranslator({})(reason('toString')), 'toString');
	});
});
