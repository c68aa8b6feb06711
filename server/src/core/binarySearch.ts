/** Index of the first of ascending numbers that is greater than `value`; `count` where none is. */
export function upperBound(numbers: ArrayLike<number>, value: number, count = numbers.length): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! <= value) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Index of the first of `count` items that isn't before a place, as all after it aren't; `count` where every one is. */
export function partitionPoint(count: number, isBefore: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(middle)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
