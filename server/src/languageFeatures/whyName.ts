import type { EntityType, Mention } from '../core/model';
import { SAME_WORDS, SHORT_FOR_BEFORE } from '../core/names/evidenceKinds';
import { reason, type Reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import type { DocumentView } from '../workspace/documentView';
import { wholeApart } from './countedApart';
import { SEPARATOR, type HoverTools } from './hoverParts';
import type { LinkedMention } from './lookup';
import { joinReasons } from './vocabulary';

const REASONS = 3;
/** Weights of evidence from which it is called so; below the second it is weak. */
const STRONG = 3.5;
const FAIR = 1.5;

/**
 * Why it is of its type and why a name at all, the strongest evidence first, each with how strong it is; or that a person decided so.
 *
 * @param isGiven a person gave the entity its type, of which the evidence says nothing then
 */
export function whyLines(
	{ markup, translate }: HoverTools,
	document: DocumentView,
	linked: LinkedMention,
	isGiven: boolean,
): string[] {
	const { type, why, decision } = linked.mention;
	const reasons = why
		.slice(0, REASONS)
		.flatMap((one) => sayingWhere(document, linked.mention, one) ?? [])
		.map((one) => tellingApart(document, linked, one));
	if (decision) {
		return [markup.italic(joinReasons(reasons, translate))];
	}
	const told = (some: readonly Reason[]): string => some.map((one) => translate(withStrength(one))).join(SEPARATOR);
	const ofType = isGiven ? [] : reasons.filter(({ general }) => !general);
	const ofName = reasons.filter((one) => !ofType.includes(one));
	const lines = [
		...(ofType.length > 0 ? [translate(whyOfType(type, told(ofType)))] : []),
		...(ofName.length > 0 ? [translate(reason('Why a name: {0}', told(ofName)))] : []),
		...(ofType.length > 0 || isGiven
			? []
			: [translate(reason('The type is a guess from the words in and around the name'))]),
	];
	return [markup.italic(lines.join(SEPARATOR))];
}

function whyOfType(type: EntityType, evidence: string): Reason {
	switch (type) {
		case 'PER':
			return reason('Why a person: {0}', evidence);
		case 'LOC':
			return reason('Why a place: {0}', evidence);
		case 'ORG':
			return reason('Why an organisation: {0}', evidence);
		case 'MISC':
			return reason('Why another name: {0}', evidence);
	}
}

/**
 * That it is "named so elsewhere" is told where one of the other mentions says of what type it is; several that have it from one another are
 * that together. Undefined where the analysis kept no other one.
 */
function sayingWhere(
	{ analysis: { mentions }, table: { text } }: DocumentView,
	mention: Mention,
	why: Reason,
): Reason | undefined {
	if (why.text !== SAME_WORDS.text) {
		return why;
	}
	const wordsOf = ({ start, end }: Mention): string => ` ${foldName(text.slice(start, end))} `;
	const own = wordsOf(mention);
	const others = mentions.filter((one) => {
		const words = one === mention || one.type !== mention.type ? '' : wordsOf(one);
		return words !== '' && (own.includes(words) || words.includes(own));
	});
	if (others.some((one) => one.why.some((other) => other.text !== SAME_WORDS.text && !other.general))) {
		return why;
	}
	return others.length > 0 ? { ...why, ...reason('All its mentions in this document, taken together') } : undefined;
}

/** What was taken for short for another name by its type was perhaps not joined with it: then the reason doesn't say that it is. */
function tellingApart(document: DocumentView, linked: LinkedMention, why: Reason): Reason {
	if (wholeApart(document, linked, why) === undefined) {
		return why;
	}
	return why.text === SHORT_FOR_BEFORE.text
		? { ...why, ...reason('Reads like short for the name before it, but is counted apart') }
		: { ...why, ...reason('Reads like short for “{0}”, but is counted apart', ...(why.args ?? [])) };
}

function withStrength(why: Reason): Reason {
	if (why.weight === undefined) {
		return why;
	}
	return why.weight >= STRONG
		? reason('{0} (strong)', why)
		: why.weight >= FAIR
			? reason('{0} (fair)', why)
			: reason('{0} (weak)', why);
}
