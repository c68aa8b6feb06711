/** The part of a browser's `navigator.locks` that is used (Web Locks API). */
export interface Locks {
	request<R>(name: string, work: () => Promise<R>): Promise<R>;
}

/** Does work while no other tab of the browser does work under this name, where the browser can see to that. */
export async function inTurn<R>(locks: Locks | undefined, name: string, work: () => Promise<R>): Promise<R> {
	if (!locks) {
		return work();
	}
	let begun = false;
	const begin = (): Promise<R> => {
		begun = true;
		return work();
	};
	try {
		return await locks.request(name, begin);
	} catch (error) {
		if (begun) {
			throw error;
		}
		// Where the page stands, there may be locks and no right to them.
		return work();
	}
}
