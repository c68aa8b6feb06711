import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_LABELS } from '../../server/src/core/model';
import {
	CORPUS_MEMBERS,
	DEFAULT_CONFIGURATION,
	LABEL_KINDS,
	LABEL_MEMBERS,
	parseCorpusFile,
	UNKNOWN_KIND,
	WRONG_COLOR,
} from '../../server/src/configuration/corpusFile';

interface Schema {
	readonly properties: Readonly<
		Record<
			string,
			{
				description?: string;
				default?: unknown;
				enum?: unknown;
				examples?: unknown[];
				pattern?: string;
				errorMessage?: string;
				patternErrorMessage?: string;
			}
		>
	>;
	readonly additionalProperties: boolean;
	readonly definitions?: Readonly<Record<string, Schema>>;
}

suite('the schema of corpus.json', () => {
	const schema = JSON.parse(readFileSync(join(__dirname, '../../syntaxes/corpus.schema.json'), 'utf8')) as Schema;
	const label = schema.definitions!.label!;

	test('knows the members that the parser knows', () => {
		assert.deepStrictEqual(Object.keys(schema.properties), [...CORPUS_MEMBERS]);
		assert.deepStrictEqual(Object.keys(label.properties), [...LABEL_MEMBERS]);
		assert.deepStrictEqual(label.properties.kind!.enum, LABEL_KINDS);
		assert.deepStrictEqual([schema.additionalProperties, label.additionalProperties], [false, false]);
	});

	test('describes each of them', () => {
		const mute = [...Object.entries(schema.properties), ...Object.entries(label.properties)].filter(
			([, property]) => !property.description,
		);
		assert.deepStrictEqual(mute, []);
	});

	test('says what is wrong in the parser’s words, and once', () => {
		assert.equal(label.properties.kind!.errorMessage, UNKNOWN_KIND);
		const { pattern, patternErrorMessage } = label.properties.color!;
		// The format, for which editors show a colour, is a check of its own.
		assert.deepStrictEqual([pattern, patternErrorMessage], [undefined, WRONG_COLOR]);
	});

	test('has defaults and examples that the parser takes', () => {
		assert.deepStrictEqual(schema.properties.include!.default, DEFAULT_CONFIGURATION.include);
		assert.deepStrictEqual(schema.properties.exclude!.default, DEFAULT_CONFIGURATION.exclude);
		const wrong: unknown[] = [];
		for (const [name, { examples = [] }] of Object.entries(schema.properties)) {
			wrong.push(...examples.flatMap((example) => parseCorpusFile(JSON.stringify({ [name]: example })).problems));
		}
		for (const [name, { examples = [] }] of Object.entries(label.properties)) {
			wrong.push(
				...examples.flatMap(
					(example) => parseCorpusFile(JSON.stringify({ labels: [{ name: 'x', [name]: example }] })).problems,
				),
			);
		}
		assert.deepStrictEqual(wrong, []);
		const named = label.properties.name!.examples!;
		assert.deepStrictEqual(
			BUILT_IN_LABELS.filter((name) => !named.includes(name)),
			[],
		);
	});
});
