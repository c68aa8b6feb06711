import assert from 'node:assert/strict';
import type * as Analyze from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { en } from '../../../server/src/core/packs/en/en';
import { languagePack } from '../../../server/src/core/packs/languagePack';
import { once } from '../../../server/src/core/packs/once';

const TEXTS = [
	'Tổng thống Nga Vladimir Putin tới Hà Nội hôm 20/6/2024, theo TTXVN.\nBà Nguyễn Thị Mai ở Nha Trang chia sẻ.',
	'Prime Minister Keir Starmer met Nguyen Van Thanh of Reuters in Da Nang on Tuesday.\nMore than Nestlé paid in March.',
	'Президент России Владимир Путин прибыл в Ханой 20 июня 2024 года, сообщает ТАСС.',
	'Le président Emmanuel Macron a reçu mardi Olaf Scholz à Paris, selon l’Agence France-Presse.',
	'Der Bundeskanzler hat am Dienstag in Berlin mit Frau Baerbock gesprochen, teilte die Regierung mit.',
];

suite('packs made when they are needed', () => {
	test('a part is made when it is first asked for, and once', () => {
		const made: string[] = [];
		const part = <T extends object>(name: string, value: T) =>
			once(() => {
				made.push(name);
				return value;
			});
		const pack = languagePack('en', {
			lines: part('lines', en.lines),
			names: part('names', en.names),
			times: part('times', en.times),
			links: part('links', en.links),
		});
		assert.deepStrictEqual(made, []);
		assert.deepStrictEqual([pack.names, pack.names], [en.names, en.names]);
		assert.deepStrictEqual(made, ['names']);
	});

	test('an analysis says the same whichever language came first', () => {
		const analysed = (texts: readonly string[]) => {
			const { analyze } = freshModules();
			return new Map(texts.map((text) => [text, JSON.stringify(analyze(text, { knowledge: NO_KNOWLEDGE }))]));
		};
		const reversed = analysed([...TEXTS].reverse());
		assert.deepStrictEqual(
			TEXTS.map((text) => reversed.get(text)),
			[...analysed(TEXTS).values()],
		);
	});
});

/** The analysis as a new process has it, nothing made yet. */
function freshModules(): typeof Analyze {
	const others = Object.keys(require.cache).filter((file) => /[\\/]server[\\/]src[\\/]core[\\/]/u.test(file));
	const kept = others.map((file) => [file, require.cache[file]] as const);
	others.forEach((file) => delete require.cache[file]);
	try {
		// eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would give what is there already
		return require('../../../server/src/core/analyze') as typeof Analyze;
	} finally {
		kept.forEach(([file, module]) => (require.cache[file] = module));
	}
}
