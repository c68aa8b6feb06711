import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { CodePointIndex } from '../annotations/codePointIndex';
import { placesOf } from '../annotations/annotationChanges';
import { DOCUMENT_DATE } from '../annotations/annotationFile';
import { type AnchoredAnnotation, BETWEEN_PARTS } from '../annotations/model';
import type { LabelDefinition } from '../configuration/corpusFile';
import { BUILT_IN_LABELS, NOT_A_NAME, NOT_A_TIME, ENTITY_TYPES, TIME_TYPES, type Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { Translate } from '../messages';
import { joinUri, type DocumentUri } from '../platform/fileSystem';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { endsOf } from './annotationDetails';
import { AscendingPositions } from './ascendingPositions';
import { placedThreads } from './commentItems';
import { hasSpan } from './lookup';
import { placeOfOrphan } from './orphans';
import { runsOf } from './parts';
import { toRange, type PositionEncoding } from './positions';
import { shorten } from './snippets';
import { inlineClassWord, joinReasons, labelTitle, lineClassWord } from './vocabulary';

const SOURCE = 'corpus';
const QUOTE_WIDTH = 60;

/** What a diagnostic is about, for code actions and for other programs. */
export const DIAGNOSTIC_CODES = {
	boilerplate: 'boilerplate',
	orphan: 'orphan',
	overlap: 'overlap',
	unknownLabel: 'unknown-label',
	relation: 'relation',
	text: 'text',
	file: 'file',
} as const;

/** `data` of a diagnostic about an annotation. */
export interface AnnotationDiagnosticData {
	readonly id: string;
}

export interface DiagnosticsOptions {
	readonly fadeBoilerplate: boolean;
}

/** What is wrong in a document, and what of it is boilerplate; what matters most first, as editors cut long lists. */
export class DiagnosticsProvider {
	readonly #encoding: PositionEncoding;
	readonly #translate: Translate;
	/** The client shows places that belong to a diagnostic. */
	readonly #relatedInformation: boolean;

	constructor(encoding: PositionEncoding, translate: Translate, relatedInformation: boolean) {
		this.#encoding = encoding;
		this.#translate = translate;
		this.#relatedInformation = relatedInformation;
	}

	diagnostics(document: DocumentView, corpus: CorpusAccess, { fadeBoilerplate }: DiagnosticsOptions): Diagnostic[] {
		return [
			...this.#textProblems(document),
			...this.#orphans(document, corpus),
			...this.#brokenRelations(document, corpus),
			...this.#lostComments(document),
			...this.#overlaps(document, corpus),
			...this.#unknownLabels(document, corpus),
			...(fadeBoilerplate ? this.#boilerplate(document) : []),
		];
	}

	/** For the files beside the documents: `corpus.json` and those of `.corpus/`, by URI. */
	storeDiagnostics(corpus: CorpusAccess): ReadonlyMap<DocumentUri, readonly Diagnostic[]> {
		const byFile = new Map<DocumentUri, Diagnostic[]>();
		for (const { file, line, message } of corpus.problems) {
			const uri = joinUri(corpus.root, file);
			const range: Range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
			const diagnostic = create(DiagnosticSeverity.Error, DIAGNOSTIC_CODES.file, range, message);
			const known = byFile.get(uri);
			if (known) {
				known.push(diagnostic);
			} else {
				byFile.set(uri, [diagnostic]);
			}
		}
		return byFile;
	}

	#textProblems(document: DocumentView): Diagnostic[] {
		return document.textProblems.map(({ start, end, message }) =>
			create(DiagnosticSeverity.Warning, DIAGNOSTIC_CODES.text, this.#range(document, { start, end }), message),
		);
	}

	#orphans(document: DocumentView, corpus: CorpusAccess): Diagnostic[] {
		const orphans = document.annotations.filter(({ state }) => state === 'orphan');
		if (orphans.length === 0) {
			return [];
		}
		const codePoints = new CodePointIndex(document.table.text);
		return orphans.map(({ annotation, parts = [] }) => {
			const label = labelTitle(annotation.label, corpus.labels, this.#translate);
			const left = parts.flatMap((part) => (part ? [document.table.text.slice(part.start, part.end)] : []));
			const gone = placesOf(annotation).filter((_, i) => !parts[i]);
			const message =
				left.length > 0
					? reason(
							'A part of this tag is gone: “{0}” ({1}); “{2}” still stands',
							quote(gone.map(({ exact }) => exact).join(BETWEEN_PARTS)),
							label,
							quote(left.join(BETWEEN_PARTS)),
						)
					: reason('The passage of this tag is gone: “{0}” ({1})', quote(annotation.exact), label);
			const range = this.#range(document, placeOfOrphan(document.table, codePoints, { ...annotation, ...gone[0]! }));
			return this.#annotationDiagnostic(
				DiagnosticSeverity.Warning,
				DIAGNOSTIC_CODES.orphan,
				range,
				message,
				annotation.id,
			);
		});
	}

	/** A relation stays when one of its ends is removed: nothing that a person wrote is dropped. */
	#brokenRelations(document: DocumentView, corpus: CorpusAccess): Diagnostic[] {
		const ends = endsOf(document.annotations);
		if (ends.size === 0) {
			return [];
		}
		const here = new Map(document.annotations.map((one) => [one.annotation.id, one]));
		const elsewhere = corpus.annotationsById(new Set([...ends].filter((id) => !here.has(id))));
		const isGone = (id: string): boolean => !here.has(id) && !elsewhere.has(id) && corpus.complete;
		return document.annotations.flatMap(({ annotation: { id, label, relation } }) => {
			if (!relation || (!isGone(relation.from) && !isGone(relation.to))) {
				return [];
			}
			const message = reason(
				'An annotation that “{0}” relates is gone: relate it anew, or remove the relation.',
				labelTitle(label, corpus.labels, this.#translate),
			);
			const range = this.#range(document, placeOfWhole(document, [relation.from, relation.to]));
			const code = DIAGNOSTIC_CODES.relation;
			return [this.#annotationDiagnostic(DiagnosticSeverity.Warning, code, range, message, id)];
		});
	}

	#lostComments(document: DocumentView): Diagnostic[] {
		return placedThreads(document).flatMap(({ thread, span, why }) => {
			const { id, note = '' } = thread.first.annotation;
			const range = this.#range(document, span);
			const message = why && reason('{0}: “{1}”', why, quote(note));
			return message
				? [this.#annotationDiagnostic(DiagnosticSeverity.Warning, DIAGNOSTIC_CODES.orphan, range, message, id)]
				: [];
		});
	}

	/**
	 * Names and times of one person lie side by side, and so do passages whose labels want that; a passage isn't boilerplate
	 * and content at once. Other labels may lie as they like, and so may what different people say, and what is in several parts.
	 */
	#overlaps(document: DocumentView, corpus: CorpusAccess): Diagnostic[] {
		const anchored = document.annotations
			.filter(hasSpan)
			.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
		const groups = new Map<string, typeof anchored>();
		for (const one of anchored) {
			const flat = one.parts ? undefined : flatGroup(one.annotation.label, corpus.labels);
			if (flat !== undefined) {
				const key = `${flat} ${one.annotation.creator ?? ''}`;
				const group = groups.get(key) ?? [];
				groups.set(key, group);
				group.push(one);
			}
		}
		const result: Diagnostic[] = [];
		for (const [key, flat] of groups) {
			const why = key.startsWith('name')
				? reason('names and times lie side by side')
				: reason('corpus.json says that these labels do not overlap');
			let widest = flat[0];
			for (const later of flat.slice(1)) {
				if (widest && later.span.start < widest.span.end) {
					result.push(this.#overlap(document, corpus, later, widest, why));
				}
				widest = widest && widest.span.end >= later.span.end ? widest : later;
			}
		}
		const marks = new Map<string, (typeof anchored)[number]>();
		for (const mark of anchored.filter(({ annotation: { label } }) => label === 'boilerplate' || label === 'content')) {
			const key = `${mark.span.start}-${mark.span.end}`;
			const other = marks.get(key);
			if (other && other.annotation.label !== mark.annotation.label) {
				result.push(this.#overlap(document, corpus, mark, other, reason("a passage can't be both")));
			}
			marks.set(key, mark);
		}
		return result;
	}

	#overlap(
		document: DocumentView,
		corpus: CorpusAccess,
		{ annotation, span }: AnchoredAnnotation & { readonly span: Span },
		other: AnchoredAnnotation & { readonly span: Span },
		why: Reason,
	): Diagnostic {
		const title = (name: string): string => labelTitle(name, corpus.labels, this.#translate);
		const text = document.table.text.slice(other.span.start, other.span.end);
		const message = reason(
			'The tag {0} overlaps {1} “{2}”: {3}.',
			title(annotation.label),
			title(other.annotation.label),
			quote(text),
			this.#translate(why),
		);
		const range = this.#range(document, span);
		const diagnostic = this.#annotationDiagnostic(
			DiagnosticSeverity.Warning,
			DIAGNOSTIC_CODES.overlap,
			range,
			message,
			annotation.id,
		);
		const location = { uri: document.uri, range: this.#range(document, other.span) };
		return this.#relatedInformation
			? { ...diagnostic, relatedInformation: [{ location, message: title(other.annotation.label) }] }
			: diagnostic;
	}

	#unknownLabels(document: DocumentView, corpus: CorpusAccess): Diagnostic[] {
		const known = new Set<string>([
			...BUILT_IN_LABELS,
			NOT_A_NAME,
			NOT_A_TIME,
			DOCUMENT_DATE,
			...corpus.labels.map(({ name }) => name),
		]);
		return document.annotations
			.filter(({ annotation, span }) => (span ?? annotation.whole) && !known.has(annotation.label))
			.map(({ annotation: { id, label, relation }, span }) => {
				const message = reason("The label “{0}” isn't in corpus.json.", label);
				const place = span ?? placeOfWhole(document, relation ? [relation.from, relation.to] : []);
				const code = DIAGNOSTIC_CODES.unknownLabel;
				return this.#annotationDiagnostic(
					DiagnosticSeverity.Information,
					code,
					this.#range(document, place),
					message,
					id,
				);
			});
	}

	/** One hint for neighbouring lines of one class, and one for each passage inside a line of the article. */
	#boilerplate(document: DocumentView): Diagnostic[] {
		const { analysis, table } = document;
		const hint = (range: Range, word: Reason, why: Reason): Diagnostic => ({
			...create(
				DiagnosticSeverity.Hint,
				DIAGNOSTIC_CODES.boilerplate,
				range,
				this.#translate(reason('Boilerplate ({0}). {1}', this.#translate(word), joinReasons([why], this.#translate))),
			),
			tags: [DiagnosticTag.Unnecessary],
		});
		const positions = new AscendingPositions(table.lines, this.#encoding);
		const lines = runsOf(
			analysis,
			(line, previous) => line.boilerplate === previous.boilerplate && line.class === previous.class,
		)
			.filter((run) => run.lines[0]!.boilerplate)
			.map(({ lines: [first], firstLine, lastLine }) => {
				const range = positions.range({ start: table.lines.start(firstLine), end: table.lines.end(lastLine) });
				return hint(range, lineClassWord(first!), first!.why);
			});
		const inPositions = new AscendingPositions(table.lines, this.#encoding);
		const inline = analysis.inline.map((passage) =>
			hint(inPositions.range(passage), inlineClassWord(passage), passage.why),
		);
		return [...lines, ...inline];
	}

	#annotationDiagnostic(
		severity: DiagnosticSeverity,
		code: string,
		range: Range,
		message: Reason,
		id: string,
	): Diagnostic {
		const data: AnnotationDiagnosticData = { id };
		return { ...create(severity, code, range, this.#translate(message)), data };
	}

	#range(document: DocumentView, span: Span): Range {
		return toRange(document.table.lines, span, this.#encoding);
	}
}

function create(severity: DiagnosticSeverity, code: string, range: Range, message: string): Diagnostic {
	return { severity, code, source: SOURCE, range, message };
}

/** Labels of one group don't overlap; undefined for those that may. */
function flatGroup(name: string, labels: readonly LabelDefinition[]): 'name' | 'passage' | undefined {
	const builtIn: readonly string[] = [...ENTITY_TYPES, ...TIME_TYPES];
	const label = labels.find((one) => one.name === name);
	const isName = builtIn.includes(name) || label?.kind === 'entity' || label?.kind === 'time';
	return (label?.overlap ?? !isName) ? undefined : isName ? 'name' : 'passage';
}

/** Where to show what stands on no passage: at the first of these annotations that stands, else on the first line. */
function placeOfWhole({ annotations, table }: DocumentView, ids: readonly string[]): Span {
	const standing = ids.flatMap((id) => annotations.find(({ annotation }) => annotation.id === id)?.span ?? []);
	return standing[0] ?? { start: 0, end: table.lines.end(0) };
}

function quote(text: string): string {
	return shorten(text.replace(/\s+/gu, ' '), QUOTE_WIDTH);
}
