import { list } from '../packs/words';
import type { TextTable } from '../textTable';
import { lexiconOf } from './lexicon';
import { timePackFor } from './otherLanguages';
import type { FoundTime } from './reading';

/** What a page says of a date: that it was published, updated or fetched then. */

/** UTF-16 code units before a date in which a cue is about that date: a line may be a whole text. */
export const CUE_REACH = 80;
/** No more of them stand between a cue and the date that it introduces: "Published: Tue,". */
const CUE_GAP = 6;
/** A cue alone on the line above its date is no longer than this. */
const LABEL_LENGTH = 24;

/** The page was changed then, which is near its publication at best. */
const UPDATED = list(
	'updated | modified | edited | cập nhật | chỉnh sửa | обновлено | изменено | mis à jour | modifié | aktualisiert | actualizado',
);
/** Somebody read, copied or kept the page then. */
const FETCHED = list(
	`crawled | scraped | fetched | downloaded | retrieved | accessed | archived | cached | mirrored | saved | truy cập |
	lưu trữ | tải về | thu thập | дата обращения | архивировано | скачано | скопировано | сохранено | consulté | archivé |
	abgerufen | consultado`,
);

export interface Cue {
	readonly says: 'published' | 'updated' | 'other';
	/** It stands right before the date. */
	readonly near: boolean;
}

/** What the words before a date say of it: the last of them counts. */
export function cueBefore(table: TextTable, time: FoundTime): Cue | undefined {
	const before = folded(table, Math.max(table.lines.start(time.line), time.start - CUE_REACH), time.start);
	if (before.trim() === '') {
		const above = time.line > 0 ? table.lines.lineText(time.line - 1) : '';
		return above.length > 0 && above.length <= LABEL_LENGTH
			? cueIn(above.toLowerCase().normalize('NFC').trim(), table, time)
			: undefined;
	}
	return cueIn(before, table, time);
}

/** A stretch of the text as cues are written. */
export function folded(table: TextTable, from: number, to: number): string {
	return table.text.slice(from, to).toLowerCase().normalize('NFC');
}

function cueIn(before: string, table: TextTable, time: FoundTime): Cue | undefined {
	if (FETCHED.some((cue) => before.includes(cue))) {
		return { says: 'other', near: false };
	}
	const { pack } = lexiconOf(timePackFor(table.lineLanguage(time.line)));
	const updated = lastEnd(before, UPDATED);
	const published = lastEnd(before, pack.publicationCues);
	const last = Math.max(updated, published);
	return last < 0
		? undefined
		: { says: updated >= published ? 'updated' : 'published', near: before.length - last <= CUE_GAP };
}

/** Where the last of the cues ends; -1 where there is none. */
function lastEnd(text: string, cues: readonly string[]): number {
	let last = -1;
	for (const cue of cues) {
		const at = text.lastIndexOf(cue);
		if (at >= 0 && at + cue.length > last) {
			last = at + cue.length;
		}
	}
	return last;
}
