import assert from 'node:assert/strict';
import type { AnnotationChange } from '../../server/src/annotations/annotationCommands';
import type { CommandOutcome } from '../../server/src/annotations/model';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { MemoryFileSystem } from '../support/memoryFileSystem';

const FILE = '.corpus/annotations/a.txt.jsonl';

function says({ annotations, documents, message }: CommandOutcome): string {
	return `${annotations}/${documents} ${message}`;
}

/** What the document's annotations say, a line each. */
function shown(corpus: MemoryCorpusFolder): string[] {
	const { table } = corpus.document('a.txt');
	return corpus.service.decisionsFor('a.txt', table).anchored.map(({ annotation, state }) => {
		const { label, entity, value, note, attributes = [], exact, relation, history = [] } = annotation;
		return [
			state === 'exact' ? '' : state,
			label,
			relation ? `${relation.from} ${relation.to}` : exact && `“${exact}”`,
			entity,
			value,
			note && `(${note})`,
			...attributes.map((one) => `${one.name}=${one.value}`),
			...history.map(({ who, did, name, was }) => `[${[who, did, name, was].filter(Boolean).join(' ')}]`),
		]
			.filter(Boolean)
			.join(' ');
	});
}

async function tagged(marked: string, label = 'LOC', discontinuous = false): Promise<MemoryCorpusFolder> {
	const corpus = new MemoryCorpusFolder({ 'a.txt': marked });
	await corpus.service.tag(corpus.document('a.txt'), corpus.selection('a.txt'), label, { discontinuous });
	return corpus;
}

