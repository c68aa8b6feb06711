import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { reason } from '../core/reason';
import { formatDateKey } from '../corpus/dateKeys';
import type { CancellationToken } from '../util/cancellation';
import type { CorpusAccess } from '../workspace/documentView';
import type { DateItemsProvider } from './dateItems';
import type { HoverTools } from './hoverParts';
import { valueInWords } from './timeWords';
import { countDocuments } from './vocabulary';

/** The beginning of a date, a year at least; with less each name with a number in it would meet dates. */
const DATE_QUERY = /^\d{4}(?:-\d{0,2}){0,2}$/u;
/** As many as an editor shows without typing on. */
const LIMIT = 100;
/** Without `workspaceSymbol/resolve` a document is read for each symbol, so there are fewer. */
const LIMIT_RESOLVED = 15;

/** What a symbol carries until it is resolved. */
interface DateData {
	readonly corpus: string;
	readonly date: string;
}

/** Dates that a corpus speaks of, by the beginning of their values: `2014-06` finds the days of June 2014. */
export class DateSymbolsProvider {
	readonly #dates: DateItemsProvider;
	readonly #tools: Pick<HoverTools, 'days' | 'translate'>;
	/** The client asks for a symbol's range when it needs it. */
	readonly #canResolve: boolean;

	constructor(dates: DateItemsProvider, tools: Pick<HoverTools, 'days' | 'translate'>, canResolve: boolean) {
		this.#dates = dates;
		this.#tools = tools;
		this.#canResolve = canResolve;
	}

	async symbols(query: string, corpora: readonly CorpusAccess[], token: CancellationToken): Promise<WorkspaceSymbol[]> {
		const wanted = query.trim();
		if (!DATE_QUERY.test(wanted)) {
			return [];
		}
		const symbols = corpora
			.flatMap((corpus) =>
				corpus.view.dates
					.keysIn(Number(wanted.slice(0, 4)) * 10000)
					.filter((key) => formatDateKey(key).startsWith(wanted.replace(/-$/u, '')))
					.map((key) => this.#symbol(corpus, formatDateKey(key), corpus.view.dates.documentCount(key))),
			)
			.slice(0, this.#canResolve ? LIMIT : LIMIT_RESOLVED);
		return this.#canResolve
			? symbols
			: Promise.all(symbols.map(async (symbol) => (await this.resolve(symbol, corpora, token)) ?? symbol));
	}

	/** Undefined for a symbol that is no date. */
	async resolve(
		symbol: WorkspaceSymbol,
		corpora: readonly CorpusAccess[],
		token: CancellationToken,
	): Promise<WorkspaceSymbol | undefined> {
		const { corpus: root, date } = (symbol.data ?? {}) as Partial<DateData>;
		const corpus = corpora.find((one) => one.root === root);
		if (!corpus || typeof date !== 'string') {
			return undefined;
		}
		const { mentions } = await this.#dates.places(corpus, { corpus: corpus.root, date, limit: 1 }, token);
		const [first] = mentions;
		const start = { line: 0, character: 0 };
		return {
			...symbol,
			location: first
				? { uri: first.uri, range: first.range }
				: { uri: symbol.location.uri, range: { start, end: start } },
		};
	}

	#symbol(corpus: CorpusAccess, date: string, documents: number): WorkspaceSymbol {
		const [first] = corpus.view.dates.documentsOf(Number(date.replaceAll('-', '').padEnd(8, '0')), 1);
		const data: DateData = { corpus: corpus.root, date };
		const { translate } = this.#tools;
		const about = [
			valueInWords(date, 'DATE', this.#tools) ?? translate(reason('date')),
			countDocuments(documents, translate),
		];
		return {
			name: date,
			kind: SymbolKind.Event,
			containerName: about.join(' · '),
			location: { uri: first === undefined ? corpus.root : corpus.uriOf(first) },
			data,
		};
	}
}
