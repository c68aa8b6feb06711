import type { CorpusConfiguration } from '../configuration/corpusFile';
import type { FolderDate } from '../core/model';
import { joinUri, relativePath, type DocumentUri } from '../platform/fileSystem';
import { fileUriOf, recordUriOf } from '../recordProtocol';
import { firstMatch, PathFilter } from './globs';
import { RecordFiles } from './recordFiles';
import { RecordFileSystem } from './recordFileSystem';
import type { WorkspaceServices } from './services';

/** Which files of a corpus, and which records in them, are its documents, and how they are called. */
export class CorpusFiles {
	readonly records: RecordFiles;
	/** The files as the corpus sees them: records are files. */
	readonly fileSystem: RecordFileSystem;
	#filter: PathFilter;
	/** As JSON, those that were told last. */
	#problems = '[]';
	#dateOfPath: (path: string) => FolderDate | undefined;

	constructor(
		private readonly root: DocumentUri,
		{ fileSystem, translate }: Pick<WorkspaceServices, 'fileSystem' | 'translate'>,
		configuration: CorpusConfiguration,
		private readonly problemsChanged: () => void,
	) {
		this.records = new RecordFiles(fileSystem, root, translate);
		this.fileSystem = new RecordFileSystem(fileSystem, root, this.records, translate);
		this.#filter = new PathFilter(configuration.include, configuration.exclude);
		this.#dateOfPath = firstMatch(configuration.documentDates ?? []);
	}

	configure({ include, exclude, documentDates = [], records }: CorpusConfiguration): void {
		this.#filter = new PathFilter(include, exclude);
		this.#dateOfPath = firstMatch(documentDates);
		this.records.configure(records, exclude);
	}

	/** The path is that of a document, if there is one. */
	includes(path: string): boolean {
		return (this.#filter.matches(path) && !this.records.isRecordFile(path)) || this.records.split(path) !== undefined;
	}

	/** All of them were listed: what is wrong with some may be something else. */
	wereListed(): void {
		const before = this.#problems;
		this.#problems = JSON.stringify(this.fileSystem.problems);
		if (this.#problems !== before) {
			this.problemsChanged();
		}
	}

	uriOf(path: string): DocumentUri {
		const uri = joinUri(this.root, path);
		return this.records.split(path) ? recordUriOf(uri) : uri;
	}

	pathOf(uri: DocumentUri): string {
		return relativePath(this.root, fileUriOf(uri)) ?? uri.slice(uri.lastIndexOf('/') + 1);
	}

	/** What `corpus.json` and a record itself say of when it was written. */
	dateOf(path: string): FolderDate | undefined {
		return this.records.dateOf(path) ?? this.#dateOfPath(path);
	}
}
