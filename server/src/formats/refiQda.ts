/**
 * A project of the REFI-QDA standard (https://www.qdasoftware.org, version 1.5): a zip file with the texts and `project.qde`, which
 * has labels as codes and annotations as coded selections. They count code points; whether the end is the last character's
 * place, as the standard has it, or the one behind it, as its own examples and most programs do, is a variant.
 */
import { deflateSync, inflateSync, strFromU8, strToU8, Zip, ZipDeflate } from 'fflate';
import { CodePointIndex } from '../annotations/codePointIndex';
import type { LabelDefinition } from '../configuration/corpusFile';
import type { ExchangeAnnotation, ExchangeDocument, ExchangeRecord } from './exchange';
import type { Exporter, ExportOptions, Format, Sink } from './format';
import { guidOf } from './guid';
import { OVERLAPS } from './holds';
import { type Loss, type LossKind, lossOf } from './losses';
import { readRefiQda } from './refiQdaReader';
import { element, legalInXml, type XmlElement, xmlMarkup } from './xmlWriter';

export const refiQda: Format = {
	id: 'refi-qda',
	title: 'REFI-QDA',
	summary: 'corpus.qdpx for NVivo, MAXQDA, ATLAS.ti, QualCoder: labels as codes, annotations as coded selections',
	extensions: ['.qdpx'],
	variants: [
		{ id: 'exclusive', summary: 'endPosition is behind the last character, as in most programs' },
		{ id: 'inclusive', summary: "endPosition is the last character's, as the standard says it" },
	],
	exporter: (options) => new RefiExporter(options),
	importer: readRefiQda,
};

export const QDE = 'project.qde';
const FILE = 'corpus.qdpx';
const NAMESPACE = 'urn:QDA-XML:project:1.0';

class RefiExporter implements Exporter {
	readonly holds: ReadonlySet<LossKind> = new Set([
		...OVERLAPS,
		'note',
		'creator',
		'time',
		'relation',
		'document-label',
	] as const);
	readonly #labels: readonly LabelDefinition[];
	readonly #inclusive: boolean;
	#zip: Zip | undefined;
	/** Codes and people stand before what refers to them, but are known only behind it: that waits, packed. */
	readonly #sources: Uint8Array[] = [];
	readonly #links: XmlElement[] = [];
	readonly #codes = new Map<string, string>();
	readonly #users = new Map<string, string>();

