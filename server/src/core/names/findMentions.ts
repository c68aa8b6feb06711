import {
	type AnalysisContext,
	type ClassifiedLine,
	ENTITY_TYPES,
	type InlineBoilerplate,
	type Mention,
	type Span,
} from '../model';
import type { AnalysisMemory } from '../analysisMemory';
import { type Steps, toEnd } from '../steps';
import type { TextTable } from '../textTable';
import { isCapitalTitle } from './capitalTitles';
import { certaintyOf } from './certainty';
import { namesInChrome, withArticle } from './chromeNames';
import { ClubTowns } from './clubTowns';
import { CountryHalves } from './countryHalves';
import { isToldWork } from './creditedWorks';
import { DocumentNames, STRONG_MARGIN } from './documentNames';
import { type Draft, fixedDraft } from './draft';
import { CASED_INSIDE, ELSEWHERE, INSIDE } from './evidenceKinds';
import { scanAuthorInCapitals, scanHeadline } from './headlineNames';
import { namesInHeadline } from './knownNames';
import { leanToKnown } from './likelyNames';
import { LoneSyllables } from './loneSyllables';
import { MatchSides } from './matchSides';
import { withLowerCaseTags } from './lowerCaseTags';
import { learnShortMasthead, masthead } from './mastheads';
import { withEntries } from './menuEntries';
import { NamedWorks } from './namedWorks';
import { Namesakes } from './namesakes';
import { NameText } from './nameText';
import { NumberedPlayers } from './numberedPlayers';
import { withOtherScripts } from './otherScripts';
import { accountHolder } from './accountHolders';
import { bodiesInMenu } from './menuBodies';
import { placesInMenu } from './placeMenus';
import { programsInMenu } from './programMenus';
import { PooledTypes } from './pooledTypes';
import { isQuotedBody, isUnknownInQuotes } from './quotedBodies';
import { isQuotedWord, isQuotedWork, withRepeatedWorks } from './quotedWorks';
import { RelatedNames } from './relatedNames';
import { RepeatedNames } from './repeatedNames';
import { ResultTables, type Side, sideInTable } from './resultTables';
import { roleOf } from './roles';
import { scanTokens } from './scan';
import { ScanRecall } from './scannedText';
import { scheduledShow, scheduledVenue } from './scheduledVenues';
import { pushDraft, type Scan } from './scanning';
import { settle } from './settle';
import { labelledSite, learnShortSiteName, siteName } from './siteLines';
import { learnSiteNames } from './siteNames';
import { SisterTitles } from './sisterTitles';
import { scanSignatures } from './signatures';
import { ShortForms } from './shortForms';
import { publishersInCredits, namesSource, scanAttribution, scanTag, type Sources, sourcesOf } from './sourceNames';
import { isPlatform, type Stretch, stretchesOf } from './stretches';
import { namesInTags } from './tagLines';
import { isScoredNickname } from './teamNicknames';
import { MISC, ORG, PER } from './types';
import { VehicleModels } from './vehicleModels';
import { WholeBodies } from './wholeBodies';
import { isDatedTitle, repeatedTitles, withUnquotedWorks } from './workTitles';

/** What is known of a text before its names are looked for. */
export interface KnownOfText {
	readonly lines: readonly ClassifiedLine[];
	readonly inline: readonly InlineBoilerplate[];
	readonly times: readonly Span[];
}

/** Lines of a long text that are read between two turns of others. */
const LINES = 200;
/** So many works in quotation marks, and twice as many as bodies there, make a text on works. */
const FEWEST_WORKS = 4;

/** As {@link MentionFinder} finds them, at once. */
export function findMentions(table: TextTable, known: KnownOfText, context: AnalysisContext): Mention[] {
	const finder = new MentionFinder(table, known, context);
	toEnd(finder.read());
	toEnd(finder.compare());
	return toEnd(finder.settle());
}

/**
 * Finds what a text names. A first reading gathers evidence for each run of capitals by itself: casing, words before and
 * after, its own shape, lists. A second one lends the strong names' evidence to the same words elsewhere. Its methods are
 * steps, to be called once and in their order, so that several texts can be read step by step; those of a long text have
 * further ones.
 */
