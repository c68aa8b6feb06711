import { ENTITY_TYPES, type CorpusKnowledge } from '../model';
import { reason } from '../reason';
import { foldName } from '../text/normalize';
import { SHAPE_PUNCTUATION } from '../text/tokens';
import { Draft, ORG, PER } from './draft';
import { COUNTED } from './lexicon';
import type { NameText } from './nameText';
import { TYPE_INDEX } from './scanning';
import { isVietnameseSyllable } from './syllables';
import { withoutParts } from './repeatedNames';

/** Evidence that is strong enough to speak for the same words elsewhere. */
const STRONG_SCORE = 2;
const STRONG_MARGIN = 1;
/** What was only counted speaks for others with more evidence beside the counts. */
const COUNTED_SCORE = 4;
/** Above this margin the rest of the corpus isn't asked. */
const CERTAIN_MARGIN = 2;
const WEAK_SCORE = 0.5;
/** Below this share of names a sentence's first word may be cut off a name that stands elsewhere without it. */
const DOUBTFUL_FIRST_WORD = 0.8;
const LONGEST_NAME = 6;
const SHORTEST_ENUMERATION = 4;
/** In tokens. */
const SHORTEST_SERIES = 3;
/** The share of an enumeration that decides on its other members: those of lists, and all others. */
const FIXED_MAJORITY = 0.7;
const MAJORITY = 0.55;

/** What the strong mentions of one document say: for each name in lower case the weight of each type, and short forms. */
export class DocumentNames {
	readonly #votes = new Map<string, number[]>();
	readonly #weak = new Map<string, number>();
	readonly #shortForms = new Map<string, { readonly full: string; readonly type: number }>();

	learn(text: NameText, drafts: readonly Draft[]): void {
		for (const draft of drafts) {
			if (draft.score < WEAK_SCORE || draft.margin < STRONG_MARGIN || (draft.counted && draft.score < COUNTED_SCORE)) {
				continue;
			}
			const folded = text.folded(draft.start, draft.end);
			if (draft.score < STRONG_SCORE) {
				// Weak evidence in several places is as good as strong evidence in one.
				const sum = (this.#weak.get(folded) ?? 0) + draft.score;
				this.#weak.set(folded, sum);
				if (sum < STRONG_SCORE) {
					continue;
				}
			}
			const votes = this.#votes.get(folded);
			if (votes) {
				votes[draft.best]!++;
			} else {
				const first = [0, 0, 0, 0];
				first[draft.best]!++;
				this.#votes.set(folded, first);
				if (draft.best === PER) {
					this.#learnShortForms(text, draft, folded);
				} else if (draft.best === ORG) {
					this.#learnOwnName(text, draft);
				}
			}
		}
	}

	/** The type that most strong mentions have; undefined for a name that stands nowhere else. */
	typeOf(folded: string): number | undefined {
		const votes = this.#votes.get(folded);
		if (!votes) {
			return undefined;
		}
		let best = 0;
		for (let type = 1; type < 4; type++) {
			best = votes[type]! > votes[best]! ? type : best;
		}
		return best;
	}

	/** The full name that `folded` is a part of. */
	fullName(folded: string): { readonly full: string; readonly type: number } | undefined {
		return this.#shortForms.get(folded);
	}

	/** `Severstal` of `Công ty Severstal`, `Hoshizora` of `Hoshizora Capital`. */
	#learnOwnName(text: NameText, draft: Draft): void {
		let { start, end } = draft;
		const head = text.lexicon.companyHeads.startingAt(text, start);
		if (head) {
			start += head.words.length;
		} else if (text.lexicon.companyEndings.has(text.key(end - 1))) {
			end--;
		} else {
			return;
		}
		if (start >= end || !text.isCapital(start) || text.lexicon.inner.startingAt(text, start)) {
			return;
		}
		const form = text.folded(start, end);
		if (form.length > 2 && !this.#shortForms.has(form)) {
			this.#shortForms.set(form, { full: text.slice(draft.start, draft.end), type: ORG });
		}
	}

	#learnShortForms(text: NameText, draft: Draft, folded: string): void {
		const words = folded.split(' ');
		if (words.length < 2) {
			return;
		}
		const full = text.slice(draft.start, draft.end);
		const forms = [words[words.length - 1]!];
		if (text.lexicon.familyNames.has(text.key(draft.start))) {
			// Family name first: the given name of one or two words, and in Korean and Chinese names the family name.
			forms.push(words.slice(-2).join(' '));
			if (!text.lexicon.pack.compoundsOfTwo || text.isDash(draft.end - 2) || words.length === 3) {
				forms.push(words[0]!);
			}
		}
		if (text.lexicon.pack.compoundsOfTwo && words.length > 2 && words.every(isVietnameseSyllable)) {
			forms.push(words.slice(-2).join(' '));
		}
		for (const form of forms) {
			if (form !== folded && form.length > 1 && !this.#shortForms.has(form)) {
				this.#shortForms.set(form, { full, type: PER });
			}
		}
	}
}

/** Second look at what is open to doubt, with what the document's strong names and the rest of the corpus say. */
export function settle(
	text: NameText,
	drafts: readonly Draft[],
	names: DocumentNames,
	knowledge: CorpusKnowledge,
): Draft[] {
	const settled: Draft[] = [];
	for (const draft of drafts) {
		const series = draft.fixed ? undefined : separateNames(text, draft, names);
		if (series) {
			settled.push(...series);
		} else {
			settled.push(draft.fixed ? draft : reconsider(text, draft, names, knowledge));
		}
	}
	const found = settled.filter(({ score }) => score > 0);
	levelEnumerations(text, found);
	return found;
}

