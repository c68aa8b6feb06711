import { reason } from '../reason';
import { SHAPE_NUMBER, SHAPE_TITLE, SHAPE_UPPER } from '../text/tokens';
import type { Draft } from './draft';
import { LOC, MISC, ORG, PER } from './draft';
import { COUNTED, type CueKind } from './lexicon';
import { shapeInside } from './nameShape';
import type { NameText } from './nameText';
import { companions } from './neighbours';
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
	placePreposition: [LOC, 4],
	placeCue: [LOC, 1.5],
	organizationCue: [ORG, 3.5],
	namingHead: [ORG, 3],
	productCue: [MISC, 3],
	eventHead: [MISC, 2.5],
	workCue: [MISC, 2],
};

/** The evidence around a run and inside it. */
export function addRunEvidence(text: NameText, draft: Draft, scan: Scan): void {
	cuesBefore(text, draft, scan);
	cuesAfter(text, draft);
	shapeInside(text, draft);
	companions(text, draft, scan);
}

/** What makes a listed name something else than its list says: `chị Nga` is a person, `tiếng Anh` is no name. */
export function addListedEvidence(text: NameText, draft: Draft, scan: Scan): void {
	const { start } = draft;
	if (draft.counted) {
		cuesBefore(text, draft, scan);
		cuesAfter(text, draft);
		companions(text, draft, scan);
		return;
	}
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
	if (
		end === start + 1 &&
		lexicon.sourceWords.startingAt(text, start - 1) &&
		!isVietnameseSyllable(text.lower(start))
	) {
		// «theo Rosstat»: people are rather called by more than one word there.
		draft.lean(ORG, 0.7);
	}
	const belongsBefore = lexicon.pack.caseEndings.length > 0 && text.isCapital(start - 2);
	// «жителя Челябинской области Ивана Сидорова»: the head belongs to the adjective before it.
	const cue = lexicon.cues.endingAt(
		text,
		start - 1,
		({ kind }) => kind in CUE_WEIGHTS && !(belongsBefore && kind === 'placeHead'),
	);
	if (cue && text.hasPossessive(start - 1)) {
		// «the Sheriff's Office».
		return;
	}
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
		const thing = text.lexicon.cues.endingAt(
			text,
			draft.start - 2,
			({ kind }) => kind === 'eventHead' || kind === 'productCue',
		);
		if (thing) {
			// «тайфун „Ханун“».
			draft.add(MISC, 4.5, reason('After “{0}”', text.slice(draft.start - 1 - thing.words.length, draft.start - 1)));
			return;
		}
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
