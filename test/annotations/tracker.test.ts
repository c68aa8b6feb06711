import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentTracker, shiftSpan, type TextEdit } from '../../server/src/annotations/tracker';
import { annotationOn, annotationsOn, showAnchored } from '../support/annotations';
import { parseMarked } from '../support/text';

/** Replaces the first `old` by `now`; like an editor it reports what differs between them. */
function edit(text: string, old: string, now: string): { text: string; edit: TextEdit } {
	const start = text.indexOf(old);
	assert.ok(start >= 0, `${old} is not in ${text}`);
	let before = 0;
	while (before < Math.min(old.length, now.length) && old[before] === now[before]) {
		before++;
	}
	let after = 0;
	while (after < Math.min(old.length, now.length) - before && old.at(-1 - after) === now.at(-1 - after)) {
		after++;
	}
	return {
		text: text.slice(0, start) + now + text.slice(start + old.length),
		edit: { start: start + before, end: start + old.length - after, newLength: now.length - before - after },
	};
}

/** Follows the marked passage through edits, each asked about as an editor would after each keystroke. */
function checkFollows(marked: string, edits: [old: string, now: string][], expected: string): void {
	const { text, spans } = parseMarked(marked);
	const annotations = annotationsOn(text, spans);
	const tracker = new DocumentTracker(text);
	tracker.anchored(annotations);
	let now = text;
	for (const [from, to] of edits) {
		const step = edit(now, from, to);
		now = step.text;
		tracker.edit([step.edit], now);
		tracker.anchored(annotations);
	}
	const shown = showAnchored(now, tracker.anchored(annotations));
	assert.equal([shown.text, ...shown.states.filter((state) => state.startsWith('orphan'))].join(' — '), expected);
}

