import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

suite('localization', () => {
	test('every string of the manifest is there in each language, and none besides', () => {
		const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
		const wanted = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/gu)].map((match) => match[1]!))].sort();
		assert.deepStrictEqual(Object.keys(readJson('package.nls.json')).sort(), wanted);
		assert.deepStrictEqual(Object.keys(readJson('package.nls.vi.json')).sort(), wanted);
	});

	test('every sentence of the client has its translation', () => {
		const translated = readJson('client/l10n/bundle.l10n.vi.json');
		const missing = sourceFiles('client/src')
			.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu)])
			.map((match) => match[1]!.replaceAll("\\'", "'"))
			.filter((sentence) => !translated[sentence]);
		assert.deepStrictEqual(missing, []);
	});

	test('a translation has the places of its sentence', () => {
		const places = (sentence: string) => [...sentence.matchAll(/\{\d+\}/gu)].map(String).sort();
		const wrong = Object.entries(readJson('client/l10n/bundle.l10n.vi.json')).filter(
			([sentence, translation]) => places(sentence).join() !== places(translation).join(),
		);
		assert.deepStrictEqual(wrong, []);
	});
});

function readJson(file: string): Record<string, string> {
	return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, string>;
}

function sourceFiles(folder: string): string[] {
	return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => path.join(root, folder, file));
}
