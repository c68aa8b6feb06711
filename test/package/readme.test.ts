import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../server/src/commandProtocol';

const ROOT = join(__dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

suite('README', () => {
	test('tells the argument of every command that an editor can send', () => {
		const [, chapter] = README.split('### Commands and their arguments');
		const rows = chapter!
			.split('\n###')[0]!
			.split('\n')
			.filter((line) => line.startsWith('| `corpus.'));
		const told = rows.flatMap((row) => row.split('|')[1]!.match(/corpus\.\w+/gu) ?? []);
		deepStrictEqual([...told].sort(), Object.values(COMMANDS).sort());
	});

	test('has an example of every command of the command line', () => {
		const examples = new Set(README.match(/(?<=^corpus-annotator )[\w-]+/gmu));
		const main = readFileSync(join(ROOT, 'server/src/cli/main.ts'), 'utf8');
		const files = [...main.matchAll(/from '\.\/(commands\/\w+)'/gu)].map((match) => match[1]!);
		const names = files.flatMap((file) =>
			[...readFileSync(join(ROOT, `server/src/cli/${file}.ts`), 'utf8').matchAll(/^\tname: '([\w-]+)'/gmu)].map(
				(match) => match[1]!,
			),
		);
		ok(names.includes('analyze'), 'no command was found');
		deepStrictEqual(
			names.filter((name) => !examples.has(name)),
			[],
		);
	});
});
