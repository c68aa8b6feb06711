// Exports the hard cases of test/formats/torture.ts in every format, lets other people's readers read them, and says whether they
// see the same passages with the same labels: npm run test:readers [-- READER…]
//
// What a reader needs is installed into ~/.cache/corpus-annotator-readers; one that can't be had is told and left out. jing comes
// from the system, with TEI_SCHEMA=…/tei_all.rng; brat's own reader with BRAT_HOME=… , the folder of its sources.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, root } from '../dependencies.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'corpus-annotator-readers');
const exportsFolder = path.join(cache, 'exports');

/**
 * name: what is printed; format: the folder of the export; python, npm: what to install; environment: what must be set; decisions:
 * what a program proposes isn't among what it reads.
 */
const READERS = [
	{ format: 'w3c code-points', name: '@apache-annotator/dom', script: 'apache', npm: true },
	{ format: 'w3c utf-16', name: '@recogito/text-annotator', script: 'recogito', npm: true },
	{ format: 'brat', name: 'brat', script: 'brat', environment: 'BRAT_HOME' },
	{ format: 'conll2003 iob2', name: 'NLTK', script: 'nltk', python: ['nltk'] },
	{ format: 'conll2003 iob1', name: 'NLTK', script: 'nltk', python: ['nltk'] },
	{ format: 'conllu', name: 'conllu', script: 'conllu', python: ['conllu'] },
	{ format: 'uima-json', name: 'dkpro-cassis', script: 'cassis-json', python: ['dkpro-cassis'] },
	{ format: 'uima-xmi', name: 'dkpro-cassis', script: 'cassis-xmi', python: ['dkpro-cassis'] },
	{ format: 'gate-xml', name: 'gatenlp', script: 'gatenlp-xml', python: ['gatenlp'] },
	{ format: 'bdocjs python', name: 'gatenlp', script: 'gatenlp-bdocjs', python: ['gatenlp'] },
	{ format: 'bdocjs java', name: 'gatenlp', script: 'gatenlp-bdocjs', python: ['gatenlp'] },
	{ format: 'prodigy tokens', name: 'spaCy', script: 'spacy', python: ['spacy'] },
	{
		format: 'label-studio code-points',
		name: 'label-studio-sdk',
		script: 'label-studio',
		python: ['label-studio-sdk'],
		decisions: true,
	},
	{ format: 'refi-qda exclusive', name: 'pyrefiqda', script: 'pyrefiqda', python: ['pyrefiqda'] },
	{ format: 'tei', name: 'jing, tei_all', script: 'jing', environment: 'TEI_SCHEMA' },
];
const NPM = [
	'@apache-annotator/dom@0.2.0',
	'@apache-annotator/selector@0.2.0',
	'@recogito/text-annotator@4.1.1',
	'jsdom@26',
];

ensureDependencies();
writeCases();
const cases = JSON.parse(fs.readFileSync(path.join(exportsFolder, 'cases.json'), 'utf8'));
const wanted = process.argv.slice(2);
const rows = [];
let differences = 0;
for (const reader of READERS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
	const { version, notRun, wrong = [] } = read(reader);
	differences += wrong.length;
	const { losses, cases: documents } = cases[reader.format];
	rows.push([
		reader.format,
		reader.name,
		version ?? '',
		notRun ? `not run because ${notRun}` : `${documents.length - wrong.length} of ${documents.length}`,
		losses,
	]);
	wrong.forEach((one) => console.log(`${reader.format}, ${reader.name}: ${one}`));
}
console.log(
	'\n| format | reader | version | documents read the same | losses told by the export |\n| --- | --- | --- | --- | --- |',
);
rows.forEach((row) => console.log(`| ${row.join(' | ')} |`));
process.exitCode = differences > 0 ? 1 : 0;

function writeCases() {
	fs.rmSync(exportsFolder, { recursive: true, force: true });
	const written = run(process.execPath, ['--require', 'tsx/cjs', 'test/formats/writeCases.ts', exportsFolder], {
		cwd: root,
	});
	if (written.error) {
		console.error(written.error);
		process.exit(1);
	}
}

