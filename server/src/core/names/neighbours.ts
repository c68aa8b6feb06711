import { reason } from '../reason';
import { SHAPE_UPPER } from '../text/tokens';
import { LOC, ORG, type Draft } from './draft';
import type { NameText } from './nameText';
import type { Scan } from './scanning';

/** In enumerations, neighbours are of one type; a territory's short form is one beside another territory only. */
export function companions(text: NameText, draft: Draft, scan: Scan): void {
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
