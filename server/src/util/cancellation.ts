/** Cancelled by the client, or because the answer would be stale. */
export interface CancellationToken {
	readonly isCancellationRequested: boolean;
}

/** Thrown where a request was cancelled: the server answers it with the protocol's error, never with half an answer. */
export class CancelledError extends Error {
	constructor() {
		super('Cancelled');
		this.name = 'CancelledError';
	}
}

/** The document changed while an answer about it was made: the answer would be stale. */
export class ContentModifiedError extends Error {
	constructor() {
		super('The document changed meanwhile');
		this.name = 'ContentModifiedError';
	}
}

/** Called after each `await`: only while we wait can a cancellation arrive. */
export function throwIfCancelled(token: CancellationToken): void {
	if (token.isCancellationRequested) {
		throw new CancelledError();
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
