// Fits the weights of a pack's likelihood.ts: how the words around and inside names change the odds of their type.
//
//   node scripts/fitLikelihood.mjs [--beside] [--forget] LANGUAGE [TIMES:]DOCUMENTS GOLD [[TIMES:]DOCUMENTS GOLD …]
//
// DOCUMENTS is a folder of texts, GOLD one of JSON files `{ "file", "mentions": [{ "start", "end", "type" }] }`, as in
// test/articles; `8:DOCUMENTS` counts the folder's names so often, as texts like those that are to be read are worth more than
// others. A name counts once in a text, however often it stands there. Multinomial logistic regression over the drafts that are
// names in the gold; what lists, titles and endings say of a draft is given, and its weights stay as they are. Writes the three
// tables in place; with `--beside`, the mean of what they were and of what was fitted, as two fits err less than one.
//
// The tables in the repository were fitted to:
//   en  wikigold (Balasuriya et al. 2009), CC BY 4.0; the news of GUM (Zeldes 2017; annotations CC BY 4.0, texts of Wikinews
//       CC BY 2.5), people, places and organisations alone; the parts of re3d (Dstl) whose texts governments published;
//       test/articles. Then with --beside to wikigold, re3d and, eight times, test/articles and further pages of news sites
//   vi  test/articles, seeds and pages of news sites, with --forget
//   ru  factRuEval-2016 (https://github.com/dialogue-evaluation/factRuEval-2016), MIT License; test/articles
//
// With `--forget` each text is read five times, but for the first one with another third of the pack's names forgotten: what speaks for
// the type of a name that no list knows is learned of the many that one does.
//
// Gold in which hardly anything but people, places and organisations is marked says nothing on other names.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { core, loadCore } from './loadCore.mjs';

const beside = process.argv.includes('--beside');
const forget = process.argv.includes('--forget');
const [language, ...folders] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!language || folders.length === 0 || folders.length % 2 > 0) {
	console.error(
		'usage: node scripts/fitLikelihood.mjs [--beside] [--forget] LANGUAGE [TIMES:]DOCUMENTS GOLD [[TIMES:]DOCUMENTS GOLD …]',
	);
	process.exit(2);
}

const TYPES = ['PER', 'LOC', 'ORG', 'MISC'];
const ROUNDS = 300;
/** Draws weights to zero: the higher, the more places a feature needs. */
const RIDGE = forget ? 4 : 10;
/** Features in fewer places, and weights below this, are left out. */
const FEWEST_PLACES = forget ? 6 : 10;
const SMALLEST_WEIGHT = { single: 0.15, longer: 0.15, words: 0.25 };

const { analyze, TextTable, NO_KNOWLEDGE, packFor, NameText, lexiconOf, scanTokens, likelihood } = await loadCore(`
	export { analyze } from './analyze';
	export { TextTable } from './textTable';
	export { NO_KNOWLEDGE } from './model';
	export { packFor } from './packs/packs';
	export { NameText } from './names/nameText';
	export { lexiconOf } from './names/lexicon';
	export { scanTokens } from './names/scan';
	export * as likelihood from './names/likelihood';
`);

const { names } = packFor(language);
/** With `--forget`: how many packs read each text that forget names, and of how many listed names each forgets one. */
const READERS = 4;
const FORGOTTEN = 3;
/** What a name counts as read by the pack that forgets nothing; the rest is for the others. */
const SHARE = 0.5;

/** The same of each reader for the same name: an FNV-1a hash. */
function isForgotten(name, reader) {
	let hash = 2166136261;
	for (const char of `${name.toLowerCase()}${reader}`) {
		hash = Math.imul(hash ^ char.codePointAt(0), 16777619) >>> 0;
	}
	return ((hash ^ (hash >>> 15)) >>> 0) % FORGOTTEN === 0;
}

