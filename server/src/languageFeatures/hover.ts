import type { Hover, Position } from 'vscode-languageserver-types';
import { BUILT_IN_LABELS, isEntityType, isTimeType, type Mention, type TimeExpression } from '../core/model';
import type { CancellationToken } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { boilerplateNote, hoverOnInline, hoverOnLine } from './hoverOnBoilerplate';
import { hoverOnComments } from './hoverOnComments';
import { hoverOnName } from './hoverOnName';
import { hoverOnRefusedName } from './hoverOnRefusedName';
import { hasMoreToSay, hoverOnTag, taggedToo } from './hoverOnTag';
import { hoverOnTime } from './hoverOnTime';
import { hoverOnProposals } from './hoverOnProposals';
import type { HoverSection, HoverTools } from './hoverParts';
import { refusedNameAt } from './refusedNames';
import { annotationsAt, classifiedLine, inlineAt, mentionAt, timeAt } from './lookup';
import { toOffset, toRange, type PositionEncoding } from './positions';

type PlacedAnnotation = ReturnType<typeof annotationsAt>[number];

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_LABELS);

/** What is known of the place under the pointer: tags of the corpus's own labels, the name, the time; else why the line is boilerplate. */
export class HoverProvider {
	readonly #encoding: PositionEncoding;
	readonly #tools: HoverTools;

	/** @param withComments the client doesn't show them by itself */
	constructor(
		encoding: PositionEncoding,
		tools: HoverTools,
		private readonly withComments: boolean,
	) {
		this.#encoding = encoding;
		this.#tools = tools;
	}

	async hover(
		document: DocumentView,
		corpus: CorpusAccess,
		position: Position,
		token: CancellationToken,
	): Promise<Hover | undefined> {
		const offset = toOffset(document.table.lines, position, this.#encoding);
		const { analysis } = document;
		const [own, builtIn] = parted(annotationsAt(document, offset), ({ annotation }) => !BUILT_IN.has(annotation.label));
		const mention = mentionAt(document, offset);
		const time = timeAt(analysis, offset);
		const line = classifiedLine(analysis, document.table.lines.lineAt(offset));
		const inline = inlineAt(analysis, offset);
		const sections: HoverSection[] = own.map((tag) => hoverOnTag(this.#tools, document, corpus, tag));
		const told = new Set([mention?.mention.decision?.id, time?.decision?.id]);
		if (mention) {
			sections.push(await hoverOnName(this.#tools, document, corpus, mention, this.#encoding, token));
		}
		const refused = refusedNameAt(document, corpus.view, offset);
		if (refused) {
			sections.push(hoverOnRefusedName(this.#tools, document, corpus, refused));
		}
		if (time) {
			sections.push(await hoverOnTime(this.#tools, document, corpus, time, token));
		}
		sections.push(...hoverOnProposals(this.#tools, document, corpus, offset));
		if (mention ?? time) {
			sections.push({ span: (mention?.mention ?? time)!, paragraphs: [[boilerplateNote(this.#tools, line, inline)]] });
		} else if (inline) {
			sections.push(hoverOnInline(this.#tools, document, inline, this.#encoding));
		} else if (line && (line.boilerplate || line.decision || line.learned)) {
			sections.push(await hoverOnLine(this.#tools, document, corpus, line, this.#encoding, token));
		}
		sections.push(
			...builtIn.flatMap((tag) => {
				const isTold = told.has(tag.annotation.id);
				if (!hasMoreToSay(document, tag)) {
					if (isTold || !isNameOrTime(tag)) {
						return [];
					}
					if (agrees(tag, mention?.mention ?? time)) {
						return [taggedToo(this.#tools, tag)];
					}
					if (!isAt(tag, offset)) {
						return [];
					}
				}
				return [hoverOnTag(this.#tools, document, corpus, tag, isTold)];
			}),
		);
		if (this.withComments) {
			sections.push(...hoverOnComments(this.#tools, document, offset));
		}
		const first = sections[0];
		return first
			? {
					contents: this.#tools.markup.render(sections.flatMap(({ paragraphs }) => paragraphs)),
					range: toRange(document.table.lines, mention?.mention ?? time ?? first.span, this.#encoding),
				}
			: undefined;
	}
}

/** Another person's tag says what the decision on the name or time says. */
function agrees({ annotation, span, parts }: PlacedAnnotation, told: Mention | TimeExpression | undefined): boolean {
	return (
		told?.decision !== undefined &&
		annotation.label === told.type &&
		span.start === told.start &&
		span.end === told.end &&
		parts === undefined
	);
}

function isNameOrTime({ annotation: { label } }: PlacedAnnotation): boolean {
	return isEntityType(label) || isTimeType(label);
}

/** Not just behind its last character. */
function isAt({ span }: PlacedAnnotation, offset: number): boolean {
	return span.start <= offset && offset < span.end;
}

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
	return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
