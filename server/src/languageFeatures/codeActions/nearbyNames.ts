import { linkLexicon } from '../../corpus/linkLexicon';
import { foldName } from '../../core/text/normalize';
import type { Entity, EntityId } from '../../corpus/model';
import { wholeApart } from '../countedApart';
import type { Place } from './place';

/** Letters that stand in brackets behind what they are short for: `Đông Đô (DDS)`. */
const LETTERS = /^[\p{Lu}\p{N}&.]+$/u;
const BRACKET = /^\s*[([]\s*$/u;

/** Entities that the hover says the mention here reads like short for, though it is counted apart from them. */
export function toldWholes({ document, mention }: Place): ReadonlySet<EntityId> {
	return new Set(mention?.mention.why.flatMap((one) => wholeApart(document, mention, one) ?? []));
}

/**
 * Other entities in the document, of whatever type, that what stands here may be another name of, first what the hover tells, then the
 * nearest: the one name begins or ends with the other, or stands in brackets behind it. A weaker sign than a program should join by,
 * enough for a person who sees both.
 *
 * @param name as the document or its entity has it
 * @param isShort leaves out what is shorter than `name`, unless the hover tells of it
 */
export function nearbyNames(place: Place, name: string, isShort = false): readonly Entity[] {
	const { document, mention, corpus } = place;
	const { mentions } = document.analysis;
	const wholes = toldWholes(place);
	const here = mentions.findIndex((one) => one === mention?.mention);
	const own = document.entities[here];
	const isPlace = isKnownPlace(name);
	const distances = new Map<string, number>();
	document.entities.forEach((id, i) => {
		const away = wholes.has(id) ? 0 : Math.abs(i - here);
		if (id === own || away >= (distances.get(id) ?? Infinity)) {
			return;
		}
		const { start, end } = mentions[i]!;
		const form = document.table.text.slice(start, end);
		const isPart = (!isPlace && isPartOf(name, form)) || (!isShort && !isKnownPlace(form) && isPartOf(form, name));
		const isBeside = Math.abs(i - here) === 1 && isInBrackets(document.table.text, mentions, Math.min(i, here));
		if (isPart || (isShort ? wholes.has(id) : isBeside)) {
			distances.set(id, away);
		}
	});
	return [...distances].sort(([, a], [, b]) => a - b).flatMap(([id]) => corpus.view.entity(id) ?? []);
}

/** The mention behind the one at `first` stands in brackets behind it, in capital letters. */
function isInBrackets(text: string, mentions: Place['document']['analysis']['mentions'], first: number): boolean {
	const [before, behind] = [mentions[first]!, mentions[first + 1]!];
	return BRACKET.test(text.slice(before.end, behind.start)) && LETTERS.test(text.slice(behind.start, behind.end));
}

/** A town's name is a part of many names that it is none of. */
function isKnownPlace(name: string): boolean {
	return linkLexicon().alias('LOC', linkLexicon().spelling(name).key) !== undefined;
}

function isPartOf(short: string, long: string): boolean {
	const [part, whole] = [foldName(short), foldName(long)];
	return whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
}
