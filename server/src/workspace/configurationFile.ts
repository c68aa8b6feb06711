import type { StoreProblem } from '../annotations/model';
import {
	type ConfigurationProblem,
	type CorpusConfiguration,
	DEFAULT_CONFIGURATION,
	parseCorpusFile,
} from '../configuration/corpusFile';
import { LineIndex } from '../core/text/lineIndex';
import { type KnowledgeBase, NO_KNOWLEDGE_BASE } from '../corpus/knowledgeBase';
import { joinUri, type DocumentUri } from '../platform/fileSystem';
import { messageOf } from '../util/log';
import { decodeDocument } from './decodeDocument';
import { decodeKnowledgeBase, type LoadedKnowledgeBase } from './knowledgeBaseFile';
import { CORPUS_FILE } from './locateCorpus';
import type { WorkspaceServices } from './services';

/** A corpus's `corpus.json` and the knowledge base that it names. With a mistake in it the last good configuration stays in force; before there is one, what could be read of it. */
export class ConfigurationFile {
	configuration: CorpusConfiguration = DEFAULT_CONFIGURATION;
	#hasGoodOne = false;
	#problems: readonly StoreProblem[] = [];
	#knowledge: LoadedKnowledgeBase = NO_KNOWLEDGE;
	/** Zero-based line on which the knowledge base is named. */
	#namedOn = 0;

	constructor(
		private readonly root: DocumentUri,
		private readonly services: WorkspaceServices,
	) {}

	get problems(): readonly StoreProblem[] {
		return [...this.#problems, ...this.#knowledge.problems];
	}

	get knowledgeBase(): KnowledgeBase {
		return this.#knowledge.base;
	}

	/** Reads the files again. True where the configuration in force became another one. */
	async load(): Promise<boolean> {
		const before = JSON.stringify(this.configuration);
		try {
			const bytes = await this.services.fileSystem.read(joinUri(this.root, CORPUS_FILE));
			if (bytes) {
				this.#take(bytes);
			} else {
				this.configuration = DEFAULT_CONFIGURATION;
				this.#hasGoodOne = true;
				this.#problems = [];
			}
		} catch (error) {
			this.#problems = [{ file: CORPUS_FILE, line: 0, message: messageOf(error) }];
		}
		await this.loadKnowledgeBase();
		return JSON.stringify(this.configuration) !== before;
	}

	async loadKnowledgeBase(): Promise<void> {
		const { knowledgeBase: path } = this.configuration;
		if (path === undefined) {
			this.#knowledge = NO_KNOWLEDGE;
			return;
		}
		const { fileSystem, translate } = this.services;
		try {
			const bytes = await fileSystem.read(joinUri(this.root, path));
			const named = { file: CORPUS_FILE, line: this.#namedOn };
			this.#knowledge = decodeKnowledgeBase(path, bytes, named, translate);
		} catch (error) {
			this.#knowledge = { ...NO_KNOWLEDGE, problems: [{ file: path, line: 0, message: messageOf(error) }] };
		}
	}

	#take(bytes: Uint8Array): void {
		const decoded = decodeDocument(bytes, this.services.translate);
		if (decoded.kind === 'not-text') {
			this.#problems = [{ file: CORPUS_FILE, line: 0, message: decoded.message }];
			return;
		}
		const { configuration, problems, knowledgeBaseAt } = parseCorpusFile(decoded.text);
		const lines = new LineIndex(decoded.text);
		this.#problems = problems.map((one) => problemIn(lines, one));
		const isGood = problems.every(({ severity }) => severity === 'warning');
		if (isGood || !this.#hasGoodOne) {
			this.#hasGoodOne = isGood;
			this.configuration = configuration;
			this.#namedOn = knowledgeBaseAt === undefined ? 0 : lines.lineAt(knowledgeBaseAt);
		}
	}
}

/** What goes on over several lines is told on the first one. */
function problemIn(lines: LineIndex, { start, end, message, severity }: ConfigurationProblem): StoreProblem {
	const line = lines.lineAt(start);
	const from = lines.start(line);
	const span = { start: start - from, end: Math.min(end, lines.end(line)) - from };
	return {
		...{ file: CORPUS_FILE, line, message },
		...(span.end > span.start && { part: { lineText: lines.lineText(line), span } }),
		...(severity === 'warning' && { isWarning: true }),
	};
}

const NO_KNOWLEDGE: LoadedKnowledgeBase = { base: NO_KNOWLEDGE_BASE, problems: [] };
