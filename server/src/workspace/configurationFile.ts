import type { StoreProblem } from '../annotations/model';
import { DEFAULT_CONFIGURATION, parseCorpusFile, type CorpusConfiguration } from '../configuration/corpusFile';
import { LineIndex } from '../core/text/lineIndex';
import { joinUri, type DocumentUri } from '../platform/fileSystem';
import { messageOf } from '../util/log';
import { decodeDocument } from './decodeDocument';
import { CORPUS_FILE } from './locateCorpus';
import type { WorkspaceServices } from './services';

/** A corpus's `corpus.json`. With a mistake in it the last good configuration stays in force, at first the default one. */
export class ConfigurationFile {
	configuration: CorpusConfiguration = DEFAULT_CONFIGURATION;
	problems: readonly StoreProblem[] = [];

	constructor(
		private readonly root: DocumentUri,
		private readonly services: WorkspaceServices,
	) {}

	/** Reads the file again. True where the configuration in force became another one. */
	async load(): Promise<boolean> {
		const before = JSON.stringify(this.configuration);
		try {
			const bytes = await this.services.fileSystem.read(joinUri(this.root, CORPUS_FILE));
			if (bytes) {
				this.#take(bytes);
			} else {
				this.configuration = DEFAULT_CONFIGURATION;
				this.problems = [];
			}
		} catch (error) {
			this.problems = [{ file: CORPUS_FILE, line: 0, message: messageOf(error) }];
		}
		return JSON.stringify(this.configuration) !== before;
	}

	#take(bytes: Uint8Array): void {
		const decoded = decodeDocument(bytes, this.services.translate);
		if (decoded.kind === 'not-text') {
			this.problems = [{ file: CORPUS_FILE, line: 0, message: decoded.message }];
			return;
		}
		const { configuration, problems } = parseCorpusFile(decoded.text);
		const lines = new LineIndex(decoded.text);
		this.problems = problems.map(({ start, message }) => ({ file: CORPUS_FILE, line: lines.lineAt(start), message }));
		if (problems.every(({ severity }) => severity === 'warning')) {
			this.configuration = configuration;
		}
	}
}
