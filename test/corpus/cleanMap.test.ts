import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/src/core/model';
import { CleanMap } from '../../server/src/corpus/cleanMap';

/** A text with `{` and `}` around what is taken out: the text itself, and the map. */
function cut(marked: string): { text: string; map: CleanMap } {
	const kept: Span[] = [];
	let text = '';
	marked.split(/[{}]/u).forEach((part, i) => {
		if (i % 2 === 0) {
			kept.push({ start: text.length, end: text.length + part.length });
		}
		text += part;
	});
	return { text, map: new CleanMap(text.length, kept) };
}

function spanOf(text: string, passage: string): Span {
	const start = text.indexOf(passage);
	return { start, end: start + passage.length };
}

suite('the map of a cleaned text', () => {
	test('takes out what is to go', () => {
		const { text, map } = cut('Lan {and Minh }saw{ it} Huế.');
		strictEqual(map.apply(text), 'Lan saw Huế.');
		strictEqual(map.cleanedLength, 12);
	});

	test('follows passages that stay, that lose a part, and that go', () => {
		const { text, map } = cut('Lan {and Minh }saw{ it} Huế.');
		const cleaned = map.apply(text);
		const followed = ['Lan', 'Huế', 'Minh', 'Minh saw', 'Lan and', 'saw it Huế', ' it'].map((passage) => {
			const found = map.spanToCleaned(spanOf(text, passage));
			return found && [cleaned.slice(found.start, found.end), found.clipped ? 'clipped' : 'whole'];
		});
		deepStrictEqual(followed, [
			['Lan', 'whole'],
			['Huế', 'whole'],
			undefined,
			['saw', 'clipped'],
			['Lan ', 'clipped'],
			['saw Huế', 'clipped'],
			undefined,
		]);
	});

	test('leads back, to a passage with all that stood inside it', () => {
		const { text, map } = cut('Lan {and Minh }saw{ it} Huế.');
		const cleaned = map.apply(text);
		const back = ['Lan', 'saw', 'Huế', 'Lan saw', 'saw Huế'].map((passage) => {
			const { start, end } = map.spanToOriginal(spanOf(cleaned, passage));
			return text.slice(start, end);
		});
		deepStrictEqual(back, ['Lan', 'saw', 'Huế', 'Lan and Minh saw', 'saw it Huế']);
	});

	test('of a text that nothing is left of has a place for everything', () => {
		const map = new CleanMap(5, []);
		deepStrictEqual([map.apply('abcde'), map.toCleaned(3), map.toOriginal(0), map.isWhole], ['', 0, 0, false]);
		deepStrictEqual(CleanMap.whole(0).isWhole, true);
	});

	const cuts = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 5 }), fc.boolean()), { maxLength: 12 });
	const mapOf = (pieces: readonly (readonly [string, boolean])[]): { text: string; map: CleanMap } => {
		let text = '';
		const kept: Span[] = [];
		for (const [piece, stays] of pieces) {
			if (stays) {
				kept.push({ start: text.length, end: text.length + piece.length });
			}
			text += piece;
		}
		return { text, map: new CleanMap(text.length, kept) };
	};

	test('is exact for every passage', () => {
		fc.assert(
			fc.property(cuts, fc.nat(), fc.nat(), (pieces, a, b) => {
				const { text, map } = mapOf(pieces);
				const cleaned = map.apply(text);
				const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((m, n) => m - n);
				const there = map.spanToCleaned({ start, end });
				const left = map.kept
					.map((part) => text.slice(Math.max(start, part.start), Math.max(start, Math.min(end, part.end))))
					.join('');
				strictEqual(there ? cleaned.slice(there.start, there.end) : '', left);
				if (there) {
					const back = map.spanToOriginal(there);
					ok(back.start >= start && back.end <= end);
					deepStrictEqual(map.spanToCleaned(back)!.start, there.start);
					deepStrictEqual(map.spanToCleaned(back)!.end, there.end);
					ok(there.clipped || (back.start === start && back.end === end));
				}
			}),
		);
	});

	test('of two cleanings, one after the other, is one map', () => {
		fc.assert(
			fc.property(cuts, fc.func(fc.boolean()), (pieces, stays) => {
				const { text, map } = mapOf(pieces);
				const once = map.apply(text);
				const next = mapOf(Array.from({ length: once.length }, (_, i) => [once.charAt(i), stays(i)] as const));
				strictEqual(map.then(next.map).apply(text), next.map.apply(once));
			}),
		);
	});
});
