import { reason, type Reason } from '../core/reason';
import type { CommandContext } from './commandContext';
import { type Disputed, planVerdict, type Verdict } from './adjudication';
import { mergeBothSides } from './mergeBothSides';
import type { CommandOutcome } from './model';
import { NOTHING_CHANGED, NOWHERE, ONE_DECISION } from './outcomes';
import { annotationsFile, type StoredRecord, type StoreFile } from './store';

/** What holds where people differ: in what they say, or in the lines of a file that git couldn't merge. */
export class VerdictCommands {
	readonly #context: CommandContext;
	readonly #conflicted: () => readonly StoreFile<StoredRecord>[];

	/** `conflicted` are the files with conflict marks, of those that were loaded. */
	constructor(context: CommandContext, conflicted: () => readonly StoreFile<StoredRecord>[]) {
		this.#context = context;
		this.#conflicted = conflicted;
	}

	/** Records what holds of two annotations that differ, wherever they come from; see {@link planVerdict}. */
	async adjudicate(path: string, disputed: Disputed, verdict: Verdict): Promise<CommandOutcome> {
		return this.#context.runner.run(VERDICT_TITLES[verdict], NOTHING_CHANGED, async (transaction) => {
			const file = annotationsFile(path);
			const records = await transaction.records(file);
			await transaction.change(
				file,
				planVerdict(records, disputed, verdict, () => this.#context.make.provenance()),
			);
			return ONE_DECISION;
		});
	}

	/** Merges both sides wherever a merge left conflict marks in the files that were loaded; nobody's annotation is lost. */
	async mergeBothSides(): Promise<CommandOutcome> {
		const files = this.#conflicted();
		const none =
			files.length === 0
				? reason('No merge conflict in .corpus')
				: reason(
						'The conflict marks in {0} are in disorder: keep the lines you want and remove the marks',
						files[0]!.path,
					);
		return this.#context.runner.run(reason('Both sides merged'), none, async (transaction) => {
			await mergeBothSides(transaction, files);
			return NOWHERE;
		});
	}
}

const VERDICT_TITLES: Readonly<Record<Verdict, Reason>> = {
	left: reason('Decided: the left one holds'),
	right: reason('Decided: the right one holds'),
	both: reason('Decided: both hold'),
	neither: reason('Decided: neither holds'),
};
