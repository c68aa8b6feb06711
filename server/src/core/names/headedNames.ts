import { reason } from '../reason';
import { SHAPE_NUMBER } from '../text/tokens';
import { Draft, LOC, MISC, ORG, PER } from './draft';
import type { Cue } from './lexicon';
import type { NameText } from './nameText';
import { readHeaded } from './organizations';
import type { Phrase } from './phrases';
import { hasNumber, scanRun } from './runNames';
import { followsDirectly, runEnd } from './runs';
import { pushHeaded, type Scan, skipTitle } from './scanning';
import { titleStart } from './titles';

export function scanHeaded(text: NameText, scan: Scan, at: number, head: Phrase<Cue>, type: number): number {
	if (head.words.length === 1 && isPersonAfterAll(text, at) && titleStart(text, scan, at) !== undefined) {
		// «đạo diễn Trường Giang».
		return scanRun(text, scan, at);
	}
	const { end, parts, proper } = readHeaded(text, at, head);
	const { standing } = head.value;
	if (standing && text.startsSentence(at) && (parts === 0 || text.lexicon.pack.compoundsOfTwo)) {
		// «Chính phủ Mỹ» opens a sentence with a capital that it doesn't have inside one.
		return at + head.words.length;
	}
	if (!proper && parts > 0 && text.startsSentence(at)) {
		// «Cơ quan điều tra cho biết»: common words, of which the first has its capital from the sentence.
		return end;
	}
	if (parts === 0 && standing) {
		return pushHeaded(text, scan, at, end, at + head.words.length, type);
	}
	if (parts === 0 && hasCapitalInside(text, at, end)) {
		// «Văn phòng Chính phủ» is whole.
		return pushHeaded(text, scan, at, end, end, type);
	}
	if (parts === 0) {
		// «Khoa hỏi»: the head of an organisation is a person's name as well.
		const title = followsDirectly(text, at) ? scan.titles.get(at) : undefined;
		if (title !== undefined) {
			// «Bí thư Tỉnh ủy Nguyễn Văn Tám».
			return skipTitle(scan, title, at + head.words.length);
		}
		return head.words.length === 1 && text.lexicon.givenNames.has(text.key(at))
			? scanRun(text, scan, at)
			: at + head.words.length;
	}
	const before = scan.drafts[scan.drafts.length - 1];
	if (
		text.lexicon.pack.titleCase &&
		before?.end === at &&
		before.score > 0 &&
		followsDirectly(text, at) &&
		(before.best !== PER || (!before.fixed && before.end - before.start === 1)) &&
		!text.hasPossessive(at - 1)
	) {
		// «Massachusetts Institute of Technology».
		scan.drafts.pop();
		return pushHeaded(text, scan, before.start, end, at + head.words.length, type);
	}
	const numbered = type === MISC && hasOwnNumber(text, end) ? end + 1 : end;
	return pushHeaded(text, scan, at, numbered, at + head.words.length, type);
}

function hasCapitalInside(text: NameText, start: number, end: number): boolean {
	for (let token = start + 1; token < end; token++) {
		if (text.isTitle(token)) {
			return true;
		}
	}
	return false;
}

/** `Liên hoan phim Mê Kông 2024`, but no day (`1/6`) and no span of years. */
function hasOwnNumber(text: NameText, at: number): boolean {
	const range = text.isGlued(at + 1) && (text.isDash(at + 1) || text.mark(at + 1) === '/' || text.mark(at + 1) === '.');
	const year = text.tokens.ends[at]! - text.tokens.starts[at]! === 4;
	return hasNumber(text, at) && (year || !text.inTime(at)) && !(range && text.isNumber(at + 2));
}

/** `bộ Ngoại giao Nga`: the head stands in lower case and outside; the field after it begins the name. */
export function scanAfterLowerHead(text: NameText, scan: Scan, at: number): number | undefined {
	if (!followsDirectly(text, at) || !text.isLower(at - 1)) {
		return undefined;
	}
	const head = text.lexicon.cues.endingAt(
		text,
		at - 1,
		({ kind }) => kind === 'governingHead' || kind === 'namingHead',
	);
	const inner = head && text.lexicon.inner.startingAt(text, at);
	if (!head || !inner || text.lexicon.openings.startingAt(text, at, ({ kind }) => kind === 'name')) {
		return undefined;
	}
	const { end } = readHeaded(text, at, inner);
	const draft = new Draft(at, end);
	draft.fixed = true;
	draft.add(ORG, 3.5, reason('After “{0}”', text.slice(at - head.words.length, at)));
	scan.drafts.push(draft);
	return end;
}

export function scanPlace(text: NameText, scan: Scan, at: number, head: Phrase<Cue>): number {
	const after = at + head.words.length;
	const number = text.tokens.shapes[after] === SHAPE_NUMBER && text.continuesLine(after) && !text.inTime(after);
	if (!followsDirectly(text, after) || !(text.isCapital(after) || number) || text.inTime(after)) {
		return after;
	}
	if (head.value.kind === 'placeHead' && text.startsSentence(at)) {
		// «Hồ Ngọc Hà» is a singer: a place's head may be a family name.
		const last = runEnd(text, at) - 1;
		const person =
			head.words.length === 1 &&
			last > after &&
			text.lexicon.familyNames.has(text.key(at)) &&
			text.lexicon.givenNames.has(text.key(last));
		return person ? scanRun(text, scan, at) : after;
	}
	if (head.words.length === 1 && isPersonAfterAll(text, at)) {
		return scanRun(text, scan, at);
	}
	const known = text.lexicon.openings.startingAt(text, after, ({ kind }) => kind === 'name');
	const end = number ? after + 1 : known ? after + known.words.length : runEnd(text, after);
	const draft = new Draft(at, end);
	draft.fixed = true;
	draft.add(LOC, 5, reason('Begins with “{0}”', text.slice(at, after)));
	scan.drafts.push(draft);
	return end;
}

/** «Đình Khoa», «Hồ Ngọc Hà» where all is made of people's names: the head is one of their syllables. */
function isPersonAfterAll(text: NameText, at: number): boolean {
	const { lexicon } = text;
	const end = runEnd(text, at);
	if (
		!lexicon.pack.compoundsOfTwo ||
		end - at > 4 ||
		!(lexicon.givenNames.has(text.key(at)) || lexicon.familyNames.has(text.key(at)))
	) {
		return false;
	}
	for (let token = at + 1; token < end; token++) {
		if (!text.isTitle(token) || !lexicon.givenNames.has(text.key(token))) {
			return false;
		}
	}
	return true;
}

/** `Bắc Triều Tiên`, `Viễn Đông Nga`; a direction before anything else may still open a run of its own. */
export function scanDirection(text: NameText, scan: Scan, at: number, direction: Phrase<Cue>): number {
	const after = at + direction.words.length;
	if (followsDirectly(text, after) && text.isCapital(after)) {
		const known = text.lexicon.openings.startingAt(text, after, ({ kind, type }) => kind === 'name' && type === 'LOC');
		const run = known && text.lexicon.pack.titleCase ? runEnd(text, at) : 0;
		if (known && run > after + known.words.length && text.lexicon.organizationEndings.has(text.key(run - 1))) {
			// «West Yorkshire Police».
			return scanRun(text, scan, at);
		}
		if (known) {
			const draft = new Draft(at, after + known.words.length);
			draft.fixed = true;
			draft.add(LOC, 5, reason('In the list of names: {0}', known.value.label ?? ''));
			scan.drafts.push(draft);
			return draft.end;
		}
	}
	return scanRun(text, scan, at);
}
