/** The commands of the palette. Those of the server have ids of their own, which the language client registers. */
import * as vscode from 'vscode';
import { ANNOTATION_CLIENT_COMMANDS } from '../../../server/src/annotationProtocol';
import type { EdgeMove } from '../../../server/src/keyProtocol';
import { CLIENT_COMMANDS, COMMANDS } from '../../../server/src/commandProtocol';
import { AnnotationEdges } from '../annotationEdges';
import type { AnnotationMode } from '../annotationMode';
import type { Comments } from '../comments';
import type { CorpusFolders } from '../corpusFolders';
import type { ReviewWalk } from '../reviewWalk';
import type { CorpusSession } from '../session';
import type { OnlyMine } from '../onlyMine';
import { openTourDocument } from '../tour';
import type { Disagreements } from '../views/disagreements';
import type { EntityTree } from '../views/entityTree';
import type { MarkPreview } from '../views/markPreview';
import type { RepeatedPassages } from '../views/repeatedPassages';
import { addPart } from './addPart';
import { annotationHistory } from './annotationHistory';
import type { ReviewView } from '../views/reviewView';
import { annotationKey } from './annotationKey';
import { choosePassageState, clearPassageFilter, filterPassages, sortPassages } from './arrangePassages';
import { changeLabel } from './changeLabel';
import { compareAnnotators } from './compareAnnotators';
import { editAnnotation } from './editAnnotation';
import { commentCommands } from './comments';
import { exportCorpus, importIntoCorpus } from './exchange';
import { filterEntities } from './filterEntities';
import { goToAnnotation, goToNextUntagged } from './goToAnnotation';
import { goToDate } from './goToDate';
import { linkEntity, unlinkEntity } from './linkEntity';
import { makeCorpus } from './makeCorpus';
import { markAs } from './markAs';
import { markPassage, previewPassage } from './markPassage';
import { installMergeDriver, mergeBothSides } from './mergeDriver';
import { mergeEntity } from './mergeEntity';
import { notAName } from './notAName';
import { notATime } from './notATime';
import { openPlace, openRecord } from './openRecord';
import { relateTo } from './relateTo';
import { removeTag } from './removeTag';
import { renameEntity } from './renameEntity';
import { repeatLastTag } from './repeatLastTag';
import { retypeEntity } from './retypeEntity';
import { reviewHandlers } from './reviewSuggestions';
import { setDocumentDate } from './setDocumentDate';
import { setIndexing } from './setIndexing';
import { setTimeValue } from './setTimeValue';
import { showActions } from './showActions';
import { showAllMentions } from './showAllMentions';
import { showAnnotationKeys } from './showAnnotationKeys';
import { showRefused } from './showRefused';
import { splitEntity } from './splitEntity';
import { tagAllOccurrences } from './tagAllOccurrences';
import { tagAs } from './tagAs';
import { tagDocument } from './tagDocument';
import { tagSelection } from './tagSelection';
import { toggleTagNames } from './toggleTagNames';

/** What commands work on. */
export interface CommandContext {
	readonly session: CorpusSession;
	readonly folders: CorpusFolders;
	readonly entities: EntityTree;
	readonly comments: Comments;
	readonly marks: MarkPreview;
	readonly passages: RepeatedPassages;
	readonly onlyMine: OnlyMine;
	readonly disagreements: Disagreements;
	readonly review: ReviewView;
	readonly walk: ReviewWalk;
	readonly mode: AnnotationMode;
	readonly log: vscode.LogOutputChannel;
	/** The extension's package.json, with the person's words in it. */
	readonly manifest: unknown;
}