	constructor({ variant, labels }: ExportOptions) {
		this.#labels = labels;
		this.#inclusive = variant === 'inclusive';
		labels.filter(({ kind }) => kind !== 'relation').forEach(({ name }) => this.#codeOf(name));
	}

	document(document: ExchangeDocument, sink: Sink): readonly Loss[] {
		const guid = guidOf(`source ${document.path}`);
		const text = new ZipDeflate(`Sources/${guid}.txt`);
		this.#zipTo(sink).add(text);
		text.push(strToU8(document.text), true);
		const index = new CodePointIndex(document.text);
		const source = element(
			'TextSource',
			{ guid, name: legalInXml(document.path), plainTextPath: `internal://${guid}.txt` },
			...document.annotations.map((one) => this.#selection(one, document.text, index)),
			...document.labels.map((one) => this.#coding(one)),
		);
		this.#sources.push(deflateSync(strToU8(xmlMarkup({ ...source, namespace: NAMESPACE })), { level: 1 }));
		const losses: Loss[] = document.labels.flatMap((one) => this.#lost(document, one, ['note', 'modified']));
		for (const one of document.relations) {
			this.#links.push(
				element('Link', {
					guid: guidOf(one.id),
					name: legalInXml(one.label),
					direction: 'OneWay',
					originGUID: guidOf(one.from),
					targetGUID: guidOf(one.to),
				}),
			);
			losses.push(...this.#lost(document, one, ['note', 'creator', 'created']));
		}
		return losses;
	}

	end(sink: Sink): void {
		const zip = this.#zipTo(sink);
		const project = new ZipDeflate(QDE);
		zip.add(project);
		const write = (markup: string): void => project.push(strToU8(markup));
		write(
			`<?xml version="1.0" encoding="UTF-8"?>\n<Project name="corpus" origin="Corpus Annotator" xmlns="${NAMESPACE}">\n`,
		);
		const users = [...this.#users].map(([name, guid]) => element('User', { guid, name: legalInXml(name) }));
		const codes = [...this.#codes].map(([label, guid]) => this.#code(label, guid));
		const group = (...of: readonly XmlElement[]): void =>
			of.forEach((one) => write(`${xmlMarkup({ ...one, namespace: NAMESPACE })}\n`));
		if (users.length > 0) {
			group(element('Users', {}, ...users));
		}
		group(element('CodeBook', {}, element('Codes', {}, ...codes)));
		if (this.#sources.length > 0) {
			write('<Sources>\n');
			this.#sources.forEach((packed) => write(`${strFromU8(inflateSync(packed))}\n`));
			write('</Sources>\n');
		}
		if (this.#links.length > 0) {
			group(element('Links', {}, ...this.#links));
		}
		project.push(strToU8('</Project>\n'), true);
		zip.end();
	}

	#zipTo(sink: Sink): Zip {
		this.#zip ??= new Zip((error, piece) => {
			if (error) {
				throw error;
			}
			sink.append(FILE, piece);
		});
		return this.#zip;
	}

	#selection(one: ExchangeAnnotation, text: string, index: CodePointIndex): XmlElement {
		const { start, end } = one.parts[0]!;
		return element(
			'PlainTextSelection',
			{
				guid: guidOf(one.id),
				name: legalInXml(text.slice(start, end)),
				startPosition: String(index.pointsBefore(start)),
				endPosition: String(index.pointsBefore(end) - (this.#inclusive ? 1 : 0)),
				...(one.creator !== undefined && { creatingUser: this.#userOf(one.creator) }),
				...(one.created !== undefined && { creationDateTime: one.created }),
				...(one.modified !== undefined && { modifiedDateTime: one.modified }),
			},
			...(one.note === undefined ? [] : [element('Description', {}, legalInXml(one.note))]),
			this.#coding(one),
		);
	}

	#coding({ id, label, creator, created }: ExchangeRecord & { readonly label: string }): XmlElement {
		return element(
			'Coding',
			{
				guid: twinOf(guidOf(id)),
				...(creator !== undefined && { creatingUser: this.#userOf(creator) }),
				...(created !== undefined && { creationDateTime: created }),
			},
			element('CodeRef', { targetGUID: this.#codeOf(label) }),
		);
	}

	#code(label: string, guid: string): XmlElement {
		const { color, description } = this.#labels.find(({ name }) => name === label) ?? {};
		return element(
			'Code',
			{ guid, name: legalInXml(label), isCodable: 'true', color },
			...(description === undefined ? [] : [element('Description', {}, legalInXml(description))]),
		);
	}

	#codeOf(label: string): string {
		return known(this.#codes, label, 'code');
	}

	#userOf(name: string): string {
		return known(this.#users, name, 'user');
	}

	/** What only selections can say. */
	#lost(
		document: ExchangeDocument,
		one: ExchangeRecord & { readonly label: string },
		members: readonly ('note' | 'creator' | 'created' | 'modified')[],
	): readonly Loss[] {
		const kinds = members
			.filter((member) => one[member] !== undefined)
			.map((member): LossKind => (member === 'created' || member === 'modified' ? 'time' : member));
		return [...new Set(kinds)].map((kind) => lossOf(document, one, kind));
	}
}

/** Another GUID that belongs to this one. */
function twinOf(guid: string): string {
	return (15 - Number.parseInt(guid[0]!, 16)).toString(16) + guid.slice(1);
}

function known(guids: Map<string, string>, name: string, kind: string): string {
	const guid = guids.get(name) ?? guidOf(`${kind} ${name}`);
	guids.set(name, guid);
	return guid;
}
