import { compareText } from '../core/compareText';
import type { Decision, Span } from '../core/model';
import { charClassAt, isWordClass } from '../core/text/charClass';
import { foldLine, foldTemplate } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import { findPatterns } from './findPatterns';
import type { CorpusRule } from './model';
import { NormalizedText, normalizeText } from './normalizedText';

/** Rules made ready for many documents. */
interface RuleIndex {
	/** By {@link foldLine} of their texts, the newest first. */
	readonly lines: ReadonlyMap<string, readonly CorpusRule[]>;
	/** By {@link foldTemplate} of their texts. */
	readonly templates: ReadonlyMap<string, readonly CorpusRule[]>;
	/** By their texts in NFC. */
	readonly passages: ReadonlyMap<string, readonly CorpusRule[]>;
}

const indexes = new WeakMap<readonly CorpusRule[], RuleIndex>();

/**
 * What a corpus's rules say of a document, oldest rule first: the last one wins where several meet. A line rule takes
 * every line that is equal by {@link foldLine}; a template rule every line that is equal but for its digits, unless a line
 * rule speaks of it; a passage rule takes its text inside lines, letter for letter, where no word is cut. Of several rules
 * for the same text only the newest that holds in this document speaks.
 */
export function matchRules(table: TextTable, path: string, rules: readonly CorpusRule[]): readonly Decision[] {
	if (rules.length === 0) {
		return [];
	}
	const { lines, templates, passages } = indexOf(rules);
	const found: { readonly rule: CorpusRule; readonly span: Span }[] = [];
	const ruleFor = (candidates: readonly CorpusRule[] | undefined): CorpusRule | undefined =>
		candidates?.find((rule) => !isExcepted(rule, path));
	if (lines.size + templates.size > 0) {
		for (let line = 0; line < table.lines.count; line++) {
			if (table.isBlank(line)) {
				continue;
			}
			const folded = table.foldedLine(line);
			const rule =
				ruleFor(lines.get(folded)) ?? (templates.size > 0 ? ruleFor(templates.get(foldTemplate(folded))) : undefined);
			if (rule) {
				found.push({ rule, span: trimmedLine(table, line) });
			}
		}
	}
	for (const { text, span } of passages.size > 0 ? findPassages(table, passages.keys()) : []) {
		const rule = ruleFor(passages.get(text));
		if (rule) {
			found.push({ rule, span });
		}
	}
	return found
		.sort((a, b) => compareAge(a.rule, b.rule) || a.span.start - b.span.start)
		.map(({ rule, span }) => ({
			...span,
			label: rule.decision,
			reference: { id: rule.id, origin: 'rule', creator: rule.creator, created: rule.created },
		}));
}

/** The key under which two rules are about the same text. */
export function ruleKey(rule: Pick<CorpusRule, 'match' | 'text'>): string {
	return `${rule.match} ${keyOfText(rule)}`;
}

/** The rule doesn't hold in the document. */
export function isExcepted(rule: CorpusRule, path: string): boolean {
	if (rule.except.length < MANY_EXCEPTIONS) {
		return rule.except.includes(path);
	}
	let known = exceptions.get(rule);
	if (!known) {
		exceptions.set(rule, (known = new Set(rule.except)));
	}
	return known.has(path);
}

/** So many are looked up in a set. */
const MANY_EXCEPTIONS = 16;
const exceptions = new WeakMap<CorpusRule, ReadonlySet<string>>();

function keyOfText({ match, text }: Pick<CorpusRule, 'match' | 'text'>): string {
	switch (match) {
		case 'line':
			return foldLine(text);
		case 'template':
			return foldTemplate(text);
		case 'passage':
			return normalizeText(text.trim());
	}
}

/**
 * Where passages stand inside the lines of a text: composed or decomposed alike, whole words only, those of one passage
 * not overlapping.
 */
export function findPassages(
	table: TextTable,
	passages: Iterable<string>,
): { readonly text: string; readonly span: Span }[] {
	const normalized = new NormalizedText(table.text);
	const found: { text: string; span: Span }[] = [];
	for (const [text, places] of findPatterns(normalized.text, passages)) {
		let free = 0;
		for (const start of places) {
			const end = start + text.length;
			if (start >= free && isBoundary(normalized.text, start) && isBoundary(normalized.text, end)) {
				found.push({ text, span: normalized.toOriginal({ start, end }) });
				free = end;
			}
		}
	}
	return found;
}

/** The line without the white space around it. */
export function trimmedLine(table: TextTable, line: number): Span {
	const text = table.lines.lineText(line);
	const start = table.lines.start(line) + (text.length - text.replace(BLANK_START, '').length);
	return { start, end: Math.max(start, table.lines.start(line) + text.replace(BLANK_END, '').length) };
}

// The white space of foldLine.
const BLANK_START = /^[\s\u200B\u2060\uFEFF]+/u;
const BLANK_END = /[\s\u200B\u2060\uFEFF]+$/u;

/** No word is cut at `offset`. */
function isBoundary(text: string, offset: number): boolean {
	return !isWordClass(charClassAt(text, offset - 1)) || !isWordClass(charClassAt(text, offset));
}

function indexOf(rules: readonly CorpusRule[]): RuleIndex {
	const known = indexes.get(rules);
	if (known) {
		return known;
	}
	const lines = new Map<string, CorpusRule[]>();
	const templates = new Map<string, CorpusRule[]>();
	const passages = new Map<string, CorpusRule[]>();
	const maps = { line: lines, template: templates, passage: passages };
	for (const rule of [...rules].sort((a, b) => compareAge(b, a))) {
		const map = maps[rule.match];
		const key = keyOfText(rule);
		const same = map.get(key);
		if (same) {
			same.push(rule);
		} else {
			map.set(key, [rule]);
		}
	}
	const index = { lines, templates, passages };
	indexes.set(rules, index);
	return index;
}

function compareAge(a: CorpusRule, b: CorpusRule): number {
	return compareText(a.created ?? '', b.created ?? '') || compareText(a.id, b.id);
}
