import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import { LineIndex } from '../core/text/lineIndex';
import type { Translate } from '../messages';
import { joinUri, type DocumentUri } from '../platform/fileSystem';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { AscendingPositions } from './ascendingPositions';
import { type Finding, FINDING_CODES, findingsIn } from './findings';
import { runsOf } from './parts';
import { toRange, type PositionEncoding } from './positions';
import { inlineClassWord, joinReasons, lineClassWord } from './vocabulary';

const SOURCE = 'corpus';

/** What a diagnostic is about, for code actions and for other programs. */
export const DIAGNOSTIC_CODES = {
	...FINDING_CODES,
	boilerplate: 'boilerplate',
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
			...findingsIn(document, corpus, this.#translate).map((finding) => this.#finding(document, finding)),
			...(fadeBoilerplate ? this.#boilerplate(document) : []),
		];
	}

	/** For the files beside the documents: `corpus.json` and those of `.corpus/`, by URI. */
	storeDiagnostics(corpus: CorpusAccess): ReadonlyMap<DocumentUri, readonly Diagnostic[]> {
		const byFile = new Map<DocumentUri, Diagnostic[]>();
		for (const { file, line, part, message, isWarning } of corpus.problems) {
			const uri = joinUri(corpus.root, file);
			const on = part && toRange(new LineIndex(part.lineText), part.span, this.#encoding);
			const range: Range = on
				? { start: { line, character: on.start.character }, end: { line, character: on.end.character } }
				: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
			const severity = isWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
			const diagnostic = create(severity, DIAGNOSTIC_CODES.file, range, message);
			const known = byFile.get(uri);
			if (known) {
				known.push(diagnostic);
			} else {
				byFile.set(uri, [diagnostic]);
			}
		}
		return byFile;
	}

	#finding(document: DocumentView, { code, isInformation, span, message, id, other }: Finding): Diagnostic {
		const severity = isInformation ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
		const data: AnnotationDiagnosticData | undefined = id === undefined ? undefined : { id };
		const location = other && { uri: document.uri, range: this.#range(document, other.span) };
		return {
			...create(severity, code, this.#range(document, span), message),
			...(data && { data }),
			...(this.#relatedInformation && location && { relatedInformation: [{ location, message: other.title }] }),
		};
	}

	/** One hint for neighbouring lines of one class, those that a person decided on apart, and one for each passage inside a line of the article. */
	#boilerplate(document: DocumentView): Diagnostic[] {
		const { analysis, table } = document;
		const hint = (range: Range, word: Reason, why: Reason, ofFirstLine = false): Diagnostic => {
			const said = [this.#translate(word), joinReasons([why], this.#translate)] as const;
			const message = ofFirstLine
				? reason('Boilerplate ({0}). Its first line: {1}', ...said)
				: reason('Boilerplate ({0}). {1}', ...said);
			return {
				...create(DiagnosticSeverity.Hint, DIAGNOSTIC_CODES.boilerplate, range, this.#translate(message)),
				tags: [DiagnosticTag.Unnecessary],
			};
		};
		const positions = new AscendingPositions(table.lines, this.#encoding);
		const lines = runsOf(
			analysis,
			(line, previous) =>
				line.boilerplate === previous.boilerplate &&
				line.class === previous.class &&
				line.decision?.id === previous.decision?.id,
		)
			.filter((run) => run.lines[0]!.boilerplate)
			.map(({ lines: [first, ...others], firstLine, lastLine }) => {
				const reasons = others.map(({ why }) => why);
				const range = positions.range({ start: table.lines.start(firstLine), end: table.lines.end(lastLine) });
				return hint(range, lineClassWord(first!), first!.why, !reasons.every((why) => sameReason(why, first!.why)));
			});
		const inPositions = new AscendingPositions(table.lines, this.#encoding);
		const inline = analysis.inline.map((passage) =>
			hint(inPositions.range(passage), inlineClassWord(passage), passage.why),
		);
		return [...lines, ...inline];
	}

	#range(document: DocumentView, span: Span): Range {
		return toRange(document.table.lines, span, this.#encoding);
	}
}

function sameReason(a: Reason, b: Reason): boolean {
	return a.text === b.text && JSON.stringify(a.args) === JSON.stringify(b.args);
}

function create(severity: DiagnosticSeverity, code: string, range: Range, message: string): Diagnostic {
	return { severity, code, source: SOURCE, range, message };
}
