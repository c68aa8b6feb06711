import { SHAPE_UPPER } from '../text/shapes';
import type { DocumentNames } from './documentNames';
import { Draft } from './draft';
import { INSIDE } from './evidenceKinds';
import { longestKnown } from './knownNames';
import type { NameText } from './nameText';
import { STOP_CAPITAL } from './wordKinds';

const LABELS = new Set(['từ khóa', 'từ khoá', 'chủ đề', 'tags', 'tag', 'keywords', 'thẻ']);
/** Tokens of a line of tags. */
const LONGEST = 60;

/** `Từ khóa: Lê Văn Tám World Cup bóng đá`: a line of tags with nothing but spaces between them. */
export function listsTags(text: NameText, from: number, to: number): boolean {
	if (!text.lexicon.pack.compoundsOfTwo || to - from > LONGEST) {
		return false;
	}
	const colon = text.mark(from + 1) === ':' ? from + 1 : from + 2;
	if (text.mark(colon) !== ':' || !LABELS.has(labelBefore(text, from, colon))) {
		return false;
	}
	for (let token = colon + 1; token < to; token++) {
		const mark = text.mark(token);
		if (mark === ',' || mark === ';' || mark === '|' || mark === '#') {
			return false;
		}
	}
	return true;
}

function labelBefore(text: NameText, from: number, colon: number): string {
	return colon === from + 1 ? text.lower(from) : `${text.lower(from)} ${text.lower(from + 1)}`;
}

/** The names of such a line: those that stand elsewhere, as long as they are there, and what was found beside them. */
export function namesInTags(
	text: NameText,
	from: number,
	to: number,
	guessed: readonly Draft[],
	names: DocumentNames,
): readonly Draft[] {
	const found: Draft[] = [];
	for (let at = from; at < to;) {
		const draft = text.isCapital(at) ? (longestKnown(text, at, to, names) ?? letters(text, at)) : undefined;
		if (draft) {
			found.push(draft);
		}
		at = draft ? draft.end : at + 1;
	}
	const others = guessed.filter(({ start, end }) => !found.some((name) => name.start < end && start < name.end));
	return [...found, ...others].sort((a, b) => a.start - b.start);
}

/** `VFF`, behind another tag. */
function letters(text: NameText, at: number): Draft | undefined {
	const { shape, isSyllable } = text.word(at);
	if (shape !== SHAPE_UPPER || isSyllable || text.lengthOf(at) < 3 || text.is(at, STOP_CAPITAL) || text.inTime(at)) {
		return undefined;
	}
	const draft = new Draft(at, at + 1);
	draft.add(INSIDE.acronym);
	return draft;
}