/** Gives the members of an enumeration the type that most of them have: `Thái Bình` among players is one. */
function levelEnumerations(text: NameText, drafts: readonly Draft[]): void {
	for (let first = 0; first < drafts.length;) {
		let last = first;
		while (
			last + 1 < drafts.length &&
			text.mark(drafts[last]!.end) === ',' &&
			drafts[last + 1]!.start === drafts[last]!.end + 1
		) {
			last++;
		}
		const members = drafts.slice(first, last + 1);
		if (members.length >= SHORTEST_ENUMERATION) {
			level(members);
		}
		first = last + 1;
	}
}

function level(members: readonly Draft[]): void {
	const counts = [0, 0, 0, 0];
	for (const member of members) {
		counts[member.best]!++;
	}
	const type = counts.indexOf(Math.max(...counts));
	const share = counts[type]! / members.length;
	for (const member of members) {
		if (member.best !== type && share >= (member.fixed ? FIXED_MAJORITY : MAJORITY)) {
			member.add(type, member.margin + 1, reason('In an enumeration of names of this type'));
		}
	}
}

function reconsider(text: NameText, draft: Draft, names: DocumentNames, knowledge: CorpusKnowledge): Draft {
	const folded = text.folded(draft.start, draft.end);
	const strong = draft.score >= STRONG_SCORE && draft.margin >= STRONG_MARGIN;
	const type = names.typeOf(folded);
	if (type !== undefined) {
		if (!strong || type !== draft.best) {
			draft.add(type, 4, reason('Named so elsewhere in this document'));
		}
		return draft;
	}
	const full = names.fullName(folded);
	if (full !== undefined && !(draft.end === draft.start + 1 && text.lexicon.stopCapitals.has(text.key(draft.start)))) {
		draft.add(full.type, text.startsSentence(draft.start) ? 3 : 4, reason('Short for “{0}”', full.full));
		return draft;
	}
	if (text.lexicon.shortTerritories.has(text.key(draft.start))) {
		const shorter = withoutFirstWord(text, draft, names);
		if (shorter) {
			return shorter;
		}
	}
	if (strong && draft.margin >= CERTAIN_MARGIN) {
		return draft;
	}
	const known = knowledge.documents > 1 ? knowledge.nameType(foldName(text.slice(draft.start, draft.end))) : undefined;
	if (known) {
		draft.add(ENTITY_TYPES.indexOf(known.type), 2.5, reason('Named so in {0} other documents', known.documents));
		return draft;
	}
	return (strong ? undefined : withoutFirstWord(text, draft, names)) ?? draft;
}

/** `Emeka Adeyemi V-League SLNA`, as pages list their tags: a run that consists of names which all stand elsewhere. */
function separateNames(text: NameText, draft: Draft, names: DocumentNames): Draft[] | undefined {
	if (draft.end - draft.start < SHORTEST_SERIES) {
		return undefined;
	}
	const parts: Draft[] = [];
	for (let at = draft.start; at < draft.end;) {
		const known = longestKnown(text, at, draft.end, names);
		if (!known || (known.start === draft.start && known.end === draft.end)) {
			return undefined;
		}
		parts.push(known);
		at = known.end;
	}
	return parts.every(({ best }) => best === parts[0]!.best) ? undefined : parts;
}

/** `Theo Putin` at a sentence's start, where `Putin` stands elsewhere. */
function withoutFirstWord(text: NameText, draft: Draft, names: DocumentNames): Draft | undefined {
	const start = draft.start + 1;
	const short = text.lexicon.shortTerritories.has(text.key(draft.start));
	if (
		start >= draft.end ||
		!(short || text.startsSentence(draft.start)) ||
		text.tokens.shapes[start] === SHAPE_PUNCTUATION
	) {
		return undefined;
	}
	const folded = text.folded(start, draft.end);
	const type = names.typeOf(folded) ?? names.fullName(folded)?.type;
	if (type === undefined || (!short && text.nameShare(draft.start) > DOUBTFUL_FIRST_WORD)) {
		return undefined;
	}
	const shorter = new Draft(start, draft.end);
	shorter.add(type, 3, reason('Named so elsewhere in this document'));
	return shorter;
}

/** Names among words that all have capitals (headlines in title case, lines in capitals): those that stand elsewhere, then what was guessed. */
export function namesInHeadline(
	text: NameText,
	from: number,
	to: number,
	guessed: readonly Draft[],
	names: DocumentNames,
): readonly Draft[] {
	const found: Draft[] = [];
	for (let at = from; at < to;) {
		const draft = text.isCapital(at) ? longestKnown(text, at, to, names) : undefined;
		if (draft) {
			found.push(draft);
		}
		at = draft ? draft.end : at + 1;
	}
	return withoutParts(guessed, found);
}

function longestKnown(text: NameText, at: number, to: number, names: DocumentNames): Draft | undefined {
	for (let end = Math.min(to, at + LONGEST_NAME); end > at; end--) {
		if (text.tokens.shapes[end - 1] === SHAPE_PUNCTUATION) {
			continue;
		}
		const folded = text.folded(at, end);
		const type = names.typeOf(folded) ?? names.fullName(folded)?.type;
		if (type !== undefined) {
			const draft = new Draft(at, end);
			draft.add(type, 3, reason('Named so elsewhere in this document'));
			return draft;
		}
	}
	return listedAt(text, at, to);
}

function listedAt(text: NameText, at: number, to: number): Draft | undefined {
	const listed = text.lexicon.openings.startingAt(text, at, ({ kind, label }) => kind === 'name' && label !== COUNTED);
	if (!listed || at + listed.words.length > to) {
		return undefined;
	}
	const draft = new Draft(at, at + listed.words.length);
	draft.add(TYPE_INDEX[listed.value.type!], 4, reason('In the list of names: {0}', listed.value.label!));
	return draft;
}
