import { charClassTable, CLASS_DIGIT, CLASS_MARK, CLASS_SURROGATE, CLASS_UPPER } from '../text/charClass';

/** A line's own form for the look-up in lexicons. */
export function bareForm(folded: string): string {
	// Lexicons hold phrases; the ends of a paragraph never meet one.
	if (folded.length > 160) {
		return folded;
	}
	const classes = charClassTable();
	let start = 0;
	let end = folded.length;
	let cutFront = false;
	let cutBack = false;
	while (start < end && !isNameUnit(classes[folded.charCodeAt(start)]!)) {
		cutFront ||= classes[folded.charCodeAt(start)] === CLASS_DIGIT;
		start++;
	}
	while (end > start && !isNameUnit(classes[folded.charCodeAt(end - 1)]!)) {
		cutBack ||= classes[folded.charCodeAt(end - 1)] === CLASS_DIGIT;
		end--;
	}
	if (start === end) {
		return folded;
	}
	// A counter stands apart from its word: "3 bình luận", "comments (12)", not "html5".
	if (cutFront && classes[folded.charCodeAt(start - 1)] === CLASS_DIGIT) {
		start = 0;
	}
	if (cutBack && classes[folded.charCodeAt(end)] === CLASS_DIGIT) {
		end = folded.length;
	}
	return folded.slice(start, end);
}

function isNameUnit(charClass: number): boolean {
	return (charClass >= CLASS_UPPER && charClass <= CLASS_MARK) || charClass === CLASS_SURROGATE;
}
