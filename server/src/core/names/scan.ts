import { SHAPE_UPPER } from '../text/shapes';
import { copyrightHolder, mayOpenRights } from './copyrightHolders';
import type { Draft } from './draft';
import type { NameText } from './nameText';
import { foreignModel, letteredModel, numberedModel } from './numberedModels';
import { numberedPlace, withSerialNumber } from './numberedNames';
import { addressedStreet } from './numberedRoads';
import { EVENT_HEAD, LISTED_OTHER } from './phraseKinds';
import { quotedName, quotedTitle, quotedWork } from './quotedWorks';
import { scanCapital } from './scanCapital';
import type { Scan } from './scanning';
import { siteAddress } from './siteAddresses';
import { quotedVietnameseTitle } from './workTitles';

/** Reads the tokens from `from` until before `to`, which are of one language. */
export function scanTokens(text: NameText, scan: Scan, from: number, to: number): void {
	let at = from;
	while (at < to) {
		if (text.isLower(at)) {
			// Most words: no name begins at them.
			at++;
			continue;
		}
		const holder = mayOpenRights(text, at) ? copyrightHolder(text, at) : undefined;
		if (holder) {
			scan.drafts.push(holder);
			at = holder.end;
			continue;
		}
		if (text.isCapital(at) && (!text.inTime(at) || isNamedTime(text, at))) {
			// A run may begin before the capital, and end there: a text is read to its end whatever is in it.
			at = romanNumberEnd(text, scan, at) ?? Math.max(scanCapital(text, scan, at), at + 1);
			continue;
		}
		if (text.isNumber(at)) {
			const last = scan.drafts[scan.drafts.length - 1];
			const serial = last && (withSerialNumber(text, last, at, scan.drafts) ?? foreignModel(text, last, at));
			if (serial) {
				scan.drafts[scan.drafts.length - 1] = serial;
				at = serial.end;
				continue;
			}
			const place =
				addressedStreet(text, at) ?? numberedPlace(text, at) ?? numberedModel(text, at) ?? letteredModel(text, at);
			if (place && last && last.start >= place.start && text.lexicon.pack.titleCase) {
				// «Highway 190», of which a run has the first word.
				scan.drafts.pop();
			}
			if (place && place.start >= (scan.drafts[scan.drafts.length - 1]?.end ?? 0)) {
				scan.drafts.push(place);
			}
			at = place ? place.end : at + 1;
			continue;
		}
		if (text.mark(at) === '/' && text.mark(at + 1) === '/' && text.isGlued(at + 1) && text.isGlued(at + 2)) {
			// `://`, or without the protocol.
			at = addressEnd(text, at);
			continue;
		}
		const site = text.mark(at) === '.' && text.isGlued(at) ? siteAddress(text, at) : undefined;
		if (site && site.start >= (scan.drafts[scan.drafts.length - 1]?.end ?? 0)) {
			scan.drafts.push(site);
			at = site.end;
			continue;
		}
		const quoted = text.isPunctuation(at) ? scanQuotation(text, scan, at) : undefined;
		if (quoted) {
			scan.drafts.push(quoted);
			at = quoted.end;
		}
		at++;
	}
}

/** Where a web address ends whose `://` stands at `at`: nothing in it is a name. */
function addressEnd(text: NameText, at: number): number {
	let end = at + 1;
	while (text.continuesLine(end) && text.isGlued(end)) {
		end++;
	}
	return end;
}

/** «Ngày Quốc tế Thiếu nhi», «Tết Nguyên đán»: a day that is an event. */
function isNamedTime(text: NameText, at: number): boolean {
	return text.phrase(at, EVENT_HEAD | LISTED_OTHER) !== undefined;
}

/** A name in quotation marks. */
function scanQuotation(text: NameText, scan: Scan, at: number): Draft | undefined {
	return text.word(at).closing === ''
		? undefined
		: (quotedWork(text, at) ??
				quotedName(text, scan, at) ??
				quotedTitle(text, at) ??
				quotedVietnameseTitle(text, scan, at));
}

/** «Trường Tiểu học Đông Sơn | II»: where the number ends that the name before it has; undefined where that has none. */
function romanNumberEnd(text: NameText, scan: Scan, at: number): number | undefined {
	const index = scan.drafts.length - 1;
	const last = scan.drafts[index];
	const numbered =
		last?.end === at && text.word(at).shape === SHAPE_UPPER ? withSerialNumber(text, last, at, scan.drafts) : undefined;
	if (numbered) {
		scan.drafts[index] = numbered;
	}
	return numbered?.end;
}
