import { resolve, sep } from 'node:path';
import { formatReason } from '../../core/reason';
import { TextTable } from '../../core/textTable';
import { findingsIn } from '../../languageFeatures/findings';
import { parseArguments, requirePaths } from '../arguments';
import { isOnDisk } from '../corpusOnDisk';
import { FIELD_OPTION, findDocuments, NO_DOCUMENTS } from '../findDocuments';
import { complain, counted, print } from '../output';
import { knowledgeBaseProblems } from '../knowledgeBaseProblems';
import { unknownEntities } from '../unknownEntities';
import { unknownExceptions } from '../unknownExceptions';
import type { Command } from '../usage';

export const checkCommand: Command = {
	name: 'check',
	usage: '[--merge] PATH',
	summary: "What is wrong with a corpus's files; exit status 1 if anything is",
	description: [
		'corpus.json and the knowledge base that it names, documents that are no UTF-8 text, lines of .corpus/ that cannot be read, annotations and comments whose passage, document or other end is gone, that overlap where corpus.json forbids it, or whose label or attribute it has not.',
		"A problem a line: FILE:LINE: what. A decision on an entity that no document has, and an exception of a rule that is no document's path, are no problems, as one may come later, but are told on standard error; not so what the same person has tagged as something else or rejected since.",
	],
	options: [
		{ usage: '--merge', help: 'First merges both sides where a merge left conflict marks in .corpus; nothing is lost' },
		FIELD_OPTION,
	],
	async run(args) {
		const parsed = parseArguments(args, ['field'], ['merge']);
		const paths = requirePaths(parsed, { single: true });
		const problems: string[] = [];
		const documents = await findDocuments(paths, (message) => problems.push(fromBase(documents.base, message)), {
			field: parsed.option('field'),
		});
		if (documents.paths.length === 0) {
			complain(NO_DOCUMENTS);
		}
		await documents.loadDecisions();
		for (const corpus of documents.corpora) {
			await corpus.annotations.loadAll();
			if (parsed.flag('merge')) {
				await corpus.annotations.verdicts.mergeBothSides();
			}
			for (const { file, line, message } of [
				...corpus.configurationProblems,
				...corpus.annotations.problems,
				...corpus.files.problems.filter(({ unreadable }) => !unreadable),
				...knowledgeBaseProblems(corpus),
			]) {
				problems.push(`${documents.pathFromBase(corpus, file)}:${line + 1}: ${message}`);
			}
			for (const path of corpus.annotations.annotatedDocuments) {
				if (!isOnDisk(corpus, path)) {
					const count = corpus.annotations.annotationsOf(path).length;
					problems.push(
						`${documents.pathFromBase(corpus, path)}: the document is gone, but has ${counted(count, 'annotation')} in .corpus/annotations/${path}.jsonl`,
					);
				}
			}
		}
		for (const path of documents.paths) {
			const document = documents.read(path);
			const corpus = documents.corpusOf(path);
			if (!document || !corpus) {
				continue;
			}
			const table = new TextTable(document.text);
			const { anchored, overruled, comments } = corpus.annotations.decisionsFor(
				documents.pathInCorpus(corpus, path),
				table,
			);
			const found = findingsIn(
				{ table, annotations: anchored, overruled, comments, textProblems: document.problems },
				{
					labels: corpus.configuration.labels,
					complete: true,
					annotationsById: (ids) => corpus.annotations.annotationsById(ids),
				},
				formatReason,
			);
			for (const { span, message, id } of found) {
				const which = id === undefined ? '' : ` (${id})`;
				problems.push(`${path}:${table.lines.lineAt(span.start) + 1}: ${message}${which}`);
			}
		}
		for (const { file, line, path } of unknownExceptions(documents, resolve(paths[0]!))) {
			complain(
				`${file}:${line + 1}: "except" has "${path}", but no document has this path from the corpus's folder: this does nothing so far`,
			);
		}
		for (const { file, line, entity, takenByOthers } of unknownEntities(documents, resolve(paths[0]!))) {
			const why = takenByOthers
				? `somebody else tagged or rejected all that was "${entity}"`
				: `no entity here is "${entity}", by its id or by a form that no other has`;
			complain(`${file}:${line + 1}: ${why}: this does nothing so far`);
		}
		await print(problems.map((problem) => `${problem}\n`).join(''));
		return problems.length > 0 ? 1 : 0;
	},
};

/** Complaints name files by their absolute paths, all else here from the base. */
function fromBase(base: string, message: string): string {
	const prefix = base.endsWith(sep) ? base : base + sep;
	return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
