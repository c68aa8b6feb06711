/** What a message holds once its arrays lie in one piece of memory, which goes over without being copied. */
export interface InOneBuffer<T> {
	readonly message: T;
	readonly buffer: ArrayBuffer;
}

/** Any array begins at a multiple of so many bytes. */
const ALIGNMENT = 8;

/**
 * The same plain objects and lists with their typed arrays as views of one buffer: each buffer of its own costs as much as
 * some kilobytes, for the thread that sends it and for the one that gets it.
 */
export function inOneBuffer<T>(message: T): InOneBuffer<T> {
	const views = new Map<ArrayBufferView, number>();
	let length = 0;
	eachView(message, (view) => {
		if (!views.has(view)) {
			views.set(view, length);
			length += Math.ceil(view.byteLength / ALIGNMENT) * ALIGNMENT;
		}
	});
	const buffer = new ArrayBuffer(length);
	const bytes = new Uint8Array(buffer);
	views.forEach((offset, { buffer: own, byteOffset, byteLength }) => {
		bytes.set(new Uint8Array(own, byteOffset, byteLength), offset);
	});
	// Of the same shape, so of the same type.
	return { message: moved(message, buffer, views) as T, buffer };
}

function eachView(value: unknown, see: (view: ArrayBufferView) => void): void {
	if (ArrayBuffer.isView(value)) {
		see(value);
	} else if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) {
			eachView(part, see);
		}
	}
}

function moved(value: unknown, buffer: ArrayBuffer, views: ReadonlyMap<ArrayBufferView, number>): unknown {
	if (ArrayBuffer.isView(value)) {
		const View = value.constructor as new (buffer: ArrayBuffer, offset: number, length: number) => ArrayBufferView;
		return new View(buffer, views.get(value)!, (value as Uint8Array).length);
	}
	if (Array.isArray(value)) {
		return value.map((part) => moved(part, buffer, views));
	}
	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moved(part, buffer, views)]))
		: value;
}
