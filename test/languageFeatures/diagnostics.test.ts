import { deepStrictEqual } from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { StoredAnnotation } from '../../server/src/annotations/model';
import { reason } from '../../server/src/core/reason';
import { memoryCorpus, type MemoryOptions } from '../support/memoryCorpus';
import { service, showRange } from './support';

function checkDiagnostics(text: string, expected: string[], options?: MemoryOptions, fadeBoilerplate = true): void {
	const corpus = memoryCorpus({ 'a.txt': text }, options);
	const document = corpus.get('a.txt');
	const words = ['', 'error', 'warning', 'information', 'hint'];
	deepStrictEqual(
		service()
			.diagnostics(document, corpus, { fadeBoilerplate })
			.map(({ severity, tags, range, message }) =>
				[
					words[severity!],
					tags?.includes(DiagnosticTag.Unnecessary) ? 'faded' : '',
					showRange(document, range),
					'|',
					message,
				]
					.filter(Boolean)
					.join(' '),
			),
		expected,
	);
}

suite('diagnostics', () => {
	const text = 'Tin\n#chrome Đăng ký\n\n#chrome Chia sẻ\n#promo Theo dõi\nCuộc gặp <credit (Ảnh: TASS)>';

	test('fade boilerplate, one hint for neighbouring lines of a class', () =>
		checkDiagnostics(text, [
			'hint faded 1:0-3:7 Đăng ký⏎⏎Chia sẻ | Boilerplate (page interface). it is a chrome.',
			'hint faded 4:0-4:8 Theo dõi | Boilerplate (call to follow or read on). it is a promo.',
			'hint faded 5:9-5:20 (Ảnh: TASS) | Boilerplate (picture credit). in brackets after a caption.',
		]));

	test('give a line that a person marked its own hint, and say whose reason one for several lines is', () => {
		checkDiagnostics(
			'Tin\n#chrome Đăng ký\n#chrome In bài\n#chrome Chia sẻ',
			[
				'hint faded 1:0-1:7 Đăng ký | Boilerplate (page interface). it is a chrome.',
				'hint faded 2:0-2:6 In bài | Boilerplate (page interface). Marked as boilerplate by hand.',
				'hint faded 3:0-3:7 Chia sẻ | Boilerplate (page interface). it is a chrome.',
			],
			{ annotations: { 'a.txt': [{ label: 'boilerplate', exact: 'In bài', creator: 'Lan' }] } },
		);
		const corpus = memoryCorpus({ 'a.txt': 'Tin\n#chrome Đăng ký\n#chrome Chia sẻ' });
		const document = corpus.get('a.txt');
		const lines = document.analysis.lines.map((line) => ({ ...line, why: reason('in line {0}', line.line) }));
		const view = { ...document, analysis: { ...document.analysis, lines } };
		deepStrictEqual(
			service()
				.diagnostics(view, corpus, { fadeBoilerplate: true })
				.map(({ message }) => message),
			['Boilerplate (page interface). Its first line: in line 1.'],
		);
	});

	test('don’t fade where that isn’t wanted', () => checkDiagnostics(text, [], {}, false));

	test('show an annotation whose passage is gone where what stood before it stands', () =>
		checkDiagnostics(
			'Tin\nTrước đó ông Nguyễn đã từ chức',
			['warning 1:20-1:22 đã | The passage of this tag is gone: “Văn A” (Person)'],
			{ annotations: { 'a.txt': [{ label: 'PER', exact: 'Văn A', prefix: 'đó ông Nguyễn ', start: 0 }] } },
		));

	test('show it at its old place without context, and at the start of an empty document', () => {
		const annotations = { 'a.txt': [{ label: 'claim', exact: 'giá giảm', start: 5 }] };
		checkDiagnostics('Tin mới\nHai', ['warning 0:4-0:7 mới | The passage of this tag is gone: “giá giảm” (Claim)'], {
			annotations,
		});
		checkDiagnostics('', ['warning 0:0-0:0  | The passage of this tag is gone: “giá giảm” (Claim)'], { annotations });
	});

	test('tell which part of a tag is gone', () =>
		checkDiagnostics(
			'Đoàn miền và Nam Triều Tiên gặp nhau.',
			['warning 0:10-0:12 và | A part of this tag is gone: “Bắc” (Place); “Triều Tiên” still stands'],
			{
				annotations: {
					'a.txt': [
						{
							...{ label: 'LOC', exact: 'Bắc … Triều Tiên' },
							besides: {
								parts: [
									{ start: 10, end: 13, exact: 'Bắc', prefix: '', suffix: '' },
									{ start: 17, end: 27, exact: 'Triều Tiên', prefix: 'Nam ', suffix: ' gặp' },
								],
							},
						},
					],
				},
			},
			false,
		));

	test('tell of a relation whose end is gone, once every document is known, at the end that stands', () => {
		const annotations = {
			'a.txt': [
				{ id: 'urn:uuid:1', label: 'PER', exact: 'Lan' },
				{
					...{ id: 'urn:uuid:2', label: 'works-for', exact: '' },
					besides: { whole: true as const, relation: { from: 'urn:uuid:1', to: 'urn:uuid:9' } },
				},
			],
		};
		const message =
			'warning 0:3-0:6 Lan | An annotation that “Works For” relates is gone: relate it anew, or remove the relation.';
		checkDiagnostics('Bà Lan nói.', [message], { annotations }, false);
		checkDiagnostics('Bà Lan nói.', [], { annotations, complete: false }, false);
	});

	test('let the tags of two people and tags in several parts lie as they like', () =>
		checkDiagnostics(
			'Hội nghị Hà Nội.',
			[],
			{
				annotations: {
					'a.txt': [
						{ label: 'MISC', exact: 'Hội nghị Hà Nội', creator: 'Lan' },
						{ label: 'LOC', exact: 'Hà Nội', creator: 'Minh' },
						{
							...{ label: 'ORG', exact: 'Hội … Nội', creator: 'Lan' },
							besides: {
								parts: ['Hội', 'Nội'].map((exact) => ({ start: -1, end: -1, exact, prefix: '', suffix: '' })),
							},
						},
					],
				},
			},
			false,
		));

	test('forbid names and times to overlap, and a passage to be boilerplate and content', () =>
		checkDiagnostics(
			'Hội nghị Hà Nội năm 2019 kết thúc',
			[
				'warning 0:9-0:24 Hà Nội năm 2019 | The tag Date overlaps Other Name “Hội nghị Hà Nội”: names and times lie side by side.',
				"warning 0:25-0:33 kết thúc | The tag Content overlaps Boilerplate “kết thúc”: a passage can't be both.",
			],
			{
				annotations: {
					'a.txt': [
						{ label: 'MISC', exact: 'Hội nghị Hà Nội' },
						{ label: 'DATE', exact: 'Hà Nội năm 2019' },
						{ label: 'claim', exact: 'Hà Nội năm 2019 kết' },
						{ label: 'boilerplate', exact: 'kết thúc' },
						{ label: 'content', exact: 'kết thúc', id: 'urn:uuid:2' },
					],
				},
			},
			false,
		));

	test('let names and times touch', () =>
		checkDiagnostics('Tại Hà Nội2019', [], {
			annotations: {
				'a.txt': [
					{ label: 'LOC', exact: 'Hà Nội' },
					{ label: 'DATE', exact: '2019' },
				],
			},
		}));

	test('leave out what somebody decided about between annotators, and let lie what was decided to hold together', () => {
		const verdict = (name: string, ...about: string[]): Partial<StoredAnnotation> => ({
			history: about.map((was) => ({ when: '', did: 'adjudicated', name, was })),
		});
		const lan = { id: '1', label: 'PER', exact: 'Hà Nội', creator: 'Lan' };
		const minh = { id: '2', label: 'theme', exact: 'Hà Nội mới', creator: 'Minh' };
		const orphan = { id: '3', label: 'LOC', exact: 'Huế', creator: 'Lan' };
		checkDiagnostics('Tại Hà Nội mới', [], {
			annotations: {
				'a.txt': [
					...[lan, minh, orphan],
					{ ...lan, id: '4', besides: verdict('left', '1', '2') },
					{ ...orphan, id: '5', label: 'none', besides: verdict('neither', '3') },
				],
			},
		});
		checkDiagnostics('Tại Hà Nội mới', [], {
			annotations: {
				'a.txt': [
					...[lan, { ...minh, label: 'LOC' }],
					{ ...lan, id: '4', creator: 'Hoa', besides: verdict('both', '1') },
					{ ...minh, id: '5', label: 'LOC', creator: 'Hoa', besides: verdict('both', '2') },
				],
			},
		});
	});

	test('name an attribute that corpus.json gives to another label; what it gives to none is another program’s', () =>
		checkDiagnostics(
			'Tại Hà Nội',
			['information 0:4-0:10 Hà Nội | Place has no attribute “Certainty” in corpus.json; here it is “low”.'],
			{
				annotations: {
					'a.txt': [
						{
							...{ label: 'LOC', exact: 'Hà Nội' },
							besides: {
								attributes: [
									{ name: 'certainty', value: 'low' },
									{ name: 'colour', value: 'red' },
								],
							},
						},
						{ label: 'claim', exact: 'Hà Nội', besides: { attributes: [{ name: 'certainty', value: 'low' }] } },
					],
				},
			},
		));

	test('name a label that the corpus doesn’t know', () =>
		checkDiagnostics('Tin mới', ["information 0:4-0:7 mới | The label “theme” isn't in corpus.json."], {
			annotations: { 'a.txt': [{ label: 'theme', exact: 'mới' }] },
		}));

	test('tell what is wrong with the text before all else', () =>
		checkDiagnostics(
			'Tin\u0000\n#chrome Hết',
			[
				'warning 0:3-0:4 \u0000 | A NUL character',
				'hint faded 1:0-1:3 Hết | Boilerplate (page interface). it is a chrome.',
			],
			{ textProblems: [{ start: 3, end: 4, message: 'A NUL character' }] },
		));
});

suite('diagnostics of the files beside the documents', () => {
	test('stand in their files', () => {
		const corpus = memoryCorpus(
			{ 'a.txt': '' },
			{
				problems: [
					{ file: '.corpus/rules.jsonl', line: 2, message: 'Not JSON' },
					{ file: 'corpus.json', line: 0, message: 'Unknown member' },
					{ file: '.corpus/rules.jsonl', line: 5, message: 'No decision' },
				],
			},
		);
		const found = [...service().storeDiagnostics(corpus)].map(([uri, diagnostics]) => [
			uri,
			...diagnostics.map(
				({ range, message, severity }) => `${range.start.line} ${message} ${severity === DiagnosticSeverity.Error}`,
			),
		]);
		deepStrictEqual(found, [
			['file:///corpus/.corpus/rules.jsonl', '2 Not JSON true', '5 No decision true'],
			['file:///corpus/corpus.json', '0 Unknown member true'],
		]);
	});
});
