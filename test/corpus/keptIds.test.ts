import assert from 'node:assert/strict';
import { createEntityDecision, type EntityChange } from '../../server/src/annotations/entityFile';
import type { EntityDecision } from '../../server/src/annotations/model';
import type { Corpus } from '../../server/src/corpus/corpus';
import { summarize } from '../../server/src/corpus/summarize';
import { entitiesOf, namedCorpus, namedText } from './namedText';

const CLUB = { kind: 'rename', entity: 'ashcombe', name: 'Ashcombe FC' } as const;

suite('keptIds', () => {
	let corpus: Corpus;
	let decisions: EntityDecision[];

	function begin(documents: Readonly<Record<string, string>>): void {
		({ corpus } = namedCorpus(documents));
		decisions = [];
	}

	/** What is decided now, of what is found now. */
	function decide(change: EntityChange): void {
		const when = `2026-11-21T10:00:0${decisions.length}Z`;
		decisions.push(
			createEntityDecision(`urn:uuid:${decisions.length}`, change, 'Lan', when, (id) => corpus.foundEntity(id)),
		);
		corpus.setDecisions(decisions);
	}

	/** Names with ids are accepted, which tells what is found now. */
	function accept(path: string, marked: string): readonly string[] {
		const { text, analysis } = namedText(marked);
		const given = analysis.mentions.flatMap(({ start, end, type, entity }) =>
			entity === undefined ? [] : [{ start, exact: text.slice(start, end), label: type, entity }],
		);
		const created = '2026-11-21T09:00:00Z';
		const tags = given.map((one) => ({ ...one, created, meant: corpus.foundEntity(one.entity) }));
		corpus.setAnswers(path, tags);
		return becomes(path, marked);
	}

	function becomes(path: string, marked: string): readonly string[] {
		const { table, analysis } = namedText(marked);
		corpus.setSummary(path, summarize(table, analysis));
		return entitiesOf(corpus);
	}

	test('a club keeps its id and its new name when a town of the same name is tagged, which gets another id', () => {
		begin({ 'a.txt': '[ORG Ashcombe] [ORG Ashcombe]' });
		decide(CLUB);
		assert.deepEqual(entitiesOf(corpus), ['ORG Ashcombe FC (ashcombe) in 1: Ashcombe 2']);
		const both = ['LOC Ashcombe (ashcombe-loc) in 1: Ashcombe 1', 'ORG Ashcombe FC (ashcombe) in 1: Ashcombe 1'];
		assert.deepEqual(becomes('a.txt', '[ORG Ashcombe] [LOC Ashcombe]'), both);
		assert.deepEqual(
			['ashcombe', 'ashcombe-org', 'ashcombe-loc'].map((id) => corpus.entity(id)?.type),
			['ORG', 'ORG', 'LOC'],
		);
		assert.deepEqual(corpus.decisionsOn('ashcombe-loc'), []);
		assert.equal(corpus.decisionsOn('ashcombe').length, 1);
		assert.deepEqual(
			becomes('a.txt', '[ORG Ashcombe] [ORG Ashcombe]'),
			['ORG Ashcombe FC (ashcombe) in 1: Ashcombe 2'],
			'the tag was taken back',
		);
	});

	test('the town is decided on under its new id, and keeps that when the club’s decision is gone', () => {
		begin({ 'a.txt': '[ORG Ashcombe]' });
		decide(CLUB);
		becomes('b.txt', '[LOC Ashcombe]');
		decide({ kind: 'link', entity: 'ashcombe-loc', uri: 'http://www.wikidata.org/entity/Q1' });
		assert.equal(corpus.entity('ashcombe-loc')?.uri, 'http://www.wikidata.org/entity/Q1');
		assert.equal(corpus.entity('ashcombe')?.uri, undefined);
		corpus.setDecisions(decisions.slice(1));
		assert.deepEqual(entitiesOf(corpus), [
			'LOC Ashcombe (ashcombe-loc) in 1: Ashcombe 1',
			'ORG Ashcombe (ashcombe-org) in 1: Ashcombe 1',
		]);
		assert.equal(corpus.entity('ashcombe-loc')?.uri, 'http://www.wikidata.org/entity/Q1');
	});

	test('a decision follows an entity that is all of another type now, past its namesake', () => {
		begin({ 'a.txt': '[LOC Ashcombe]', 'b.txt': '[ORG Ashcombe]' });
		decide({ kind: 'rename', entity: 'ashcombe-org', name: 'Ashcombe FC' });
		assert.deepEqual(becomes('b.txt', '[MISC Ashcombe]'), [
			'LOC Ashcombe (ashcombe) in 1: Ashcombe 1',
			'MISC Ashcombe FC (ashcombe-org) in 1: Ashcombe 1',
		]);
	});

	test('a decision on a club that is nowhere any more isn’t its town’s', () => {
		begin({ 'a.txt': '[LOC Ashcombe]', 'b.txt': '[ORG Ashcombe]' });
		decide({ kind: 'rename', entity: 'ashcombe-org', name: 'Ashcombe FC' });
		assert.deepEqual(becomes('b.txt', '[LOC Ashcombe]'), ['LOC Ashcombe (ashcombe) in 2: Ashcombe 2']);
		assert.equal(corpus.decidedOn(decisions[0]!), undefined, 'which `check` tells');
	});

	test('a merge holds for both of its sides, and one of them keeps what it was merged under', () => {
		begin({ 'a.txt': '[ORG Ashcombe] [ORG Redford]' });
		decide({ kind: 'merge', entity: 'ashcombe', into: 'redford' });
		assert.deepEqual(becomes('b.txt', '[LOC Ashcombe] [LOC Redford]'), [
			'LOC Ashcombe (ashcombe-loc) in 1: Ashcombe 1',
			'LOC Redford (redford-loc) in 1: Redford 1',
			'ORG Redford (redford) in 1: Ashcombe 1, Redford 1',
		]);
		assert.equal(corpus.entity('ashcombe')?.id, 'redford');
	});

	test('a split holds for the club whose form it was', () => {
		begin({ 'a.txt': '[ORG Ashcombe]' });
		decide({ kind: 'split', entity: 'ashcombe', form: 'Ashcombe', into: 'ashcombe-abcd' });
		assert.deepEqual(becomes('b.txt', '[LOC Ashcombe]'), [
			'LOC Ashcombe (ashcombe-loc) in 1: Ashcombe 1',
			'ORG Ashcombe (ashcombe-abcd) in 1: Ashcombe 1',
		]);
	});

	test('a name that the corpus writes out in full later is known by what it was called', () => {
		begin({ 'a.txt': '[PER Putin]' });
		decide({ kind: 'rename', entity: 'putin', name: 'V. P.' });
		assert.deepEqual(becomes('b.txt', '[PER Vladimir Putin] [PER Putin] [LOC Putin]'), [
			'PER V. P. (putin) in 2: Putin 2, Vladimir Putin 1',
			'LOC Putin (putin-loc) in 1: Putin 1',
		]);
	});

	const COMPANY = 'cong-ty-hoang-lan';

	test('an accepted name stays with the others, and under its id, when the document with the full form goes', () => {
		begin({ 'a.txt': '[ORG Công ty Hoàng Lan]', 'b.txt': '[ORG Hoàng Lan] [ORG Hoàng Lan]' });
		assert.deepEqual(accept('b.txt', `[ORG=${COMPANY} Hoàng Lan] [ORG Hoàng Lan]`), [
			`ORG Công ty Hoàng Lan (${COMPANY}) in 2: Hoàng Lan 2, Công ty Hoàng Lan 1`,
		]);
		decide({ kind: 'link', entity: COMPANY, uri: 'http://www.wikidata.org/entity/Q1' });
		corpus.remove('a.txt');
		assert.deepEqual(entitiesOf(corpus), [`ORG Hoàng Lan (${COMPANY}) in 1: Hoàng Lan 2`]);
		assert.equal(corpus.entity(COMPANY)?.uri, 'http://www.wikidata.org/entity/Q1');
		assert.equal(corpus.entity('hoang-lan')?.uri, 'http://www.wikidata.org/entity/Q1');
	});

	test('… and when nothing is left but what was accepted, which keeps its name', () => {
		begin({ 'a.txt': '[PER Trần Văn Bình]', 'b.txt': '[PER Lê Thị Hoa], [PER Bình]' });
		accept('b.txt', '[PER Lê Thị Hoa], [PER=tran-van-binh Bình]');
		corpus.remove('a.txt');
		assert.deepEqual(entitiesOf(corpus), [
			'PER Lê Thị Hoa (le-thi-hoa) in 1: Lê Thị Hoa 1',
			'PER Trần Văn Bình (tran-van-binh) in 1: Bình 1',
		]);
	});

	test('an accepted name stays with the others when a text writes it with the company’s legal form', () => {
		begin({ 'a.txt': '[ORG Hoa Sen]', 'b.txt': '[ORG Hoa Sen]' });
		accept('a.txt', '[ORG=hoa-sen Hoa Sen]');
		decide({ kind: 'rename', entity: 'hoa-sen', name: 'HSG' });
		assert.deepEqual(becomes('c.txt', '[ORG Hoa Sen JSC]'), ['ORG HSG (hoa-sen) in 3: Hoa Sen 2, Hoa Sen JSC 1']);
	});

	test('an accepted club is no town that is named like it later', () => {
		begin({ 'a.txt': '[ORG Ashcombe]' });
		accept('a.txt', '[ORG=ashcombe Ashcombe]');
		assert.deepEqual(becomes('b.txt', '[LOC Ashcombe]'), [
			'LOC Ashcombe (ashcombe-loc) in 1: Ashcombe 1',
			'ORG Ashcombe (ashcombe) in 1: Ashcombe 1',
		]);
	});

	test('a decision holds for what is left of a company’s names, though nobody accepted one', () => {
		begin({ 'a.txt': '[ORG Công ty Hoàng Lan]', 'b.txt': '[ORG Hoàng Lan]' });
		decide({ kind: 'rename', entity: COMPANY, name: 'HL' });
		corpus.remove('a.txt');
		assert.deepEqual(entitiesOf(corpus), [`ORG HL (${COMPANY}) in 1: Hoàng Lan 1`]);
	});

	test('a tag that was taken back gives the id up', () => {
		begin({ 'a.txt': '[ORG Công ty Hoàng Lan]', 'b.txt': '[ORG Hoàng Lan] [ORG Hoàng Lan]' });
		accept('b.txt', `[ORG=${COMPANY} Hoàng Lan] [ORG Hoàng Lan]`);
		corpus.remove('a.txt');
		assert.deepEqual(accept('b.txt', '[ORG Hoàng Lan] [ORG Hoàng Lan]'), [
			'ORG Hoàng Lan (hoang-lan) in 1: Hoàng Lan 2',
		]);
	});

	test('what was written without the name and type is found by the type in its id', () => {
		begin({ 'a.txt': '[ORG Ashcombe]', 'b.txt': '[ORG=ashcombe-org the Reds]' });
		corpus.setDecisions([
			{ id: 'urn:uuid:1', source: {}, kind: 'rename', entity: 'ashcombe-org', name: 'Ashcombe FC' },
		]);
		assert.deepEqual(entitiesOf(corpus), ['ORG Ashcombe FC (ashcombe) in 2: Ashcombe 1, the Reds 1']);
	});
});
