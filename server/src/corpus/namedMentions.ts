import type { Analysis, EntityType, Mention } from '../core/model';
import {
	CASED_INSIDE,
	IN_OTHER_SCRIPT,
	NAMED_IN_OTHERS,
	NEVER_LOWER,
	SAME_WORDS,
	SHORT_FOR,
} from '../core/names/evidenceKinds';
import { charClassTable, CLASS_OTHER, isLetterClass } from '../core/text/charClass';
import { LineIndex } from '../core/text/lineIndex';
import { discourseOf } from './discourse';
import type { LinkLexicon } from './linkLexicon';
import type { Spelling } from './spelling';
import type { EntityId } from './model';

/** How far before a mention a generic word that belongs to it may begin. UTF-16 code units. */
const HEAD_LENGTH = 20;

/** Reasons of the search for names that say nothing of a name's type, or take it from other mentions. */
export const WITHOUT_TYPE: ReadonlySet<string> = new Set([
	SAME_WORDS.text,
	NAMED_IN_OTHERS,
	SHORT_FOR,
	IN_OTHER_SCRIPT,
	CASED_INSIDE.text,
	NEVER_LOWER.text,
]);

/** A mention as names are chained and counted by it, wherever it stands. */
export interface NamedMention {
	readonly type: EntityType;
	readonly spelling: Spelling;
	readonly role: string | undefined;
	/** What a person gave it to. */
	readonly entity: EntityId | undefined;
	/** It was recognised where it stands, or decided by a person. */
	readonly isStrong: boolean;
	/** It stands in a block about other articles. */
	readonly isForeign: boolean;
	/** The generic word in front that makes another thing of it, for each type that it may be of: see `LinkLexicon.otherThings`. */
	readonly heads: readonly (string | undefined)[];
	/** Nothing but a bracket stands between it and the mention before it. */
	readonly isInBracket: boolean;
	/** Of a person: {@link discourseOf}. */
	readonly discourse: number;
}

/** All that an analysis of the text names. */
export function namedIn(text: string, analysis: Analysis, lexicon: LinkLexicon): readonly NamedMention[] {
	return namedMentions(text, analysis.mentions, foreignMentions(text, analysis), lexicon);
}

/** @param foreign which of the mentions belong to other articles, by their numbers */
export function namedMentions(
	text: string,
	mentions: readonly Mention[],
	foreign: ReadonlySet<number>,
	lexicon: LinkLexicon,
): readonly NamedMention[] {
	return mentions.map((_, i) => new PlacedMention(text, mentions, i, foreign.has(i), lexicon));
}

class PlacedMention implements NamedMention {
	readonly spelling: Spelling;
	#heads: readonly (string | undefined)[] | undefined;
	#discourse: number | undefined;

	constructor(
		private readonly text: string,
		private readonly mentions: readonly Mention[],
		private readonly place: number,
		readonly isForeign: boolean,
		private readonly lexicon: LinkLexicon,
	) {
		this.spelling = lexicon.spelling(text.slice(this.mention.start, this.mention.end));
	}

	private get mention(): Mention {
		return this.mentions[this.place]!;
	}

	get heads(): readonly (string | undefined)[] {
		return (this.#heads ??= this.lexicon.otherThings(this.spelling.key, textBefore(this.text, this.mention)));
	}

	get type(): EntityType {
		return this.mention.type;
	}

	get role(): string | undefined {
		return this.mention.role;
	}

	get entity(): EntityId | undefined {
		return this.mention.entity;
	}

	get isStrong(): boolean {
		return isStrong(this.mention);
	}

	get isInBracket(): boolean {
		return this.place > 0 && isInBracket(this.text, this.mentions[this.place - 1]!, this.mention);
	}

	get discourse(): number {
		return (this.#discourse ??= discourseAt(this.text, this.mentions, this.place));
	}
}

/** Mentions in blocks that are about other articles: the people there are others. */
export function foreignMentions(text: string, { lines, mentions }: Analysis): ReadonlySet<number> {
	const related = new Set<number>();
	for (const line of lines) {
		if (line.class === 'related') {
			related.add(line.line);
		}
	}
	const foreign = new Set<number>();
	if (related.size === 0) {
		return foreign;
	}
	const index = new LineIndex(text);
	let end = -1;
	let isRelated = false;
	mentions.forEach(({ start }, i) => {
		if (start >= end) {
			const line = index.lineAt(start);
			end = index.start(line + 1);
			isRelated = related.has(line);
		}
		if (isRelated) {
			foreign.add(i);
		}
	});
	return foreign;
}

/** {@link discourseOf} one of a text's mentions. */
export function discourseAt(text: string, mentions: readonly Mention[], place: number): number {
	return discourseOf(text, mentions[place - 1], mentions[place]!, mentions[place + 1]);
}

/** What stands before a mention, as far as a generic word before it may go. */
export function textBefore(text: string, { start }: Mention): string {
	return text.slice(Math.max(0, start - HEAD_LENGTH), start);
}

export function isStrong(mention: Mention): boolean {
	return mention.decision !== undefined || hasOwnEvidence(mention);
}

/** The name was recognised where it stands, not only for its likeness to another mention. */
export function hasOwnEvidence({ why }: Pick<Mention, 'why'>): boolean {
	return why.some(({ text }) => !WITHOUT_TYPE.has(text));
}

/**
 * Nothing but a bracket stands between two mentions: most passages are told from that by their last sign. Before a colon
 * stands what the rest of the bracket is about: `(HOSE: HPG)`.
 */
export function isInBracket(text: string, before: Mention, { start, end }: Mention): boolean {
	return (
		text.charAt(end) !== ':' &&
		!(start - 2 >= before.end && isLetter(text, start - 2)) &&
		opensBracket(text, before.end, start)
	);
}

/** Nothing but a bracket stands between two places. */
function opensBracket(text: string, from: number, to: number): boolean {
	return to - from > 0 && /^[^\S\n]*[(（[]\s*$/u.test(text.slice(from, to));
}

function isLetter(text: string, offset: number): boolean {
	return isLetterClass(charClassTable()[text.charCodeAt(offset)] ?? CLASS_OTHER);
}
