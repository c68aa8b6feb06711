import type { Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { CommandContext, DocumentText } from './commandContext';
import { anchoredInForce, decidedAbout, planVerdict } from './adjudication';
import { isOthers } from './annotationChanges';
import { DOCUMENT_DATE } from './annotationFile';
import type { RecordChange } from './jsonLines';
import type { AnchoredAnnotation, CommandOutcome, StoredAnnotation } from './model';
import { type CorpusSearch, rulesReach } from './coverage';
import { NOWHERE, type Reach, reachHere } from './outcomes';
import { isExcepted, matchRules } from './rules';
import { withExceptions } from './rulesFile';
import { annotationsFile, RULES_FILE, type StoredRecord, type StoreFile } from './store';
import { documentOfFile } from './storePaths';
import { annotationsAt } from './tags';

/** UTF-16 code units of a passage in a message. */
const QUOTED = 60;

/**
 * Takes away what people decided. One's own goes; what somebody else decided stays in the file and counts no more, with who
 * took it away and when, as by a verdict between annotators.
 */
export class RemovalCommands {
	readonly #context: CommandContext;
	readonly #search: CorpusSearch;
	readonly #fileWith: (id: string) => StoreFile<StoredRecord> | undefined;

	/** `fileWith` finds the file in which something was decided, among those that were loaded. */
	constructor(
		context: CommandContext,
		search: CorpusSearch,
		fileWith: (id: string) => StoreFile<StoredRecord> | undefined,
	) {
		this.#context = context;
		this.#search = search;
		this.#fileWith = fileWith;
	}

	/** Takes away the annotations at places of a document: where one's own and others' stand, one's own. */
	async untag(document: DocumentText, places: readonly Span[]): Promise<CommandOutcome> {
		let found: readonly StoredAnnotation[] = [];
		const title = (): Reason => this.#titleOf(found);
		return this.#context.runner.run(title, NO_TAG, async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			const holding = anchoredInForce(anchored);
			const removed = new Set(places.flatMap((place) => this.#meant(annotationsAt(holding, place))));
			found = [...removed].map(({ annotation }) => annotation);
			const records = anchored.map(({ annotation }) => annotation);
			const changes = found.flatMap((one) => this.#removal(records, one));
			await this.#context.changeAnnotations(transaction, document, anchored, changes);
			return this.#reach(found);
		});
	}

	/** Takes away one annotation, rule or decision on an entity that was loaded, be it an orphan. */
	async remove(id: string): Promise<CommandOutcome> {
		const { runner } = this.#context;
		const file = this.#fileWith(id);
		if (!file) {
			return runner.nothing(NO_TAG);
		}
		const document = documentOfFile(file.path);
		if (file.path === RULES_FILE.path) {
			return runner.run(reason('Rule removed'), NO_RULE, async (transaction) => {
				const rule = (await transaction.records(RULES_FILE)).find((one) => one.id === id);
				await transaction.change(RULES_FILE, rule ? [{ id }] : []);
				return rule ? rulesReach([rule], this.#search) : NOWHERE;
			});
		}
		if (document === undefined) {
			return runner.run(reason('Decision removed'), NO_TAG, async (transaction) => {
				await transaction.change(file, [{ id }]);
				return NOWHERE;
			});
		}
		let found: readonly StoredAnnotation[] = [];
		const title = (): Reason => this.#titleOf(found);
		return runner.run(title, NO_TAG, async (transaction) => {
			const own = annotationsFile(document);
			const records = await transaction.records(own);
			found = records.filter((one) => one.id === id);
			await transaction.change(
				own,
				found.flatMap((one) => this.#removal(records, one)),
			);
			return this.#reach(found);
		});
	}

	/** A rule doesn't hold in this document any more: what it decided there is left to the analysis, or to another rule. */
	async leaveOut({ path, table }: DocumentText, id: string): Promise<CommandOutcome> {
		return this.#context.runner.run(reason('Left out of the rule'), NO_RULE, async (transaction) => {
			const rule = (await transaction.records(RULES_FILE)).find((one) => one.id === id);
			if (!rule || isExcepted(rule, path)) {
				return NOWHERE;
			}
			await transaction.change(RULES_FILE, [{ id, record: withExceptions(rule, [...rule.except, path]) }]);
			return reachHere(matchRules(table, path, [rule]).length);
		});
	}

	#meant(here: readonly AnchoredAnnotation[]): readonly AnchoredAnnotation[] {
		const own = here.filter(({ annotation }) => !this.#isOthers(annotation));
		return own.length > 0 ? own : here;
	}

	#isOthers(annotation: StoredAnnotation): boolean {
		return isOthers(annotation, this.#context.make.annotator);
	}

	#removal(records: readonly StoredAnnotation[], one: StoredAnnotation): readonly RecordChange<StoredAnnotation>[] {
		// Without a verdict, what it was about would hold again; a comment and a date have commands of their own.
		const isKept = this.#isOthers(one) || decidedAbout(one).length > 0;
		return isKept && !one.comment && one.label !== DOCUMENT_DATE
			? planVerdict(records, { left: one, right: undefined }, 'neither', () => this.#context.make.provenance())
			: [{ id: one.id }];
	}

	#reach(removed: readonly StoredAnnotation[]): Reach {
		const saysAll = removed.length === 1 && this.#isOthers(removed[0]!);
		return { ...reachHere(removed.length), plain: saysAll };
	}

	/** Says whose it was, where it was somebody else's. */
	#titleOf(removed: readonly StoredAnnotation[]): Reason {
		const others = removed.filter((one) => this.#isOthers(one));
		const [first] = others;
		if (!first) {
			return reason('Tag removed');
		}
		const people = [...new Set(others.map(({ creator = '' }) => creator))].join(', ');
		if (removed.length > 1) {
			return reason('Tags removed, {0} of them by {1}', others.length, people);
		}
		const text = first.exact.replace(/\s+/gu, ' ').slice(0, QUOTED);
		const label = this.#context.words.label(first.label);
		return reason("Removed {0}'s tag: {1}", people, text === '' ? label : `${label} “${text}”`);
	}
}

const NO_TAG = reason('No tag here');
const NO_RULE = reason('No rule decides here');
