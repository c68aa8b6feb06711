import { ResponseError, LSPErrorCodes } from 'vscode-languageserver';
import { decidedAbout } from '../annotations/adjudication';
import { compareSides } from '../annotations/agreement/compareSides';
import { type DisagreementAt, findDisagreements } from '../annotations/agreement/disagreements';
import type { PlacedAnnotation, SideOfDocument } from '../annotations/agreement/sides';
import type { StoredAnnotation } from '../annotations/model';
import { LineIndex } from '../core/text/lineIndex';
import { toRange } from '../languageFeatures/positions';
import { snippetAround } from '../languageFeatures/snippets';
import { attributeTitle, inQuotes, labelTitle } from '../languageFeatures/vocabulary';
import { normalizeUri } from '../platform/fileSystem';
import type { Git, Revision } from '../platform/git';
import {
	ANNOTATORS_REQUEST,
	type AnnotatorsParams,
	type AnnotatorsResult,
	COMPARE_REQUEST,
	COMPARED_LISTS_REQUEST,
	type ComparedListsParams,
	type ComparedListsResult,
	type ComparedSide,
	type CompareParams,
	type CompareResult,
	type DisagreementItem,
	type DisagreementSide,
} from '../peopleProtocol';
import { type CancellationToken, NEVER_CANCELLED } from '../util/cancellation';
import { messageOf } from '../util/log';
import { slice } from '../util/scheduler';
import { annotatorsOf, type Comparison, compareSources, type SideSource } from './comparison';
import type { CorpusFolder } from './corpusFolder';
import type { ReportProgress } from './markRequests';
import { Parameters } from './parameters';
import { withRecords } from './recordFileSystem';
import type { Session } from './session';

/** Disagreements that are listed where the client names no limit. */
const LIMIT = 1000;

/** Answers `corpus/annotators`. */
export async function annotators(session: Session, params: AnnotatorsParams): Promise<AnnotatorsResult> {
	const uri = new Parameters(ANNOTATORS_REQUEST, params).string('uri', "a document's URI, or a corpus's root");
	const corpus = session.corpora.get(normalizeUri(uri)) ?? (await session.locate(uri)).corpus;
	const me = await corpus.findAnnotator();
	const known = { corpus: corpus.root, ...(me !== undefined && { me }) };
	if (params.meOnly) {
		return { ...known, annotators: [], revisions: [] };
	}
	const { fileSystem } = session.platform;
	const revisions = async (): ReturnType<Git['revisions']> => session.git.revisions(corpus.root);
	return {
		...known,
		annotators: await annotatorsOf({ fileSystem, root: corpus.root }),
		// Outside of a repository there are none, and where there is no git.
		revisions: await revisions().catch(() => []),
	};
}

/** Answers `corpus/compareAnnotators`. */
export async function compareAnnotators(
	session: Session,
	params: CompareParams,
	token: CancellationToken,
	report?: ReportProgress,
): Promise<CompareResult> {
	const parameters = new Parameters(COMPARE_REQUEST, params);
	const limit = parameters.limit('limit', LIMIT);
	const path = parameters.optionalString('path', 'the path of a document in the corpus');
	const { corpus, comparison } = await compare(session, parameters, path, token, report);
	const disagreements: DisagreementItem[] = [];
	let total = 0;
	for (const { path: at, text, sides } of comparison.documents) {
		const found = findDisagreements(sides[0]!, sides[1]!);
		const lines = new LineIndex(text);
		for (const one of found.slice(0, Math.max(0, limit - total))) {
			disagreements.push(describe(session, corpus, at, lines, one));
		}
		total += found.length;
	}
	const { pairs } = compareSides(comparison.documents, 2, { item: 'word' });
	return {
		disagreements,
		total,
		documents: comparison.documents.length,
		leftOut: comparison.leftOut.length,
		kappa: pairs[0]?.rows[0]?.kappa ?? null,
		f1: pairs[0]?.rows[0]?.exact?.f1 ?? null,
	};
}

/** Answers `corpus/comparedLists`. */
export async function comparedLists(session: Session, params: ComparedListsParams): Promise<ComparedListsResult> {
	const parameters = new Parameters(COMPARED_LISTS_REQUEST, params);
	const path = parameters.string('path', 'the path of a document in the corpus');
	const { corpus, comparison } = await compare(session, parameters, path, NEVER_CANCELLED);
	const [document] = comparison.documents;
	const lines = new LineIndex(document?.text ?? '');
	const list = (side: SideOfDocument | undefined): string => {
		const words = (annotation: StoredAnnotation): string => detailsOf(annotation, corpus);
		const title = ({ label }: StoredAnnotation): string => labelTitle(label, corpus.labels, session.translate);
		const whole = side?.whole.map((annotation) => `${title(annotation)}${words(annotation)}\n`) ?? [];
		const placed = side?.placed.map(({ annotation, start, end }) => {
			const line = lines.lineAt(start);
			const place = `${line + 1}:${start - lines.start(line) + 1}`;
			const text = lines.text.slice(start, end).replace(/\s+/gu, ' ');
			return `${place}\t${title(annotation)}\t${text}${words(annotation)}\n`;
		});
		return [...whole, ...(placed ?? [])].join('');
	};
	return { left: list(document?.sides[0]), right: list(document?.sides[1]) };
}

