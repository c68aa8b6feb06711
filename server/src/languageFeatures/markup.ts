import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types';
import type { DocumentUri } from '../platform/fileSystem';
import { CLIENT_COMMANDS, type PlaceArgument } from '../commandProtocol';

/** A place to jump to. Lines and characters are zero-based UTF-16 code units: the link's form is the editor's, not the protocol's. */
export interface LinkTarget {
	readonly uri: DocumentUri;
	readonly path: string;
	readonly line: number;
	readonly character: number;
}

/**
 * Writes what a hover says, for a client that draws Markdown or for one that shows plain text. Whatever comes from a
 * document passes through one of these, as it may hold any character.
 */
export interface Markup {
	text(text: string): string;
	bold(text: string): string;
	italic(text: string): string;
	/** `label` is for those who see a link; plain text has the path and the line instead. */
	link(label: string, target: LinkTarget): string;
	webLink(label: string, url: string): string;
	/** The same where the label says enough by itself: plain text has it and no place. */
	namedLink(label: string, target: LinkTarget): string;
	/** A line between what is read at once and the details, as a paragraph of its own. Nothing that a document says can look like it. */
	readonly rule: string;
	/** Empty where commands can't be linked. */
	command(title: string, command: string, argument: object): string;
	/** Paragraphs of lines; empty lines and paragraphs are left out. */
	render(paragraphs: readonly (readonly string[])[]): MarkupContent;
}

export function createMarkup(options: { readonly markdown: boolean; readonly commandLinks: boolean }): Markup {
	return options.markdown ? new MarkdownMarkup(options.commandLinks) : PLAIN_TEXT;
}

class MarkdownMarkup implements Markup {
	readonly rule = '***';
	readonly #commandLinks: boolean;

	constructor(commandLinks: boolean) {
		this.#commandLinks = commandLinks;
	}

	text(text: string): string {
		return escapeMarkdown(text);
	}

	bold(text: string): string {
		return surround(text, '**');
	}

	italic(text: string): string {
		return surround(text, '*');
	}

	link(label: string, target: LinkTarget): string {
		const { uri, line, character } = target;
		if (this.#commandLinks && !uri.startsWith('file:')) {
			// An editor that runs commands follows links to files and the web, and to nothing else: not to records, nor to what has
			// no disk under it.
			return this.command(label, CLIENT_COMMANDS.openPlace, { uri, line, character } satisfies PlaceArgument);
		}
		return `[${escapeMarkdown(label)}](${escapeUrl(target.uri)}#L${target.line + 1},${target.character + 1})`;
	}

	namedLink(label: string, target: LinkTarget): string {
		return this.link(label, target);
	}

	webLink(label: string, url: string): string {
		return /^https?:\/\//iu.test(url)
			? `[${escapeMarkdown(label)}](${escapeUrl(encodeURI(decodeUrl(url)))})`
			: escapeMarkdown(label);
	}

	command(title: string, command: string, argument: object): string {
		const query = escapeUrl(encodeURIComponent(JSON.stringify([argument])));
		return this.#commandLinks ? `[${escapeMarkdown(title)}](command:${command}?${query})` : '';
	}

	render(paragraphs: readonly (readonly string[])[]): MarkupContent {
		const escaped = paragraphs.map((lines) => lines.map(escapeLineStart));
		return { kind: MarkupKind.Markdown, value: joinParagraphs(escaped, '  \n') };
	}
}

const PLAIN_TEXT: Markup = {
	text: (text) => text,
	bold: (text) => text,
	italic: (text) => text,
	link: (_, target) => `${target.path}:${target.line + 1}`,
	namedLink: (label) => label,
	rule: '',
	webLink: (_, url) => url,
	command: () => '',
	render: (paragraphs) => ({ kind: MarkupKind.PlainText, value: joinParagraphs(paragraphs, '\n') }),
};

/** Any text as Markdown that shows it and nothing else, inside a line: no emphasis, link, image, HTML, entity, automatic link or icon. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>~&$@]/gu, '\\$&')
		.replace(/(https?|ftp|file|command|vscode)(?=:)/giu, '$1\\')
		.replace(/\bwww(?=\.)/giu, '$&\\')
		.replace(/\s+/gu, ' ');
}

/** What makes a list, a heading or a rule where a line begins with it. */
function escapeLineStart(line: string): string {
	return line.replace(/^(\s*)([-+=#])/u, '$1\\$2').replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}

/** Emphasis marks must touch the text. */
function surround(text: string, mark: string): string {
	const trimmed = text.trim();
	return trimmed === '' ? '' : `${mark}${escapeMarkdown(trimmed)}${mark}`;
}

/** What would end a Markdown link's target early. */
function escapeUrl(url: string): string {
	return url.replace(
		/[()'*<>\s\\]/gu,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	);
}

function decodeUrl(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

function joinParagraphs(paragraphs: readonly (readonly string[])[], lineBreak: string): string {
	return paragraphs
		.map((lines) => lines.filter((line) => line !== '').join(lineBreak))
		.filter((paragraph) => paragraph !== '')
		.join('\n\n');
}
