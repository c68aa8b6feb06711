import { SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_TITLE } from '../text/tokens';
import { MISC, ORG } from './draft';
import { scanAfterLowerHead, scanDirection, scanHeaded, scanPlace } from './headedNames';
import { scanListed } from './listedNames';
import type { NameText } from './nameText';
import { fieldEnd } from './organizationParts';
import { scanPossessiveName } from './possessiveNames';
import { quotationEnd, quotedOrganization, quotedWork } from './quotedWorks';
import { scanRun } from './runNames';
import { followsDirectly } from './runs';
import { pushListed, type Scan, skipTitle, TYPE_INDEX } from './scanning';

/** Reads the tokens from `from` until before `to`, which are of one language. */
export function scanTokens(text: NameText, scan: Scan, from: number, to: number): void {
	let at = from;
	while (at < to) {
		const shape = text.tokens.shapes[at]!;
		if (shape === SHAPE_PUNCTUATION) {
			const quoted = quotedWork(text, at) ?? quotedOrganization(text, at);
			if (quoted) {
				scan.drafts.push(quoted);
				at = quoted.end + 1;
				continue;
			}
			at++;
		} else if (shape < SHAPE_TITLE || shape === SHAPE_NUMBER || text.inTime(at) || !text.isCapital(at)) {
			at++;
		} else {
			at = scanCapital(text, scan, at);
		}
	}
}

/** Reads what begins at a capitalised word, and returns the token to go on with. */
function scanCapital(text: NameText, scan: Scan, at: number): number {
	const { lexicon } = text;
	if (text.isLower(at - 1) && followsDirectly(text, at)) {
		const lowerName = lexicon.lowerNames.startingAt(text, at - 1);
		if (lowerName) {
			return pushListed(
				scan,
				text,
				at - 1,
				at - 1 + lowerName.words.length,
				lowerName,
				TYPE_INDEX[lowerName.value.type!],
			);
		}
	}
	if (text.mark(at - 1) === '-' && text.isGlued(at) && text.isGlued(at - 1) && text.isLower(at - 2)) {
		// «sub-Saharan Africa».
		const lowerName = lexicon.lowerNames.startingAt(text, at - 2);
		if (lowerName) {
			const end = at - 2 + lowerName.words.length;
			return pushListed(scan, text, at - 2, end, lowerName, TYPE_INDEX[lowerName.value.type!]);
		}
	}
	const field = officeField(text, scan, at);
	if (field !== undefined) {
		return field;
	}
	const work = lexicon.cues.startingAt(text, at, ({ kind }) => kind === 'workCue');
	if (work && quotationEnd(text, at + work.words.length) !== undefined) {
		return at + work.words.length;
	}
	const afterHead = scanAfterLowerHead(text, scan, at);
	if (afterHead !== undefined) {
		return afterHead;
	}
	const opening = lexicon.openings.startingAt(text, at);
	const possessive = opening?.value.kind === 'name' ? undefined : scanPossessiveName(text, scan, at);
	if (possessive !== undefined) {
		return possessive;
	}
	if (!opening) {
		return scanRun(text, scan, at);
	}
	const end = at + opening.words.length;
	switch (opening.value.kind) {
		case 'name':
			return scanListed(text, scan, at, opening);
		case 'title':
		case 'honorific':
			return opening.words.length === 1 && namedHonorific(text, at)
				? scanRun(text, scan, at)
				: skipTitle(scan, at, end);
		case 'titleWithField':
			return skipTitle(scan, at, fieldsEnd(text, end));
		case 'governingHead':
		case 'namingHead':
			return scanHeaded(text, scan, at, opening, ORG);
		case 'eventHead':
			return scanHeaded(text, scan, at, opening, MISC);
		case 'stateHead':
		case 'placeHead':
			return scanPlace(text, scan, at, opening);
		case 'direction':
			return scanDirection(text, scan, at, opening);
		case 'common':
			return end;
		default:
			return scanRun(text, scan, at);
	}
}

/** «Anh», «Bà» inside a sentence and before another capital is a part of a name (`Lan Anh` begins before it). */
function namedHonorific(text: NameText, at: number): boolean {
	return text.lexicon.pack.territoryFollows && !text.startsSentence(at) && !followsDirectly(text, at + 1);
}

/** `bộ trưởng` + `Quốc phòng`: the field of an office whose title stands in lower case before it. */
function officeField(text: NameText, scan: Scan, at: number): number | undefined {
	if (!followsDirectly(text, at) || text.lexicon.pack.titlesWithField.length === 0) {
		return undefined;
	}
	const title = text.lexicon.cues.endingAt(text, at - 1, ({ kind }) => kind === 'titleWithField');
	if (!title || text.lexicon.openings.startingAt(text, at, ({ kind }) => kind === 'name' || kind === 'governingHead')) {
		return undefined;
	}
	const end = fieldsEnd(text, at);
	if (end === at) {
		return undefined;
	}
	return skipTitle(scan, at - title.words.length, end);
}

function fieldsEnd(text: NameText, at: number): number {
	let end = at;
	while (text.continuesLine(end)) {
		const joined = end > at && text.isLower(end) && text.lexicon.joiners.has(text.key(end)) ? end + 1 : end;
		const opening = text.lexicon.openings.startingAt(text, joined);
		const inner = text.lexicon.inner.startingAt(text, joined);
		if (opening && opening.words.length >= (inner?.words.length ?? 0)) {
			break;
		}
		const next = text.isCapital(joined) ? fieldEnd(text, joined) : undefined;
		if (next === undefined) {
			break;
		}
		end = next;
	}
	return end;
}
