import { list } from '../packs/words';
import { reason } from '../reason';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';

/** Beside a reader's post forums count what the reader wrote: `Posts: 214`. */
const COUNTS: ReadonlySet<string> = new Set(
	list(`
	posts | messages | post count | reputation | reaction score | likes received | bài viết | số bài viết | bài gửi | số bài | сообщений | сообщения | репутация | благодарностей | beiträge | mensajes | posty | inlägg | berichten
	`),
);
/** What else stands there. */
const FIELDS: ReadonlySet<string> = new Set(
	list(`
	joined | join date | registered | member since | location | from | posted | thread starter | topic starter | tham gia | ngày tham gia | gia nhập | đến từ | nơi ở | gửi lúc | đã gửi | người gửi | chủ đề
	автор темы | откуда | отправлено | добавлено | регистрация | зарегистрирован | зарегистрирована | поблагодарили | спасибо | на форуме с | registriert | wohnort | verfasst am | inscription | localisation | posté le | registrado | ubicación | dołączył | dołączyła | skąd
	`),
);
/** `Ann Lee says:`, over what she wrote under the article or in a forum. */
const SPEAKS =
	/ (?:says|said|wrote|nói|đã nói|viết|đã viết|говорит|пишет|сказала?|писала?|писал\(а\)|sagt|schrieb|schreibt|dit|a dit|a écrit|dice|dijo|escribió|disse|scrive|napisała?|mówi|zegt|schreef) ?:$/u;
const LONGEST_LABEL = 20;
/** In words: of a field, and of a name with its verb. */
const LONGEST_FIELD = 6;
const LONGEST_SPEAKER = 7;
/** In lines. */
const NEAR = 3;
const LONGEST_COMMENT = 12;
/** Comments are at most half of the text, over a form for more. */
const SHARE = 2;

/** What a forum writes beside each reader's post, and over the posts that another one quotes. */
export function judgePostHeaders(page: Page): void {
	const isCount = page.facts.map((fact) => fact.digits > 0 && COUNTS.has(labelOf(fact)));
	if (!isCount.includes(true)) {
		return;
	}
	const isField = page.facts.map((fact, i) => isCount[i] === true || FIELDS.has(labelOf(fact)));
	const isHeader = isField.map((field, i) => field && belongsToCount(isField, isCount, i));
	if (!isHeader.includes(true)) {
		return;
	}
	for (let i = 0; i < page.count; i++) {
		if (page.isOpen(i) && (isHeader[i] || opensPost(page, i))) {
			page.decide(i, 'chrome', 0.75, reason("What a forum writes beside its readers' posts"));
		}
	}
}

/** In one row of fields of which another one, or this one beside another, counts posts. */
function belongsToCount(isField: readonly boolean[], isCount: readonly boolean[], i: number): boolean {
	let from = i;
	while (isField[from - 1]) {
		from--;
	}
	let to = i + 1;
	while (isField[to]) {
		to++;
	}
	return to - from >= 2 && isCount.slice(from, to).includes(true);
}

/** Before the colon of a short line; empty where there is none. */
function labelOf(fact: LineFacts): string {
	if (fact.words > LONGEST_FIELD || !fact.mayHaveLabel(LONGEST_LABEL)) {
		return '';
	}
	return fact.folded.slice(0, Math.max(0, fact.folded.indexOf(':'))).trimEnd();
}

function opensPost(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return fact.endsColon && fact.words <= LONGEST_SPEAKER && !fact.startsLower && SPEAKS.test(fact.folded);
}

/**
 * The first of the readers' comments that begin with `Ann Lee says:`: under a heading over comments, or over one by which
 * the page asks for more. The number of lines where there is none. An interview's turns have no such heading near them.
 */
export function findSpokenComments(page: Page, second: number): number {
	const speakers: number[] = [];
	for (let i = second + 1; i + 1 < page.count; i++) {
		if (opensPost(page, i) && !page.fact(i + 1).startsQuote && !page.fact(i + 1).startsList) {
			speakers.push(i);
		}
	}
	const [first] = speakers;
	if (first === undefined) {
		return page.count;
	}
	const letters = (from: number): number => page.facts.slice(from).reduce((sum, fact) => sum + fact.letters, 0);
	const few = letters(first) * SHARE <= letters(0);
	const last = speakers[speakers.length - 1]!;
	for (let i = Math.max(second, first - NEAR); i < page.count && i <= last + LONGEST_COMMENT; i++) {
		if (page.words[i] !== 'comments') {
			continue;
		}
		if (i < first) {
			return i;
		}
		if (few && i > last && speakers.length >= 2) {
			return first;
		}
	}
	return page.count;
}
