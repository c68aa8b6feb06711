import { type Reason, reason } from '../core/reason';
import type { Translate } from '../messages';
import type { CorpusStatus } from '../protocol';

/** A client's progress bar, once it has let us have one. */
export interface ProgressBar {
	begin(title: string, percentage?: number, message?: string, cancellable?: boolean): void;
	report(percentage: number, message: string): void;
	done(): void;
	/** The person pressed its button. */
	onCancel(listener: () => void): void;
}

/** Indexing that is over sooner than this shows no progress at all. Milliseconds. */
const PATIENCE = 500;

/** Shows one corpus's indexing where the client shows work-done progress. */
export class IndexingProgress {
	#bar: Promise<ProgressBar> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#status: CorpusStatus | undefined;

	constructor(
		private readonly create: () => Promise<ProgressBar>,
		private readonly title: (status: CorpusStatus) => string,
		private readonly translate: Translate,
		private readonly pause: () => void,
	) {}

	update(status: CorpusStatus): void {
		this.#status = status;
		if (status.state !== 'indexing') {
			this.end();
		} else if (this.#bar) {
			void this.#report(this.#bar);
		} else {
			this.#timer ??= setTimeout(() => this.#begin(), PATIENCE);
		}
	}

	end(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const bar = this.#bar;
		this.#bar = undefined;
		void bar?.then((shown) => shown.done()).catch(() => undefined);
	}

	#begin(): void {
		const status = this.#status!;
		this.#bar = this.create().then((bar) => {
			bar.begin(this.title(status), 0, undefined, true);
			bar.onCancel(() => this.pause());
			return bar;
		});
		// A client that refuses is a client without a bar.
		this.#bar.catch(() => undefined);
	}

	async #report(bar: Promise<ProgressBar>): Promise<void> {
		const shown = await bar.catch(() => undefined);
		const status = this.#status!;
		if (shown && this.#bar === bar) {
			const percentage = status.documents > 0 ? Math.floor((100 * status.indexed) / status.documents) : 0;
			shown.report(percentage, describeIndexing(status, this.translate));
		}
	}
}

/** How far it is, how fast it goes, and how long it will take. */
export function describeIndexing(
	{ documents, indexed, rate = 0, remaining }: Pick<CorpusStatus, 'documents' | 'indexed' | 'rate' | 'remaining'>,
	translate: Translate,
): string {
	const parts = [`${indexed}/${documents}`];
	if (remaining) {
		parts.push(translate(describeStep(remaining)));
	} else if (rate >= 1) {
		const seconds = Math.ceil((documents - indexed) / rate);
		parts.push(translate(reason('{0}/s', rate)), translate(reason('{0} s left', seconds)));
	}
	return parts.join(' · ');
}

function describeStep({ step, documents }: NonNullable<CorpusStatus['remaining']>): Reason {
	switch (step) {
		case 'survey':
			return reason('first look: {0} left', documents);
		case 'doubts':
			return reason('names in doubt: {0} left', documents);
		case 'joining':
			return reason('joining names');
	}
}

/** Shows how far a command is, where that takes long enough to ask. */
export class WorkProgress {
	readonly #timer: ReturnType<typeof setTimeout>;
	#bar: ProgressBar | undefined;
	#ended = false;

	constructor(create: () => Promise<ProgressBar>, title: string, cancel: () => void) {
		this.#timer = setTimeout(() => {
			// A client that refuses is a client without a bar.
			create().then(
				(bar) => this.#begin(bar, title, cancel),
				() => undefined,
			);
		}, PATIENCE);
	}

	report(done: number, all: number): void {
		this.#bar?.report(all > 0 ? Math.floor((100 * done) / all) : 0, `${done}/${all}`);
	}

	end(): void {
		this.#ended = true;
		clearTimeout(this.#timer);
		this.#bar?.done();
	}

	#begin(bar: ProgressBar, title: string, cancel: () => void): void {
		bar.begin(title, 0, undefined, true);
		if (this.#ended) {
			bar.done();
			return;
		}
		bar.onCancel(cancel);
		this.#bar = bar;
	}
}
