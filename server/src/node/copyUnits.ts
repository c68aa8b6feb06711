import { endianness } from 'node:os';
import { type CopyUnits, copyUnitsBy } from '../core/text/tokens';

/** In UTF-16 code units: below this a loop is done sooner than the call. */
const SHORT = 64;

/** Texts are cut from copies of their memory, many times faster than unit by unit. For each thread that analyses. */
export function useNodesCopy(): void {
	if (endianness() === 'LE') {
		copyUnitsBy(copy);
	}
}

let target: Buffer | undefined;

const copy: CopyUnits = (text, units) => {
	if (text.length < SHORT) {
		for (let i = 0; i < text.length; i++) {
			units[i] = text.charCodeAt(i);
		}
		return;
	}
	if (target?.buffer !== units.buffer) {
		target = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
	}
	target.write(text, 'utf16le');
};
