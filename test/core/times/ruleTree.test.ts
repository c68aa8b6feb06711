import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PACKS } from '../../../server/src/core/packs/packs';
import { TextTable } from '../../../server/src/core/textTable';
import { Lexicon } from '../../../server/src/core/times/lexicon';
import { Matcher } from '../../../server/src/core/times/matchRule';
import { Pieces } from '../../../server/src/core/times/pieces';
import type { RuleNode, RuleTree } from '../../../server/src/core/times/ruleTree';

/** Grows all nodes of a tree, and reads the effects of all its rules: each can be read. */
function growAll(tree: RuleTree): void {
	const nodes: RuleNode[] = [tree.root];
	for (let node = nodes.pop(); node; node = nodes.pop()) {
		tree.grow(node);
		nodes.push(...[...node.digitSlots, ...node.wordSlots].map((edge) => edge.node));
		tree.forEachWord(new Set([node.id]), (_, to) => nodes.push(to));
		for (const { rule } of node.ends) {
			assert.ok(rule.effects.flags);
		}
	}
}

/** Each rule as a text may have it: its first alternatives, and figures for its slots. */
function spokenRules(rules: string): string[] {
	return rules
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) =>
			line
				.split(' => ')[0]!
				.replace(/\[[^\]]*\]/gu, '')
				.replace(/\(([^|)]*)[^)]*\)/gu, '$1')
				.replace(/\{y\w*\}/gu, '2024')
				.replace(/\{\w+\}/gu, '12')
				.replaceAll('?', '')
				.trim(),
		);
}

/** What the rules find in a line, from each of its pieces on. */
function matchesOf(lexicon: Lexicon, line: string): readonly unknown[] {
	const { tokens } = new TextTable(line);
	const pieces = new Pieces(tokens, lexicon.vocabulary);
	pieces.load(0, tokens.count, lexicon.vocabulary);
	const matcher = new Matcher(pieces, lexicon);
	return Array.from({ length: pieces.count }, (_, at) => {
		const match = matcher.longest(at);
		return match && [match.end, match.rule.effects, [...match.captures], [...match.ends]];
	});
}

suite('rules for times as a tree', () => {
	for (const { language, times } of PACKS) {
		test(`${language}: grown as it is walked or before, it finds the same`, () => {
			const whole = new Lexicon(times);
			growAll(whole.tree);
			const lists = [times.months, times.weekdays, Object.values(times.units)].flat(2);
			const part = fc.oneof(
				{ weight: 3, arbitrary: fc.constantFrom(...spokenRules(times.rules)) },
				fc.constantFrom(...lists),
				fc.constantFrom('/', '-', ':', '.', ','),
				fc.nat({ max: 31 }).map(String),
				fc.integer({ min: 1900, max: 2100 }).map(String),
			);
			fc.assert(
				fc.property(fc.array(fc.tuple(part, fc.constantFrom(' ', ' ', '')), { maxLength: 30 }), (parts) => {
					const line = parts.flat().join('');
					// A tree of its own, as long as it is young.
					assert.deepStrictEqual(matchesOf(new Lexicon(times), line), matchesOf(whole, line));
				}),
				{ numRuns: 8 },
			);
		});
	}
});
