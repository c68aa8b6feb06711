import { reason } from '../reason';
import { Draft, PER } from './draft';
import { COUNTED } from './lexicon';
import type { NameText } from './nameText';
import { followsDirectly, runEnd } from './runs';
import { pushListed, type Scan, skipTitle, TYPE_INDEX } from './scanning';

/** Reads a line whose words all have capitals: lists and given names alone can tell there. */
export function scanHeadline(text: NameText, scan: Scan, from: number, to: number): void {
	const { lexicon } = text;
	let at = from;
	const byline = lexicon.cues.startingAt(text, from, ({ kind }) => kind === 'creditCue');
	if (byline && followsDirectly(text, from + byline.words.length)) {
		at = scanByline(text, scan, from + byline.words.length);
	}
	while (at < to) {
		if (!text.isCapital(at) || text.inTime(at)) {
			at++;
			continue;
		}
		const opening = lexicon.openings.startingAt(text, at);
		const { kind } = opening?.value ?? {};
		const end = at + (opening?.words.length ?? 1);
		if (opening && kind === 'name' && (end - at > 1 || opening.value.label !== COUNTED)) {
			at = pushListed(scan, text, at, end, opening, TYPE_INDEX[opening.value.type!]);
		} else if (kind === 'title' || kind === 'titleWithField') {
			at = skipTitle(scan, at, end);
		} else if (personEnd(text, at) > at + 1) {
			const draft = new Draft(at, personEnd(text, at));
			draft.add(PER, 3, reason('“{0}” is a name of people', text.slice(at, at + 1)));
			scan.drafts.push(draft);
			at = draft.end;
		} else {
			at = end;
		}
	}
}

/** `By Priya Ramanathan, Local Reporter`: two or three words before a comma or the line's end. */
function scanByline(text: NameText, scan: Scan, at: number): number {
	const end = runEnd(text, at);
	const closed = !text.continuesLine(end) || text.mark(end) === ',';
	if (!closed || end - at < 2 || end - at > 3 || !text.isCapital(at) || text.lexicon.openings.startingAt(text, at)) {
		return at;
	}
	const draft = new Draft(at, end);
	draft.add(PER, 3, reason('After “{0}”, as photographers and agencies are named', text.slice(at - 1, at)));
	scan.drafts.push(draft);
	return end;
}

/** Where every word has a capital: a given name with one more word, or a Vietnamese family name with given ones. */
function personEnd(text: NameText, at: number): number {
	const { lexicon } = text;
	const next = at + 1;
	if (!lexicon.pack.compoundsOfTwo) {
		const given = lexicon.givenNames.has(text.key(at)) && followsDirectly(text, next) && text.isCapital(next);
		return given && !lexicon.stopCapitals.has(text.key(next)) ? at + 2 : at;
	}
	if (!lexicon.familyNames.has(text.key(at))) {
		return at;
	}
	let end = next;
	while (end < at + 4 && followsDirectly(text, end) && text.isCapital(end) && lexicon.givenNames.has(text.key(end))) {
		end++;
	}
	return end > next + 1 ? end : at;
}
