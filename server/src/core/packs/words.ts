import type { TypeWeights } from '../names/likelihood';

/** A list written as one text: entries between `|` or line breaks, in NFC, blank ones left out. Keeps packs readable and their diffs small. */
export function list(text: string): readonly string[] {
	const entries: string[] = [];
	// All at once, as there are hundreds of lists, and each is read when the program starts.
	for (const part of text.normalize('NFC').replaceAll('\n', '|').split('|')) {
		const entry = part.trim();
		if (entry !== '') {
			entries.push(entry);
		}
	}
	return entries;
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
