import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreProblem } from '../annotations/model';
import { parseCorpusFile } from '../configuration/corpusFile';
import { formatReason } from '../core/reason';
import { LineIndex } from '../core/text/lineIndex';
import { decodeKnowledgeBase } from '../workspace/knowledgeBaseFile';
import { CORPUS_FILE } from '../workspace/locateCorpus';
import type { CorpusOnDisk } from './corpusOnDisk';

/** What is wrong with the file of the knowledge base that a corpus names. */
export function knowledgeBaseProblems({ root, configuration }: CorpusOnDisk): readonly StoreProblem[] {
	const { knowledgeBase: path } = configuration;
	if (path === undefined) {
		return [];
	}
	const text = readFileSync(join(root, CORPUS_FILE), 'utf8');
	const named = { file: CORPUS_FILE, line: new LineIndex(text).lineAt(parseCorpusFile(text).knowledgeBaseAt ?? 0) };
	const file = join(root, path);
	return decodeKnowledgeBase(path, existsSync(file) ? readFileSync(file) : undefined, named, formatReason).problems;
}
