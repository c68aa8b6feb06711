import { deepStrictEqual } from 'node:assert/strict';
import { shortNames } from '../../server/src/languageFeatures/documentNames';

function checkNames(names: Record<string, string>): void {
	deepStrictEqual(Object.fromEntries(shortNames(Object.keys(names))), names);
}

suite('short names of documents', () => {
	test('leave out folders and extension', () => checkNames({ 'x/y/putin.txt': 'putin', 'nga.txt': 'nga' }));

	test('leave out what a program appended', () =>
		checkNames({
			'000_f7ab7fbba402dc3f.txt': '000',
			'001_efeaf1e41f10e953.txt': '001',
			'mua-lon.3f2504e0-4f89-41d3-9a0c-0305e82c3301.txt': 'mua-lon',
			'f7ab7fbba402dc3f.txt': 'f7ab7fbba402dc3f',
			'ferry_f7ab7fbba402dc3f.txt': 'ferry_f7ab7fbba402dc3f',
			'ferry_efeaf1e41f10e953.txt': 'ferry_efeaf1e41f10e953',
		}));

	test('keep the words and numbers that people know documents by', () =>
		checkNames({
			'loi-nhuan-lam-son.txt': 'loi-nhuan-lam-son',
			'2024-06-19-summit-in-pyongyang.txt': '2024-06-19-summit-in-pyongyang',
			'article_20251021_0001.txt': 'article_20251021_0001',
		}));

	test('cut long names as far as they stay different', () =>
		checkNames({
			'chinh-phu-hop-ban-ve-phong-chong-lut-o-mien-trung.txt': 'chinh-phu-hop-ban-ve-phong-chong-lut-o-…',
			'gia-vang-trong-nuoc-tiep-tuc-tang-manh-phien-1.txt': 'gia-vang-trong-nuoc-tiep-tuc-tang-manh-phien-1',
			'gia-vang-trong-nuoc-tiep-tuc-tang-manh-phien-2.txt': 'gia-vang-trong-nuoc-tiep-tuc-tang-manh-phien-2',
		}));

	test('keep what tells documents apart', () =>
		checkNames({ 'a/tin.txt': 'a/tin.txt', 'b/tin.txt': 'b/tin.txt', 'c.txt': 'c.txt', 'c.md': 'c.md' }));

	test('have something to show for any name', () =>
		checkNames({ '.txt': '.txt', 'a/.b': '.b', 'no extension': 'no extension' }));
});
