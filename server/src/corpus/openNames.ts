import { ENTITY_TYPES, type EntityType, type Mention } from '../core/model';
import type { DoubtfulName, NameOutcome } from '../core/names/nameDoubts';
import { PooledBytes } from './bytePool';
import type { LocalAnswers } from './doubtfulNames';
import { doubtStep, FormCounts, LABELS, meanDoubt, packCount } from './formCounts';
import { entityNumbers } from './entityNumbers';
import { type LinkLexicon, linkLexicon } from './linkLexicon';
import type { Spelling } from './spelling';
import { chainNamed } from './localEntities';
import { IN_ATTRIBUTION, IN_BOILERPLATE, type MentionStands } from './mentionStands';
import type { EntityId } from './model';
import { displayForm } from './nameCase';
import { hasOwnEvidence, isStrong, type NamedMention } from './namedMentions';
import { NumberReader, packNumbers } from './packedNumbers';
import type { SettledParts, SummaryParts } from './packedSummary';
import type { StringTable } from './stringTable';
import { withoutPlaces } from './summarize';
import { USUAL_CERTAINTY } from './suggestions';

/** Flags of a mention, above the two bits of its type. */
const STRONG = 4;
const FOREIGN = 8;
const IN_BRACKET = 16;
const NOISE = 32;
const WAITS = 64;
/** Its role follows. */
const ROLE = 128;
/** For each type its `heads` follow. */
const HEADS = 256;
const ATTRIBUTED = 512;
/** Its `discourse` follows. */
const DISCOURSE = 1024;

const NO_HEADS: readonly undefined[] = [];

/** What a first look found. */
export interface FirstFound {
	/** Nobody's decisions show in them. */
	readonly mentions: readonly Mention[];
	readonly named: readonly NamedMention[];
	readonly stands: MentionStands;
	/** In the order in which the corpus's answers are given. */
	readonly names: readonly DoubtfulName[];
	readonly summary: SummaryParts;
}

/**
 * What of a document's summary would be others for each answer of its corpus to what its doubtful names are, in some bytes a mention:
 * so that the document needn't be read again when all others' names are known.
 */
export class OpenNames {
	readonly #strings: StringTable;
	readonly #bytes: PooledBytes;

	/** @param strings give numbers to strings, as in the summary */
	constructor(found: FirstFound, strings: StringTable) {
		this.#strings = strings;
		const numbers: number[] = [];
		writeMentions(found, strings, numbers);
		writeNames(found, strings, numbers);
		writeTimes(found.summary.suggestions!, numbers);
		this.#bytes = PooledBytes.copyOf(packNumbers(numbers));
	}

