// Fits the weights by which lines are judged that no sign decides: server/src/core/lines/titleWeights.ts, what makes a line
// the headline, and evidenceWeights.ts, what makes a line the page's own.
//
//   node scripts/fitLines.mjs [--leave-out NAME] [--prior REVISION | --hold REVISION] [NAME DOCUMENTS GOLD …]
//
// DOCUMENTS is a folder of texts, GOLD one of JSON files `{ "file", "lines": [{ "line", "class", "length", "disputed" }] }`, as in
// test/articles, which are always read, as set "articles", and so are the pages of test/core/lines, as set "pages". With
// --leave-out nothing is written: the set of that name (or all whose names begin so) is scored by weights that were fitted
// to the others.
//
// NAME may end with @ and a number: as much as each of its pages counts beside another's.
//
// With --prior the weights of that revision (HEAD, say) are what the fit begins with and is drawn to, so that what earlier
// pages taught stays; signs that they don't know begin at zero. Beside --leave-out take a revision whose weights haven't
// seen the set that is left out: else the prior knows it, and the score says nothing. With --hold the weights of that revision
// stay, and only signs that it doesn't know are fitted.
//
// Signs know the pages they were written for better than they know others. So all are fitted to what is left when part of the
// lexicon is forgotten, a quarter and a half of it, and when some of what the signs found is taken back.
//
// The tables in the repository were fitted to test/articles, to the pages of test/core/lines, and to marked pages of some
// hundred and thirty news sites in Vietnamese, English, Russian, French, Ukrainian and Polish; those of headlines and of
// paragraphs that stand alone besides to four hundred saved pages whose main text is known. None of their text is in them.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { core, loadCore, root } from './loadCore.mjs';

const args = process.argv.slice(2);
const leftOut = option('--leave-out');
const held = option('--hold');
const isHeld = held !== undefined;
const prior = held ?? option('--prior');
/** How strongly weights are drawn to where they begin: to a prior ten times as much as to zero, which was best for pages left out. */
const ridgeFactor = (isPrior) => (isPrior ? 10 : 1);
/** How far weights go from a prior to what was fitted: fewer pages know less than those before them. Signs that are new to it go all the way. */
const shareOfStep = (isPrior) => (isPrior ? (isHeld ? 0 : 0.7) : 1);
/** With a prior the pages of the tests and of test/articles stand for the many that taught it, and count so many times. */
const OWN_PAGES = prior === undefined ? 1 : 2;
if (args.length % 3 > 0) {
	console.error(
		'usage: node scripts/fitLines.mjs [--leave-out NAME] [--prior REVISION | --hold REVISION] [NAME DOCUMENTS GOLD …]',
	);
	process.exit(2);
}

/** The value of an option, wherever it stands; it is taken out of the arguments. */
function option(name) {
	const at = args.indexOf(name);
	return at < 0 ? undefined : args.splice(at, 2)[1];
}

const BOILERPLATE = new Set(['credit', 'duplicate', 'related', 'promo', 'chrome']);
/** How much of the lexicon is forgotten, by which choice, and how much of what signs found is taken back. */
const PLANS = [
	[0, 0, 0],
	[0, 0, 0.2],
	[0.25, 1, 0],
	[0.25, 2, 0.1],
	[0.5, 3, 0],
	[0.5, 4, 0.1],
];
const TITLE_PLANS = [
	[0, 0, 0],
	[0.3, 1, 0],
	[0.5, 2, 0],
];
/** What there are too few pages to learn from: a summary without a full stop under headline and date; links under a heading. */
const FIXED_TITLE_WEIGHTS = { leadUnderDate: -5, linksHeadingBefore: -1.5 };
/** Lines beside each other are alike; fitted, it would make up for too much else. */
const SAME = 1;
/** Content that is taken for noise costs so many times as much as noise that is missed. */
const FALSE_ALARM = 2;
/** The least and the most that a line counts by its length. */
const COST = [0.7, 3];
const RIDGE = { title: 1, everywhere: 1, byPlace: 3 };
const ROUNDS = { title: 400, evidence: 250 };
/** As in judgeByEvidence.ts. */
const ENOUGH = 0.65;

const written = (name) => join(core, 'lines', name);