/** The two sides of one document or of all, read again. Throws a `ResponseError` that says what is wrong. */
export async function compare(
	session: Session,
	parameters: Parameters,
	path: string | undefined,
	token: CancellationToken,
	report?: ReportProgress,
): Promise<{ readonly corpus: CorpusFolder; readonly comparison: Comparison }> {
	const root = normalizeUri(parameters.string('corpus', "a corpus's root"));
	const corpus = session.corpora.get(root);
	if (!corpus) {
		return parameters.refuse('corpus', 'the root of a corpus that is open');
	}
	const revisions: Revision[] = [];
	try {
		const sources: SideSource[] = [];
		for (const member of ['left', 'right']) {
			sources.push(await openSide(session, corpus, readSide(parameters.object(member)), revisions));
		}
		const comparison = await compareSources(sources, {
			...(path !== undefined && { includes: (one: string) => one === path, only: [path] }),
			step: async (done, all) => {
				report?.(done, all);
				await slice(token);
			},
		});
		return { corpus, comparison };
	} finally {
		revisions.forEach((revision) => revision.close());
	}
}

function readSide(parameters: Parameters): ComparedSide {
	const revision = parameters.optionalString('revision', 'a revision of git');
	return revision !== undefined
		? { revision }
		: parameters.has('annotator')
			? { annotator: parameters.text('annotator', "a person's name") }
			: {};
}

async function openSide(
	session: Session,
	corpus: CorpusFolder,
	{ annotator, revision }: ComparedSide,
	revisions: Revision[],
): Promise<SideSource> {
	if (revision === undefined) {
		const openText = (path: string): string | undefined => corpus.openDocument(path)?.text;
		return {
			fileSystem: corpus.files.fileSystem,
			root: corpus.root,
			openText,
			...(annotator !== undefined && { annotator }),
		};
	}
	try {
		const opened = await session.git.openRevision(corpus.root, revision);
		revisions.push(opened);
		return { root: opened.root, fileSystem: await withRecords(opened.fileSystem, opened.root) };
	} catch (error) {
		throw new ResponseError(LSPErrorCodes.RequestFailed, messageOf(error));
	}
}

function describe(
	session: Session,
	corpus: CorpusFolder,
	path: string,
	lines: LineIndex,
	{ kind, left, right, start, end }: DisagreementAt,
): DisagreementItem {
	const { encoding } = session.client;
	const describeSide = ({ annotation, start: from, end: to }: PlacedAnnotation): DisagreementSide => ({
		id: annotation.id,
		label: annotation.label,
		title: labelTitle(annotation.label, corpus.labels, session.translate),
		text: lines.text.slice(from, to),
		range: toRange(lines, { start: from, end: to }, encoding),
		...(annotation.creator !== undefined && { creator: annotation.creator }),
		...(annotation.created !== undefined && { created: annotation.created }),
		details: detailsOf(annotation, corpus).trim(),
	});
	const ids = [left, right].flatMap((side) => side?.annotation.id ?? []);
	const verdicts = corpus.annotations
		.annotationsOf(path)
		.filter((one) => ids.some((id) => decidedAbout(one).includes(id)));
	// A later verdict is also about the earlier ones; a file may have them in any order.
	const replaced = new Set(verdicts.flatMap(decidedAbout));
	const verdict = verdicts.findLast(({ id }) => !replaced.has(id));
	const decided = verdict?.history?.find(({ was }) => was !== undefined && ids.includes(was));
	return {
		uri: corpus.uriOf(path),
		path,
		kind,
		range: toRange(lines, { start, end }, encoding),
		snippet: snippetAround(lines, { start, end }).text,
		...(left && { left: describeSide(left) }),
		...(right && { right: describeSide(right) }),
		...(decided && {
			decided: {
				verdict: decided.name ?? '',
				...(decided.who !== undefined && { who: decided.who }),
				...(decided.when && { when: decided.when }),
			},
		}),
	};
}

/** In words for a person, with a space before it; empty where there is nothing more to say. */
function detailsOf({ label, value, entity, attributes = [], note }: StoredAnnotation, corpus: CorpusFolder): string {
	const said = [
		value,
		entity && `→ ${corpus.corpus.entity(entity)?.name ?? entity}`,
		...attributes.map((one) => `${attributeTitle(one.name, label, corpus.labels)}: ${one.value}`),
		note && inQuotes(note),
	].filter(Boolean);
	return said.length === 0 ? '' : ` ${said.join(' · ')}`;
}
