import { reason } from '../reason';
import { SHAPE_CAMEL, SHAPE_MIXED, SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_TITLE, SHAPE_UPPER } from '../text/tokens';
import type { Draft } from './draft';
import { LOC, MISC, ORG, PER } from './draft';
import { COUNTED, type CueKind } from './lexicon';
import type { NameText } from './nameText';
import { followsDirectly } from './runs';
import type { Scan } from './scanning';
import { isVietnameseSyllable } from './syllables';
import { titleStart } from './titles';

/** What a cue before a name speaks for, and how much. */
const CUE_WEIGHTS: Readonly<Partial<Record<CueKind, readonly [type: number, weight: number]>>> = {
	title: [PER, 4],
	titleWithField: [PER, 3.5],
	honorific: [PER, 4],
	placeHead: [LOC, 5],
	stateHead: [LOC, 3],
	placeCue: [LOC, 1.5],
	organizationCue: [ORG, 3.5],
	namingHead: [ORG, 3],
	productCue: [MISC, 3],
	eventHead: [MISC, 2.5],
	workCue: [MISC, 2],
};

/** How far words are seen as names by their casing, from −3 to 3. */
export function casingEvidence(text: NameText, draft: Draft): void {
	let sum = 0;
	let words = 0;
	let capitals = 0;
	for (let token = draft.start; token < draft.end; token++) {
		if (!text.isCapital(token)) {
			continue;
		}
		const share = Math.min(0.99, Math.max(0.01, text.nameShare(token)));
		sum += Math.log(share / (1 - share)) / 2;
		words++;
		capitals += text.startsSentence(token) ? 0 : 1;
	}
	const mean = words > 0 ? sum / words : 0;
	const why =
		capitals > 0
			? reason('Capitalised where no sentence begins')
			: reason('“{0}” hardly ever stands in lower case', text.slice(draft.start, draft.start + 1));
	draft.add(-1, mean + (capitals > 1 ? 1 : 0), why);
	const single = words === 1 && text.tokens.shapes[draft.start] === SHAPE_TITLE && draft.end === draft.start + 1;
	if (
		single &&
		capitals === 1 &&
		text.lexicon.pack.compoundsOfTwo &&
		text.lexicon.givenNames.has(text.key(draft.start))
	) {
		draft.add(PER, 1.5, reason('“{0}” is a given name', text.slice(draft.start, draft.end)));
		return;
	}
	const halfWord =
		single &&
		text.lexicon.pack.compoundsOfTwo &&
		followsDirectly(text, draft.end) &&
		text.isLower(draft.end) &&
		!text.lexicon.functionWords.has(text.key(draft.end));
	if (halfWord && isVietnameseSyllable(text.lower(draft.start)) && text.nameShare(draft.start) < 0.85) {
		draft.add(-1, -2, why);
	}
}

/** The evidence around a run and inside it. */
export function addRunEvidence(text: NameText, draft: Draft, scan: Scan): void {
	cuesBefore(text, draft, scan);
	cuesAfter(text, draft);
	shapeInside(text, draft);
	companions(text, draft, scan);
}

/** What makes a listed name something else than its list says: `chị Nga` is a person, `tiếng Anh` is no name. */
export function addListedEvidence(text: NameText, draft: Draft): void {
	const { start } = draft;
	inGuillemets(text, draft);
	if (!followsDirectly(text, start)) {
		return;
	}
	if (text.lexicon.vetoCues.has(text.key(start - 1))) {
		draft.add(-1, -8, reason('After “{0}”, which makes no name', text.lower(start - 1)));
		return;
	}
	const honorific = text.lexicon.cues.endingAt(text, start - 1);
	if (honorific?.value.kind === 'honorific' && draft.end === start + 1 && text.tokens.shapes[start] === SHAPE_TITLE) {
		draft.add(PER, 6, reason('After “{0}”, as people are called', text.slice(start - honorific.words.length, start)));
	}
}

