// Makes the Vietnamese pack's counted data: casing of syllables, and names with a type.
//
//   node scripts/buildViNames.mjs CASING_TSV NAMES_TSV
//
// CASING_TSV has the columns `syllable lower upper_inside upper_at_start`, NAMES_TSV the columns
// `run count after_person_cue after_place_cue after_organization_cue`; both begin with a line of headings.
// Writes server/src/core/packs/vi/casing.ts and countedNames.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [casingPath, namesPath] = process.argv.slice(2);
if (!casingPath || !namesPath) {
	console.error('usage: node scripts/buildViNames.mjs CASING_TSV NAMES_TSV');
	process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '../server/src/core/packs/vi');

/** Of a hundred names, seven begin a sentence; the capitals at sentences' starts beyond that are other words'. */
const NAMES_AT_START = 0.07;
/** Steps of the shares that are kept, in per cent. */
const STEP = 5;
/** Words that are names this often say no more than a word that was never counted. */
const CERTAIN = 0.95;

const rows = (path) =>
	readFileSync(path, 'utf8')
		.split('\n')
		.slice(1)
		.filter(Boolean)
		.map((line) => line.normalize('NFC').split('\t'));

const inside = new Map();
const groups = new Map();
for (const [syllable, lowerText, insideText, startText] of rows(casingPath)) {
	const [lower, upper, start] = [lowerText, insideText, startText].map(Number);
	const share = (upper + 0.5) / (upper + lower + 1);
	// What hardly ever stands in lower case is a name at a sentence's start too, however often it stands there.
	const atStart =
		start < 5 || share >= CERTAIN ? share : Math.min(1, (NAMES_AT_START * upper + 0.05) / start, share + 0.3);
	inside.set(syllable, share);
	if (share >= CERTAIN && atStart >= 0.8) {
		continue;
	}
	const key = [share, atStart]
		.map((value) => Math.min(99, Math.max(1, Math.round((value * 100) / STEP) * STEP)))
		.join(' ');
	groups.set(key, [...(groups.get(key) ?? []), syllable]);
}

const HEADS = new Set(
	'điện bộ sở ban cục vụ viện tổng phó chủ đại học tp ubnd hđnd ảnh công trường phòng toà tòa nhà đài báo hội đảng uỷ ủy giám quốc theo tnhh cp tmcp thcs thpt đh thpt mtv đoàn cđ bv ct hđqt nước giới gs ts ths pgs bs ubmttq ubtvqh cơ kho hệ'.split(
		' ',
	),
);
const FAMILIES = new Set(
	'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai tô'.split(' '),
);
const counted = rows(namesPath).map(([run, ...counts]) => ({ run, counts: counts.map(Number) }));
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
			) && person > place,
	);
	const acronymFirst = rest.length > 0 && /^\p{Lu}{1,5}$/u.test(run.split(' ')[0]) && person > place;
	// Streets and wards bear people's names: what looks like a person isn't a place wherever it stands.
	const street = FAMILIES.has(words[0]) && (words.length > 2 || place < 0.3 * count) && place > person;
	if (glued || acronymFirst || street) {
		continue;
	}
	if (place >= 0.1 * count && place > 2.5 * person && place > 2 * organization) {
		names.LOC.push(run);
	} else if (organization >= 0.1 * count && organization > 2 * person && organization > 2 * place) {
		names.ORG.push(run);
	} else if (person >= 0.15 * count && person > 4 * place && person > 4 * organization && !FAMILIES.has(words[0])) {
		names.PER.push(run);
	}
}

/** Sorted, each entry as the number of characters that it shares with the one before (in base 36) and the rest. */
function frontCoded(list) {
	let before = '';
	return [...new Set(list)]
		.sort()
		.map((entry) => {
			let shared = 0;
			while (shared < 35 && shared < before.length && before[shared] === entry[shared]) {
				shared++;
			}
			before = entry;
			return shared.toString(36) + entry.slice(shared);
		})
		.join('|');
}

const head = (what) =>
	`// Made by scripts/buildViNames.mjs. ${what}\n// Counted over 150,704 Vietnamese news articles; these are counts, and nobody's text. Part of this project, under its licence.\n\n`;
const casingText = [...groups]
	.map(([key, syllables]) => `${key} ${syllables.sort().join(' ')}`)
	.sort()
	.join('|');
writeFileSync(
	join(target, 'casing.ts'),
	`${head('How often syllables are names where they have a capital.')}/** Groups between \`|\`: the share of names in per cent inside sentences, the same at their start, and the syllables. */\nexport const CASING =\n\t'${casingText}';\n`,
);
writeFileSync(
	join(target, 'countedNames.ts'),
	`${head('Names whose type the words before them tell.')}/** Sorted entries between \`|\`: characters shared with the entry before in base 36, then the rest. */\n${Object.entries(
		names,
	)
		.map(([type, list]) => `export const ${type}_NAMES =\n\t'${frontCoded(list).replaceAll("'", "\\'")}';\n`)
		.join('\n')}`,
);
console.log(
	Object.entries(names)
		.map(([type, list]) => `${type} ${list.length}`)
		.join(', '),
	`casing groups ${groups.size}`,
);
