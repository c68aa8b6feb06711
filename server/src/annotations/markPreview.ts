import { compareText } from '../core/compareText';
import type { Decision, LineKey } from '../core/model';
import { compareLines, formOfTokens } from '../core/text/lineLikeness';
import type { TextTable } from '../core/textTable';
import { type CorpusSearch, type Pause, READ_AT_ONCE } from './coverage';
import type { MarkDecision } from './marks';
import { isHeadlineAt } from './headlines';
import { MarkTargets, type Target } from './markTargets';
import type { CorpusRule } from './model';
import { isExcepted, ruleKey } from './rules';
import type { LinePiece } from './selection';

/** A passage that a mark on the whole corpus would hit. */
export interface MarkHit extends Target {
	readonly path: string;
	readonly table: TextTable;
	/** False for the doubtful: what is only nearly the same, a document's headline, and what a person called the opposite there, or left out before. */
	readonly ticked: boolean;
	readonly state: 'open' | 'already' | 'contrary';
	/** What a person said there before. */
	readonly decision: Decision | undefined;
	/** A rule says it of this text, but not here: a person left the document out. */
	readonly leftOut: boolean;
	/** The document's headline, where headlines are left. */
	readonly headline: boolean;
}

export interface PreviewRequest {
	readonly path: string;
	readonly table: TextTable;
	readonly pieces: readonly LinePiece[];
	readonly decision: MarkDecision;
	/** Other documents' headlines aren't ticked. */
	readonly leaveHeadlines: boolean;
	readonly search: CorpusSearch;
	readonly rules: readonly CorpusRule[];
	/** Hits that are listed at most. */
	readonly limit: number;
	/** Makes {@link decisionsIn} know a document; undefined where it does. */
	prepare(path: string): Promise<void> | undefined;
	/** What people decided in a document, the weightiest last. */
	decisionsIn(path: string, table: TextTable): readonly Decision[];
	pause: Pause;
}

/** Lines that are read to see whether they are near: those that the most documents have. */
const NEAR_LINES = 200;

/**
 * What a mark on the whole corpus would hit, the doubtful first, then by document; `total` counts what isn't listed, too.
 * Which documents have a line is known without reading them: as many are read as are listed.
 */
export async function previewMark(
	request: PreviewRequest,
): Promise<{ readonly hits: readonly MarkHit[]; readonly total: number }> {
	const { path: here, table, search, limit, pieces } = request;
	const targets = new MarkTargets(table, pieces);
	const near = await findNear(request, targets);
	const paths = new Set([here]);
	for (const { form, hasTemplate } of targets.lines) {
		search.documentsWithLine(form.key).forEach((path) => paths.add(path));
		if (hasTemplate) {
			search.documentsWithTemplate(form.template).forEach((path) => paths.add(path));
		}
	}
	for (const passage of targets.passages) {
		const found = await search.documentsWithPassage(passage, (done, all) => request.pause(done, all));
		found.forEach((path) => paths.add(path));
	}
	const doubtful = [...near].filter((path) => !paths.has(path));
	// The document itself and those with doubtful hits are never cut off.
	const order = [here, ...doubtful.sort(compareText), ...[...paths].filter((path) => path !== here).sort(compareText)];
	const hits: MarkHit[] = [];
	const agreed = agreedRules(request, targets);
	let at = 0;
	while (at < order.length && hits.length < limit) {
		await request.pause(at, Math.min(order.length, limit));
		const batch = order.slice(at, at + Math.min(READ_AT_ONCE, limit - hits.length));
		at += batch.length;
		const read = await Promise.all(
			batch.map(async (path) => {
				await request.prepare(path);
				return path === here ? table : search.read(path);
			}),
		);
		batch.forEach((path, i) => {
			for (const hit of read[i] ? hitsIn(path, read[i], targets, agreed, request) : []) {
				hits.push(hit);
			}
		});
	}
	const listed = hits.slice(0, limit).sort(compareHits);
	const unlisted = order.slice(at).reduce((sum, path) => sum + countIn(path, targets, search), 0);
	return { hits: listed, total: hits.length + unlisted };
}

/** Rules that say of the texts what is to be said, but for their exceptions. */
function agreedRules({ rules, decision }: PreviewRequest, { lines, passages }: MarkTargets): readonly CorpusRule[] {
	const keys = new Set([
		...lines.flatMap(({ text }) => [ruleKey({ match: 'line', text }), ruleKey({ match: 'template', text })]),
		...[...passages].map((text) => ruleKey({ match: 'passage', text })),
	]);
	return rules.filter((rule) => rule.decision === decision && rule.except.length > 0 && keys.has(ruleKey(rule)));
}

