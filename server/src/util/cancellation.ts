import type { CancellationToken } from '../workspace/documentView';

/** The document changed while an answer about it was made: the answer would be stale. */
export class ContentModifiedError extends Error {
	constructor() {
		super('The document changed meanwhile');
		this.name = 'ContentModifiedError';
	}
}

export const NEVER_CANCELLED: CancellationToken = { isCancellationRequested: false };

/** A token that its owner can cancel. */
export class CancellationSource implements CancellationToken {
	isCancellationRequested = false;

	cancel(): void {
		this.isCancellationRequested = true;
	}
}
