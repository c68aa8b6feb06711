import { deepStrictEqual } from 'node:assert/strict';
import { memoryCorpus } from '../support/memoryCorpus';
import { cursorOf, service, showRange } from './support';

const OPTIONS = { annotations: { 'a.txt': [{ label: 'PER', exact: 'Minh' }] } };

function next(text: string): unknown[] {
	const corpus = memoryCorpus({ 'a.txt': text }, OPTIONS);
	const { document } = corpus.marked;
	const found = service().nextUntagged(document, cursorOf(corpus));
	return found ? [showRange(document, found.range), found.wrapped, found.total] : [];
}

suite('the next untagged name', () => {
	test('is the first behind the cursor that nobody decided on', () => {
		deepStrictEqual(next('|Ông <PER Nam> gặp <PER Minh> ở <LOC Huế>'), ['0:4-0:7 Nam', false, 2]);
		deepStrictEqual(next('Ông <PER Nam>| gặp <PER Minh> ở <LOC Huế>'), ['0:19-0:22 Huế', false, 2]);
		deepStrictEqual(next('Ông |<PER Nam> gặp <PER Minh> ở <LOC Huế>'), ['0:4-0:7 Nam', false, 2]);
	});

	test('is looked for from the top behind the last one', () => {
		deepStrictEqual(next('Ông <PER Nam> gặp <PER Minh> ở <LOC Huế>|'), ['0:4-0:7 Nam', true, 2]);
	});

	test('is one of the article, not of its page', () => {
		deepStrictEqual(next('|Ông <PER Minh> nói\n#chrome Báo <LOC Huế>\nÔng <PER Nam> <credit (Ảnh: <PER An>)>'), [
			'2:4-2:7 Nam',
			false,
			1,
		]);
		deepStrictEqual(next('|Ông <PER Minh> nói\n#chrome Báo <LOC Huế>'), []);
	});
});