export class MentionFinder {
	readonly #text: NameText;
	readonly #scan: Scan = { drafts: [], titles: new Map(), titleEnds: new Map(), skipped: [] };
	readonly #stretches: readonly Stretch[];
	readonly #tables: ResultTables;
	readonly #players: NumberedPlayers;
	readonly #sources: Sources;
	readonly #memory: AnalysisMemory | undefined;
	/** For each stretch, and after the last one: its first draft. */
	readonly #firsts: number[] = [0];
	readonly #names = new DocumentNames();
	readonly #namesakes = new Namesakes();
	readonly #pooled = new PooledTypes();
	readonly #related = new RelatedNames();
	readonly #sides = new MatchSides();
	readonly #clubTowns = new ClubTowns();
	readonly #namedWorks = new NamedWorks();
	readonly #vehicles = new VehicleModels();
	readonly #halves = new CountryHalves();
	readonly #shortForms = new ShortForms();
	readonly #lone = new LoneSyllables();
	readonly #repeated = new RepeatedNames();
	readonly #wholeBodies = new WholeBodies();
	/** Titles of works that stand in quotation marks. */
	readonly #works = new Set<string>();
	/** Bodies that stand in them, too. */
	readonly #quotedBodies = new Set<string>();

	constructor(table: TextTable, known: KnownOfText, context: AnalysisContext, memory?: AnalysisMemory) {
		const text = new NameText(table, context.knowledge, known.times, known.inline);
		this.#text = text;
		this.#memory = memory;
		this.#sources = sourcesOf(text, known.lines, (line) => table.lines.start(line), known.inline);
		for (const publisher of publishersInCredits(text, known.inline)) {
			this.#repeated.learn(text, publisher);
		}
		this.#stretches = stretchesOf(table, text, known.lines);
		this.#tables = new ResultTables(text, this.#stretches);
		this.#players = new NumberedPlayers(text, this.#stretches);
		learnSiteNames(text, this.#stretches, this.#repeated);
	}

	/** The first reading. */
	*read(): Steps<void> {
		const text = this.#text;
		const scan = this.#scan;
		const { drafts } = scan;
		const recall = this.#memory && new ScanRecall(this.#memory.names, text);
		for (const [i, stretch] of this.#stretches.entries()) {
			if (i % LINES === LINES - 1) {
				yield;
			}
			text.lexicon = stretch.lexicon;
			const first = drafts.length;
			const sides = this.#tables.sidesOf(stretch.from);
			const players = this.#players.of(stretch.from);
			if (sides) {
				scanRow(text, scan, stretch, sides);
			} else if (players) {
				scan.drafts.push(...players);
			} else {
				readStretch(text, scan, stretch, this.#sources, this.#repeated, recall);
			}
			for (let i = first; i < drafts.length; i++) {
				const draft = drafts[i]!;
				if (isToldWork(text, draft)) {
					this.#repeated.learn(text, draft);
				} else if (isScoredNickname(text, draft)) {
					this.#repeated.learn(text, { start: draft.start, end: draft.end, best: ORG });
				}
				this.#shortForms.learn(text, draft, drafts[i - 1]);
				this.#pooled.add(text, draft);
				this.#related.learn(text, draft);
				this.#sides.learn(text, draft);
				this.#clubTowns.learn(text, draft, drafts[i - 1]);
				this.#namedWorks.learn(text, draft);
				this.#vehicles.learn(text, draft);
				this.#halves.learn(text, draft);
				this.#lone.learn(text, draft);
				if (isQuotedWork(text, draft) || isDatedTitle(text, draft) || isCapitalTitle(text, draft)) {
					this.#works.add(draft.foldedIn(text));
				} else if (isQuotedBody(text, draft)) {
					this.#quotedBodies.add(draft.foldedIn(text));
				}
			}
			this.#firsts.push(drafts.length);
		}
		if (this.#memory && recall) {
			this.#memory.names = recall.now;
		}
	}

	/** Each draft beside the text's other ones: what they say of it, and what it says of them. */
	*compare(): Steps<void> {
		const text = this.#text;
		const { drafts } = this.#scan;
		const works = this.#works.size;
		const ofWorks = works >= FEWEST_WORKS && works > 2 * this.#quotedBodies.size;
		for (const [i, stretch] of this.#stretches.entries()) {
			if (i % LINES === LINES - 1) {
				yield;
			}
			text.lexicon = stretch.lexicon;
			for (let n = this.#firsts[i]!; n < this.#firsts[i + 1]!; n++) {
				const draft = drafts[n]!;
				this.#pooled.applyTo(text, draft);
				leanToKnown(text, draft);
				this.#related.applyTo(text, draft, drafts[n - 1], drafts[n + 1]);
				this.#shortForms.applyTo(text, draft);
				this.#sides.weigh(text, draft);
				this.#clubTowns.weigh(text, draft, drafts[n - 1], stretch.boilerplate);
				this.#namedWorks.weigh(text, draft);
				this.#vehicles.weigh(text, draft);
				this.#lone.applyTo(text, draft);
				if ((works > 1 && isQuotedWord(text, draft)) || (ofWorks && isUnknownInQuotes(text, draft))) {
					draft.weigh(MISC, draft.margin + STRONG_MARGIN, INSIDE.quotedTitle.why);
				}
				this.#namesakes.learn(text, draft);
				this.#repeated.learnQuoted(text, draft);
				if (!stretch.boilerplate) {
					this.#wholeBodies.learn(text, draft);
				}
				if (!stretch.tags && (draft.fixed || !stretch.headline)) {
					this.#names.learn(text, draft, stretch.boilerplate);
				}
			}
		}
	}

	/** The second reading. */
	*settle(): Steps<Mention[]> {
		const text = this.#text;
		const scan = this.#scan;
		const names = this.#names;
		const works = this.#works;
		const titles = repeatedTitles(works);
		const sisters = new SisterTitles();
		this.#wholeBodies.teach(text, names, this.#repeated);
		const mentions: Mention[] = [];
		for (const [i, stretch] of this.#stretches.entries()) {
			if (i % LINES === LINES - 1) {
				yield;
			}
			text.lexicon = stretch.lexicon;
			let settled: readonly Draft[] = settle(
				text,
				scan.drafts,
				this.#firsts[i]!,
				this.#firsts[i + 1]!,
				names,
				this.#namesakes,
			);
			if (stretch.boilerplate) {
				settled = withEntries(text, settled, names);
			}
			if (stretch.chrome) {
				settled = namesInChrome(text, stretch, settled, names);
				for (const inMenu of [placesInMenu, bodiesInMenu, programsInMenu]) {
					settled = inMenu(text, this.#stretches, i, settled);
				}
			}
			settled = this.#halves.applyTo(text, stretch, withArticle(text, stretch, settled));
			if (stretch.headline && !this.#tables.sidesOf(stretch.from)) {
				settled = namesInHeadline(text, stretch.from, stretch.to, settled, names);
			}
			if (stretch.tags) {
				settled = namesInTags(text, stretch.from, stretch.to, settled, names);
			}
			if (stretch.listed) {
				settled = withLowerCaseTags(text, stretch.from, stretch.to, settled, names);
			}
			if (works.size > 0) {
				settled = withRepeatedWorks(text, stretch.from, stretch.to, settled, works);
				settled = withUnquotedWorks(text, stretch.from, stretch.to, settled, titles);
			}
			for (const draft of withOtherScripts(
				text,
				sisters.applyTo(text, stretch, this.#repeated.applyTo(text, stretch, settled)),
			)) {
				mentions.push(mentionOf(text, scan, draft));
			}
		}
		return mentions;
	}
}

/** Reads a row of results, of which the sides are known. */
function scanRow(text: NameText, scan: Scan, { from, to }: Stretch, sides: readonly Side[]): void {
	let at = from;
	for (const side of sides) {
		scanTokens(text, scan, at, side[0]);
		at = pushDraft(scan, sideInTable(side));
	}
	scanTokens(text, scan, at, to);
}

/** Reads a line, unless it is remembered. What a line with a source says depends on its class. */
function readStretch(
	text: NameText,
	scan: Scan,
	stretch: Stretch,
	sources: Sources,
	repeated: RepeatedNames,
	recall: ScanRecall | undefined,
): void {
	const { from, to, lexicon } = stretch;
	if (!recall || sources.attributions.has(from) || sources.tags.has(from) || teaches(text, stretch)) {
		scanStretch(text, scan, stretch, sources, repeated);
	} else if (!recall.take(from, to, lexicon, scan)) {
		const first = scan.drafts.length;
		const firstTitle = scan.skipped.length;
		scanStretch(text, scan, stretch, sources, repeated);
		recall.keep(from, to, lexicon, scan, first, firstTitle);
	}
}

/** A line whose names depend on its place and class, and are learned for the whole text. */
function teaches(text: NameText, stretch: Stretch): boolean {
	const { from, to, chrome } = stretch;
	return (
		(chrome && siteName(text, from, to) !== undefined) ||
		((chrome || from === 0) && labelledSite(text, from, to) !== undefined) ||
		namesSource(text, from, to) ||
		isPlatformLine(text, stretch)
	);
}

/** `facebook`, by itself; `X`, `Pocket`, where a line beside it ends or begins with another network. */
function isPlatformLine(text: NameText, { from, to }: Stretch): boolean {
	const { pageWords } = text.lexicon.pack;
	if (!pageWords || to !== from + 1) {
		return false;
	}
	const { platforms, sharing } = pageWords;
	const isOther = (token: number): boolean => platforms.has(text.key(token)) || sharing.has(text.key(token));
	return (
		isPlatform(text, from) ||
		(sharing.has(text.key(from)) && text.isCapital(from) && (isOther(from - 1) || isOther(to)))
	);
}

/** Reads a line: the tag or the attribution that names its source, then the rest. */
function scanStretch(text: NameText, scan: Scan, stretch: Stretch, sources: Sources, repeated: RepeatedNames): void {
	let { from } = stretch;
	const attributed = sources.attributions.has(from) || namesSource(text, from, stretch.to);
	const source = attributed ? scanAttribution(text, from, stretch.to) : undefined;
	if (source) {
		scan.drafts.push(source);
		repeated.learn(text, source);
		return;
	}
	const paper = text.isCapital(from) ? masthead(text, from, stretch.to) : undefined;
	const signed =
		!paper && sources.attributions.has(from) ? scanSignatures(text, scan, from, stretch.to, true) : undefined;
	if (signed !== undefined) {
		scanTokens(text, scan, signed, stretch.to);
		return;
	}
	if (stretch.chrome && isPlatformLine(text, stretch)) {
		scan.drafts.push(fixedDraft(from, stretch.to, ELSEWHERE.platformLine));
		return;
	}
	const writer = text.isDash(from) ? accountHolder(text, from, stretch.to) : undefined;
	if (writer) {
		scan.drafts.push(writer);
		return;
	}
	const tagEnd = sources.tags.get(from);
	if (tagEnd !== undefined && tagEnd <= stretch.to) {
		for (const draft of scanTag(text, from, tagEnd)) {
			scan.drafts.push(draft);
			repeated.learn(text, draft);
		}
		from = tagEnd;
	}
	const site = stretch.chrome ? siteName(text, from, stretch.to) : undefined;
	if (site) {
		scan.drafts.push(site);
		repeated.learn(text, site);
		learnShortSiteName(text, site, repeated);
		return;
	}
	const labelled = stretch.chrome || from === 0 ? labelledSite(text, from, stretch.to) : undefined;
	if (labelled) {
		scan.drafts.push(labelled);
		repeated.learn(text, labelled, true);
		from = labelled.end;
	}
	const show = text.inTime(from) && text.lexicon.pack.titleCase ? scheduledShow(text, from, stretch.to) : undefined;
	if (show) {
		for (const draft of show) {
			pushDraft(scan, draft);
		}
		scanTokens(text, scan, show[show.length - 1]!.end, stretch.to);
		return;
	}
	const venue = text.inTime(from) && text.lexicon.pack.titleCase ? scheduledVenue(text, from, stretch.to) : undefined;
	if (venue) {
		scan.drafts.push(venue);
		scanTokens(text, scan, venue.end, stretch.to);
		return;
	}
	const head = from === stretch.from ? paper : text.isCapital(from) ? masthead(text, from, stretch.to) : undefined;
	if (head) {
		scan.drafts.push(head);
		learnShortMasthead(text, head, repeated);
		from = head.end;
	}
	from = stretch.headline ? from : scanAuthorInCapitals(text, scan, from);
	(stretch.headline ? scanHeadline : scanTokens)(text, scan, from, stretch.to);
}

function mentionOf(text: NameText, scan: Scan, draft: Draft): Mention {
	const start = text.startOf(draft.start);
	const end = draft.keepsPossessive ? text.wholeEndOf(draft.end - 1) : text.endOf(draft.end - 1);
	const reasons = draft.reasons(text);
	const why = reasons.length > 0 ? reasons : [CASED_INSIDE];
	const role = draft.best === PER ? roleOf(text, scan, draft) : undefined;
	const type = ENTITY_TYPES[draft.best]!;
	const certainty = certaintyOf(draft);
	const mention: Mention =
		role === undefined ? { start, end, type, why, certainty } : { start, end, type, why, certainty, role };
	text.knowledge.doubts?.found(text, draft, mention, () => roleOf(text, scan, draft));
	return mention;
}