function hitsIn(
	path: string,
	table: TextTable,
	targets: MarkTargets,
	agreed: readonly CorpusRule[],
	request: PreviewRequest,
): readonly MarkHit[] {
	const found = targets.in(table);
	const said = found.length > 0 ? request.decisionsIn(path, table) : [];
	return found.map((target): MarkHit => {
		const decision = said.findLast(
			({ start, end, label }) =>
				(label === 'boilerplate' || label === 'content') && start <= target.span.start && target.span.end <= end,
		);
		const state = !decision ? 'open' : decision.label === request.decision ? 'already' : 'contrary';
		// A rule on this very text is replaced by the mark; any other word against it is a person's on this place.
		const replaced = target.kind === 'same' && decision?.reference.origin === 'rule';
		const leftOut =
			state === 'open' &&
			agreed.some(
				(rule) =>
					// By a line's rule what is like the line was left out, too.
					(rule.match === 'line' ||
						target.kind === 'same' ||
						(rule.match === 'template' && target.kind === 'template')) &&
					isExcepted(rule, path),
			);
		const headline =
			request.leaveHeadlines &&
			state === 'open' &&
			!(path === request.path && request.pieces.some(({ line }) => line === target.line)) &&
			isHeadlineAt(request.search, path, table, target.line);
		const isDoubtful = target.kind === 'near' || leftOut || headline;
		const ticked = state === 'already' || (!isDoubtful && (state === 'open' || replaced));
		return { ...target, path, table, ticked, state, decision, leftOut, headline };
	});
}

/** Finds the lines that are near one of the texts, and the documents that have them. */
async function findNear(request: PreviewRequest, targets: MarkTargets): Promise<ReadonlySet<string>> {
	const { path: here, table, search } = request;
	const candidates = new Map<LineKey, readonly string[]>();
	for (const { form } of targets.lines) {
		search.linesLike(form).forEach((paths, key) => {
			if (!targets.isSame(key)) {
				candidates.set(key, paths);
			}
		});
	}
	const keys = [...candidates.keys()]
		.sort((a, b) => candidates.get(b)!.length - candidates.get(a)!.length || a - b)
		.slice(0, NEAR_LINES);
	const found = new Set<string>();
	for (let at = 0; at < keys.length; at += READ_AT_ONCE) {
		await request.pause(0, 1);
		await Promise.all(
			keys.slice(at, at + READ_AT_ONCE).map(async (key) => {
				const paths = candidates.get(key)!;
				const example = paths.includes(here) ? table : await search.read(paths[0]!);
				if (example && isNear(example, key, targets)) {
					paths.forEach((path) => found.add(path));
				}
			}),
		);
	}
	return found;
}

/** Compares a line with the texts, and remembers it where it is like one of them but for more than digits. */
function isNear(table: TextTable, key: LineKey, targets: MarkTargets): boolean {
	for (let line = 0; line < table.lines.count; line++) {
		if (table.isBlank(line) || table.lineKey(line) !== key) {
			continue;
		}
		const form = formOfTokens(table.tokens, table.firstToken(line), table.firstToken(line + 1));
		for (const marked of targets.lines) {
			const likeness = compareLines(form, marked.form);
			if (likeness && likeness.kind !== 'template') {
				targets.addNear(key, likeness);
				return true;
			}
		}
		return false;
	}
	return false;
}

/** How many hits a document has that isn't read. */
function countIn(path: string, { lines }: MarkTargets, search: CorpusSearch): number {
	const counts = new Map<LineKey, number>();
	for (const { form, hasTemplate } of lines) {
		search.occurrences(path, 'line', form.key)?.forEach((count, key) => counts.set(key, count));
		if (hasTemplate) {
			search.occurrences(path, 'template', form.template)?.forEach((count, key) => counts.set(key, count));
		}
	}
	// One at least, or the document wouldn't have been found.
	return Math.max(
		1,
		[...counts.values()].reduce((sum, count) => sum + count, 0),
	);
}

function compareHits(a: MarkHit, b: MarkHit): number {
	return Number(a.ticked) - Number(b.ticked) || compareText(a.path, b.path) || a.span.start - b.span.start;
}
