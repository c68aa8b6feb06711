import assert from 'node:assert/strict';
import { NO_KNOWLEDGE } from '../../server/src/core/model';
import { analyze } from '../../server/src/core/analyze';
import { lineKeyOf, templateKeyOf } from '../../server/src/core/text/lineKey';
import { formOfLine } from '../../server/src/core/text/lineLikeness';
import { TextTable } from '../../server/src/core/textTable';
import { Corpus } from '../../server/src/corpus/corpus';
import { duplicateGroups } from '../../server/src/corpus/duplicates';
import { summarize } from '../../server/src/corpus/summarize';
import { surveyTable } from '../../server/src/corpus/surveyText';
import { joinLines } from '../support/text';

const PARAGRAPH =
	'Sáng nay hàng nghìn người dân đã có mặt từ rất sớm ở bờ sông để xem cuộc đua thuyền được chờ đợi nhất trong năm.';

function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
	const corpus = new Corpus();
	for (const [path, text] of Object.entries(texts)) {
		corpus.setSurvey(path, surveyTable(new TextTable(text)));
	}
	for (const [path, text] of Object.entries(texts)) {
		corpus.setSummary(path, summarize(new TextTable(text), analyze(text, { knowledge: NO_KNOWLEDGE })));
	}
	return corpus;
}

function run<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** `documents × occurrences, characters, boilerplate in n: example (sources)`, the most characters first. */
function repeated(corpus: Corpus, leaders: Readonly<Record<string, string>> = {}): string[] {
	return [...run(corpus.lines.repeated((path) => leaders[path] ?? path))]
		.sort((a, b) => b.characters - a.characters)
		.map(({ template, documents, occurrences, characters, example, sources }) => {
			const where = [...sources].map(([source, count]) => `${source || '-'} ${count}`).join(', ');
			return `${template ? 'template ' : ''}${documents} × ${occurrences}, ${characters}: ${example} (${where})`;
		});
}

suite('which lines stand where', () => {
	const texts = {
		'vn/a.txt': joinLines('Chia sẻ', 'Một', '3 ảnh', 'Chia sẻ'),
		'vn/b.txt': joinLines('CHIA SẺ', 'Hai', '12 ảnh'),
		'c.txt': joinLines('chia  sẻ', 'Ba'),
	};

	test('what repeats, with its documents, places, text and sources; lines of one template are one', () => {
		assert.deepEqual(repeated(corpusOf(texts)), [
			'3 × 4, 28: c.txt (vn 2, - 1)',
			'template 2 × 2, 11: vn/a.txt (vn 2)',
		]);
	});

	test('twins count as one document', () => {
		assert.deepEqual(repeated(corpusOf(texts), { 'vn/b.txt': 'vn/a.txt' }), ['3 × 4, 28: c.txt (vn 2, - 1)']);
	});

	test('how often a document has a line, or lines of a template', () => {
		const { lines } = corpusOf(texts);
		const template = templateKeyOf('1 ảnh');
		assert.equal(lines.occurrences('vn/a.txt', lineKeyOf('Chia sẻ')), 2);
		assert.equal(lines.occurrences('vn/b.txt', lineKeyOf('Một')), 0);
		assert.equal(lines.occurrences('gone.txt', lineKeyOf('Một')), 0);
		assert.deepEqual([...lines.ofTemplate('vn/b.txt', template)], [[lineKeyOf('12 ảnh'), 1]]);
		assert.deepEqual([...lines.ofTemplate('c.txt', template)], []);
	});

	test('what the analysis says of a line at all its places', () => {
		const { lines } = corpusOf({ 'a.txt': joinLines('Đăng nhập', '', 'Cầu mới ở Huế', '', PARAGRAPH) });
		assert.equal(lines.isBoilerplate('a.txt', lineKeyOf('Đăng nhập')), true);
		assert.equal(lines.isBoilerplate('a.txt', lineKeyOf(PARAGRAPH)), false);
		assert.equal(lines.isBoilerplate('a.txt', lineKeyOf('Khác')), undefined);
	});

	test('lines that may be like one, by names or by words', () => {
		const corpus = corpusOf({
			'a.txt': 'Theo dõi chúng tôi trên Facebook',
			'b.txt': 'Theo dõi chúng tôi trên Zalo\nTheo dõi chúng tôi mỗi ngày trên Facebook',
		});
		const found = corpus.lines.like(formOfLine('Theo dõi chúng tôi trên Google News'));
		assert.deepEqual(found.get(lineKeyOf('Theo dõi chúng tôi trên Facebook')), ['a.txt']);
		assert.deepEqual(found.get(lineKeyOf('Theo dõi chúng tôi trên Zalo')), ['b.txt']);
		assert.deepEqual([...corpus.lines.like(formOfLine('Ảnh'))], []);
	});

	test('a document that went is forgotten; the same survey again changes nothing', () => {
		const corpus = corpusOf(texts);
		const { version } = corpus.lines;
		corpus.setSurvey('c.txt', surveyTable(new TextTable(texts['c.txt'])));
		assert.equal(corpus.lines.version, version);
		corpus.remove('c.txt');
		assert.ok(corpus.lines.version > version);
		assert.equal(corpus.lines.occurrences('c.txt', lineKeyOf('Ba')), 0);
	});

	test('documents that share most of their text are told in groups', () => {
		const second = PARAGRAPH.replace('Sáng', 'Chiều');
		const corpus = corpusOf({
			'a.txt': joinLines('Đua thuyền', PARAGRAPH, second),
			'b.txt': joinLines('Hội đua thuyền', PARAGRAPH, second, 'Theo báo bạn'),
			'c.txt': joinLines('Ngày hội', PARAGRAPH, second),
			'd.txt': joinLines('Đua thuyền', PARAGRAPH.replace('sông', 'biển'), PARAGRAPH.replace('năm', 'tháng')),
		});
		assert.deepEqual(run(duplicateGroups(corpus)), [['a.txt', 'b.txt', 'c.txt']]);
		corpus.remove('a.txt');
		assert.deepEqual(run(duplicateGroups(corpus)), [['b.txt', 'c.txt']]);
		corpus.remove('b.txt');
		assert.deepEqual(run(duplicateGroups(corpus)), []);
	});
});