suite('tracker', () => {
	test('text before it moves it, text after it does not', () => {
		checkFollows('Ông [[Lê Minh]] nói.', [['Ông', 'Hôm nay ông 🎉']], 'Hôm nay ông 🎉 [[Lê Minh]] nói.');
		checkFollows('Ông [[Lê Minh]] nói.', [['nói', 'không nói']], 'Ông [[Lê Minh]] không nói.');
	});

	test('what is typed inside belongs to it, what is typed at its edges does not', () => {
		checkFollows('Ông [[Lê Minh]] nói.', [['Lê M', 'Lê Văn M']], 'Ông [[Lê Văn Minh]] nói.');
		checkFollows(
			'Ông [[Lê Minh]] nói.',
			[
				['Ông ', 'Ông Trần '],
				['Minh', 'Minhx'],
			],
			'Ông Trần [[Lê Minh]]x nói.',
		);
		const { text, spans } = parseMarked('a[[b]]c');
		const annotation = annotationOn(text, spans[0]!);
		const tracker = new DocumentTracker(text);
		tracker.anchored([annotation]);
		tracker.edit([{ start: 1, end: 1, newLength: 1 }], 'axbc');
		tracker.edit([{ start: 3, end: 3, newLength: 1 }], 'axbyc');
		assert.equal(showAnchored('axbyc', tracker.anchored([annotation])).text, 'ax[[b]]yc');
	});

	test('a part of it is deleted, and comes back with undo', () => {
		checkFollows('Ông [[Lê Minh]] nói.', [['inh nói', '']], 'Ông [[Lê M]].');
		checkFollows(
			'Ông [[Lê Minh]] nói.',
			[
				['inh nói', ''],
				['M', 'Minh nói'],
			],
			'Ông [[Lê Minh]] nói.',
		);
		checkFollows(
			'Ông [[Lê Minh]] nói.',
			[
				['Ông Lê', ''],
				[' M', 'Ông Lê M'],
			],
			'Ông [[Lê Minh]] nói.',
		);
	});

	test('deleted whole it is an orphan, and comes back with undo or where it is pasted', () => {
		const marked = 'Hôm nay trời đẹp nên ông [[Lê Minh]] đi dạo quanh hồ một vòng rồi về nhà.';
		checkFollows(
			marked,
			[['Lê Minh', '']],
			'Hôm nay trời đẹp nên ông  đi dạo quanh hồ một vòng rồi về nhà. — orphan Lê Minh',
		);
		checkFollows(
			marked,
			[
				['Lê Minh', ''],
				['ông ', 'ông Lê Minh'],
			],
			marked,
		);
		const sentence = parseMarked(marked).text;
		checkFollows(
			`Mở đầu.\n${marked}\nKết.`,
			[
				[`${sentence}\n`, ''],
				['Kết.', `Kết.\n${sentence}`],
			],
			`Mở đầu.\nKết.\n${marked}`,
		);
	});

	test('an orphan does not come back on another passage', () => {
		checkFollows(
			'Hôm nay trời đẹp nên ông [[Lê Minh]] đi dạo quanh hồ.\nVậy thôi.',
			[
				['Hôm nay trời đẹp nên ông Lê Minh đi dạo quanh hồ.\n', ''],
				['Vậy thôi', 'Bóng đá: cầu thủ Lê Minh ghi bàn'],
			],
			'Bóng đá: cầu thủ Lê Minh ghi bàn. — orphan Lê Minh',
		);
	});

	test('the whole text is replaced by itself with one line more, as by a tool that formats', () => {
		const { text, spans } = parseMarked('Ông [[Lê Minh]] nói rằng mọi việc đều ổn.');
		const annotation = annotationOn(text, spans[0]!);
		const tracker = new DocumentTracker(text);
		tracker.anchored([annotation]);
		const now = `Tin mới\n${text}`;
		tracker.edit([{ start: 0, end: text.length, newLength: now.length }], now);
		assert.equal(
			showAnchored(now, tracker.anchored([annotation])).text,
			'Tin mới\nÔng [[Lê Minh]] nói rằng mọi việc đều ổn.',
		);
	});

	test('states: exact at its stored place, moved elsewhere', () => {
		const annotation = annotationOn('Ông A đến', { start: 4, end: 5 });
		const tracker = new DocumentTracker('Ông A đến');
		const state = (): string => tracker.anchored([annotation])[0]!.state;
		const states = [state()];
		tracker.edit([{ start: 0, end: 0, newLength: 1 }], ' Ông A đến');
		states.push(state());
		tracker.edit([{ start: 0, end: 1, newLength: 0 }], 'Ông A đến');
		states.push(state());
		assert.deepEqual(states, ['exact', 'moved', 'exact']);
	});

	test('an annotation that is made or changed meanwhile is looked for', () => {
		const tracker = new DocumentTracker('Ông A đến');
		tracker.anchored([]);
		tracker.edit([{ start: 0, end: 0, newLength: 4 }], 'Này Ông A đến');
		const made = annotationOn('Này Ông A đến', { start: 8, end: 9 });
		assert.deepEqual(
			tracker.anchored([made]).map(({ state, span }) => [state, span]),
			[['exact', { start: 8, end: 9 }]],
		);
		assert.deepEqual(tracker.anchored([]), []);
	});

	test('after any edits that leave its own text alone it selects the same text', () => {
		const anyEdit = fc.record({
			at: fc.nat(),
			length: fc.nat({ max: 6 }),
			insert: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '🎉'), maxLength: 6 }),
		});
		fc.assert(
			fc.property(
				fc.string({ maxLength: 20 }),
				fc.string({ maxLength: 20 }),
				fc.array(fc.array(anyEdit, { maxLength: 3 })),
				(left, right, versions) => {
					const passage = 'PQ RS';
					let text = left + passage + right;
					const annotation = annotationOn(text, { start: left.length, end: left.length + passage.length });
					const tracker = new DocumentTracker(text);
					tracker.anchored([annotation]);
					let start = left.length;
					for (const version of versions) {
						const edits: TextEdit[] = [];
						for (const { at, length, insert } of version) {
							// Before the passage or behind it, never in it.
							const before = at % 2 === 0;
							const low = before ? 0 : start + passage.length;
							const high = before ? start : text.length;
							const from = low + (at % (high - low + 1));
							const to = Math.min(from + length, high);
							edits.push({ start: from, end: to, newLength: insert.length });
							text = text.slice(0, from) + insert + text.slice(to);
							start += before ? insert.length - (to - from) : 0;
						}
						tracker.edit(edits, text);
					}
					assert.deepEqual(tracker.anchored([annotation])[0]!.span, { start, end: start + passage.length });
				},
			),
		);
	});

	test('a shifted span is always a span of the new text', () => {
		fc.assert(
			fc.property(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(5), (a, b, c, d, newLength) => {
				const [start, end] = [Math.min(a, b), Math.max(a, b)];
				const edit = { start: Math.min(c, d), end: Math.max(c, d), newLength };
				const shifted = shiftSpan({ start, end }, edit);
				const length = 20 + newLength - (edit.end - edit.start);
				assert.ok(shifted.start >= 0 && shifted.start <= shifted.end && shifted.end <= length);
			}),
		);
	});
});
