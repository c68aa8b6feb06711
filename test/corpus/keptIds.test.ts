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

	test('what was written without the name and type is found by the type in its id', () => {
		begin({ 'a.txt': '[ORG Ashcombe]', 'b.txt': '[ORG=ashcombe-org the Reds]' });
		corpus.setDecisions([
			{ id: 'urn:uuid:1', source: {}, kind: 'rename', entity: 'ashcombe-org', name: 'Ashcombe FC' },
		]);
		assert.deepEqual(entitiesOf(corpus), ['ORG Ashcombe FC (ashcombe) in 2: Ashcombe 1, the Reds 1']);
	});
});
