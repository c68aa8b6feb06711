/** What format files look like, for whoever named another one. */
import type { JsonObject } from '../annotations/jsonLines';
import { isObject } from '../annotations/jsonLines';
import { reason, type Reason } from '../core/reason';
import type { Format, Source, SourceFile } from './format';
import { jsonObjectsOf } from './jsonValues';
import { FORMATS } from './registry';

/** So many files are looked at: those of a folder are alike. */
const LOOKED_AT = 20;
/** UTF-16 code units of a file that are looked at, if it isn't JSON. */
const HEAD = 1 << 14;

/**
 * Why nothing could be found in the files: they look like another format, or like none. Undefined where they look as they
 * should: then there is nothing in them.
 *
 * @param hasRead something was found, but no document that it is about: only another format explains that
 */
export async function whyNothing(source: Source, { id, title }: Format, hasRead: boolean): Promise<Reason | undefined> {
	const found = new Set<string>();
	for (const file of source.files.slice(0, LOOKED_AT)) {
		// What is damaged or no text looks like nothing.
		(await formatsOf(file).catch(() => [])).forEach((one) => found.add(one));
	}
	if (found.has(id)) {
		return undefined;
	}
	const [other] = FORMATS.filter((one) => found.has(one.id));
	if (!other && hasRead) {
		return undefined;
	}
	return other
		? reason('there is no annotation of {0} in it. It looks like {1}: import it as {2}', title, other.title, other.id)
		: reason('there is no annotation of {0} in it, and it looks like no other format that is known here', title);
}

/** The ids of the formats that the file may be, the likeliest first. */
async function formatsOf(file: SourceFile): Promise<readonly string[]> {
	if (/\.qdpx$/iu.test(file.path)) {
		return ['refi-qda'];
	}
	const head = await headOf(file);
	if (/^[[{]/u.test(head)) {
		for await (const { value } of jsonObjectsOf(file, { complain: () => undefined })) {
			return formatsOfObject(value);
		}
		return [];
	}
	return head.startsWith('<') ? formatsOfXml(head) : formatsOfLines(head);
}

async function headOf(file: SourceFile): Promise<string> {
	let head = '';
	for await (const piece of file.text()) {
		head = (head + piece).trimStart();
		if (head.length >= HEAD) {
			break;
		}
	}
	return head.slice(0, HEAD);
}

function formatsOfObject(object: JsonObject): readonly string[] {
	const has = (...names: readonly string[]): boolean => names.some((name) => name in object);
	if (has('%FEATURE_STRUCTURES')) {
		return ['uima-json'];
	}
	if (has('annotation_sets')) {
		return ['bdocjs'];
	}
	if (has('@context', 'target', '@graph')) {
		return ['w3c'];
	}
	if (isObject(object.data) && has('annotations', 'predictions', 'completions', 'id')) {
		return ['label-studio'];
	}
	if (has('ner_tags', 'tags') && has('tokens')) {
		return ['huggingface'];
	}
	if (has('spans')) {
		return has('tokens', 'answer', '_input_hash', 'meta') ? ['prodigy', 'huggingface'] : ['huggingface', 'prodigy'];
	}
	return has('text', 'data') && has('label', 'labels', 'entities', 'annotations') ? ['doccano'] : [];
}

function formatsOfXml(head: string): readonly string[] {
	return (
		[
			['gate-xml', /<GateDocument\b/u],
			['uima-xmi', /<xmi:XMI\b|http:\/\/www\.omg\.org\/XMI|uima\/noNamespace/u],
			['tei', /<(?:TEI|teiCorpus|TEI\.2)\b/u],
		] as const
	)
		.filter(([, sign]) => sign.test(head))
		.map(([id]) => id);
}

const TAG = /^(?:O|[BIESLU]-\S+)$/u;

function formatsOfLines(head: string): readonly string[] {
	if (head.startsWith('#FORMAT=WebAnno TSV 3')) {
		return ['webanno-tsv'];
	}
	if (/^T\d+\t\S+ \d+ \d+/mu.test(head)) {
		return ['brat'];
	}
	const lines = head.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
	if (lines.some((line) => /^\d+\t/u.test(line) && line.split('\t').length >= 10)) {
		return ['conllu'];
	}
	const rows = lines.map((line) => line.trim().split(/[ \t]+/u));
	// The last line may be cut off.
	if (rows.length > 1 && rows.slice(0, -1).every((row) => row.length > 1 && TAG.test(row.at(-1)!))) {
		return rows.some((row) => row.length > 2) ? ['conll2003', 'iob2'] : ['iob2', 'conll2003'];
	}
	const columns = lines[0]?.toLowerCase().split(/[,;\t]/u) ?? [];
	return columns.length > 1 && columns.some((name) => name.replaceAll('"', '').trim() === 'label') ? ['csv'] : [];
}
