/** Somebody types into a document, and an editor asks what editors ask. */
import type { Hover, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import type { LspClient } from '../../test/support/lspClient';
import { percentile, type Report } from './results';

/** Milliseconds between two edits: somebody types fast. */
const PAUSE = 80;
/** After so many edits an editor asks for all tokens and diagnostics, as it does 300 ms after the first of them … */
const REST = 4;
/** … and after so many the person begins a new line. */
const LINE = 10;
/** Lines that an editor shows. */
const SCREEN = 60;
/** Places that are tried for one to hover on. */
const PLACES = 60;
const NAME = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

interface Place {
	readonly line: number;
	readonly character: number;
}

export interface Typed {
	/** From each edit to the hover after it, in milliseconds. */
	readonly hovers: readonly number[];
	/** The first hover after the document was opened. */
	readonly first: number;
	/** Answers about another text than the one that was asked about. */
	readonly stale: number;
	/** Questions that were answered by an error. */
	readonly declined: number;
}

export interface TypingOptions {
	readonly edits: number;
	readonly goesOn?: () => boolean;
	/** Of a server that does nothing but answer hovers, nothing else is asked. */
	readonly hoversOnly?: boolean;
}

/** Opens the text and types into its middle, for as many edits or as long as `goesOn`. */
export async function typeInto(
	client: LspClient,
	uri: string,
	text: string,
	{ edits, goesOn = () => true, hoversOnly = false }: TypingOptions,
): Promise<Typed> {
	const textDocument = { uri };
	const ask = <R>(method: string, rest: object): Promise<R> => client.request<R>(method, { textDocument, ...rest });
	const opened = performance.now();
	client.open(uri, text);
	await ask('textDocument/hover', { position: { line: 0, character: 0 } });
	const first = performance.now() - opened;
	const lines = text.split('\n');
	const place = hoversOnly
		? { line: 0, character: 0 }
		: await findPlace(lines, (position) => ask('textDocument/hover', { position }));
	const typed = lines.findIndex((line, i) => i >= lines.length >> 2 && line.length > SCREEN);
	let added = 0;
	let stale = 0;
	let declined = 0;
	let resultId: string | undefined;
	const hovers: number[] = [];
	for (let version = 2; version < edits + 2 && goesOn(); version++) {
		const isNew = version % LINE === 0;
		const start = isNew ? { line: 0, character: 0 } : { line: typed + added, character: version };
		const began = performance.now();
		client.change(uri, version, [{ range: { start, end: start }, text: isNew ? '\n' : 'a' }]);
		added += isNew ? 1 : 0;
		const position = { ...place, line: place.line + added };
		const questions: Promise<unknown>[] = [
			ask<Hover | null>('textDocument/hover', { position }).then((hover) => {
				hovers.push(performance.now() - began);
				stale += hover?.range && hover.range.start.line !== position.line ? 1 : 0;
			}),
		];
		if (!hoversOnly) {
			const range = {
				start: { line: Math.max(0, start.line - SCREEN), character: 0 },
				end: { line: start.line + SCREEN, character: 0 },
			};
			questions.push(ask('textDocument/semanticTokens/range', { range }));
		}
		if (!hoversOnly && version % REST === 0) {
			const tokens =
				resultId === undefined
					? ask<SemanticTokens>('textDocument/semanticTokens/full', {})
					: ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { previousResultId: resultId });
			questions.push(
				tokens.then((answer) => (resultId = answer.resultId)),
				ask('textDocument/diagnostic', {}),
			);
		}
		const settled = await Promise.allSettled(questions);
		declined += settled.filter(({ status }) => status === 'rejected').length;
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	if (!hoversOnly) {
		client.close(uri);
	}
	return { hovers, first, stale, declined };
}

/** What was measured, against a server that does nothing. */
export function reportTyping(report: Report, what: string, typed: Typed, floor: Typed, target: number): void {
	const at = (share: number): number => percentile(typed.hovers, share);
	report({
		what: `${what}, p95 beyond a server that does nothing`,
		value: at(0.95) - percentile(floor.hovers, 0.95),
		unit: 'ms',
		target,
		note: `p50 ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)}, p99 ${at(0.99).toFixed(1)}; that server: ${percentile(floor.hovers, 0.5).toFixed(1)}, ${percentile(floor.hovers, 0.95).toFixed(1)}; ${typed.hovers.length} edits`,
	});
	report({
		what: `${what}: stale answers`,
		value: typed.stale,
		unit: '',
		target: 0,
		note: `${typed.declined} declined`,
	});
}

/** A name in the text's second half that the server has something to say of. */
async function findPlace(lines: readonly string[], hover: (place: Place) => Promise<Hover | null>): Promise<Place> {
	let tried = 0;
	for (let line = lines.length >> 1; line < lines.length && tried < PLACES; line++) {
		for (const { index } of lines[line]!.matchAll(NAME)) {
			const place = { line, character: index + 1 };
			tried++;
			if ((await hover(place))?.range?.start.line === line) {
				return place;
			}
		}
	}
	throw new Error('No name to hover on');
}
