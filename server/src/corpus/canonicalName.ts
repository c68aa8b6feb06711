import type { EntityType } from '../core/model';
import { foldName } from '../core/text/normalize';
import type { LinkLexicon } from './linkLexicon';
import { isShouted } from './nameCase';
import type { NameNode } from './nameNode';
import { nominativeOf } from './nominative';
import { isInitial, nameWords } from './personNames';

interface Form {
	readonly form: string;
	readonly key: string;
	readonly count: number;
}

/**
 * The name to show for all these: the fullest form that the corpus uses, in its commonest spelling; of names with an
 * alias the one that its pack puts first; in the base form where its language inflects names, be it in no text. Of a place the generic words in front are left out where the corpus does so.
 */
export function canonicalName(type: EntityType, nodes: readonly NameNode[], lexicon: LinkLexicon): string {
	return nominativeOf(
		type,
		fullestName(type, nodes, lexicon),
		() => nodes.flatMap((node) => node.forms.map(([form]) => form)),
		lexicon,
	);
}

function fullestName(type: EntityType, nodes: readonly NameNode[], lexicon: LinkLexicon): string {
	const names = nodes.flatMap((node) => node.names);
	if (names.length === 1) {
		return names[0]![0];
	}
	const counts = new Map<string, number>();
	for (const [name, documents] of names) {
		counts.set(name, (counts.get(name) ?? 0) + documents);
	}
	if (counts.size === 0) {
		// The last documents that named it went while names were joined: so will the name.
		return nodes[0]!.name;
	}
	const forms = [...counts]
		.map(([form, count]): Form => ({ form, key: lexicon.keyOf(form), count }))
		.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
	const alias = forms.map(({ key }) => lexicon.alias(type, key)).find((found) => found !== undefined);
	const preferred = alias?.names
		.map((name) => lexicon.keyOf(name))
		.find((name) => forms.some(({ key }) => key === name));
	const candidates = forms.filter(({ key }) => preferred === undefined || key === preferred);
	const base = lexicon.inBaseForm(candidates);
	const best = [...base].sort(
		(a, b) => fullness(type, b, lexicon) - fullness(type, a, lexicon) || b.count - a.count,
	)[0]!;
	const spellings = base.filter(({ form }) => foldName(form) === foldName(best.form));
	return (spellings.find(({ form }) => !isShouted(type, form)) ?? spellings[0]!).form;
}

/** Words that are written out count most; initials stand for one each, but any full name is fuller. */
function fullness(type: EntityType, { key, form }: Form, lexicon: LinkLexicon): number {
	const words = nameWords(key);
	const initials = words.filter(isInitial).length;
	const generic = type === 'LOC' && lexicon.core(type, key) !== undefined ? 1 : 0;
	return (
		(words.length - initials) * 4 +
		initials -
		generic * 100 -
		(isShouted(type, form) ? 2 : 0) -
		(lexicon.isShortened(form) ? 1 : 0)
	);
}
