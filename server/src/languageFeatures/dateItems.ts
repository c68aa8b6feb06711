import type { Position } from 'vscode-languageserver-types';
import { compareText } from '../core/compareText';
import { typesOfValue } from '../core/times/timexValue';
import { readWrittenDate, readWrittenTime } from '../core/times/writtenTime';
import { dateKeyOf, formatDateKey } from '../corpus/dateKeys';
import type {
	DateItem,
	DatePlacesParams,
	DatesResult,
	DocumentDateResult,
	ReadTimeParams,
	ReadTimeResult,
	TimeAtResult,
} from '../dateProtocol';
import type { MentionItem, MentionsResult } from '../protocol';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { AscendingPositions } from './ascendingPositions';
import type { HoverTools } from './hoverParts';
import { timeAt } from './lookup';
import { toOffset, toRange, type PositionEncoding } from './positions';
import { mentionItem } from './mentionItem';
import { valueInWords } from './timeWords';
import { joinReasons } from './vocabulary';

/** Places in one answer unless the request says otherwise. */
const PLACES_LIMIT = 500;

/** A document's date, what a person types for one, and the dates that a corpus speaks of, for an editor that asks and lists. */
export class DateItemsProvider {
	readonly #encoding: PositionEncoding;
	readonly #tools: Pick<HoverTools, 'days' | 'translate'>;

	constructor(encoding: PositionEncoding, tools: Pick<HoverTools, 'days' | 'translate'>) {
		this.#encoding = encoding;
		this.#tools = tools;
	}

	documentDate({ analysis: { documentDate } }: DocumentView): DocumentDateResult {
		return documentDate
			? {
					value: documentDate.value,
					confidence: documentDate.confidence,
					why: joinReasons([documentDate.why], this.#tools.translate),
					decided: documentDate.decision !== undefined,
				}
			: { value: null, confidence: 0, why: '', decided: false };
	}

	readTime({ table, analysis }: DocumentView, { text, as, type }: ReadTimeParams): ReadTimeResult | undefined {
		if (as === 'time') {
			const read = readWrittenTime(text, table.language, analysis.documentDate, type);
			return read && { ...read, words: valueInWords(read.value, read.type, this.#tools) ?? '' };
		}
		const value = readWrittenDate(text, table.language);
		const [read = 'DATE'] = value === undefined ? [] : typesOfValue(value);
		return value === undefined ? undefined : { type: read, value, words: valueInWords(value, read, this.#tools) ?? '' };
	}

	timeAt(document: DocumentView, position: Position): TimeAtResult | undefined {
		const { table, analysis } = document;
		const time = timeAt(analysis, toOffset(table.lines, position, this.#encoding));
		return (
			time && {
				range: toRange(table.lines, time, this.#encoding),
				text: table.text.slice(time.start, time.end),
				type: time.type,
				value: time.value ?? null,
				why: joinReasons([time.why], this.#tools.translate),
			}
		);
	}

	dates(corpora: readonly CorpusAccess[]): DatesResult {
		const dates = corpora.flatMap((corpus) =>
			corpus.view.dates.keys.map((key): DateItem => {
				const value = formatDateKey(key);
				return {
					corpus: corpus.root,
					value,
					words: valueInWords(value, 'DATE', this.#tools) ?? '',
					expressions: corpus.view.dates.expressionsOf(key),
					documents: corpus.view.dates.documentCount(key),
				};
			}),
		);
		return { dates, complete: corpora.every(({ complete }) => complete) };
	}

	/** Where a corpus speaks of a day, month or year, in order of paths. */
	async places(corpus: CorpusAccess, params: DatePlacesParams, token: CancellationToken): Promise<MentionsResult> {
		const { dates } = corpus.view;
		const period = dateKeyOf(params.date);
		const keys = period === undefined ? [] : params.within ? dates.keysIn(period) : [period];
		const wanted = new Set(keys);
		const limit = params.limit ?? PLACES_LIMIT;
		const mentions: MentionItem[] = [];
		const total = keys.reduce((sum, key) => sum + dates.expressionsOf(key), 0);
		const paths = new Set(keys.flatMap((key) => dates.documentsOf(key)));
		for (const path of [...paths].sort(compareText)) {
			const document = await corpus.document(path, token);
			throwIfCancelled(token);
			const { lines } = document?.table ?? {};
			if (!document || !lines) {
				continue;
			}
			const positions = new AscendingPositions(lines, this.#encoding);
			for (const time of document.analysis.times) {
				const key = time.value === undefined ? undefined : dateKeyOf(time.value);
				if (key === undefined || !wanted.has(key)) {
					continue;
				}
				if (mentions.length >= limit) {
					return { mentions, total: Math.max(total, mentions.length) };
				}
				mentions.push(mentionItem(document, lines, time, positions.range(time)));
			}
		}
		return { mentions, total: mentions.length };
	}
}
