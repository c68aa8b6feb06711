// Runs one tool over files, from beside the installed packages: node peer.mjs NAME ROOT FILE…; prints what it took as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [name, root, ...files] = process.argv.slice(2);
const require = createRequire(import.meta.url);

/** Each gives a sentence that it must flag, and how many findings a text has. */
const peers = {
	'cspell-lib': async () => {
		const { spellCheckDocument } = await import('cspell-lib');
		return {
			sentence: 'This sentense has a mistake.',
			check: async (text, file) => {
				const document = { uri: pathToFileURL(file).href, text, languageId: 'plaintext' };
				const { issues } = await spellCheckDocument(document, { noConfigSearch: true }, { language: 'en' });
				return issues.length;
			},
		};
	},
	textlint: async () => {
		const { TextlintKernel } = require('@textlint/kernel');
		const defaultOf = (module) => module.default ?? module;
		const kernel = new TextlintKernel();
		const plugins = [{ pluginId: 'text', plugin: defaultOf(require('@textlint/textlint-plugin-text')) }];
		const rules = [{ ruleId: 'no-todo', rule: defaultOf(require('textlint-rule-no-todo')) }];
		return {
			sentence: 'TODO: write this sentence.',
			check: async (text, file) =>
				(await kernel.lintText(text, { filePath: file, ext: '.txt', plugins, rules })).messages.length,
		};
	},
	'corpus-annotator': async () => {
		const analysis = require(path.join(root, 'dist/analysis.js'));
		const context = { knowledge: analysis['core/model'].NO_KNOWLEDGE };
		return {
			sentence: 'Angela Merkel visited Hanoi on 3 May 2024.',
			check: async (text) => {
				const { mentions, times, lines } = analysis['core/analyze'].analyze(text, context);
				return mentions.length + times.length + lines.filter((line) => line.boilerplate).length;
			},
		};
	},
};

const { sentence, check } = await peers[name]();
const flagged = (await check(sentence, files[0])) > 0;
const began = performance.now();
let findings = 0;
for (const file of files) {
	findings += await check(readFileSync(file, 'utf8'), file);
}
console.log(JSON.stringify({ milliseconds: performance.now() - began, findings, flagged, sentence }));