/** Bundled anew after the headline's weights are written: the evidence depends on where the headline is. */
async function load() {
	const loaded = await loadCore(`
		export { TextTable } from './textTable';
		export { NO_KNOWLEDGE } from './model';
		export { findTimes } from './times/findTimes';
		export { Page } from './lines/page';
		export { judgeFrontMatter } from './lines/frontMatter';
		export { judgeByOwnSigns } from './lines/ownSigns';
		export { judgeTableOfContents } from './lines/tableOfContents';
		export { findLayout } from './lines/layout';
		export { judgeBySigns } from './lines/judgeBySigns';
		export { lineLexicon } from './lines/lexicon';
		export { titleCandidates } from './lines/titleCandidates';
		export { TITLE_SIGNS } from './lines/titleSigns';
		export { EvidenceReader, PLACES } from './lines/evidence';
		export { NOISE, CONTENT, OPEN, whatIsKnown } from './lines/whatIsKnown';
		export { EVIDENCE } from './lines/evidenceWords';
	`);
	return { ...loaded, forget: forgetting(loaded.lineLexicon()) };
}

/** Lets the lexicon forget a share of its phrases, by a hash of each and the choice's number. */
function forgetting(lexicon) {
	let share = 0;
	let choice = 0;
	const isGone = (phrase) => {
		let hash = 2166136261 ^ (choice * 7919);
		for (let i = 0; share > 0 && i < phrase.length; i++) {
			hash = Math.imul(hash ^ phrase.charCodeAt(i), 16777619);
		}
		hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
		return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32 < share;
	};
	const change = (list, method, isKnown) => {
		const ask = list[method].bind(list);
		list[method] = (...asked) => isKnown(ask(...asked), asked[0]);
	};
	change(lexicon.lines, 'get', (word, phrase) => (word !== undefined && isGone(phrase) ? undefined : word));
	change(lexicon.tagLabels, 'has', (known, phrase) => known && !isGone(phrase));
	for (const name of ['interfaceOpenings', 'calls', 'promoOpenings', 'notices', 'networkRequests']) {
		change(lexicon[name], 'at', (phrase) => (phrase !== undefined && isGone(phrase) ? undefined : phrase));
	}
	return (newShare, newChoice) => {
		share = newShare;
		choice = newChoice;
	};
}

