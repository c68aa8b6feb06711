import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_LABEL_DEFINITIONS } from '../../server/src/configuration/builtInLabels';
import { FIXED_KEYS, LABEL_KEY } from '../../server/src/configuration/fixedKeys';

interface Binding {
	readonly command: string;
	readonly key: string;
	readonly args?: unknown;
	readonly when?: string;
}

/** The keys of annotation mode without Ctrl, Alt and Cmd, as package.json has them. */
const manifest = readFileSync(join(__dirname, '../../package.json'), 'utf8');
const bindings = (JSON.parse(manifest) as { contributes: { keybindings: Binding[] } }).contributes.keybindings.filter(
	({ key, when }) => when?.includes('corpusAnnotator.annotationMode') && !/(?:ctrl|alt|cmd)\+/u.test(key),
);
const LETTERS_AND_DIGITS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

suite('fixed keys', () => {
	test('are those that package.json binds to a command of their own', () => {
		const bound = bindings.filter(
			({ command, key }) => LABEL_KEY.test(key) && command !== 'corpusAnnotator.annotationKey',
		);
		const free = bound.filter(({ key }) => FIXED_KEYS[key] === undefined).map(({ key }) => key);
		assert.deepStrictEqual(free, []);
	});

	test('every key that types does something in the mode, or gets a hint, and none does two things', () => {
		const signs = [...";'[]\\`-=,./"];
		const numpad = [...'0123456789', '_add', '_subtract', '_multiply', '_divide', '_decimal'].map(
			(name) => `numpad${name}`,
		);
		const plain = [...LETTERS_AND_DIGITS, ...signs, 'space', 'enter', 'backspace', 'tab'];
		const wanted = [...plain, ...plain.map((key) => `shift+${key}`), ...numpad, 'delete'];
		const counts = new Map<string, number>();
		bindings.forEach(({ key }) => counts.set(key, (counts.get(key) ?? 0) + 1));
		assert.deepStrictEqual(
			wanted.filter((key) => counts.get(key) !== 1),
			[],
		);
	});

	test('a letter or digit that is none tells which it is', () => {
		const free = bindings.filter(({ command }) => command === 'corpusAnnotator.annotationKey');
		const told = free.filter(({ key, args }) => key === args).map(({ key }) => key);
		assert.deepStrictEqual(
			LETTERS_AND_DIGITS.filter((key) => FIXED_KEYS[key] === undefined && !told.includes(key)),
			[],
		);
	});

	test('no built-in label has one, and each has another key', () => {
		const keys = BUILT_IN_LABEL_DEFINITIONS.map(({ key }) => key ?? '');
		assert.deepStrictEqual(
			keys.filter((key) => !LABEL_KEY.test(key) || FIXED_KEYS[key] !== undefined),
			[],
		);
		assert.equal(new Set(keys).size, keys.length);
	});
});
