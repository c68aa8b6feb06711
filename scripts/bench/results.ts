/** What a section of the benchmark found, for people and for programs. */
export interface Row {
	readonly section: string;
	readonly what: string;
	readonly value: number;
	readonly unit: string;
	/** At most, or with `least` at least, this. */
	readonly target?: number;
	readonly least?: boolean;
	/** What it was measured against, or what it means. */
	readonly note?: string;
}

export type Report = (row: Omit<Row, 'section'>) => void;

/** The head of a table in Markdown. */
export const TABLE_HEAD = '| section | what | measured | target | | note |\n' + '| --- | --- | --: | --: | --- | --- |';

/** One row of it. */
export function rowOf(row: Row): string {
	const { section, what, value, unit, target, least, note } = row;
	const cells = [
		section,
		what,
		`${written(value)} ${unit}`.trim(),
		target === undefined ? '' : `${least ? '≥' : '≤'} ${written(target)} ${unit}`.trim(),
		target === undefined ? '' : isMet(row) ? 'met' : '**not met**',
		note ?? '',
	];
	return `| ${cells.join(' | ')} |`;
}

function isMet({ value, target, least }: Row): boolean {
	return target === undefined || (least ? value >= target : value <= target);
}

function written(value: number): string {
	const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
	return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** The value that this share of the others isn't above. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
