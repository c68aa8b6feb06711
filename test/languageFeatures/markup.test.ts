import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { createMarkup, escapeMarkdown } from '../../server/src/languageFeatures/markup';

const TARGET = { uri: 'file:///a%20b/(1).txt', path: 'a b/(1).txt', line: 2, character: 4 };

suite('Markdown of hovers', () => {
	const markup = createMarkup({ markdown: true, commandLinks: true });

	test('shows any text as it is', () => {
		const cases: [string, string][] = [
			['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
			['[x](command:corpus.undo)', '\\[x\\](command\\:corpus.undo)'],
			['<img src=x> &amp; $(bug)', '\\<img src=x\\> \\&amp; \\$(bug)'],
			['a@b.vn www.b.vn http://b.vn', 'a\\@b.vn www\\.b.vn http\\://b.vn'],
			['a\\*', 'a\\\\\\*'],
			['one\ntwo\t three', 'one two three'],
			['13.09.2023 (VOV.VN)', '13.09.2023 (VOV.VN)'],
		];
		deepStrictEqual(
			cases.map(([text]) => escapeMarkdown(text)),
			cases.map(([, escaped]) => escaped),
		);
	});

	test('begins no list and no heading by accident', () => {
		const lines = ['1. một', '- hai', '# ba', '2024) bốn'];
		strictEqual(markup.render([lines]).value, ['1\\. một', '\\- hai', '\\# ba', '2024\\) bốn'].join('  \n'));
	});

	test('draws a rule of its own, and none that a document draws', () => {
		const drawn = ['***', '---', '___', '* * *', '==='].map((text) => [markup.text(text)]);
		deepStrictEqual(markup.render([['a'], [markup.rule], ...drawn]).value.split('\n\n'), [
			'a',
			'***',
			'\\*\\*\\*',
			'\\---',
			'\\_\\_\\_',
			'\\* \\* \\*',
			'\\===',
		]);
	});

	test('links to places and commands whatever their names hold', () => {
		strictEqual(markup.link('a]b', TARGET), '[a\\]b](file:///a%20b/%281%29.txt#L3,5)');
		strictEqual(
			markup.command('Do', 'corpus.x', { a: "(')" }),
			'[Do](command:corpus.x?%5B%7B%22a%22%3A%22%28%27%29%22%7D%5D)',
		);
	});

	test('links by a command to what an editor doesn’t follow a link to: a place on no disk', () => {
		const uri = 'vscode-vfs://github/lan/tin/a.txt';
		const command = 'command:corpusAnnotator.openPlace?';
		const argument = encodeURIComponent(JSON.stringify([{ uri, line: 2, character: 4 }]));
		strictEqual(markup.link('a', { ...TARGET, uri }), `[a](${command}${argument})`);
		const plain = createMarkup({ markdown: true, commandLinks: false });
		strictEqual(plain.link('a', { ...TARGET, uri }), `[a](${uri}#L3,5)`);
	});

	test('links to the web and to nothing else outside', () => {
		strictEqual(
			markup.webLink('Q7747', 'https://www.wikidata.org/wiki/Q7747'),
			'[Q7747](https://www.wikidata.org/wiki/Q7747)',
		);
		strictEqual(markup.webLink('x', 'javascript:alert(1)'), 'x');
	});

	test('puts emphasis on text only', () => deepStrictEqual([markup.bold('  a '), markup.bold(' ')], ['**a**', '']));
});

suite('plain text of hovers', () => {
	const markup = createMarkup({ markdown: false, commandLinks: true });

	test('has paths for links, and no commands', () => {
		const lines = [markup.link('x', TARGET), markup.command('Do', 'corpus.x', {}), markup.bold('*a*')];
		deepStrictEqual(markup.render([lines, ['']]), { kind: 'plaintext', value: 'a b/(1).txt:3\n*a*' });
	});

	test('has the name of what is named, and no rule', () => {
		const paragraphs = [[markup.namedLink('Kim', TARGET)], [markup.rule], ['b']];
		strictEqual(markup.render(paragraphs).value, 'Kim\n\nb');
	});
});