function readDocuments() {
	const documents = [];
	const articles = ['articles', join(root, 'test/articles/docs'), join(root, 'test/articles/gold')];
	const sets = [...articles, ...args];
	for (let k = 0; k < sets.length; k += 3) {
		const [set, texts, gold] = sets.slice(k, k + 3);
		for (const name of readdirSync(gold)
			.filter((file) => file.endsWith('.json'))
			.sort()) {
			const { file, lines } = JSON.parse(readFileSync(join(gold, name), 'utf8'));
			const text = readFileSync(join(texts, basename(file)), 'utf8').replace(/^\uFEFF/u, '');
			documents.push({ set: set.split('@')[0], weight: Number(set.split('@')[1] ?? 1), text, lines });
		}
	}
	const pages = join(root, 'test/core/lines');
	for (const file of readdirSync(pages)
		.filter((name) => name.endsWith('.test.ts'))
		.sort()) {
		for (const [, page] of readFileSync(join(pages, file), 'utf8').matchAll(/`([^`]*)`/gu)) {
			const rows = page
				.replace(/^\n|\n\s*$/gu, '')
				.split('\n')
				.map((row) => /^\s*(\w*)\s*\| ?(.*)$/u.exec(row));
			if (rows.filter((row) => row).length >= 6 && !rows.some((row) => row === null || row[2].includes('${'))) {
				const lines = rows.map((row, line) => ({ line, class: row[1], length: row[2].length }));
				documents.push({
					set: 'pages',
					weight: 1,
					text: rows.map((row) => row[2]).join('\n'),
					lines: lines.filter((line) => line.class),
				});
			}
		}
	}
	return documents;
}

/** Adam (Kingma and Ba 2015) over a gradient to be climbed; weights in `fixed` stay. */
function climb(weights, rounds, gradientOf, fixed = new Set()) {
	const mean = new Float64Array(weights.length);
	const square = new Float64Array(weights.length);
	for (let round = 1; round <= rounds; round++) {
		const gradient = gradientOf(weights);
		const step = round < rounds * 0.7 ? 0.05 : 0.015;
		for (let k = 0; k < weights.length; k++) {
			if (!fixed.has(k)) {
				mean[k] = 0.9 * mean[k] + 0.1 * gradient[k];
				square[k] = 0.999 * square[k] + 0.001 * gradient[k] ** 2;
				weights[k] += (step * mean[k]) / (1 - 0.9 ** round) / (Math.sqrt(square[k] / (1 - 0.999 ** round)) + 1e-8);
			}
		}
	}
	return weights;
}

/** A choice among a page's lines: multinomial over those that could be the headline. */
function fitTitles(lines, documents) {
	const { TITLE_SIGNS, TextTable, NO_KNOWLEDGE, findTimes, Page } = lines;
	const indexOf = new Map(TITLE_SIGNS.map((sign, k) => [sign, k]));
	const choices = [];
	for (const { text, weight, lines: gold } of documents) {
		for (const [share, choice] of TITLE_PLANS) {
			lines.forget(share, choice);
			const context = { knowledge: NO_KNOWLEDGE };
			const table = new TextTable(text, context);
			const page = new Page(table, findTimes(table), context);
			lines.judgeFrontMatter(page);
			lines.judgeByOwnSigns(page);
			lines.judgeTableOfContents(page);
			const { paragraph, first, last } = lines.findLayout(page, () => -1);
			const candidates = first < 0 ? [] : lines.titleCandidates(page, paragraph, first, last);
			const titles = new Set(gold.filter((line) => line.class === 'title').map(({ line }) => table.foldedLine(line)));
			const signs = candidates.map((candidate) => candidate.signs.map((sign) => indexOf.get(sign)));
			const right = candidates.map((candidate) => titles.has(table.foldedLine(page.fact(candidate.line).line)));
			if (right.includes(true)) {
				choices.push({ signs, right, weight });
			}
		}
	}
	lines.forget(0, 0);
	const known = readPrior('titleWeights.ts');
	const start = Float64Array.from(TITLE_SIGNS, (sign) => known.get(sign)?.[0] ?? 0);
	const weights = start.slice();
	const fixed = new Set(TITLE_SIGNS.flatMap((sign, k) => (isHeld && known.has(sign) ? [k] : [])));
	for (const [sign, weight] of Object.entries(FIXED_TITLE_WEIGHTS)) {
		weights[indexOf.get(sign)] = weight;
		fixed.add(indexOf.get(sign));
	}
	climb(
		weights,
		ROUNDS.title,
		() => {
			const gradient = weights.map(
				(weight, k) => -RIDGE.title * ridgeFactor(known.has(TITLE_SIGNS[k])) * (weight - start[k]),
			);
			for (const { signs, right, weight } of choices) {
				const odds = signs.map((each) => Math.exp(each.reduce((sum, sign) => sum + weights[sign], 0)));
				const all = odds.reduce((sum, each) => sum + each, 0);
				const ofRight = odds.reduce((sum, each, k) => sum + (right[k] ? each : 0), 0);
				signs.forEach((each, k) => {
					const error = weight * ((right[k] ? odds[k] / ofRight : 0) - odds[k] / all);
					each.forEach((sign) => (gradient[sign] += error));
				});
			}
			return gradient;
		},
		fixed,
	);
	return Object.fromEntries(
		TITLE_SIGNS.map((sign, k) => [sign, round(start[k] + shareOfStep(known.has(sign)) * (weights[k] - start[k]), 2)]),
	);
}

/** The same for a page whichever others are read. */
function randomOf(seed) {
	let state = seed;
	return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** The lines of a page with what is known of each, its evidence, and what it is; undefined where no evidence is weighed. */
function readChain(lines, { text, weight, lines: gold }, [share, choice, takenBack]) {
	const { TextTable, NO_KNOWLEDGE, findTimes, Page, judgeBySigns, whatIsKnown, EvidenceReader, NOISE, OPEN } = lines;
	lines.forget(share, choice);
	const context = { knowledge: NO_KNOWLEDGE };
	const table = new TextTable(text, context);
	const page = new Page(table, findTimes(table), context);
	const layout = judgeBySigns(page);
	lines.forget(0, 0);
	if (layout.first < 0 || page.verse || page.wrapped) {
		return undefined;
	}
	const known = whatIsKnown(page, layout);
	const random = randomOf(text.length * 16 + choice);
	for (let from = 0, to = 0; takenBack > 0 && from < page.count; from = to + 1) {
		for (to = from; known[to] === NOISE; to++);
		const whole = random() < takenBack;
		for (let i = from; i < to; i++) {
			if (random() < (whole ? 0.8 : takenBack)) {
				known[i] = OPEN;
				page.words[i] = undefined;
				page.reopen(i);
			}
		}
	}
	const reader = new EvidenceReader(page, layout, known);
	const classes = new Map(gold.filter((line) => !line.disputed).map((line) => [line.line, line]));
	return page.facts.map((fact, i) => {
		const right = classes.get(fact.line);
		return {
			known: known[i],
			signed: page.isNoise(i),
			place: reader.placeOf(i),
			evidence: known[i] === OPEN ? reader.read(i) : [],
			noise: right && BOILERPLATE.has(right.class),
			length: right?.length ?? 1,
			weight,
		};
	});
}

/** How likely each line is noise by the sums before and after it, as in judgeByEvidence.ts. */
function likelihoods(lines, chain, weights) {
	const { EVIDENCE, NOISE, OPEN } = lines;
	const own = ({ known, place, evidence }) =>
		known === OPEN
			? evidence.reduce((sum, sign) => sum + weights[sign] + weights[(place + 1) * EVIDENCE.length + sign], 0)
			: known === NOISE
				? 60
				: -60;
	const passOn = (odds) => {
		const noise = Math.exp(Math.max(-60, Math.min(60, odds)));
		return Math.log((noise * Math.exp(SAME) + 1) / (noise + Math.exp(SAME)));
	};
	const sums = chain.map(own);
	const odds = [];
	for (let i = 0; i < chain.length; i++) {
		odds[i] = sums[i] + (i > 0 ? passOn(odds[i - 1]) : 0);
	}
	let after = 0;
	for (let i = chain.length - 2; i >= 0; i--) {
		after = passOn(after + sums[i + 1]);
		odds[i] += after;
	}
	return odds.map((each) => 1 / (1 + Math.exp(-each)));
}

/** The weights of a table in the prior's revision, by their names; none without a prior. */
function readPrior(name) {
	const known = new Map();
	if (prior === undefined) {
		return known;
	}
	const file = `${prior}:./${relative(root, written(name)).replaceAll('\\', '/')}`;
	const table = execFileSync('git', ['show', file], { cwd: root, encoding: 'utf8' });
	for (const [, word, values] of table.matchAll(/^\t(\w+): \[?([-\d., ]+?)\]?,$/gmu)) {
		known.set(word, values.split(', ').map(Number));
	}
	return known;
}

/** The prior's evidence as it is fitted: what all places have in common, and what each has beside it. */
function priorEvidence({ EVIDENCE, PLACES }) {
	const weights = new Float64Array(EVIDENCE.length * (PLACES + 1));
	const known = readPrior('evidenceWeights.ts');
	EVIDENCE.forEach((word, k) => {
		const all = known.get(word) ?? [];
		weights[k] = all.reduce((sum, weight) => sum + weight, 0) / PLACES;
		all.forEach((weight, place) => (weights[(place + 1) * EVIDENCE.length + k] = weight - weights[k]));
	});
	return weights;
}

/** What a line counts: a paragraph more than a menu's word. */
const costOf = (length) => Math.min(COST[1], Math.max(COST[0], length / 100));

/** A linear chain with the lines beside each other as given by {@link SAME}. */
function fitEvidence(lines, documents) {
	const { EVIDENCE, NOISE, CONTENT, OPEN } = lines;
	const chains = documents.flatMap((document) => PLANS.map((plan) => readChain(lines, document, plan)).filter(Boolean));
	const right = chains.map((chain) =>
		chain.map((line) =>
			line.known === OPEN && line.noise !== undefined ? { ...line, known: line.noise ? NOISE : CONTENT } : line,
		),
	);
	const size = EVIDENCE.length;
	const start = priorEvidence(lines);
	const inPrior = EVIDENCE.map((word) => readPrior('evidenceWeights.ts').has(word));
	const weights = start.slice();
	const fixed = new Set([...weights.keys()].filter((k) => isHeld && inPrior[k % size]));
	const gradientOf = () => {
		const gradient = weights.map(
			(weight, k) =>
				-(k < size ? RIDGE.everywhere : RIDGE.byPlace) * ridgeFactor(inPrior[k % size]) * (weight - start[k]),
		);
		chains.forEach((chain, k) => {
			const said = likelihoods(lines, chain, weights);
			const wanted = likelihoods(lines, right[k], weights);
			chain.forEach(({ known, noise, place, evidence, length, weight }, i) => {
				if (known !== OPEN) {
					return;
				}
				const error = (wanted[i] - said[i]) * (noise === false ? FALSE_ALARM : 1) * costOf(length) * weight;
				for (const sign of evidence) {
					gradient[sign] += error;
					gradient[(place + 1) * size + sign] += error;
				}
			});
		});
		return gradient;
	};
	climb(weights, ROUNDS.evidence, gradientOf, fixed);
	return weights.map((weight, k) => start[k] + shareOfStep(inPrior[k % size]) * (weight - start[k]));
}

function score(lines, documents, weights) {
	const total = { hit: 0, found: 0, gold: 0, hitCharacters: 0, foundCharacters: 0, goldCharacters: 0, content: 0 };
	for (const document of documents) {
		const chain = readChain(lines, document, PLANS[0]) ?? [];
		const likely = weights ? likelihoods(lines, chain, weights) : undefined;
		chain.forEach(({ signed, known, noise, length }, i) => {
			if (noise === undefined) {
				return;
			}
			const said = likely && known === lines.OPEN ? likely[i] >= ENOUGH : signed;
			total.hit += said && noise ? 1 : 0;
			total.found += said ? 1 : 0;
			total.gold += noise ? 1 : 0;
			total.hitCharacters += said && noise ? length : 0;
			total.foundCharacters += said ? length : 0;
			total.goldCharacters += noise ? length : 0;
			total.content += noise ? 0 : length;
		});
	}
	const percent = (share) => (100 * share).toFixed(1);
	const { hit, found, gold, hitCharacters, foundCharacters, goldCharacters, content } = total;
	return (
		`lines P ${percent(hit / found)} R ${percent(hit / gold)} F1 ${percent((2 * hit) / (found + gold))}, ` +
		`characters F1 ${percent((2 * hitCharacters) / (foundCharacters + goldCharacters))}, ` +
		`content lost ${percent((foundCharacters - hitCharacters) / content)}`
	);
}

/** How many pages have the right headline, of those that have one. */
function scoreTitles({ TextTable, NO_KNOWLEDGE, findTimes, Page, judgeBySigns }, documents) {
	let pages = 0;
	let right = 0;
	for (const { text, lines: gold } of documents) {
		const context = { knowledge: NO_KNOWLEDGE };
		const table = new TextTable(text, context);
		const page = new Page(table, findTimes(table), context);
		const { title, first } = judgeBySigns(page);
		const titles = gold.filter((line) => line.class === 'title').map(({ line }) => table.foldedLine(line));
		if (titles.length > 0 && first >= 0) {
			pages++;
			right += title >= 0 && titles.includes(page.fact(title).folded) ? 1 : 0;
		}
	}
	return `headlines ${right} of ${pages}`;
}

const round = (weight, digits) => Number(weight.toFixed(digits)) + 0;

function writeTitles(weights) {
	const rows = Object.entries(weights).map(([sign, weight]) => `\t${sign}: ${weight},\n`);
	writeFileSync(
		written('titleWeights.ts'),
		`import type { TitleSign } from './titleSigns';\n\n/** Written by scripts/fitLines.mjs. */\nexport const TITLE_WEIGHTS: Readonly<Record<TitleSign, number>> = {\n${rows.join('')}};\n`,
	);
}

function writeEvidence({ EVIDENCE, PLACES }, weights) {
	const size = EVIDENCE.length;
	const rows = EVIDENCE.map((word, k) => {
		const places = Array.from({ length: PLACES }, (_, place) => round(weights[k] + weights[(place + 1) * size + k], 1));
		return `\t${word}: [${places.join(', ')}],\n`;
	});
	writeFileSync(
		written('evidenceWeights.ts'),
		`import type { EvidenceWord } from './evidenceWords';\n\n/** Over the headline, between it and the text, among the paragraphs, after them. Written by scripts/fitLines.mjs. */\nexport const EVIDENCE_WEIGHTS: Readonly<Record<EvidenceWord, readonly [number, number, number, number]>> = {\n${rows.join('')}};\n\n/** What two lines beside each other gain where both are noise or both content. */\nexport const SAME = ${SAME};\n`,
	);
}

const documents = readDocuments();
const isLeftOut = ({ set }) => leftOut !== undefined && set.startsWith(leftOut);
const known = documents
	.filter((document) => !isLeftOut(document))
	.flatMap((document) =>
		Array.from({ length: ['pages', 'articles'].includes(document.set) ? OWN_PAGES : 1 }, () => document),
	);
const before = readFileSync(written('titleWeights.ts'), 'utf8');
writeTitles(fitTitles(await load(), known));
const lines = await load();
const weights = fitEvidence(lines, known);
const scored = leftOut === undefined ? documents : documents.filter(isLeftOut);
for (const set of new Set(scored.map((document) => document.set))) {
	const its = scored.filter((document) => document.set === set);
	console.log(`${set.padEnd(8)} by signs ${score(lines, its)}`);
	console.log(`${''.padEnd(8)} weighed  ${score(lines, its, weights)}, ${scoreTitles(lines, its)}`);
}
if (leftOut === undefined) {
	writeEvidence(lines, weights);
} else {
	writeFileSync(written('titleWeights.ts'), before);
}
