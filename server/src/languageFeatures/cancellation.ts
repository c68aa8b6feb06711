import type { CancellationToken } from '../workspace/documentView';

/** Thrown where a request was cancelled: the server answers it with the protocol's error, never with half an answer. */
export class CancelledError extends Error {
	constructor() {
		super('Cancelled');
		this.name = 'CancelledError';
	}
}

/** Called after each `await`: only while we wait can a cancellation arrive. */
export function throwIfCancelled(token: CancellationToken): void {
	if (token.isCancellationRequested) {
		throw new CancelledError();
	}
}
