import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { compareText } from '../core/compareText';
import type { EntityType } from '../core/model';
import { slug } from '../core/text/normalize';
import { headOf } from '../corpus/entityHeads';
import type { Entity, EntityHead } from '../corpus/model';
import type { Translate } from '../messages';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import type { CorpusAccess } from '../workspace/documentView';
import type { DefinitionProvider } from './definition';
import { namesOf, slugsOf } from './entityItems';
import { countDocuments, entityTypeWord } from './vocabulary';

/** An editor shows a few dozens; whoever wants another one types on. */
const LIMIT = 200;
/** Without `workspaceSymbol/resolve` a document is read for each symbol, so there are fewer. */
const LIMIT_RESOLVED = 30;

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
	PER: SymbolKind.Class,
	LOC: SymbolKind.Namespace,
	ORG: SymbolKind.Package,
	MISC: SymbolKind.Event,
};

/** What a symbol carries until it is resolved. */
interface SymbolData {
	readonly corpus: string;
	readonly entity: string;
}

/** Entities by their names, without regard to case, accents and the letters between. */
export class WorkspaceSymbolsProvider {
	readonly #definitions: DefinitionProvider;
	readonly #translate: Translate;
	/** The client asks for a symbol's range when it needs it. */
	readonly #canResolve: boolean;

	constructor(definitions: DefinitionProvider, translate: Translate, canResolve: boolean) {
		this.#definitions = definitions;
		this.#translate = translate;
		this.#canResolve = canResolve;
	}

	async symbols(query: string, corpora: readonly CorpusAccess[], token: CancellationToken): Promise<WorkspaceSymbol[]> {
		const wanted = slug(query);
		const found = corpora
			.flatMap((corpus) =>
				corpus.view.entityHeads().map((entity) => ({ corpus, entity, score: scoreEntity(entity, wanted) })),
			)
			.filter(({ score }) => score > 0)
			.sort(
				(a, b) =>
					b.score - a.score || b.entity.documents - a.entity.documents || compareText(a.entity.name, b.entity.name),
			)
			.slice(0, this.#canResolve ? LIMIT : LIMIT_RESOLVED)
			// Before anything is waited for, in which the names may become others.
			.map(({ corpus, entity }) => ({ corpus, entity: corpus.view.entity(entity.id) }));
		const symbols: WorkspaceSymbol[] = [];
		for (const { corpus, entity } of found) {
			if (entity) {
				const symbol = this.#symbol(corpus, entity, query);
				symbols.push(this.#canResolve ? symbol : await this.#withRange(symbol, corpus, entity, token));
			}
		}
		return symbols;
	}

	async resolve(
		symbol: WorkspaceSymbol,
		corpora: readonly CorpusAccess[],
		token: CancellationToken,
	): Promise<WorkspaceSymbol> {
		const data = symbol.data as Partial<SymbolData> | undefined;
		const corpus = corpora.find(({ root }) => root === data?.corpus);
		const entity = corpus && data?.entity !== undefined ? corpus.view.entity(data.entity) : undefined;
		return corpus && entity ? this.#withRange(symbol, corpus, entity, token) : symbol;
	}

	#symbol(corpus: CorpusAccess, entity: Entity, query: string): WorkspaceSymbol {
		const first = firstInOrder(entity.documents.map(({ path }) => path));
		const data: SymbolData = { corpus: corpus.root, entity: entity.id };
		const about = [this.#translate(entityTypeWord(entity.type)), countDocuments(entity.documentCount, this.#translate)];
		return {
			name: nameFor(headOf(entity), query),
			kind: KINDS[entity.type],
			containerName: about.join(' · '),
			location: { uri: first === undefined ? corpus.root : corpus.uriOf(first) },
			data,
		};
	}

	async #withRange(
		symbol: WorkspaceSymbol,
		corpus: CorpusAccess,
		entity: Entity,
		token: CancellationToken,
	): Promise<WorkspaceSymbol> {
		const location = await this.#definitions.firstMention(entity, corpus, token);
		throwIfCancelled(token);
		const start = { line: 0, character: 0 };
		return { ...symbol, location: location ?? { uri: symbol.location.uri, range: { start, end: start } } };
	}
}

/** Without putting all of them in order, which half of a large corpus may be. */
function firstInOrder(paths: readonly string[]): string | undefined {
	return paths.reduce<string | undefined>(
		(first, path) => (first === undefined || compareText(path, first) < 0 ? path : first),
		undefined,
	);
}

/** 0 where the entity isn't meant; whole names before beginnings before words before letters in order. */
function scoreEntity(entity: EntityHead, wanted: string): number {
	return wanted === '' ? 1 : Math.max(...slugsOf(entity).map((name) => scoreName(name, wanted)));
}

function scoreName(name: string, wanted: string): number {
	if (name === wanted) {
		return 5;
	}
	if (name.startsWith(wanted)) {
		return 4;
	}
	if (name.includes(`-${wanted}`)) {
		return 3;
	}
	if (name.includes(wanted)) {
		return 2;
	}
	return isSubsequence(wanted.replaceAll('-', ''), name) ? 1 : 0;
}

function isSubsequence(letters: string, text: string): boolean {
	let next = 0;
	for (let i = 0; i < text.length && next < letters.length; i++) {
		if (text[i] === letters[next]) {
			next++;
		}
	}
	return next === letters.length;
}

/**
 * The entity's name, and in brackets the form that was meant where that is another one. VS Code leaves out what hasn't
 * got the query's letters in its name, accents included: so a form that was typed without them is shown without them.
 */
function nameFor(entity: EntityHead, query: string): string {
	const letters = query.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
	const names = namesOf(entity);
	const meant = names.find((name) => isSubsequence(letters, name.toLowerCase()));
	if (meant !== undefined) {
		return meant === entity.name ? meant : `${entity.name} (${meant})`;
	}
	const wanted = slug(query).replaceAll('-', '');
	const plain = slugsOf(entity)
		.map((name) => name.replaceAll('-', ' '))
		.find((name) => isSubsequence(wanted, name));
	return plain === undefined ? entity.name : `${entity.name} (${plain})`;
}