suite('annotationCommands', () => {
	test('several selections are the parts of one tag; the same again is nothing new', async () => {
		const corpus = await tagged('Đoàn [[Bắc]] và Nam [[Triều Tiên]] gặp nhau.', 'LOC', true);
		assert.deepEqual(shown(corpus), ['LOC “Bắc … Triều Tiên”']);
		const [second, first] = corpus.selection('a.txt');
		const again = { discontinuous: true };
		const outcome = await corpus.service.tag(corpus.document('a.txt'), [first!, second!], 'LOC', again);
		assert.equal(says(outcome), '0/0 Already tagged as LOC');
		assert.deepEqual(corpus.decisions('a.txt'), [], 'the analysis has no names in several parts');
	});

	test('another type on the same passage changes the tag, which keeps its id and tells what it was', async () => {
		const corpus = await tagged('Ở [[Hà Nội]].', 'PER');
		await corpus.service.tag(corpus.document('a.txt'), corpus.selection('a.txt'), 'LOC', { note: 'thủ đô' });
		assert.deepEqual(shown(corpus), ['LOC “Hà Nội” (thủ đô) [Lan label PER] [Lan note]']);
		assert.match(corpus.fileSystem.text(FILE)!, /"id":"urn:uuid:Lan-1"/u);
		await corpus.service.undo();
		assert.deepEqual(shown(corpus), ['PER “Hà Nội”']);
	});

	test('another type changes the label alone: entity, note and attributes stay', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ở [[Hà Nội]].' });
		const place = [corpus.document('a.txt'), corpus.selection('a.txt')] as const;
		const said = { entity: 'ha-noi', note: 'thủ đô', attributes: { certainty: 'low' } };
		await corpus.service.tag(...place, 'PER', said);
		await corpus.service.tag(...place, 'ORG');
		const kept = '“Hà Nội” ha-noi (thủ đô) certainty=low';
		assert.deepEqual(shown(corpus), [`ORG ${kept} [Lan label PER]`]);
		assert.deepEqual(corpus.decisions('a.txt'), ['ORG ha-noi: Hà Nội']);
		await corpus.service.times.setValue(place[0], place[1][0]!, 'DATE', '2024');
		await corpus.service.tag(...place, 'ORG');
		assert.match(shown(corpus).join(), /^ORG “Hà Nội” ha-noi \(thủ đô\) certainty=low \[/u);
	});

	test('another person’s tag stays beside one’s own', async () => {
		const files = new MemoryFileSystem();
		const lan = new MemoryCorpusFolder({ 'a.txt': 'Ở [[Hà Nội]].' }, files, 'Lan');
		await lan.service.tag(lan.document('a.txt'), lan.selection('a.txt'), 'PER');
		const minh = new MemoryCorpusFolder({ 'a.txt': 'Ở [[Hà Nội]].' }, files, 'Minh');
		await minh.service.load(['a.txt']);
		await minh.service.tag(minh.document('a.txt'), minh.selection('a.txt'), 'LOC');
		assert.deepEqual(shown(minh), ['PER “Hà Nội”', 'LOC “Hà Nội”']);
	});

	test('what another person tagged is tagged by oneself, too, as the same entity; the same again is nothing new', async () => {
		const files = new MemoryFileSystem();
		const [mai, lan] = ['Mai', 'Lan'].map(
			(name) => new MemoryCorpusFolder({ 'a.txt': 'Ở [[Hà Nội]].' }, files, name),
		) as [MemoryCorpusFolder, MemoryCorpusFolder];
		const place = [mai.document('a.txt'), mai.selection('a.txt')] as const;
		await mai.service.tag(...place, 'LOC', { entity: 'ha-noi', note: 'thủ đô' });
		const hers = files.text(FILE)!;
		await lan.service.load(['a.txt']);
		assert.equal(says(await lan.service.tag(...place, 'LOC')), '1/1 Tagged as LOC: 1 passage');
		assert.deepEqual(shown(lan).sort(), ['LOC “Hà Nội” ha-noi', 'LOC “Hà Nội” ha-noi (thủ đô)']);
		assert.deepEqual(
			lan.service.annotationsOf('a.txt').map(({ id, creator }) => `${creator} ${id}`),
			['Lan urn:uuid:Lan-1', 'Mai urn:uuid:Mai-1'],
		);
		assert.ok(files.text(FILE)!.includes(hers.trim()), 'her line is as it was');
		assert.equal(says(await lan.service.tag(...place, 'LOC')), '0/0 Already tagged as LOC');
		const [left, right] = lan.service.annotationsOf('a.txt');
		await mai.service.load(['a.txt']);
		await mai.service.verdicts.adjudicate('a.txt', { left, right }, 'left');
		await lan.service.load(['a.txt']);
		assert.equal(
			says(await lan.service.tag(...place, 'LOC')),
			'0/0 Already tagged as LOC',
			'a verdict that she is right',
		);
	});

	test('a change of another person’s tag makes one’s own, and hers stays; the next change is of one’s own', async () => {
		const files = new MemoryFileSystem();
		const [mai, lan] = ['Mai', 'Lan'].map(
			(name) => new MemoryCorpusFolder({ 'a.txt': 'Ở [[Hà]] Nội hôm qua.' }, files, name),
		) as [MemoryCorpusFolder, MemoryCorpusFolder];
		const document = mai.document('a.txt');
		await mai.service.tag(document, mai.selection('a.txt'), 'LOC', { entity: 'ha-noi' });
		await mai.service.changeAnnotation(document, 'urn:uuid:Mai-1', { note: 'thủ đô' });
		await lan.service.load(['a.txt']);
		const hers = files.text(FILE)!;
		const change = async (what: AnnotationChange, id = 'urn:uuid:Mai-1'): Promise<string> =>
			says(await lan.service.changeAnnotation(lan.document('a.txt'), id, what));
		assert.equal(await change({ note: 'thủ đô' }), '0/0 Nothing changed: it is so already');
		assert.equal(await change({ spans: [{ start: 2, end: 8 }] }), "1/1 Tag moved. Your own tag now; Mai's stays");
		const left = 'LOC “Hà” ha-noi (thủ đô) [Mai note]';
		assert.deepEqual(shown(lan), [left, 'LOC “Hà Nội” ha-noi (thủ đô)']);
		assert.ok(files.text(FILE)!.includes(hers.trim()), 'her line is as it was');
		assert.equal(await change({ label: 'ORG' }, 'urn:uuid:Lan-1'), '1/1 Changed to ORG');
		assert.equal(await change({ spans: [{ start: 2, end: 4 }] }), '1/1 Tag moved', 'a name there is hers already');
		assert.deepEqual(shown(lan), ['ORG “Hà” ha-noi (thủ đô) [Lan label LOC] [Lan range Hà Nội]', left]);
		await lan.service.undo();
		await lan.service.undo();
		await lan.service.undo();
		assert.equal(files.text(FILE), hers);
		lan.setText('a.txt', 'Tin: ở Hà Nội hôm qua.');
		assert.equal(
			await change({ attributes: { certainty: 'low' } }),
			"1/1 certainty: low. Your own tag now; Mai's stays",
		);
		assert.deepEqual(shown(lan).sort(), [
			'LOC “Hà” ha-noi (thủ đô) [Mai note]',
			'LOC “Hà” ha-noi (thủ đô) certainty=low',
		]);
		lan.setText('a.txt', 'Huế.');
		assert.equal(await change({ spans: [{ start: 0, end: 3 }] }), '1/1 Tag moved', 'a passage found again is a repair');
	});

	test('another person’s tag is removed by name, and its line stays; one’s own goes first', async () => {
		const files = new MemoryFileSystem();
		const [lan, minh] = ['Lan', 'Minh'].map(
			(name) => new MemoryCorpusFolder({ 'a.txt': 'Ở [[Hà Nội]] hôm qua.' }, files, name),
		) as [MemoryCorpusFolder, MemoryCorpusFolder];
		const place = [lan.document('a.txt'), lan.selection('a.txt')] as const;
		await lan.service.tag(...place, 'PER', { note: 'tên' });
		await minh.service.load(['a.txt']);
		const hers = files.text(FILE)!;
		await minh.service.tag(...place, 'LOC');
		assert.equal(says(await minh.service.untag(...place)), '1/1 Tag removed: 1 passage');
		assert.deepEqual(shown(minh), ['PER “Hà Nội” (tên)']);
		assert.equal(says(await minh.service.untag(...place)), "1/1 Removed Lan's tag: PER “Hà Nội”");
		assert.deepEqual([shown(minh), minh.decisions('a.txt')], [[], []]);
		assert.ok(files.text(FILE)!.includes(hers.trim()), 'her line is as it was');
		assert.match(files.text(FILE)!, /"did":"adjudicated","name":"neither","was":"urn:uuid:Lan-1"/u);
		assert.equal(says(await minh.service.untag(...place)), '0/0 No tag here');
		await minh.service.undo();
		assert.deepEqual(shown(minh), ['PER “Hà Nội” (tên)']);
		assert.equal(
			says(await minh.service.removeDecision('urn:uuid:Lan-1')),
			"1/1 Removed Lan's tag: PER “Hà Nội”",
			'as by its name in a hover',
		);
		assert.deepEqual(shown(minh), []);
		await minh.service.undo();
		await minh.service.tagDocument(place[0], 'genre', 'tin');
		await lan.service.load(['a.txt']);
		const [genre] = lan.service.annotationsOf('a.txt').filter(({ label }) => label === 'genre');
		assert.equal(says(await lan.service.removeDecision(genre!.id)), "1/1 Removed Minh's tag: genre");
		assert.deepEqual(shown(lan), ['PER “Hà Nội” (tên)']);
	});

	test('a verdict that is removed doesn’t bring back what it was about', async () => {
		const files = new MemoryFileSystem();
		const [lan, hoa] = ['Lan', 'Hoa'].map(
			(name) => new MemoryCorpusFolder({ 'a.txt': 'Ở [[Hà Nội]] hôm qua.' }, files, name),
		) as [MemoryCorpusFolder, MemoryCorpusFolder];
		await lan.service.tag(lan.document('a.txt'), lan.selection('a.txt'), 'PER');
		await hoa.service.load(['a.txt']);
		const [left] = hoa.service.annotationsOf('a.txt');
		await hoa.service.verdicts.adjudicate('a.txt', { left, right: undefined }, 'left');
		assert.equal(
			says(await hoa.service.untag(hoa.document('a.txt'), hoa.selection('a.txt'))),
			'1/1 Tag removed: 1 passage',
		);
		assert.deepEqual(shown(hoa), []);
	});

	test('label, place, note, attributes and entity are changed in one step, which undo takes back byte for byte', async () => {
		const corpus = await tagged('Ở [[Hà]] Nội hôm qua.');
		const before = corpus.fileSystem.snapshot();
		const document = corpus.document('a.txt');
		const change: AnnotationChange = {
			label: 'ORG',
			spans: [{ start: 1, end: 9 }],
			note: 'xem lại',
			attributes: { certainty: 'low', source: null },
			entity: 'ha-noi',
		};
		assert.equal(says(await corpus.service.changeAnnotation(document, 'urn:uuid:Lan-1', change)), '1/1 Changed to ORG');
		assert.deepEqual(shown(corpus), [
			'ORG “Hà Nội” ha-noi (xem lại) certainty=low [Lan label LOC] [Lan entity] [Lan note] [Lan range Hà] [Lan attribute certainty]',
		]);
		const same = await corpus.service.changeAnnotation(document, 'urn:uuid:Lan-1', change);
		assert.equal(says(same), '0/0 Nothing changed: it is so already');
		await corpus.service.undo();
		assert.deepEqual(corpus.fileSystem.snapshot(), before);
		await corpus.service.redo();
		assert.equal(shown(corpus).length, 1);
	});

	test('an orphan is put on another passage, and a tag that moved with the text can be moved again', async () => {
		const corpus = await tagged('Ở [[Hà Nội]] hôm qua.');
		corpus.setText('a.txt', 'Ở Huế hôm qua.');
		assert.deepEqual(shown(corpus), ['orphan LOC “Hà Nội”']);
		const spans = [{ start: 2, end: 5 }];
		await corpus.service.changeAnnotation(corpus.document('a.txt'), 'urn:uuid:Lan-1', { spans });
		assert.deepEqual(shown(corpus), ['LOC “Huế” [Lan range Hà Nội]']);
		corpus.setText('a.txt', 'Sáng qua ở Huế hôm qua.');
		assert.deepEqual(shown(corpus), ['moved LOC “Huế” [Lan range Hà Nội]']);
		await corpus.service.changeAnnotation(corpus.document('a.txt'), 'urn:uuid:Lan-1', {
			spans: [{ start: 5, end: 8 }],
		});
		assert.deepEqual(shown(corpus), ['LOC “qua” [Lan range Hà Nội] [Lan range Huế]']);
	});

	test('a part is added, and a selection of nothing changes nothing', async () => {
		const corpus = await tagged('Đoàn [[Bắc]] và Nam Triều Tiên.');
		const document = corpus.document('a.txt');
		const spans = [...corpus.selection('a.txt'), { start: 16, end: 26 }];
		await corpus.service.changeAnnotation(document, 'urn:uuid:Lan-1', { spans });
		assert.deepEqual(shown(corpus), ['LOC “Bắc … Triều Tiên” [Lan range Bắc]']);
		const none = await corpus.service.changeAnnotation(document, 'urn:uuid:Lan-1', { spans: [{ start: 4, end: 5 }] });
		assert.equal(says(none), '0/0 Nothing selected: the tag stays where it is');
	});

	test('a document’s label is one for each person, with the newest value', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Tin.' });
		const tagDocument = async (label: string, value?: string): Promise<string> =>
			says(await corpus.service.tagDocument(corpus.document('a.txt'), label, value));
		assert.equal(await tagDocument('genre', 'bản tin'), '1/1 Document: genre, bản tin');
		assert.equal(await tagDocument('genre', 'phóng sự'), '1/1 Document: genre, phóng sự');
		assert.equal(await tagDocument('genre'), '0/0 Nothing changed: it is so already');
		assert.equal(await tagDocument('sport'), '1/1 Document: sport');
		await corpus.service.times.setDocumentDate('a.txt', '2014');
		assert.deepEqual(shown(corpus).sort(), ['document-date 2014', 'genre phóng sự [Lan value bản tin]', 'sport']);
		assert.equal(await tagDocument('genre', ''), '1/1 Document: genre');
		assert.equal(
			shown(corpus).some((one) => one.includes('phóng sự [')),
			false,
		);
	});

	test('a relation is kept once, and stays when one of its ends is removed', async () => {
		const corpus = await tagged('Bà [[Lan]] của [[VOV]].', 'ORG');
		const document = corpus.document('a.txt');
		const ends = { from: 'urn:uuid:Lan-1', to: 'urn:uuid:Lan-2' };
		assert.equal(says(await corpus.service.relate(document, 'works-for', ends)), '1/1 Related: works-for');
		assert.equal(
			says(await corpus.service.relate(document, 'works-for', ends)),
			'0/0 Nothing changed: it is so already',
		);
		await corpus.service.removeDecision('urn:uuid:Lan-2');
		assert.equal(shown(corpus).filter((one) => one === 'works-for urn:uuid:Lan-1 urn:uuid:Lan-2').length, 1);
		const found = corpus.service.annotationsById(new Set(['urn:uuid:Lan-1', 'urn:uuid:Lan-2']));
		assert.deepEqual([...found.keys()], ['urn:uuid:Lan-1']);
	});
});
