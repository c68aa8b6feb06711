import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { PatternDate } from './documentMembers';

/**
 * The text of a `corpus.json` with dates before those that it gives already, as the first pattern counts; all else in it
 * stays as it is.
 *
 * @param text undefined for a file that is not there yet; it must be an object without a mistake otherwise
 */
export function addDocumentDates(text: string | undefined, dates: readonly PatternDate[]): string {
	if (dates.length === 0 && text !== undefined) {
		return text;
	}
	const patterns = new Set(dates.map(({ pattern }) => pattern));
	const added = dates.map(({ pattern, value }) => `${JSON.stringify(pattern)}: ${JSON.stringify(value)}`);
	const json = text?.replace(/^\uFEFF/u, ' ');
	const root = json === undefined ? undefined : parseTree(json);
	if (text === undefined || !root) {
		return `{\n\t"documentDates": ${objectOf(added)}\n}\n`;
	}
	const node = findNodeAtLocation(root, ['documentDates']);
	if (node) {
		const kept = (node.children ?? [])
			.filter(({ children }) => !patterns.has(String(children?.[0]?.value)))
			.map(({ offset, length }) => text.slice(offset, offset + length));
		return text.slice(0, node.offset) + objectOf([...added, ...kept]) + text.slice(node.offset + node.length);
	}
	const start = root.offset + 1;
	const isEmpty = !root.children?.length;
	return `${text.slice(0, start)}\n\t"documentDates": ${objectOf(added)}${isEmpty ? '\n' : ','}${isEmpty ? text.slice(start).trimStart() : text.slice(start)}`;
}

function objectOf(members: readonly string[]): string {
	return `{\n${members.map((member) => `\t\t${member}`).join(',\n')}\n\t}`;
}
