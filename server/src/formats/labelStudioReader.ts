import { asString, isObject, type JsonObject } from '../annotations/jsonLines';
import type { AnnotationAttribute } from '../annotations/model';
import type { SuggestionSource } from '../annotations/proposals';
import type { ExchangeLabel, ExchangeRecord, ExchangeRelation } from './exchange';
import type { Importer, ImportOptions } from './format';
import type { Imported, ImportedAnnotation, ImportedComment, ImportedDocument } from './imported';
import { jsonObjectsOf } from './jsonValues';
import { saidIn } from './saidBesides';
import { documentsOf } from './sourceLines';

/** The variant of which offsets count code points. */
export const CODE_POINTS = 'code-points';

/** Reads exported tasks, and those of other programs that hand theirs to Label Studio. */
export function readLabelStudio(options: ImportOptions): Importer {
	return (source) => documentsOf(source, ['.json', '.jsonl'], options, readTask, jsonObjectsOf);
}

function readTask(place: string, task: JsonObject, { variant, complain }: ImportOptions): ImportedDocument | undefined {
	const { text, name } = textAndName(task);
	if (text === undefined && name === undefined) {
		complain(place, 'a task with no text in its data; it is left out');
		return undefined;
	}
	const reading = new TaskReading();
	for (const result of resultsOf(task.annotations ?? task.completions, false, reading.unread)) {
		reading.take(result);
	}
	for (const result of resultsOf(task.predictions, true, reading.unread)) {
		reading.take(result);
	}
	return {
		place,
		unit: variant === CODE_POINTS ? 'code-points' : 'utf-16',
		...reading.document(),
		...(text !== undefined && { text }),
		...(name !== undefined && { name }),
	};
}

/** An uploaded file's address, or one in a storage, stands in the place of the text, as `valueType="url"` has it. */
const ADDRESS = /^(?:\/data\/|https?:\/\/|s3:\/\/|gs:\/\/|azure-blob:\/\/)\S+$/u;
/** What is put before the names of uploaded files. */
const UPLOAD_PREFIX = /^[\da-f]{8}-/u;
/** Such a file is one of tasks, and no document. */
const TASKS_FILE = /\.(?:jsonl?|csv|tsv)$/iu;

function textAndName(task: JsonObject): { readonly text?: string | undefined; readonly name?: string | undefined } {
	const data = isObject(task.data) ? task.data : {};
	const given =
		asString(data.text) ??
		asString(Object.entries(data).find(([name, one]) => name !== 'path' && typeof one === 'string')?.[1]);
	const address = given !== undefined && ADDRESS.test(given) ? given : undefined;
	const upload = asString(task.file_upload)?.replace(UPLOAD_PREFIX, '');
	const file = upload !== undefined && !TASKS_FILE.test(upload) ? upload : undefined;
	return {
		text: address === undefined ? given : undefined,
		name: asString(data.path) ?? asString(data.filename) ?? (address === undefined ? file : nameIn(address)),
	};
}

