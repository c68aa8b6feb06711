// Makes the Vietnamese pack's counted data: casing of syllables, and names with a type.
//
//   node scripts/buildViNames.mjs CASING_TSV NAMES_TSV
//
// CASING_TSV has the columns `syllable lower upper_inside upper_at_start`, NAMES_TSV the columns
// `run count after_person_cue after_place_cue after_organization_cue`; both begin with a line of headings.
// Writes server/src/core/packs/vi/casing.ts and countedNames.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { core, loadCore } from './loadCore.mjs';

const [casingPath, namesPath] = process.argv.slice(2);
if (!casingPath || !namesPath) {
	console.error('usage: node scripts/buildViNames.mjs CASING_TSV NAMES_TSV');
	process.exit(2);
}
const target = join(core, 'packs/vi');

/** Of a hundred names, seven begin a sentence; the capitals at sentences' starts beyond that are other words'. */
const NAMES_AT_START = 0.07;
/** Steps of the shares that are kept, in per cent. */
const STEP = 5;
/** Words that are names this often say no more than a word that was never counted. */
const CERTAIN = 0.95;

const { foldTones, isVietnameseSyllable, vi, en, wordKinds } = await loadCore(`
	export { foldTones } from './text/normalize';
	export { isVietnameseSyllable } from './names/syllables';
	export { names as vi } from './packs/vi/names';
	export { counted as en } from './packs/en/counted';
	export * as wordKinds from './names/wordKinds';
`);
/** Vietnamese tone marks where packs compare them, and the capitals as they are. */
const keyOf = (text) =>
	[...foldTones(text.toLowerCase())]
		.map((letter, i) => (text[i] === text[i].toLowerCase() ? letter : letter.toUpperCase()))
		.join('');

const rows = (path) =>
	readFileSync(path, 'utf8')
		.split('\n')
		.slice(1)
		.filter(Boolean)
		.map((line) => {
			const [key, ...counts] = line.normalize('NFC').split('\t');
			return [keyOf(key), ...counts.map(Number)];
		});

/** Those of one key added up. */
const summed = (table) => {
	const sums = new Map();
	for (const [key, ...counts] of table) {
		const sum = sums.get(key);
		sums.set(key, sum ? sum.map((count, i) => count + counts[i]) : counts);
	}
	return [...sums].map(([key, counts]) => [key, ...counts]);
};

const inside = new Map();
const casing = new Map();
for (const [syllable, lower, upper, start] of summed(rows(casingPath))) {
	const share = (upper + 0.5) / (upper + lower + 1);
	// What hardly ever stands in lower case is a name at a sentence's start too, however often it stands there.
	const atStart =
		start < 5 || share >= CERTAIN ? share : Math.min(1, (NAMES_AT_START * upper + 0.05) / start, share + 0.3);
	inside.set(syllable, share);
	if (share >= CERTAIN && atStart >= 0.8) {
		continue;
	}
	const letters = [share, atStart].map((value) =>
		String.fromCharCode('a'.charCodeAt(0) + Math.round((value * 100) / STEP)),
	);
	casing.set(syllable, letters.join(''));
}

