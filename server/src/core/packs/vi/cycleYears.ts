/** The sixty years of the calendar's cycle: «Giáp Tý», «Ất Sửu» and so on. */

export const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'] as const;
export const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'] as const;

/** Their names in lower case, the first year's first. */
export function cycleYears(): readonly string[] {
	return Array.from({ length: 60 }, (_, i) => `${STEMS[i % STEMS.length]!} ${BRANCHES[i % BRANCHES.length]!}`);
}
