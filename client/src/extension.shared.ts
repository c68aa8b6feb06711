/** Activation, the same on the desktop and in a browser: nothing here waits for the server, or for a file. */
import * as vscode from 'vscode';
import type { CorpusStatus } from '../../server/src/protocol';
import { AnnotationMode } from './annotationMode';
import { BoilerplateFolding } from './boilerplateFolding';
import { registerCommands } from './commands';
import { Comments } from './comments';
import { ConflictFixes } from './conflictFixes';
import { CorpusFolders } from './corpusFolders';
import { TagDecorations } from './decorations';
import { CorpusDocuments } from './corpusDocuments';
import { DecisionMessages } from './decisionMessages';
import { OnlyMine } from './onlyMine';
import { DocumentLabels } from './documentLabels';
import { RecordDocuments } from './recordDocuments';
import { ReviewStatus } from './reviewStatus';
import { ReviewWalk } from './reviewWalk';
import { CorpusSession, type ClientFactory } from './session';
import { CorpusStatusItems } from './status';
import { TagNames } from './tagNames';
import { Disagreements } from './views/disagreements';
import { EntityTree } from './views/entityTree';
import { MarkPreview } from './views/markPreview';
import { RepeatedPassages } from './views/repeatedPassages';
import { ReviewView } from './views/reviewView';

/** What {@link activateShared} gives to other extensions and to tests. */
export interface CorpusAnnotatorApi {
	readonly session: CorpusSession;
	readonly entities: EntityTree;
	readonly comments: Comments;
	readonly marks: MarkPreview;
	readonly passages: RepeatedPassages;
	readonly review: ReviewView;
	readonly reviewStatus: ReviewStatus;
	readonly mode: AnnotationMode;
	readonly onlyMine: OnlyMine;
	readonly disagreements: Disagreements;
	/** The server has answered, and every corpus is indexed or paused. */
	whenReady(): Promise<void>;
	/** What the server last said of each corpus. */
	status(): readonly CorpusStatus[];
}

let session: CorpusSession | undefined;

export function activateShared(context: vscode.ExtensionContext, createClient: ClientFactory): CorpusAnnotatorApi {
	const started = performance.now();
	const log = vscode.window.createOutputChannel('Corpus Annotator', { log: true });
	const folders = new CorpusFolders();
	const messages = new DecisionMessages(log);
	const folding = new BoilerplateFolding(context.workspaceState);
	const current = new CorpusSession(folders, messages, folding, log, createClient);
	const entities = new EntityTree(current);
	const comments = new Comments(current);
	const marks = new MarkPreview(current);
	const passages = new RepeatedPassages(current);
	const walk = new ReviewWalk(current);
	const review = new ReviewView(current, walk);
	const reviewStatus = new ReviewStatus(current);
	const mode = new AnnotationMode(context.workspaceState, messages.hints);
	const onlyMine = new OnlyMine(current, context.workspaceState);
	const disagreements = new Disagreements(current);
	session = current;
	context.subscriptions.push(
		log,
		folders,
		messages,
		folding,
		current,
		entities,
		comments,
		marks,
		passages,
		review,
		reviewStatus,
		mode,
		new RecordDocuments(current, folders),
		new CorpusDocuments(folders),
		new CorpusStatusItems(current),
		onlyMine,
		disagreements,
		new ConflictFixes(),
		new TagDecorations(current, onlyMine),
		new TagNames(current, onlyMine, disagreements),
		new DocumentLabels(current, onlyMine),
		registerCommands({
			session: current,
			folders,
			entities,
			comments,
			marks,
			passages,
			review,
			walk,
			mode,
			onlyMine,
			disagreements,
			log,
			manifest: context.extension.packageJSON,
		}),
	);
	folders.findAll().catch((error: unknown) => log.error('Corpora could not be looked for', String(error)));
	log.info(`Activated in ${(performance.now() - started).toFixed(1)} ms`);
	return {
		session: current,
		entities,
		comments,
		marks,
		passages,
		review,
		reviewStatus,
		mode,
		onlyMine,
		disagreements,
		whenReady: () => current.whenReady(),
		status: () => current.statuses,
	};
}

export async function deactivateShared(): Promise<void> {
	await session?.stop();
	session = undefined;
}