const HEADS = new Set(
	'lhp clb svđ kcn kđt kdc tttm hlv đt ql tl qlvh uss uav giải cúp điện bộ sở ban cục vụ viện tổng phó chủ đại học tp ubnd hđnd ảnh công trường phòng khu khoa khối cụm quỹ trạm csđt csgt toà tòa nhà đài báo hội đảng uỷ ủy giám quốc theo tnhh cp tmcp thcs thpt đh thpt mtv đoàn cđ bv ct hđqt nước giới gs ts ths pgs bs ubmttq ubtvqh cơ kho hệ'.split(
		' ',
	),
);
const FAMILIES = new Set(
	'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai tô'.split(' '),
);
/** These begin territories of two words, too. */
const RARER_FAMILIES = new Set('trương tôn khuất tạ châu phùng hà tống chu trưng'.split(' '));
const pack = vi();
const families = new Set(pack.familyNames.map(keyOf));
const givens = new Set(pack.givenNames.map(keyOf));
const endings = new Set(pack.organizationEndings);
/** «Ngô Đình Giang», «Nancy Pelosi», «Rossi»: what people are called, as companies are more seldom. */
const isLikePerson = (words) => {
	const [first, ...rest] = words;
	if (!isVietnameseSyllable(first)) {
		const kinds = wordKinds.GIVEN_NAME | (rest.length === 0 ? wordKinds.LAST_NAME : 0);
		return (
			(en.kindsOf(first) & kinds) !== 0 &&
			!endings.has(rest.at(-1)) &&
			en.typeOfName(words.join(' '), words.length) !== 'ORG'
		);
	}
	return words.length < 4 && families.has(first) && rest.length > 0 && rest.every((word) => givens.has(word));
};
/** «Nancy Pelosi», behind her country. */
const isForeigner = (words) => words.length > 1 && !isVietnameseSyllable(words[0]) && isLikePerson(words);
/** Of an organisation that is called like people, the share of cues for organisations: for one word, and for several. */
const SURE_WORD = 0.25;
const SURE_RUN = 0.5;
/** Seldom ones are left out whatever their cues, as these tell them in a text, too. */
const SURE_COUNT = 40;
const counted = summed(rows(namesPath)).map(([run, ...counts]) => ({ run, counts }));
const places = new Set();
const names = { PER: [], LOC: [], ORG: [] };
for (const { run, counts } of counted) {
	const [count, person, place, organization] = counts;
	const words = run.toLowerCase().split(' ');
	const isPlace = place >= 0.1 * count && place > 2 * person && place > 2 * organization;
	if (isPlace || (count > 2000 && place > person && place > organization)) {
		places.add(run);
	}
	if (
		words.length > 4 ||
		HEADS.has(words[0]) ||
		(words.length === 1 && (words[0].length < 3 || (inside.get(words[0]) ?? 1) < 0.93))
	) {
		continue;
	}
	const rest = run.split(' ').slice(1);
	// «Mỹ Donald Trump»: a territory and its office holder, seen as one run.
	const glued = rest.some(
		(_, i) =>
			places.has(
				run
					.split(' ')
					.slice(0, i + 1)
					.join(' '),
			) &&
			(person > place || isForeigner(words.slice(i + 1))),
	);
	const acronymFirst = rest.length > 0 && /^\p{Lu}{1,5}$/u.test(run.split(' ')[0]) && person > place;
	// Streets and wards bear people's names: what looks like a person isn't a place wherever it stands.
	const street =
		place > person &&
		((FAMILIES.has(words[0]) && (words.length > 2 || place < 0.3 * count)) ||
			(words.length === 3 && RARER_FAMILIES.has(words[0])));
	// «Hồng Việt», «Thái Sơn»: companies bear names that people and places have as well.
	const syllables = words.every((word) => inside.has(word)) && /[^\x20-\x7f]/u.test(run);
	const ambiguous =
		(syllables && words.length === 2 && organization < 0.8 * count) ||
		(isLikePerson(words) &&
			// «Chủ tịch Hạ viện Nancy Pelosi»: an office's body stands before people, too.
			(isForeigner(words) || count < SURE_COUNT || organization < (words.length === 1 ? SURE_WORD : SURE_RUN) * count));
	// «AFF Cup», «HH2»: events, blocks of flats, products that stood behind a preposition.
	const noPlace =
		/(?:^| )(?:\p{Lu}{2,}\p{N}*|Cup|TV|Miss|Games|Show|Foundation|Bank|Financial|Watch)(?: |$)/u.test(run) &&
		!/^(?:TP|TX|TT)\b/u.test(run);
	// «TP.HCM» goes on behind its full stop, where the run was cut.
	const cut = /\p{L} (?:TP|TX|TT)$/u.test(run);
	if (glued || acronymFirst || street || cut) {
		continue;
	}
	if (!noPlace && place >= 0.1 * count && place > 2.5 * person && place > 2 * organization) {
		names.LOC.push(run);
	} else if (!ambiguous && organization >= 0.1 * count && organization > 2 * person && organization > 2 * place) {
		names.ORG.push(run);
	} else if (person >= 0.15 * count && person > 4 * place && person > 4 * organization && !FAMILIES.has(words[0])) {
		names.PER.push(run);
	}
}

/** Entries between `|`, a key, a colon and a value each, sorted by the keys' UTF-16 units, as `packs/sortedText.ts` reads them. */
const sortedText = (entries) =>
	[...entries]
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		.map(([key, value]) => `${key}:${value}`)
		.join('|')
		.replaceAll("'", "\\'");

/** By first word in lower case: the type's letter and the name, `=` for the first word with one capital. */
const namesByWord = new Map();
for (const type of ['LOC', 'ORG', 'PER']) {
	for (const name of [...new Set(names[type])].sort()) {
		const first = /^(?:[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|.)/u.exec(name)[0];
		const word = first.toLowerCase();
		const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
		const entry = type[0] + (first === capitalised ? `=${name.slice(first.length)}` : name);
		namesByWord.set(word, [...(namesByWord.get(word) ?? []), entry]);
	}
}

const head = (what) =>
	`// Made by scripts/buildViNames.mjs. ${what}\n// Counted over 150,704 Vietnamese news articles; these are counts, and nobody's text. Part of this project, under its licence.\n\n`;
writeFileSync(
	join(target, 'casing.ts'),
	`${head('How often syllables are names where they have a capital.')}/** For a syllable two letters: the share of names inside sentences, and at their start, from \`a\` in steps of 5 %. A \`SortedText\`. */\nexport const CASING =\n\t'${sortedText(casing)}';\n`,
);
writeFileSync(
	join(target, 'countedNames.ts'),
	`${head('Names whose type the words before them tell.')}/** By first word: \`P\`, \`L\` or \`O\` for the type, then the name, \`=\` for the word with a capital. A \`SortedText\`. */\nexport const COUNTED_NAMES =\n\t'${sortedText([...namesByWord].map(([word, entries]) => [word, entries.join(';')]))}';\n`,
);
console.log(
	Object.entries(names)
		.map(([type, list]) => `${type} ${list.length}`)
		.join(', '),
	`casing ${casing.size}`,
);
