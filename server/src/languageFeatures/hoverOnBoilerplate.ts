import type { Range } from 'vscode-languageserver-types';
import { reason } from '../core/reason';
import type { ClassifiedLine, InlineBoilerplate, Span } from '../core/model';
import { COMMANDS } from '../commandProtocol';
import type { CancellationToken } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { shortNames } from './documentNames';
import { linkTarget, readDocuments, SEPARATOR, whyLine, type HoverSection, type HoverTools } from './hoverParts';
import { toRange, type PositionEncoding } from './positions';
import { shorten } from './snippets';
import { inlineClassWord, joinReasons, lineClassWord } from './vocabulary';

/** Places at which the line repeats. */
const REPETITIONS = 6;
const REPETITION_WIDTH = 40;

/** What kind of boilerplate a line is, why, and where else it stands. Lines of the article only where a person decided on them, or on lines like them. */
export async function hoverOnLine(
	tools: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	line: ClassifiedLine,
	encoding: PositionEncoding,
	token: CancellationToken,
): Promise<HoverSection> {
	const { markup, translate } = tools;
	const { lines } = document.table;
	const span: Span = { start: lines.start(line.line), end: lines.end(line.line) };
	const word = line.boilerplate ? translate(reason('Boilerplate')) : translate(reason('Content'));
	const paths = corpus.view.documentsWithLine(document.table.lineKey(line.line));
	// A rule says one thing of a text, whatever the analysis takes it for in one document and another.
	const ruled = line.decision?.origin === 'rule';
	return {
		span,
		paragraphs: [
			[[markup.bold(word), markup.text(translate(ruled ? line.why : lineClassWord(line)))].join(SEPARATOR)],
			[ruled ? '' : whyLine(tools, [line.why], line.decision)],
			[await repetitionsLine(tools, document, corpus, line.line, paths, token)],
			[actionsLine(tools, document, toRange(lines, span, encoding), line, paths.length)],
		],
	};
}

/** Boilerplate inside a line of the article. */
export function hoverOnInline(
	tools: HoverTools,
	document: DocumentView,
	inline: InlineBoilerplate,
	encoding: PositionEncoding,
): HoverSection {
	const { markup, translate } = tools;
	const title = [markup.bold(translate(reason('Boilerplate'))), markup.text(translate(inlineClassWord(inline)))].join(
		SEPARATOR,
	);
	return {
		span: inline,
		paragraphs: [
			[title],
			[whyLine(tools, [inline.why], inline.decision)],
			[
				actionsLine(
					tools,
					document,
					toRange(document.table.lines, inline, encoding),
					{ ...inline, boilerplate: true },
					0,
				),
			],
		],
	};
}

/** One line about boilerplate under a hover that is about a name or a time in it. */
export function boilerplateNote(
	{ markup, translate }: HoverTools,
	line: ClassifiedLine | undefined,
	inline: InlineBoilerplate | undefined,
): string {
	const word = line?.boilerplate ? lineClassWord(line) : inline ? inlineClassWord(inline) : undefined;
	if (!word) {
		return '';
	}
	const why = line?.boilerplate ? line.why : inline!.why;
	return markup.italic(translate(reason('In boilerplate ({0}). {1}', translate(word), joinReasons([why], translate))));
}

async function repetitionsLine(
	{ markup, translate, numbers }: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	line: number,
	paths: readonly string[],
	token: CancellationToken,
): Promise<string> {
	const others = paths.filter((path) => path !== document.path);
	const here = linesLike(document, document, line).filter((other) => other !== line);
	const documents = await readDocuments(corpus, others.slice(0, REPETITIONS), document, token);
	const names = shortNames([document.path, ...documents.map(({ path }) => path)]);
	const text = shorten(document.table.lines.lineText(line), REPETITION_WIDTH);
	const places = [
		...here.map((other) => ({ at: document, other })),
		...documents.flatMap((at) => linesLike(at, document, line).map((other) => ({ at, other }))),
	];
	const shown = places.slice(0, REPETITIONS).map(({ at, other }) => {
		const target = linkTarget(at, at.table.lines.start(other));
		return `${markup.link(`${names.get(at.path)}:${other + 1}`, target)} ${markup.text(text)}`;
	});
	const more = places.length - shown.length + Math.max(others.length - REPETITIONS, 0);
	const rest = more > 0 ? [translate(reason('… {0} more', numbers.format(more)))] : [];
	return [...shown, ...rest].join(SEPARATOR);
}

/** Lines of `document` with the text of a line of `model`, white space and case apart. */
function linesLike(document: DocumentView, model: DocumentView, line: number): readonly number[] {
	const folded = model.table.foldedLine(line);
	return document.analysis.lines
		.map((other) => other.line)
		.filter((other) => document.table.foldedLine(other) === folded);
}

function actionsLine(
	{ markup, translate, numbers }: HoverTools,
	document: DocumentView,
	range: Range,
	{ boilerplate, decision }: Pick<ClassifiedLine, 'boilerplate' | 'decision'>,
	documents: number,
): string {
	const argument = (scope: string): object => ({ uri: document.uri, ranges: [range], scope });
	const everywhere =
		documents > 1 ? reason('Mark Everywhere ({0})', numbers.format(documents)) : reason('Mark Everywhere');
	const here = markup.command(translate(reason('Mark Here')), COMMANDS.markAsBoilerplate, argument('passage'));
	const all = markup.command(translate(everywhere), COMMANDS.markAsBoilerplate, argument('corpus'));
	const content = markup.command(translate(reason("It's Content")), COMMANDS.markAsContent, argument('passage'));
	const isMarked = boilerplate && decision !== undefined;
	const remove =
		decision?.origin === 'rule'
			? markup.command(translate(reason('Remove the Rule')), COMMANDS.untag, { uri: document.uri, id: decision.id })
			: '';
	return [isMarked ? '' : here, all, boilerplate ? content : '', remove]
		.filter((action) => action !== '')
		.join(SEPARATOR);
}
