// Reads an export of Web Annotations with libraries for the browser, in a document of jsdom, and prints what they see:
//
//   node web.mjs READER FOLDER MODULES     MODULES: where the libraries were installed
//
// Prints what read.py prints; the texts are those of cases.json beside FOLDER.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [reader, folder, modules] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'package.json'));
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of ['window', 'document', 'Node', 'NodeFilter', 'Range', 'Element', 'HTMLElement', 'DOMException']) {
	Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}

const name = { apache: '@apache-annotator/dom', recogito: '@recogito/text-annotator' }[reader];
const library = await import(pathToFileURL(entryOf(name)).href);
const { version } = JSON.parse(fs.readFileSync(path.join(modules, 'node_modules', name, 'package.json'), 'utf8'));

const cases = JSON.parse(fs.readFileSync(path.join(folder, '..', 'cases.json'), 'utf8'))[path.basename(folder)].cases;
const documents = {};
for (const { path: documentPath, text } of cases) {
	const file = path.join(folder, `${documentPath.replace(/\.txt$/u, '')}.jsonld`);
	const annotations = JSON.parse(fs.readFileSync(file, 'utf8')).filter(
		({ motivation }) => motivation === 'classifying',
	);
	const container = document.createElement('pre');
	container.append(document.createTextNode(text));
	document.body.replaceChildren(container);
	const found = [];
	for (const one of annotations.filter(
		({ target }) => typeof target === 'object' && JSON.stringify(target).includes('"selector"'),
	)) {
		const label = [one.body].flat().find(({ purpose }) => purpose === 'classifying').value;
		let passages;
		try {
			passages = await { apache, recogito }[reader](one, container);
		} catch (error) {
			found.push([label, `not read: ${error.message}`, '']);
			continue;
		}
		found.push([
			label,
			passages.map(({ start, end }) => `${points(text, start)}-${points(text, end)}`).join(','),
			passages.map(({ start, end }) => text.slice(start, end)).join(' '),
		]);
	}
	documents[documentPath] = { text: container.textContent, annotations: found };
}
console.log(`\n${JSON.stringify({ version, documents })}`);

function entryOf(name) {
	const folder = path.join(modules, 'node_modules', name);
	const { exports, module, main } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
	const entry = typeof exports === 'string' ? exports : (exports?.['.']?.import ?? exports?.import ?? module ?? main);
	return path.join(folder, typeof entry === 'string' ? entry : entry.default);
}

/** By position and by quote: where they differ, there is no passage. */
async function apache({ target }, container) {
	const { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } = library;
	const passages = [];
	for (const { selector } of target.items ?? [target].flat()) {
		const position = selector.find(({ type }) => type === 'TextPositionSelector');
		const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
		const byPosition = await first(createTextPositionSelectorMatcher(position)(container));
		const byQuote = await first(createTextQuoteSelectorMatcher(quote)(container));
		if (byPosition.start !== byQuote.start || byPosition.end !== byQuote.end) {
			return [];
		}
		passages.push(byPosition);
	}
	return passages;
}

async function first(matches) {
	for await (const { startOffset, endOffset } of matches) {
		return { start: startOffset, end: endOffset };
	}
	return { start: -1, end: -1 };
}

function recogito(annotation, container) {
	const { parsed } = library.W3CTextFormat(annotation.target.source, container).parse(annotation);
	return (parsed?.target.selector ?? []).map(({ start, end }) => ({ start, end }));
}

/** Code points before a place in UTF-16. */
function points(text, offset) {
	return [...text.slice(0, offset)].length;
}
