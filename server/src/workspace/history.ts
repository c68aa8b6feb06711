import type { CommandOutcome } from '../annotations/model';
import { reason, type Reason } from '../core/reason';
import type { CorpusFolder } from './corpusFolder';
import type { Session } from './session';

type Direction = 'undo' | 'redo';

interface Step {
	readonly corpus: CorpusFolder;
	/** What it did, in the person's language. */
	readonly message: string;
}

/** In which corpus the decisions were made, the last one last: undoing goes back through all of them. */
export class History {
	#done: Step[] = [];
	#undone: Step[] = [];
	/** Decisions are made one after the other, in the order in which they were asked for. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(private readonly session: Session) {}

	/** What the next step in that direction would take back or do again; undefined where there is none. */
	next(direction: Direction): string | undefined {
		return this.#steps(direction).at(-1)?.message;
	}

	/** Runs one command, and remembers it for undoing if it changed anything. */
	decide(corpus: CorpusFolder, run: () => Promise<CommandOutcome>): Promise<CommandOutcome> {
		return this.#inTurn(async () => {
			await corpus.findAnnotator();
			// Not its generation: that grows also with what others write meanwhile.
			const before = corpus.annotations.undoable;
			const outcome = await run();
			if (corpus.annotations.undoable !== before) {
				this.#done.push({ corpus, message: outcome.message });
				this.#undone = [];
			}
			return outcome;
		});
	}

	travel(direction: Direction): Promise<CommandOutcome> {
		return this.#inTurn(async () => {
			const from = this.#steps(direction);
			const step = from.at(-1);
			if (!step) {
				return this.nothing(direction === 'undo' ? reason('Nothing to undo') : reason('Nothing to redo'));
			}
			const { corpus } = step;
			const { path, ...outcome } = await corpus.annotations[direction]();
			from.pop();
			(direction === 'undo' ? this.#undone : this.#done).push(step);
			return { ...outcome, ...(path !== undefined && { uri: corpus.uriOf(path) }) };
		});
	}

	/** The answer of a command that did nothing. */
	nothing(why: Reason): CommandOutcome {
		return { annotations: 0, documents: 0, message: this.session.translate(why) };
	}

	/** A corpus whose folder was taken out of the workspace is nobody's to write to. */
	#steps(direction: Direction): Step[] {
		const isOpen = ({ corpus }: Step): boolean => this.session.corpora.get(corpus.root) === corpus;
		this.#done = this.#done.filter(isOpen);
		this.#undone = this.#undone.filter(isOpen);
		return direction === 'undo' ? this.#done : this.#undone;
	}

	#inTurn<T>(run: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(run);
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}
