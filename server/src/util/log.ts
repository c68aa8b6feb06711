/** Where the server says what happened. No text of documents goes there. */
export interface Log {
	/** What a person can act on. */
	error(message: string): void;
	warn(message: string): void;
	/** What a maintainer needs once. */
	info(message: string): void;
}

export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** With its place in the program, for what should never happen. */
export function traceOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
