import type { AnalysisContext, ClassifiedLine, DecisionReference, DocumentDate, LineClass } from '../model';
import { findFrontMatter } from '../frontMatter';
import { reason, type Reason } from '../reason';
import type { TextTable } from '../textTable';
import { parseAnchor } from './anchor';
import { dateByAgreement } from './agreement';
import { fromAddress } from './addressDate';
import { fromByline } from './bylineDate';
import { fromCredits, fromDateline, fromFileName, fromFrontMatter, fromOpening } from './documentDateSources';
import { commentsFrom, copyrightYear, OTHERS, toldByArticle } from './otherDates';
import { fromListing } from './listedDate';
import { LineClasses } from './lineClasses';
import { isFullDate, type FoundTime } from './reading';
import { fromYearlessByline } from './yearlessByline';

/**
 * When a document was written: a person's word, an option, or what the text says: its front matter, its dateline, the
 * date with which it opens, its pictures' credits, its file's name, its address, or what its own expressions agree on. A folder's date says within what that must
 * lie, and stands in where nothing does. Undefined where none of these tells at least the year.
 */
export function chooseDocumentDate(
	table: TextTable,
	found: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
	context: AnalysisContext,
): DocumentDate | undefined {
	const { decidedDate, documentDate, folderDate } = context;
	if (decidedDate && parseAnchor(decidedDate.value)) {
		const { value, reference } = decidedDate;
		return { value, confidence: 1, why: setBy(reference), decision: reference };
	}
	if (documentDate !== undefined && parseAnchor(documentDate)) {
		return { value: documentDate, confidence: 1, why: reason('As it was set') };
	}
	const classes = new LineClasses(lines);
	const block = findFrontMatter(table.lines);
	// Front matter tells other dates, too: when the page was fetched, when it was changed.
	const head = block?.lastLine ?? -1;
	const ofArticle = found.filter(({ line }) => line > head && !OTHERS.has(classes.get(line) ?? 'body'));
	const body = lines.find(({ class: lineClass }) => lineClass === 'body' || lineClass === 'lead')?.line ?? Infinity;
	// Looked for only where a date could be that of a comment.
	const comments = ofArticle.some(({ line, reading }) => line > body && isFullDate(reading))
		? commentsFrom(table, lines)
		: table.lines.count;
	const own = comments < table.lines.count ? ofArticle.filter(({ line }) => line < comments) : ofArticle;
	let told: readonly FoundTime[] | undefined;
	const ofText = (): readonly FoundTime[] => (told ??= toldByArticle(table, own, lines));
	let ofLines: readonly FoundTime[] | undefined;
	const ofContent = (): readonly FoundTime[] =>
		(ofLines ??= ofText().filter(({ line }) => isContent(classes.get(line))));
	const sources = [
		() => block && fromFrontMatter(block, found),
		() => fromDateline(table, own, lines, classes),
		() => fromOpening(table, own, lines),
		() =>
			fromByline(
				table,
				found.filter(({ line }) => line > head),
				lines,
			),
		() => fromCredits(own, classes),
		() => fromListing(table, found, lines),
		() => fromFileName(context.fileName),
		() => fromAddress(table, lines),
		() => fromYearlessByline(table, ofText(), lines, copyrightYear(table, found)),
		() => dateByAgreement(table, ofContent(), copyrightYear(table, found)),
		() =>
			ofContent().length < ofText().length ? dateByAgreement(table, ofText(), copyrightYear(table, found)) : undefined,
	];
	const limit = folderDate && parseAnchor(folderDate.value) ? folderDate : undefined;
	for (const source of sources) {
		const date = source();
		if (date && (!limit || liesWithin(date.value, limit.value))) {
			return date;
		}
	}
	return (
		limit && {
			value: limit.value,
			confidence: 0.8,
			why:
				limit.member === undefined
					? reason('As corpus.json sets it for “{0}”', limit.pattern ?? '')
					: reason('As the member “{0}” of its record has it', limit.member),
		}
	);
}

/** `2014-05-20` lies within `2014` and `2014-05`. */
function liesWithin(value: string, period: string): boolean {
	return value.startsWith(period);
}

/** Who set a date and when, as far as the file says it. */
function setBy({ creator, created }: DecisionReference): Reason {
	const day = created?.slice(0, 10);
	return creator !== undefined && day !== undefined
		? reason('Set by {0} on {1}', creator, day)
		: creator !== undefined
			? reason('Set by {0}', creator)
			: day !== undefined
				? reason('Set by hand on {0}', day)
				: reason('Set by hand');
}

function isContent(lineClass: LineClass | undefined): boolean {
	return lineClass !== 'chrome' && lineClass !== 'credit';
}