/** The pack without the weights that are to be found, and without names that one reader forgets. */
function unweighted(reader) {
	const knows = (name) => reader === undefined || !isForgotten(name, reader);
	return {
		...names,
		likelihood: { ...names.likelihood, single: new Map(), longer: new Map(), words: new Map() },
		gazetteer: names.gazetteer.map((list) =>
			list.kind === 'country' ? list : { ...list, names: list.names.filter(knows) },
		),
		counted: names.counted && {
			casing: (word) => names.counted.casing(word),
			kindsOf: names.counted.kindsOf && ((word) => names.counted.kindsOf(word)),
			namesBeginning: (word) => names.counted.namesBeginning(word).filter(({ text }) => knows(text)),
		},
	};
}
const packs = [[unweighted(), forget ? SHARE : 1]];
for (let reader = 0; forget && reader < READERS; reader++) {
	packs.push([unweighted(reader), (1 - SHARE) / READERS]);
}

/** The drafts of a text that are names in the gold: type, features, what else speaks for each type. */
function examplesOf(content, mentions, pack) {
	const context = { knowledge: NO_KNOWLEDGE, language };
	const typeAt = new Map(mentions.map(({ start, end, type }) => [`${start}-${end}`, TYPES.indexOf(type)]));
	const { times, inline } = analyze(content, context);
	const table = new TextTable(content, context);
	const text = new NameText(table, NO_KNOWLEDGE, times, inline);
	text.lexicon = lexiconOf(pack, table.tokens.words);
	text.readLine(0, text.count, text.lexicon);
	const scan = { drafts: [], titles: new Map(), titleEnds: new Map(), skipped: [] };
	for (let from = 0; from < text.count;) {
		let to = from + 1;
		while (to < text.count && text.continuesLine(to)) {
			to++;
		}
		scanTokens(text, scan, from, to);
		from = to;
	}
	return scan.drafts
		.map((draft, i) => ({
			fixed: draft.fixed,
			type: typeAt.get(`${text.startOf(draft.start)}-${text.endOf(draft.end - 1)}`),
			features: [
				...[
					...likelihood.featuresInside(text, draft, names.likelihood),
					...likelihood.featuresBeside(text, draft, names.likelihood, scan.drafts[i - 1]),
				].map((feature) => `${draft.end === draft.start + 1 ? 'single' : 'longer'} ${feature}`),
				...[
					...likelihood.wordsInside(text, draft, names.likelihood),
					...likelihood.wordsBeside(text, draft, names.likelihood),
				]
					.filter((feature) => !/[:|`\\]/u.test(feature))
					.map((feature) => `words ${feature}`),
			],
			given: draft.leans(),
			folded: draft.foldedIn(text),
		}))
		.filter(({ type, fixed }) => type !== undefined && !fixed);
}

/** A type with a smaller share of a folder's names isn't marked in it. */
const SMALLEST_SHARE = 0.02;

/** Each name of a text counts as one, and `times` as much. */
function weigh(rows, times) {
	const often = new Map();
	rows.forEach(({ folded }) => often.set(folded, (often.get(folded) ?? 0) + 1));
	return rows.map(({ folded, ...row }) => ({ ...row, weight: times / often.get(folded) }));
}

const examples = [];
for (let i = 0; i < folders.length; i += 2) {
	const [, times = '1', documents] = /^(?:([0-9]+):)?(.*)$/u.exec(folders[i]);
	const found = [];
	for (const file of readdirSync(folders[i + 1]).filter((name) => name.endsWith('.json'))) {
		const gold = JSON.parse(readFileSync(join(folders[i + 1], file), 'utf8'));
		if (gold.language === language && gold.mentions) {
			const content = readFileSync(join(documents, gold.file), 'utf8').replace(/^\uFEFF/u, '');
			for (const [pack, share] of packs) {
				found.push(...weigh(examplesOf(content, gold.mentions, pack), Number(times) * share));
			}
		}
	}
	const marked = TYPES.map(
		(_, type) => found.filter((row) => row.type === type).length >= SMALLEST_SHARE * found.length,
	);
	examples.push(...found.filter(({ type }) => marked[type]).map((row) => ({ ...row, marked })));
}

/** Numbers for the features that stand in enough places. */
const places = new Map();
for (const { features, weight } of examples) {
	for (const feature of new Set(features)) {
		places.set(feature, (places.get(feature) ?? 0) + weight);
	}
}
const features = [...places.keys()].filter((feature) => places.get(feature) >= FEWEST_PLACES).sort();
const ids = new Map(features.map((feature, id) => [feature, id]));
const rows = examples.map(({ features, ...row }) => ({
	...row,
	ids: features.map((feature) => ids.get(feature)).filter((id) => id !== undefined),
}));
const count = TYPES.length;
const weights = new Float64Array(features.length * count);

/** The odds of each type as they are, and whether the best one is right. */
function predict({ type, ids, given, marked }, weights) {
	const sums = [...given];
	for (const id of ids) {
		for (let i = 0; i < count; i++) {
			sums[i] += weights[id * count + i];
		}
	}
	marked.forEach((is, i) => (sums[i] = is ? sums[i] : -Infinity));
	const most = Math.max(...sums);
	const powers = sums.map((sum) => Math.exp(sum - most));
	const total = powers.reduce((a, b) => a + b);
	return { shares: powers.map((power) => power / total), right: sums.indexOf(most) === type };
}

const rightOf = (weights) => rows.filter((row) => predict(row, weights).right).length;
const before = rightOf(weights);
for (let round = 0; round < ROUNDS; round++) {
	const slopes = new Float64Array(weights.length);
	for (const row of rows) {
		const { shares } = predict(row, weights);
		for (let type = 0; type < count; type++) {
			const slope = row.weight * ((type === row.type ? 1 : 0) - shares[type]);
			for (const id of row.ids) {
				slopes[id * count + type] += slope;
			}
		}
	}
	features.forEach((feature, id) => {
		const step = places.get(feature) * 1.5 + RIDGE;
		for (let i = id * count; i < (id + 1) * count; i++) {
			weights[i] += (slopes[i] - RIDGE * weights[i]) / step;
		}
	});
}
console.log(`${rows.length} names, right before ${before}, with ${features.length} weights ${rightOf(weights)}`);

/** What was fitted of one table: the weights of each feature around their mean. */
function fittedOf(name) {
	const fitted = new Map();
	features.forEach((feature, id) => {
		if (feature.startsWith(`${name} `)) {
			const values = [...weights.subarray(id * count, (id + 1) * count)];
			const mean = values.reduce((a, b) => a + b) / count;
			fitted.set(
				feature.slice(name.length + 1),
				values.map((value) => value - mean),
			);
		}
	});
	return fitted;
}

/** The features of one table with their weights in tenths. */
function tableOf(name) {
	const fitted = fittedOf(name);
	const before = beside ? names.likelihood[name] : new Map();
	const share = beside ? 0.5 : 1;
	const none = TYPES.map(() => 0);
	return [...new Set([...before.keys(), ...fitted.keys()])]
		.sort()
		.map((feature) => {
			const own = fitted.get(feature) ?? none;
			return [feature, own.map((value, type) => share * value + (1 - share) * (before.get(feature) ?? none)[type])];
		})
		.filter(([, values]) => values.some((value) => Math.abs(value) >= share * SMALLEST_WEIGHT[name]))
		.map(([feature, values]) => `${feature}: ${values.map((value) => Math.round(value * 10)).join(' ')}`)
		.join(' | ');
}

const file = join(core, 'packs', language, 'likelihood.ts');
let source = readFileSync(file, 'utf8');
for (const name of ['single', 'longer', 'words']) {
	const table = tableOf(name);
	source = source.replace(
		new RegExp(`(${name}: typeWeights\\(\\s*\`)[^\`]*\``, 'u'),
		(_, head) => `${head}\n${table}\``,
	);
}
writeFileSync(file, source);