/** `/data/upload/3/0123abcd-a.txt` is a.txt, `/data/local-files/?d=sub/a.txt` sub/a.txt. */
function nameIn(address: string): string {
	const local = /[?&]d=([^&]*)/u.exec(address)?.[1];
	const path = local ?? address.replace(/[?#].*$/u, '').replace(/^.*\//u, '');
	return unescaped(address.startsWith('/data/upload/') ? path.replace(UPLOAD_PREFIX, '') : path);
}

function unescaped(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

interface Result {
	readonly region: JsonObject;
	readonly suggestion: SuggestionSource | undefined;
	readonly creator: string | undefined;
}

type Said = Imported<ExchangeRecord> & { readonly entity?: string; readonly value?: string };

/** What the results of one task say. */
class TaskReading {
	readonly unread = new Set<string>();
	readonly #annotations: ImportedAnnotation[] = [];
	readonly #relations: Imported<ExchangeRelation>[] = [];
	readonly #labels: Imported<ExchangeLabel>[] = [];
	readonly #comments: ImportedComment[] = [];
	/** Choices, numbers and texts about a region have its id. */
	readonly #details = new Map<string, AnnotationAttribute[]>();

	take({ region, suggestion, creator }: Result): void {
		const said = recordOf(region, suggestion, creator);
		const found = readRegion(region);
		if (region.type === 'relation') {
			this.#relation(region, said);
		} else if (found) {
			this.#annotations.push(
				...found.labels.map((label, i) => ({ ...withoutId(said, i > 0), label, parts: [found.part] })),
			);
		} else {
			this.#besides(region, said);
		}
	}

	document(): Pick<ImportedDocument, 'annotations' | 'relations' | 'labels' | 'comments' | 'unread'> {
		const known = new Set(this.#annotations.map(({ id }) => id));
		for (const [id, attributes] of this.#details) {
			if (!known.has(id)) {
				attributes.forEach(({ name }) => this.unread.add(`${name}, of a region that is not there`));
			}
		}
		return {
			annotations: this.#annotations.map((one) => {
				const attributes = [...(one.attributes ?? []), ...(this.#details.get(one.id ?? '') ?? [])];
				return attributes.length > 0 ? { ...one, attributes } : one;
			}),
			relations: this.#relations,
			labels: this.#labels,
			comments: this.#comments,
			...(this.unread.size > 0 && { unread: [...this.unread] }),
		};
	}

	#relation(region: JsonObject, said: Said): void {
		const [from, to] = [asString(region.from_id), asString(region.to_id)];
		if (from !== undefined && to !== undefined) {
			const labels = stringsIn(region.labels);
			const all = labels.length > 0 ? labels : ['relation'];
			this.#relations.push(...all.map((label) => ({ ...said, label, from, to })));
		}
	}

	/** What is said of a region, or of the whole task: what is chosen or counted is a label, what is written a comment. */
	#besides(region: JsonObject, said: Said): void {
		const name = asString(region.from_name) ?? 'no name';
		const value = isObject(region.value) ? region.value : {};
		const written = stringsIn(value.text);
		const chosen = [
			...stringsIn(value.choices),
			...[value.rating, value.number].filter((one) => typeof one === 'number').map(String),
		];
		const isOnRegion = typeof value.start === 'number';
		// Of a whole document nothing is proposed.
		if (chosen.length + written.length === 0 || (said.suggestion && !isOnRegion)) {
			this.unread.add(`${asString(region.type) ?? 'a result'} of ${name}`);
		} else if (isOnRegion) {
			const id = said.id ?? '';
			const known = this.#details.get(id) ?? [];
			this.#details.set(id, [...known, ...[...chosen, ...written].map((one) => ({ name, value: one }))]);
		} else {
			chosen.forEach((one, i) => this.#labels.push({ ...withoutId(said, i > 0), label: name, value: one }));
			this.#comments.push(
				...(written.length > 0 ? [{ ...withoutId(said, chosen.length > 0), note: written.join('\n') }] : []),
			);
		}
	}
}

function resultsOf(lists: unknown, isPrediction: boolean, unread: Set<string>): readonly Result[] {
	return (Array.isArray(lists) ? (lists as readonly unknown[]) : []).filter(isObject).flatMap((one, number) => {
		if (!Array.isArray(one.result)) {
			return [];
		}
		if (one.was_cancelled === true) {
			unread.add(`an annotation that was skipped (was_cancelled), with ${one.result.length} results`);
			return [];
		}
		const model = asString(one.model_version);
		const score = typeof one.score === 'number' ? one.score : undefined;
		const source = { ...(model !== undefined && { model }), ...(score !== undefined && { score }) };
		return (one.result as readonly unknown[]).filter(isObject).map((region) => ({
			region: isPrediction || number > 0 ? withIds(region, `${isPrediction ? 'p' : 'a'}${number} `) : region,
			suggestion: isPrediction
				? { ...source, ...(typeof region.score === 'number' && { score: region.score }) }
				: undefined,
			creator: creatorOf(one.completed_by),
		}));
	});
}

/** People who began from one prediction have its regions' ids, each for a region of his own. Ids that are ours stay. */
function withIds(region: JsonObject, prefix: string): JsonObject {
	const renamed = ['id', 'from_id', 'to_id'].flatMap((name) => {
		const id = asString(region[name]);
		return id === undefined || id.startsWith('urn:') ? [] : [[name, prefix + id]];
	});
	return { ...region, ...Object.fromEntries(renamed) };
}

function creatorOf(who: unknown): string | undefined {
	if (isObject(who)) {
		const name = [who.first_name, who.last_name].flatMap((part) => asString(part) || []).join(' ');
		return asString(who.email) ?? (name === '' ? undefined : name);
	}
	return typeof who === 'number' ? `user ${who}` : asString(who);
}

function recordOf(region: JsonObject, suggestion: SuggestionSource | undefined, creator: string | undefined): Said {
	const meta = isObject(region.meta) ? region.meta : {};
	const notes = stringsIn(meta.text);
	const id = asString(region.id);
	return {
		...(creator !== undefined && !suggestion && { creator }),
		...saidIn({ ...meta, note: notes.length > 0 ? notes.join('\n') : undefined }),
		...(id !== undefined && { id }),
		...(suggestion && { suggestion }),
	};
}

/** Of several labels on one region each is an annotation; the region's id is the first one's. */
function withoutId<T extends { readonly id?: string }>(said: T, isOther: boolean): T {
	const { id: _, ...rest } = said;
	return isOther ? (rest as T) : said;
}

function readRegion({
	value,
}: JsonObject): { readonly labels: readonly string[]; readonly part: ImportedAnnotation['parts'][number] } | undefined {
	if (!isObject(value)) {
		return undefined;
	}
	const labels = [value.labels, value.hypertextlabels].map(stringsIn).find((some) => some.length > 0);
	// Of a page with tags the offsets of its text stand apart.
	const { start, end } = isObject(value.globalOffsets) ? value.globalOffsets : value;
	if (!labels || typeof start !== 'number' || typeof end !== 'number') {
		return undefined;
	}
	const quote = asString(value.text);
	return { labels, part: { start, end, ...(quote !== undefined && { quote }) } };
}

function stringsIn(value: unknown): readonly string[] {
	return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((one) => typeof one === 'string');
}
