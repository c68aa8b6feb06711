import { TextTable } from '../../core/textTable';
import { parseArguments, requirePaths } from '../arguments';
import { findDocuments } from '../documents';
import { oneLine, print } from '../output';
import type { Command } from '../usage';

export const checkCommand: Command = {
	name: 'check',
	usage: 'PATH',
	summary: "What is wrong with a corpus's files; exit status 1 if anything is",
	description:
		'corpus.json, documents that are no UTF-8 text, lines of .corpus/ that cannot be read, annotations whose passage or document is gone.\n' +
		'A problem a line: FILE:LINE: what.',
	options: [],
	async run(args) {
		const paths = requirePaths(parseArguments(args, []), { single: true });
		const problems: string[] = [];
		const documents = await findDocuments(paths, (message) => problems.push(message));
		await documents.loadDecisions();
		for (const corpus of documents.corpora) {
			await corpus.annotations.loadAll();
			for (const { file, line, message } of [...corpus.configurationProblems, ...corpus.annotations.problems]) {
				problems.push(`${documents.pathFromBase(corpus, file)}:${line + 1}: ${message}`);
			}
			for (const path of corpus.annotations.annotatedDocuments) {
				if (!documents.exists(documents.pathFromBase(corpus, path))) {
					const count = corpus.annotations.annotationsOf(path).length;
					problems.push(
						`${documents.pathFromBase(corpus, path)}: the document is gone, but has ${count} annotations in .corpus/annotations/${path}.jsonl`,
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
			for (const { start, message } of document.problems) {
				problems.push(`${path}:${table.lines.lineAt(start) + 1}: ${message}`);
			}
			for (const { annotation, state } of corpus.annotations.decisionsFor(documents.pathInCorpus(corpus, path), table)
				.anchored) {
				if (state === 'orphan') {
					problems.push(
						`${path}: an annotation's passage is gone: ${annotation.label} "${oneLine(annotation.exact)}" (${annotation.id})`,
					);
				}
			}
		}
		await print(problems.map((problem) => `${problem}\n`).join(''));
		return problems.length > 0 ? 1 : 0;
	},
};