function cuesBefore(text: NameText, draft: Draft, scan: Scan): void {
	const { start, end } = draft;
	const { lexicon } = text;
	const title = titleStart(text, scan, start);
	if (title !== undefined) {
		const honorific = lexicon.cues.endingAt(text, start - 1, ({ kind }) => kind === 'honorific');
		draft.add(
			PER,
			4,
			honorific
				? reason('After “{0}”, as people are called', text.slice(title, start))
				: reason('After the title “{0}”', text.slice(title, start)),
		);
		return;
	}
	inGuillemets(text, draft);
	if (!followsDirectly(text, start)) {
		if (text.mark(start - 1) === ':' && text.continuesLine(start)) {
			const credit = lexicon.cues.endingAt(text, start - 2, ({ kind }) => kind === 'creditCue');
			if (credit) {
				const acronym = text.tokens.shapes[start] === SHAPE_UPPER;
				draft.add(
					acronym ? ORG : -1,
					1.5,
					reason(
						'After “{0}”, as photographers and agencies are named',
						text.slice(start - 1 - credit.words.length, start),
					),
				);
				draft.lean(draft.end - start > 1 ? PER : ORG, 0.8);
			}
		}
		return;
	}
	if (lexicon.vetoCues.has(text.key(start - 1))) {
		draft.add(-1, -8, reason('After “{0}”, which makes no name', text.lower(start - 1)));
		return;
	}
	const belongsBefore = lexicon.pack.caseEndings.length > 0 && text.isCapital(start - 2);
	// «жителя Челябинской области Ивана Сидорова»: the head belongs to the adjective before it.
	const cue = lexicon.cues.endingAt(
		text,
		start - 1,
		({ kind }) => kind in CUE_WEIGHTS && !(belongsBefore && kind === 'placeHead'),
	);
	if (!cue) {
		const closes = text.mark(end) === ',' || text.mark(end) === ')' || text.mark(end) === ';';
		if (
			text.tokens.shapes[start - 1] === SHAPE_NUMBER &&
			closes &&
			lexicon.pack.territoryFollows &&
			!text.inTime(start - 1)
		) {
			draft.add(LOC, 4.5, reason('After a house number'));
		}
		return;
	}
	const [type, weight] = CUE_WEIGHTS[cue.value.kind]!;
	if (
		type === LOC &&
		lexicon.familyNames.has(text.key(start)) &&
		end - start > 2 &&
		lexicon.cues.endingAt(text, start - cue.words.length - 1, isGoverning)
	) {
		// «Chủ tịch UBND tỉnh Lê Văn Tám»: the head belongs to the body before it.
		draft.add(PER, 4, reason('After “{0}”, as people are called', text.slice(start - cue.words.length, start)));
		return;
	}
	draft.add(type, weight, reason('After “{0}”', text.slice(start - cue.words.length, start)));
}

/** «Краснодар», «Роснефть»: Russian sets the names of clubs, companies and papers in quotation marks, and no place's. */
function inGuillemets(text: NameText, draft: Draft): void {
	if (
		text.lexicon.pack.caseEndings.length > 0 &&
		text.mark(draft.start - 1) === '«' &&
		text.mark(draft.end) === '»' &&
		draft.end - draft.start < 4
	) {
		draft.add(ORG, 4.5, reason('In quotation marks, as organisations are'));
	}
}

function isGoverning({ kind }: { readonly kind: string }): boolean {
	return kind === 'governingHead';
}

