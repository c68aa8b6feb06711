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

/** A table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
	const cells = rows.map(({ section, what, value, unit, target, least, note }) => [
		section,
		what,
		`${written(value)} ${unit}`.trim(),
		target === undefined ? '' : `${least ? '≥' : '≤'} ${written(target)} ${unit}`.trim(),
		target === undefined ? '' : isMet({ value, target, least }) ? 'met' : '**not met**',
		note ?? '',
	]);
	return [['section', 'what', 'measured', 'target', '', 'note'], ['---', '---', '--:', '--:', '---', '---'], ...cells]
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');
}

export function isMet({ value, target, least }: Pick<Row, 'value' | 'target' | 'least'>): boolean {
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
