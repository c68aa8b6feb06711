/**
 * What brat calls labels and attributes: its configuration holds names of letters of ASCII, digits, `_` and `-` alone, so others
 * are spelled in them, and `visual.conf` tells what they stand for.
 */

/** The first line of the `visual.conf` that we write: what a name was before stands last in each line. */
export const WRITTEN_BY_US = '# Each type | its title | its label in the corpus';

/** Names for one kind of thing, each of them once. */
export class BratNames {
	readonly #names = new Map<string, string>();
	readonly #taken: Set<string>;

	constructor(reserved: readonly string[] = []) {
		this.#taken = new Set(reserved);
	}

	/** The same name for the same label, always. */
	nameOf(label: string): string {
		const known = this.#names.get(label);
		if (known !== undefined) {
			return known;
		}
		const wanted = storageForm(label);
		let name = wanted;
		for (let n = 2; this.#taken.has(name); n++) {
			name = `${wanted}_${n}`;
		}
		this.#taken.add(name);
		this.#names.set(label, name);
		return name;
	}

	/** Labels with their names, in the order in which they came. */
	entries(): Iterable<readonly [label: string, name: string]> {
		return this.#names;
	}
}

/** `Địa danh` is `Dia_danh`. */
function storageForm(label: string): string {
	const bare = label.normalize('NFKD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
	return bare.replace(/[^a-zA-Z0-9_-]/gu, '_') || '_';
}

/** What the names of a `visual.conf` stand for; of one that isn't ours nothing, as there they are words to show. */
export function labelsOfNames(visualConf: string): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	const [first, ...lines] = visualConf.split('\n');
	if (!/^# Each type \|.* its label in the corpus$/u.test(first?.trim() ?? '')) {
		return labels;
	}
	for (const line of lines) {
		const match = /^([\w-]+) \|(?:.*\|)? ([^|]+)$/u.exec(line.trim());
		if (match) {
			labels.set(match[1]!, match[2]!.trim());
		}
	}
	return labels;
}
