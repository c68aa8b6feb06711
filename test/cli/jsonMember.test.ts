import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { placeOfMember, withMember } from '../../server/src/cli/jsonMember';
import '../support/properties';

suite("a member of a JSON object's text", () => {
	for (const [what, json, value] of [
		['a string', '{"text":"a"}', '"a"'],
		['with spaces', ' { "text" : "a" , "b":1 } ', '"a"'],
		['with escapes', '{"a":"\\\\","text":"say \\"text\\":\\\\"}', '"say \\"text\\":\\\\"'],
		['under an escaped name', '{"te\\u0078t":"a"}', '"a"'],
		['behind a member of the same name inside another', '{"m":{"text":"}"},"l":["text",{"text":1}],"text":"a"}', '"a"'],
		['a number', '{"text": 1e5 }', '1e5'],
		['a list', '{"text":[1,{"a":"]"}],"b":2}', '[1,{"a":"]"}]'],
		['the last of two', '{"text":"a","text":"b"}', '"b"'],
	] as const) {
		test(what, () => {
			const place = placeOfMember(json, 'text');
			strictEqual(place && json.slice(place.start, place.end), value);
		});
	}

	test('that is not there', () => {
		strictEqual(placeOfMember('{}', 'text'), undefined);
		strictEqual(placeOfMember('{"a":{"text":"b"}}', 'text'), undefined);
	});

	test('is found in any object, and one is added', () => {
		const name = fc.oneof(fc.constantFrom('text', 'a"', '\\', '', '\u2028'), fc.string());
		fc.assert(
			fc.property(fc.dictionary(name, fc.jsonValue()), name, fc.nat(3), (object, wanted, indent) => {
				const json = JSON.stringify(object, undefined, indent);
				const place = placeOfMember(json, wanted);
				strictEqual(place !== undefined, Object.hasOwn(object, wanted));
				if (place) {
					deepStrictEqual(JSON.parse(json.slice(place.start, place.end)), JSON.parse(json)[wanted]);
				}
				deepStrictEqual(JSON.parse(withMember(json, 'new!', [1])), { ...JSON.parse(json), 'new!': [1] });
			}),
		);
	});
});
