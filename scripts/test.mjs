// npm test: every check of this repository, in the order of what they cost. Installs what is missing. Ends with "N passed, N failed".
//
//   node scripts/test.mjs [STAGE …]   only these stages: types lint unit protocol package extension web page
import { spawn } from 'node:child_process';
import { ensureDependencies, fail, root } from './dependencies.mjs';

ensureDependencies();

const node = process.execPath;
const mocha = (...args) => [node, 'node_modules/mocha/bin/mocha.js', ...args];

/** Each stage: commands in turn; a stage whose output has no counts of tests counts as one test. */
const stages = {
	types: [[node, 'node_modules/typescript/bin/tsc', '--build']],
	lint: [
		[node, 'node_modules/eslint/bin/eslint.js', '.'],
		[node, 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
	],
	unit: [mocha()],
	protocol: [[node, 'esbuild.mjs', '--production', '--tests'], mocha('--config', 'test/protocol/.mocharc.json')],
	package: [
		[node, 'scripts/notices.mjs', '--check'],
		[node, 'scripts/package.mjs'],
		mocha('--config', 'test/package/.mocharc.json'),
	],
	extension: [
		[node, 'esbuild.mjs', '--production', '--tests'],
		[node, 'scripts/testExtension.mjs'],
	],
	web: [
		[node, 'esbuild.mjs', '--production', '--tests'],
		[node, 'scripts/testExtension.mjs', '--web'],
	],
	page: [[node, 'scripts/package.mjs'], mocha('--config', 'test/page/.mocharc.json')],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) {
	fail(`No stage ${unknown.join(', ')}: there are ${Object.keys(stages).join(', ')}`);
}

let passed = 0;
let failed = 0;
const failures = [];
for (const [name, commands] of Object.entries(stages)) {
	if (wanted.length > 0 && !wanted.includes(name)) {
		continue;
	}
	console.log(`\n=== ${name}`);
	const started = Date.now();
	const result = await runStage(commands);
	passed += result.passed;
	failed += result.failed;
	if (result.failed > 0) {
		failures.push(name);
	}
	console.log(
		`=== ${name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`,
	);
}
if (failures.length > 0) {
	console.log(`\nFailed: ${failures.join(', ')} (one stage alone: node scripts/test.mjs ${failures[0]})`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function runStage(commands) {
	const counts = { passed: 0, failed: 0 };
	let counted = false;
	for (const [command, ...args] of commands) {
		const { status, output } = await runCommand(command, args);
		// Mocha's own summary, and the line that the suite inside VS Code prints.
		const passing = Number(
			/^\s*(\d+) passing/m.exec(output)?.[1] ?? /^(\d+) passed, \d+ failed/m.exec(output)?.[1] ?? 0,
		);
		const failing = Number(
			/^\s*(\d+) failing/m.exec(output)?.[1] ?? /^\d+ passed, (\d+) failed/m.exec(output)?.[1] ?? 0,
		);
		counted ||= passing + failing > 0;
		counts.passed += passing;
		counts.failed += failing;
		if (status !== 0) {
			// A crash or a broken build has no counts.
			counts.failed = Math.max(counts.failed, 1);
			return counts;
		}
	}
	if (!counted) {
		counts.passed = 1;
	}
	return counts;
}

function runCommand(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (chunk) => {
			output += chunk;
			process.stdout.write(chunk);
		});
		child.once('error', (error) => {
			console.error(`${command}: ${error.message}`);
			resolve({ status: 1, output });
		});
		child.once('close', (status) => resolve({ status, output }));
	});
}
