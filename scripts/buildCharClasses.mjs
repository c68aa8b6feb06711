// Makes the classes of the code units, out of the Unicode data that this Node was built with.
//
//   node scripts/buildCharClasses.mjs          writes server/src/core/text/charClassRuns.ts
//
// `core/text/charClass.ts` tells what the classes are, and reads the runs.

import { writeFileSync } from 'node:fs';
import { loadCore } from './loadCore.mjs';

const classes = await loadCore(`export * from './text/charClass';`);
const UNITS = 0x10000;
/** The first that holds is the class. */
const PATTERNS = [
	[/[\n\r]/u, classes.CLASS_NEWLINE],
	[/[\p{Z}\t\v\f\u200B\u2060\uFEFF]/u, classes.CLASS_SPACE],
	[/[\p{Lu}\p{Lt}]/u, classes.CLASS_UPPER],
	[/\p{Ll}/u, classes.CLASS_LOWER],
	[/[\p{Lo}\p{Lm}]/u, classes.CLASS_CASELESS],
	[/\p{M}/u, classes.CLASS_MARK],
	[/\p{Nd}/u, classes.CLASS_DIGIT],
	[/\p{P}/u, classes.CLASS_PUNCTUATION],
	[/\p{S}/u, classes.CLASS_SYMBOL],
	[/[\uD800-\uDFFF]/u, classes.CLASS_SURROGATE],
];
const classOf = (unit) =>
	PATTERNS.find(([pattern]) => pattern.test(String.fromCharCode(unit)))?.[1] ?? classes.CLASS_OTHER;

const runs = [];
for (let unit = 0; unit < UNITS; unit++) {
	const charClass = classOf(unit);
	if (runs.at(-1)?.charClass === charClass) {
		runs.at(-1).length++;
	} else {
		runs.push({ charClass, length: 1 });
	}
}

const isOne = (run, charClass) => run?.charClass === charClass && run.length === 1;
const times = (count) => (count === 1 ? '' : count.toString(36));
let code = '';
for (let i = 0; i < runs.length;) {
	let pairs = 0;
	while (isOne(runs[i + 2 * pairs], classes.CLASS_UPPER) && isOne(runs[i + 2 * pairs + 1], classes.CLASS_LOWER)) {
		pairs++;
	}
	if (pairs > 1) {
		code += classes.PAIRS_LETTER + times(pairs);
		i += 2 * pairs;
	} else {
		code += String.fromCharCode(classes.FIRST_LETTER + runs[i].charClass) + times(runs[i].length);
		i++;
	}
}

writeFileSync(
	new URL('../server/src/core/text/charClassRuns.ts', import.meta.url),
	`// Written by scripts/buildCharClasses.mjs; don't edit.

/**
 * The classes of all UTF-16 code units in order, after Unicode ${process.versions.unicode}: for each run of one class a letter, \`A\` for the class 0,
 * and how long it is in base 36 where it is longer than 1. \`Z\` stands for a capital and a small letter in turns, so many times.
 */
export const CHAR_CLASS_RUNS =
	'${code}';
`,
);