function cuesAfter(text: NameText, draft: Draft): void {
	const { end } = draft;
	const { lexicon } = text;
	if (!text.continuesLine(end)) {
		return;
	}
	if (text.isLower(end)) {
		const verb = lexicon.personVerbs.startingAt(text, end);
		if (verb) {
			draft.add(PER, 1.2, reason('Before “{0}”, as who speaks or acts', text.slice(end, end + verb.words.length)));
			draft.lean(ORG, 0.8);
		}
		return;
	}
	const mark = text.mark(end);
	if (mark !== ',' && mark !== '(' && !text.isDash(end)) {
		return;
	}
	const next = end + 1;
	if (!text.continuesLine(next)) {
		return;
	}
	if (text.tokens.shapes[next] === SHAPE_NUMBER) {
		const words = text.key(next + 1);
		const age = lexicon.ageWords.has(words) && text.tokens.ends[next]! - text.tokens.starts[next]! <= 3;
		const bareAge =
			lexicon.pack.titleCase &&
			text.mark(end) === ',' &&
			/^[1-9][0-9]$/u.test(text.lower(next)) &&
			text.mark(next + 1) === ',';
		if (age || bareAge) {
			draft.add(PER, 3, reason('Before an age'));
		}
		return;
	}
	if (mark === ',' && end === draft.start + 1 && text.isCapital(next)) {
		// «Pocatello, Idaho»; one word only, as «Angela Merkel, Germany's chancellor» is none.
		const wider = lexicon.openings.startingAt(text, next, ({ type, label }) => type === 'LOC' && label !== COUNTED);
		if (wider && !text.hasPossessive(next + wider.words.length - 1)) {
			draft.add(LOC, 1.5, reason('Before the place around it, “{0}”', text.slice(next, next + wider.words.length)));
		}
	}
	const title =
		lexicon.cues.startingAt(text, next, ({ kind }) => kind === 'title' || kind === 'titleWithField') ??
		lexicon.openings.startingAt(text, next, ({ kind }) => kind === 'title' || kind === 'titleWithField');
	if (title && mark !== '-') {
		draft.add(PER, 2, reason('Before the title “{0}”', text.slice(next, next + title.words.length)));
	}
}

/** The words themselves: family and given names, hyphens, initials, endings, acronyms. */
function shapeInside(text: NameText, draft: Draft): void {
	const { lexicon } = text;
	const { start, end } = draft;
	const { shapes } = text.tokens;
	const first = text.key(start);
	const last = text.key(end - 1);
	let words = 0;
	let syllables = 0;
	let titles = 0;
	let hyphens = 0;
	let figures = 0;
	let initials = 0;
	let ampersands = 0;
	for (let token = start; token < end; token++) {
		const shape = shapes[token]!;
		if (shape === SHAPE_PUNCTUATION) {
			hyphens += text.isDash(token) ? 1 : 0;
			ampersands += text.mark(token) === '&' ? 1 : 0;
			initials +=
				text.mark(token) === '.' && text.tokens.ends[token - 1]! - text.tokens.starts[token - 1]! === 1 ? 1 : 0;
			continue;
		}
		words++;
		figures += shape === SHAPE_NUMBER || /\p{Nd}/u.test(text.lower(token)) ? 1 : 0;
		titles += shape === SHAPE_TITLE || shape === SHAPE_MIXED ? 1 : 0;
		syllables += lexicon.pack.compoundsOfTwo && isVietnameseSyllable(text.lower(token)) ? 1 : 0;
	}
	if (lexicon.organizationEndings.has(last) && words > 1) {
		draft.add(ORG, 3.5, reason('Ends in “{0}”', text.slice(end - 1, end)));
		return;
	}
	if (lexicon.eventEndings.has(last) && words > 1) {
		draft.add(MISC, 3.5, reason('Ends in “{0}”', text.slice(end - 1, end)));
		return;
	}
	if (lexicon.placeEndings.has(last) && words > 1) {
		draft.add(LOC, 3, reason('Ends in “{0}”', text.slice(end - 1, end)));
		return;
	}
	if (ampersands > 0) {
		draft.add(ORG, 2.5, reason('Joined by “&”'));
		return;
	}
	const country = lexicon.pack.territoryFollows && syllables < words ? countryAtEnd(text, start, end) : undefined;
	if (country !== undefined) {
		draft.add(ORG, 3, reason('Ends in “{0}”', text.slice(country, end)));
		return;
	}
	if (figures > 0) {
		draft.lean(MISC, 2);
		return;
	}
	if (initials > 0 && titles > 0) {
		draft.add(PER, 2.5, reason('An initial and a family name'));
	}
	if (
		words === 1 &&
		(shapes[start] === SHAPE_UPPER || shapes[start] === SHAPE_CAMEL || shapes[start] === SHAPE_MIXED)
	) {
		const acronym = shapes[start] === SHAPE_UPPER;
		draft.add(
			ORG,
			acronym ? 0.8 : 0.6,
			acronym ? reason('In capitals throughout') : reason('Capitals inside the word'),
		);
		draft.lean(MISC, 0.5);
		return;
	}
	if (words > 1 && words <= 5 && lexicon.familyNames.has(first) && titles > 1) {
		draft.add(PER, 2.5, reason('“{0}” is a family name', text.slice(start, start + 1)));
	} else if (lexicon.givenNames.has(first) && words > 1) {
		draft.add(PER, 2.2, reason('“{0}” is a given name', text.slice(start, start + 1)));
	} else if (words === 1 && lexicon.givenNames.has(first)) {
		draft.lean(PER, 1);
	}
	if (hyphens === 1 && !text.isCapital(end - 1) && words > 1) {
		draft.add(PER, 1.5, reason('A hyphen before a small letter, as in names from Korea and China'));
	}
	const ending = personEnding(text, end - 1);
	if (ending !== undefined) {
		draft.add(PER, 1.2, reason('Ends like a family name: -{0}', ending));
	}
	if (words > 1 && shapes[start] === SHAPE_UPPER && titles < words && initials === 0) {
		draft.lean(ORG, 1.5);
	} else if (words > 1 && words <= 4 && titles === words) {
		draft.lean(PER, syllables === words ? 1.2 : syllables === 0 ? 1 : 0.7);
	} else if (words === 1) {
		draft.lean(PER, syllables === 1 ? 0.6 : 0.3);
		draft.lean(LOC, 0.2);
	} else if (words > 4) {
		draft.lean(ORG, 0.5);
	}
}