export function registerCommands(context: CommandContext): vscode.Disposable {
	const { session, disagreements, entities, marks, passages, mode, log } = context;
	const edges = new AnnotationEdges(session);
	const moveEdge = (edge: EdgeMove['edge'], direction: EdgeMove['direction']) => (unit?: unknown) =>
		edges.move({ edge, direction, unit: unit === 'character' ? 'character' : 'word' });
	const handlers: Record<string, (...args: never[]) => unknown> = {
		...reviewHandlers(context),
		[CLIENT_COMMANDS.tagSelection]: (passage?: unknown) => tagSelection(session, passage),
		'corpusAnnotator.tagAsPerson': () => tagAs(session, 'PER'),
		'corpusAnnotator.tagAsPlace': () => tagAs(session, 'LOC'),
		'corpusAnnotator.tagAsOrganisation': () => tagAs(session, 'ORG'),
		'corpusAnnotator.tagAsOtherName': () => tagAs(session, 'MISC'),
		'corpusAnnotator.tagAllOccurrences': (label?: unknown) => tagAllOccurrences(session, marks, label),
		'corpusAnnotator.removeTag': () => removeTag(session),
		[ANNOTATION_CLIENT_COMMANDS.editAnnotation]: (target?: unknown) => editAnnotation(session, target),
		[ANNOTATION_CLIENT_COMMANDS.relateTo]: (target?: unknown) => relateTo(session, target),
		[ANNOTATION_CLIENT_COMMANDS.annotationHistory]: (target?: unknown) => annotationHistory(session, target),
		'corpusAnnotator.tagDocument': () => tagDocument(session),
		'corpusAnnotator.addPart': () => addPart(session),
		'corpusAnnotator.markAsBoilerplate': () => markAs(session, COMMANDS.markAsBoilerplate, 'passage'),
		'corpusAnnotator.markAsBoilerplateInDocument': () => markAs(session, COMMANDS.markAsBoilerplate, 'document'),
		'corpusAnnotator.markAsBoilerplateEverywhere': () => markAs(session, COMMANDS.markAsBoilerplate, 'corpus'),
		'corpusAnnotator.markAsContent': () => markAs(session, COMMANDS.markAsContent, 'passage'),
		'corpusAnnotator.markAsContentInDocument': () => markAs(session, COMMANDS.markAsContent, 'document'),
		'corpusAnnotator.markAsContentEverywhere': () => markAs(session, COMMANDS.markAsContent, 'corpus'),
		'corpusAnnotator.undo': () => session.run(COMMANDS.undo, {}),
		'corpusAnnotator.redo': () => session.run(COMMANDS.redo, {}),
		...commentCommands(context.comments),
		[CLIENT_COMMANDS.mergeEntity]: (target?: unknown) => mergeEntity(session, target),
		[CLIENT_COMMANDS.splitEntity]: (target?: unknown) => splitEntity(session, target),
		[CLIENT_COMMANDS.linkEntity]: (target?: unknown) => linkEntity(session, target),
		'corpusAnnotator.unlinkEntity': (target?: unknown) => unlinkEntity(session, target),
		[CLIENT_COMMANDS.renameEntity]: (target?: unknown) => renameEntity(session, target),
		[CLIENT_COMMANDS.retypeEntity]: (target?: unknown) => retypeEntity(session, target),
		[CLIENT_COMMANDS.showAllMentions]: (target?: unknown) => showAllMentions(session, target),
		'corpusAnnotator.notAName': (target?: unknown) => notAName(session, target),
		[CLIENT_COMMANDS.setDocumentDate]: (target?: unknown) => setDocumentDate(session, target),
		[CLIENT_COMMANDS.goToDate]: (target?: unknown) => goToDate(session, target),
		[CLIENT_COMMANDS.openPlace]: (target?: unknown) => openPlace(target),
		'corpusAnnotator.openRecord': () => openRecord(session),
		[CLIENT_COMMANDS.setTimeValue]: (target?: unknown) => setTimeValue(session, target),
		'corpusAnnotator.notATime': () => notATime(session),
		'corpusAnnotator.makeCorpus': (folder?: unknown) => makeCorpus(context, folder),
		'corpusAnnotator.pauseIndexing': () => setIndexing(session, 'paused'),
		'corpusAnnotator.resumeIndexing': () => setIndexing(session, 'on'),
		'corpusAnnotator.export': () => exportCorpus(session),
		'corpusAnnotator.import': () => importIntoCorpus(session),
		'corpusAnnotator.checkFiles': () => session.run(COMMANDS.checkFiles, {}),
		'corpusAnnotator.reindex': () => session.run(COMMANDS.reindex, {}),
		'corpusAnnotator.showRefused': () => showRefused(session),
		'corpusAnnotator.showLog': () => log.show(),
		'corpusAnnotator.refreshEntities': () => entities.refresh(),
		'corpusAnnotator.filterEntities': () => filterEntities(entities),
		'corpusAnnotator.clearEntityFilter': () => entities.setFilter(''),
		'corpusAnnotator.applyMarks': () => marks.apply(),
		'corpusAnnotator.cancelMarks': () => marks.cancel(),
		'corpusAnnotator.toggleMarkTick': () => marks.toggleTick(),
		'corpusAnnotator.tickAllMarks': () => marks.tickAll(true),
		'corpusAnnotator.untickAllMarks': () => marks.tickAll(false),
		'corpusAnnotator.markPassageAsBoilerplate': (node?: unknown) =>
			markPassage(session, passages, COMMANDS.markAsBoilerplate, node),
		'corpusAnnotator.markPassageAsContent': (node?: unknown) =>
			markPassage(session, passages, COMMANDS.markAsContent, node),
		'corpusAnnotator.previewPassage': (node?: unknown) => previewPassage(session, passages, node),
		'corpusAnnotator.filterPassages': () => filterPassages(passages),
		'corpusAnnotator.choosePassageState': () => choosePassageState(passages),
		'corpusAnnotator.clearPassageFilter': () => clearPassageFilter(passages),
		'corpusAnnotator.sortPassages': () => sortPassages(passages),
		'corpusAnnotator.refreshPassages': () => passages.refresh(),
		'corpusAnnotator.toggleBoilerplate': () => session.folding.toggle(),
		'corpusAnnotator.toggleAnnotationMode': () => mode.set(!mode.isOn),
		'corpusAnnotator.escapeAnnotationMode': () => mode.escape(),
		'corpusAnnotator.saveInAnnotationMode': () => mode.save(),
		'corpusAnnotator.annotationKey': (key?: unknown) => annotationKey(session, key),
		'corpusAnnotator.showAnnotationKeys': () => showAnnotationKeys(session, context.manifest),
		'corpusAnnotator.repeatLastTag': () => repeatLastTag(session),
		'corpusAnnotator.nextAnnotation': () => goToAnnotation(session, 'next'),
		'corpusAnnotator.previousAnnotation': () => goToAnnotation(session, 'previous'),
		'corpusAnnotator.growRight': moveEdge('end', 'right'),
		'corpusAnnotator.shrinkRight': moveEdge('end', 'left'),
		'corpusAnnotator.growLeft': moveEdge('start', 'left'),
		'corpusAnnotator.shrinkLeft': moveEdge('start', 'right'),
		'corpusAnnotator.setAnnotationToSelection': () => edges.setToSelection(),
		'corpusAnnotator.changeLabel': () => changeLabel(session),
		'corpusAnnotator.nextUntagged': () => goToNextUntagged(session),
		'corpusAnnotator.showOnlyMine': () => context.onlyMine.toggle(),
		'corpusAnnotator.compareAnnotators': () => compareAnnotators(session, disagreements),
		'corpusAnnotator.openDisagreement': (node?: unknown) => disagreements.open(node),
		'corpusAnnotator.compareLists': (node?: unknown) => disagreements.compareLists(node),
		'corpusAnnotator.takeLeft': (node?: unknown) => disagreements.decide('left', node),
		'corpusAnnotator.takeRight': (node?: unknown) => disagreements.decide('right', node),
		'corpusAnnotator.takeBoth': (node?: unknown) => disagreements.decide('both', node),
		'corpusAnnotator.takeNeither': (node?: unknown) => disagreements.decide('neither', node),
		'corpusAnnotator.closeComparison': () => disagreements.close(),
		'corpusAnnotator.installMergeDriver': () => installMergeDriver(session),
		'corpusAnnotator.mergeBothSides': () => mergeBothSides(session),
		'corpusAnnotator.showActions': () => showActions(session),
		'corpusAnnotator.openTour': () => session.tour.open(),
		'corpusAnnotator.openTourDocument': () => openTourDocument(),
		'corpusAnnotator.toggleTagNames': () => toggleTagNames(),
	};
	return vscode.Disposable.from(
		...Object.entries(handlers).map(([id, handler]) => vscode.commands.registerCommand(id, handler)),
	);
}
