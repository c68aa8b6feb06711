/** A list written as one text: entries between `|` or line breaks, in NFC, blank ones left out. Keeps packs readable and their diffs small. */
export function list(text: string): readonly string[] {
	return text
		.split(/[|\n]/u)
		.map((entry) => entry.trim().normalize('NFC'))
		.filter((entry) => entry !== '');
}