	/**
	 * What of the document's summary is another where the corpus takes its doubtful names for these types, in the order in which they
	 * were given. None of those that it knows may be one without outcomes.
	 */
	settled(types: LocalAnswers['types']): SettledParts {
		const lexicon = linkLexicon();
		const reader = new NumberReader(this.#bytes.view);
		const mentions = readMentions(reader, this.#strings, lexicon);
		const nameOthers = settle(reader, this.#strings, mentions, types);
		const counts = new FormCounts<number>();
		for (const { type, form, doubt, waits } of mentions) {
			if (waits) {
				counts.add(ENTITY_TYPES.indexOf(type), form, doubt);
			}
		}
		const suggestions = [reader.next(), reader.next()];
		for (const one of counts.all) {
			suggestions.push(one.form * LABELS + one.label, packCount(one.count, meanDoubt(one)));
		}
		const end = this.#bytes.view.length;
		while (reader.at < end) {
			suggestions.push(reader.next());
		}
		return {
			numbers: nameOthers ? this.#entitiesOf(mentions, lexicon) : undefined,
			suggestions: Int32Array.from(suggestions),
		};
	}

	#entitiesOf(mentions: readonly OpenMention[], lexicon: LinkLexicon): Int32Array {
		const noise = Uint8Array.from(mentions, (mention) => mention.noise);
		return entityNumbers(withoutPlaces(chainNamed(mentions, lexicon), noise), this.#strings);
	}
}

function writeMentions({ mentions, named, stands }: FirstFound, strings: StringTable, numbers: number[]): void {
	numbers.push(mentions.length);
	mentions.forEach((mention, i) => {
		const { spelling, isForeign, isInBracket, role, heads, discourse } = named[i]!;
		const flags =
			ENTITY_TYPES.indexOf(mention.type) |
			(isStrong(mention) ? STRONG : 0) |
			(isForeign ? FOREIGN : 0) |
			(isInBracket ? IN_BRACKET : 0) |
			(stands.noise[i] === IN_BOILERPLATE ? NOISE : stands.noise[i] === IN_ATTRIBUTION ? ATTRIBUTED : 0) |
			(stands.waits[i] === 1 ? WAITS : 0) |
			(role !== undefined ? ROLE : 0) |
			(heads.length > 0 ? HEADS : 0) |
			(discourse === 0 ? 0 : DISCOURSE);
		numbers.push(strings.numberOf(spelling.form), flags, doubtStep(mention.certainty ?? USUAL_CERTAINTY));
		if (role !== undefined) {
			numbers.push(strings.numberOf(displayForm(role)));
		}
		heads.forEach((head) => numbers.push(head === undefined ? 0 : strings.numberOf(head) + 1));
		if (discourse !== 0) {
			numbers.push(discourse);
		}
	});
}

/** A mention that {@link writeMentions} wrote; its type, and what depends on that, may become another. */
class OpenMention implements NamedMention {
	readonly entity: EntityId | undefined = undefined;

	constructor(
		readonly spelling: Spelling,
		/** The number of its form. */
		readonly form: number,
		public type: EntityType,
		public isStrong: boolean,
		public role: string | undefined,
		/** In the steps of `doubtStep`. */
		public doubt: number,
		readonly isForeign: boolean,
		readonly isInBracket: boolean,
		/** As {@link MentionStands.noise}. */
		readonly noise: number,
		readonly waits: boolean,
		readonly heads: readonly (string | undefined)[],
		readonly discourse: number,
	) {}
}

function readMentions(reader: NumberReader, strings: StringTable, lexicon: LinkLexicon): readonly OpenMention[] {
	return Array.from({ length: reader.next() }, () => {
		const form = reader.next();
		const flags = reader.next();
		const doubt = reader.next();
		const role = flags & ROLE ? strings.string(reader.next()) : undefined;
		const heads = flags & HEADS ? ENTITY_TYPES.map(() => stringBefore(reader.next(), strings)) : NO_HEADS;
		return new OpenMention(
			lexicon.spelling(strings.string(form)),
			form,
			ENTITY_TYPES[flags & 3]!,
			(flags & STRONG) !== 0,
			role,
			doubt,
			(flags & FOREIGN) !== 0,
			(flags & IN_BRACKET) !== 0,
			flags & NOISE ? IN_BOILERPLATE : flags & ATTRIBUTED ? IN_ATTRIBUTION : 0,
			(flags & WAITS) !== 0,
			heads,
			flags & DISCOURSE ? reader.next() : 0,
		);
	});
}

/** The string with the number before this one; none for 0. */
function stringBefore(number: number, strings: StringTable): string | undefined {
	return number === 0 ? undefined : strings.string(number - 1);
}

/** Of each name how many mentions it has; of each of these its number and what it is by each type that the corpus may say. */
function writeNames({ mentions, names }: FirstFound, strings: StringTable, numbers: number[]): void {
	const places = new Map(mentions.map((mention, i) => [mention, i]));
	const writeOutcome = ({ type, certainty, why, role }: NameOutcome): void => {
		const flags = ENTITY_TYPES.indexOf(type) | (hasOwnEvidence({ why }) ? STRONG : 0) | (role !== undefined ? ROLE : 0);
		numbers.push(flags, doubtStep(certainty));
		if (role !== undefined) {
			numbers.push(strings.numberOf(displayForm(role)));
		}
	};
	numbers.push(names.length);
	for (const { outcomes } of names) {
		numbers.push(outcomes?.size ?? 0);
		outcomes?.forEach((each, mention) => {
			numbers.push(places.get(mention)!);
			each.forEach(writeOutcome);
		});
	}
}

/**
 * Makes of the mentions of doubtful names what they are by the corpus's answers.
 *
 * @returns whether the document may name something else now: else the same is only more or less certain
 */
function settle(
	reader: NumberReader,
	strings: StringTable,
	mentions: readonly OpenMention[],
	types: LocalAnswers['types'],
): boolean {
	let nameOthers = false;
	const names = reader.next();
	for (let name = 0; name < names; name++) {
		const known = types[name];
		for (let left = reader.next(); left > 0; left--) {
			const mention = mentions[reader.next()]!;
			for (let type = 0; type < ENTITY_TYPES.length; type++) {
				const flags = reader.next();
				const doubt = reader.next();
				const role = flags & ROLE ? strings.string(reader.next()) : undefined;
				if (type === known) {
					const isStrong = (flags & STRONG) !== 0;
					const became = ENTITY_TYPES[flags & 3]!;
					nameOthers ||= mention.type !== became || mention.isStrong !== isStrong || mention.role !== role;
					mention.type = became;
					mention.isStrong = isStrong;
					mention.role = role;
					mention.doubt = doubt;
				}
			}
		}
	}
	return nameOthers;
}

/** What waits beside names: open and decided lines, then times as `PackedSuggestions.numbers` has them. */
function writeTimes(suggestions: Int32Array, numbers: number[]): void {
	numbers.push(suggestions[0]!, suggestions[1]!);
	for (let at = 2; at < suggestions.length; at += 2) {
		// The labels of names come first.
		if (suggestions[at]! % LABELS >= ENTITY_TYPES.length) {
			numbers.push(suggestions[at]!, suggestions[at + 1]!);
		}
	}
}