/** `Universal Music Việt Nam`: where the country begins that ends a longer run. */
function countryAtEnd(text: NameText, start: number, end: number): number | undefined {
	for (let token = Math.max(start + 1, end - 3); token < end; token++) {
		const country = text.lexicon.openings.startingAt(text, token, ({ label }) => label === 'country');
		if (country && token + country.words.length === end) {
			return token;
		}
	}
	return undefined;
}

function personEnding(text: NameText, token: number): string | undefined {
	const word = text.lower(token);
	return word.length < 6 ? undefined : text.lexicon.pack.personEndings.find((ending) => word.endsWith(ending));
}

/** In enumerations, neighbours are of one type; a territory's short form is one beside another territory only. */
function companions(text: NameText, draft: Draft, scan: Scan): void {
	shortTerritory(text, draft, scan);
	const before = scan.drafts[scan.drafts.length - 1];
	if (!before || before.end !== draft.start - 1 || !text.continuesLine(draft.start)) {
		return;
	}
	const joint = draft.start - 1;
	const joined = text.mark(joint) === ',' || text.isDash(joint) || text.lexicon.joiners.has(text.key(joint));
	if (joined && before.score > 2 && before.margin > 1) {
		draft.lean(before.best, text.mark(joint) === ',' || text.isDash(joint) ? 1.3 : 1);
	}
	if (text.mark(joint) === '(' && text.tokens.shapes[draft.start] === SHAPE_UPPER && before.best === ORG) {
		draft.add(ORG, 2, reason('Short for the name before it'));
	}
}

/** `Trung, Nhật, Hàn`; `Nga-Triều`: short for a territory beside another one. */
function shortTerritory(text: NameText, draft: Draft, scan: Scan): void {
	const { start, end } = draft;
	if (end !== start + 1 || !text.lexicon.shortTerritories.has(text.key(start))) {
		return;
	}
	const before = scan.drafts[scan.drafts.length - 1];
	const afterTerritory =
		before !== undefined &&
		before.end === start - 1 &&
		before.best === LOC &&
		isJoint(text, start - 1) &&
		text.continuesLine(start);
	const next = end + 1;
	const beforeTerritory =
		isJoint(text, end) &&
		text.continuesLine(next) &&
		text.isCapital(next) &&
		(text.lexicon.shortTerritories.has(text.key(next)) ||
			text.lexicon.openings.startingAt(text, next, ({ kind, type }) => kind === 'name' && type === 'LOC') !==
				undefined);
	if (afterTerritory || beforeTerritory) {
		draft.add(LOC, 4, reason('Beside another territory'));
	}
}

function isJoint(text: NameText, token: number): boolean {
	return text.mark(token) === ',' || text.isDash(token);
}