/** What is wrong, a line for each document; or why the reader was not run. */
function read(reader) {
	const { format, script, npm, python = [], environment, decisions = false } = reader;
	if (environment && !process.env[environment]) {
		return { notRun: `${environment} is not set` };
	}
	if (script === 'jing') {
		return validate(format);
	}
	const folder = path.join(exportsFolder, format);
	const missing = npm ? installNpm() : installPython(python);
	if (missing) {
		return { notRun: missing };
	}
	const answer = npm
		? run(process.execPath, [path.join(here, 'web.mjs'), script, folder, path.join(cache, 'npm')])
		: run('python3', [path.join(here, 'read.py'), script, folder], { env: pythonEnvironment(python) });
	if (answer.error) {
		return { wrong: [answer.error] };
	}
	const { version, documents } = JSON.parse(answer.output.trim().split('\n').at(-1));
	return { version, wrong: cases[format].cases.flatMap((one) => compare(one, documents[one.path], format, decisions)) };
}

function validate(format) {
	if (run('jing', []).error?.includes('ENOENT')) {
		return { notRun: 'jing is not installed (Debian: apt install jing)' };
	}
	const schema = process.env.TEI_SCHEMA;
	const version = /TEI\s+Edition:\s+(?:P5\s+)?(?:Version\s+)?(\d[\d.]*\d)/u.exec(fs.readFileSync(schema, 'utf8'))?.[1];
	const wrong = cases[format].cases.flatMap(({ path: document }) => {
		const file = path.join(exportsFolder, format, document.replace(/\.txt$/u, '.xml'));
		const { output, error } = run('jing', [schema, file]);
		return error ? [`${document}: ${output || error}`] : [];
	});
	return { version, wrong };
}

function compare({ path: document, text, annotations: all }, seen, format, decisions) {
	const annotations = all.filter(({ suggested }) => !(decisions && suggested));
	if (!seen) {
		// An export of annotations alone has no document without any.
		return annotations.length === 0 ? [] : [`${document}: not there`];
	}
	const bare = (words) =>
		seen.words ? words.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b\u2060\ufeff]/gu, '').normalize('NFC') : words;
	const found = seen.annotations.map(([label, at, words]) => [label, at ?? '', bare(words)].join(' ')).sort();
	const expected = annotations
		.map(({ label, at, text: words }) => [label, seen.words ? '' : at, bare(words)].join(' '))
		.sort();
	const wrong = [];
	// XML has no way to write some control characters: others stand in their places.
	const isXml = format === 'uima-xmi' || format === 'gate-xml';
	const written = isXml ? text.replace(/[\u0000-\u0008\v\f\u000e-\u001f]/gu, '\ufffd') : text;
	if (bare(seen.text) !== bare(written)) {
		wrong.push('another text');
	}
	if (JSON.stringify(found) !== JSON.stringify(expected)) {
		wrong.push(`sees ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
	}
	return wrong.length > 0 ? [`${document}: ${wrong.join('; ').slice(0, 500)}`] : [];
}

/** Undefined, or why they can't be had. */
function installNpm() {
	const folder = path.join(cache, 'npm');
	if (fs.existsSync(path.join(folder, 'node_modules', 'jsdom'))) {
		return undefined;
	}
	fs.mkdirSync(folder, { recursive: true });
	fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
	const { error } = run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...NPM], {
		cwd: folder,
		shell: process.platform === 'win32',
	});
	return error && 'npm could not install it';
}

function installPython(packages) {
	const folder = pythonFolder(packages);
	if (packages.length === 0 || fs.existsSync(path.join(folder, 'installed'))) {
		return undefined;
	}
	if (run('python3', ['--version']).error) {
		return 'there is no python3';
	}
	const { error } = run('python3', ['-m', 'pip', 'install', '--quiet', '--upgrade', '--target', folder, ...packages]);
	if (error) {
		return 'pip could not install it';
	}
	fs.writeFileSync(path.join(folder, 'installed'), '');
	return undefined;
}

/** Each has a folder of its own: their dependencies may not agree. */
function pythonFolder(packages) {
	return path.join(cache, `python-${packages.join('-') || 'none'}`);
}

function pythonEnvironment(packages) {
	return { ...process.env, PYTHONPATH: pythonFolder(packages), PYTHONIOENCODING: 'utf-8' };
}

function run(command, args, options = {}) {
	const { status, error, stdout, stderr } = spawnSync(command, args, {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		...options,
	});
	const output = stdout ?? '';
	return {
		output,
		error: error
			? error.message
			: status === 0
				? undefined
				: stderr.trim().split('\n').slice(-3).join(' ') || `exit ${status}`,
	};
}
