import type { TypeWeights } from '../names/likelihood';

/**
 * A list written as one text: entries between ` | ` or line breaks, in NFC. Keeps packs readable and their diffs small. A language's
 * lists, tens of thousands of entries, are read when a text of it first comes: they are cut where they are parted, and not looked at.
 */
export function list(text: string): readonly string[] {
	const lines = text.trim();
	if (!lines.includes('\n')) {
		return lines === '' ? [] : lines.split(' | ');
	}
	const entries: string[] = [];
	for (const line of lines.split('\n')) {
		const row = line.trim();
		if (row !== '') {
			entries.push(...(row.endsWith(' |') ? row.slice(0, -2) : row).split(' | '));
		}
	}
	return entries;
}

/** The other words of phrases of one or two, by their first word (0) or their last one (1); empty where the phrase is that word alone. */
export function byWord(place: 0 | 1, phrases: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
	const others = new Map<string, Set<string>>();
	for (const phrase of phrases) {
		const [first = '', second = ''] = phrase.split(' ');
		const word = place === 0 || second === '' ? first : second;
		const group = others.get(word) ?? new Set();
		others.set(word, group.add(second === '' ? '' : place === 0 ? second : first));
	}
	return others;
}

/** Words by their class: `class: word word` between `|` or line breaks. */
export function wordClasses(text: string): ReadonlyMap<string, string> {
	const classes = new Map<string, string>();
	for (const entry of list(text)) {
		const [name, words] = entry.split(':');
		for (const word of words!.trim().split(' ')) {
			classes.set(word, name!);
		}
	}
	return classes;
}

/** Weights for the four types by feature: `feature: tenths tenths tenths tenths` between `|` or line breaks. */
export function typeWeights(text: string): ReadonlyMap<string, TypeWeights> {
	return new Map(
		list(text).map((entry) => {
			const [feature, numbers] = entry.split(':');
			const [person, place, organization, other] = numbers!
				.trim()
				.split(' ')
				.map((tenths) => Number(tenths) / 10);
			return [feature!, [person!, place!, organization!, other!]] as const;
		}),
	);
}
