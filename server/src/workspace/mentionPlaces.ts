import { charClassTable, isWordClass } from '../core/text/charClass';
import { LineIndex } from '../core/text/lineIndex';
import type { Span } from '../core/model';
import type { EntityId } from '../corpus/model';
import { lastStartingBefore, placesIn } from '../languageFeatures/lookup';
import type { CancellationToken } from '../util/cancellation';
import type { DocumentView, MentionPlaces } from './documentView';

/** What {@link findMentionPlaces} needs of a corpus. */
export interface PlaceSource {
	/** The document is open: its editor's text counts. */
	isOpen(path: string): boolean;
	/** In which forms a closed document mentions an entity, and how often in each; undefined where that can't be told. */
	formsIn(path: string, entity: EntityId): ReadonlyMap<string, number> | undefined;
	/** The text on disk; undefined where there is none. */
	read(path: string): Promise<string | undefined>;
	document(path: string, token: CancellationToken): Promise<DocumentView | undefined>;
}

/**
 * Where a document mentions an entity. What is known of a closed one mostly tells that without another analysis: where its
 * forms stand in the text just as often as it names them, they stand at its mentions.
 */
export async function findMentionPlaces(
	source: PlaceSource,
	uri: string,
	path: string,
	entity: EntityId,
	token: CancellationToken,
): Promise<MentionPlaces | undefined> {
	const forms = source.isOpen(path) ? undefined : source.formsIn(path, entity);
	const text = forms && (await source.read(path));
	const spans = forms && text !== undefined ? placesOf(text, forms) : undefined;
	if (spans) {
		return { uri, path, lines: new LineIndex(text!), spans };
	}
	const view = await source.document(path, token);
	return view && placesIn(view, entity);
}

/** Where the forms stand as whole words, a longer one before those inside it; undefined unless each does as often as it should. */
export function placesOf(text: string, forms: ReadonlyMap<string, number>): readonly Span[] | undefined {
	if (text !== text.normalize('NFC')) {
		return undefined;
	}
	let found: readonly Span[] = [];
	for (const [form, count] of [...forms].sort(([a], [b]) => b.length - a.length)) {
		const own: Span[] = [];
		const pattern = patternOf(form);
		for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
			const span = { start: match.index, end: pattern.lastIndex };
			if (!isWhole(text, span) || isTaken(found, span)) {
				pattern.lastIndex = span.start + 1;
			} else if (own.push(span) > count) {
				return undefined;
			}
		}
		if (own.length < count) {
			return undefined;
		}
		found = found.length > 0 ? [...found, ...own].sort((a, b) => a.start - b.start) : own;
	}
	return found;
}

/** All that `displayForm` shows as the form, whose words any white space may part. */
function patternOf(form: string): RegExp {
	const words = form.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
	return new RegExp(words.join('[\\s\\u200B\\u2060\\uFEFF]+'), 'gu');
}

/** One of the spans, which are in order, holds a part of the place. */
function isTaken(spans: readonly Span[], place: Span): boolean {
	const before = lastStartingBefore(spans, place.start);
	return (spans[before]?.end ?? 0) > place.start || (spans[before + 1]?.start ?? Infinity) < place.end;
}

function isWhole(text: string, { start, end }: Span): boolean {
	return !isWord(text, start - 1) && !isWord(text, end);
}

function isWord(text: string, offset: number): boolean {
	return offset >= 0 && offset < text.length && isWordClass(charClassTable()[text.charCodeAt(offset)]!);
}
