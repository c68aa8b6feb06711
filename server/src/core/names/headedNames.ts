import { reason } from '../reason';
import { SHAPE_NUMBER } from '../text/tokens';
import { Draft, LOC, ORG, PER } from './draft';
import type { Cue } from './lexicon';
import type { NameText } from './nameText';
import { readHeaded } from './organizations';
import type { Phrase } from './phrases';
import { scanRun } from './runNames';
import { followsDirectly, runEnd } from './runs';
import { pushHeaded, type Scan } from './scanning';

export function scanHeaded(text: NameText, scan: Scan, at: number, head: Phrase<Cue>, type: number): number {
	const { end, parts } = readHeaded(text, at, head);
	const { standing } = head.value;
	if (standing && text.startsSentence(at)) {
		// «Chính phủ Mỹ» opens a sentence with a capital that it doesn't have inside one.
		return at + head.words.length;
	}
	if (parts === 0 && standing && !text.isLower(end)) {
		return pushHeaded(text, scan, at, end, at + head.words.length, type);
	}
	if (parts === 0) {
		// «Khoa hỏi»: the head of an organisation is a person's name as well.
		return head.words.length === 1 && text.lexicon.givenNames.has(text.key(at))
			? scanRun(text, scan, at)
			: at + head.words.length;
	}
	const before = scan.drafts[scan.drafts.length - 1];
	if (
		text.lexicon.pack.titleCase &&
		before?.end === at &&
		followsDirectly(text, at) &&
		before.best !== PER &&
		!text.hasPossessive(at - 1)
	) {
		// «Massachusetts Institute of Technology».
		scan.drafts.pop();
		return pushHeaded(text, scan, before.start, end, at + head.words.length, type);
	}
	return pushHeaded(text, scan, at, end, at + head.words.length, type);
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
	const known = text.lexicon.openings.startingAt(text, after, ({ kind }) => kind === 'name');
	const end = number ? after + 1 : known ? after + known.words.length : runEnd(text, after);
	const draft = new Draft(at, end);
	draft.fixed = true;
	draft.add(LOC, 5, reason('Begins with “{0}”', text.slice(at, after)));
	scan.drafts.push(draft);
	return end;
}

/** `Bắc Triều Tiên`, `Viễn Đông Nga`; a direction before anything else may still open a run of its own. */
export function scanDirection(text: NameText, scan: Scan, at: number, direction: Phrase<Cue>): number {
	const after = at + direction.words.length;
	if (followsDirectly(text, after) && text.isCapital(after)) {
		const known = text.lexicon.openings.startingAt(text, after, ({ kind, type }) => kind === 'name' && type === 'LOC');
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
