import type { Nominatives } from '../linkPack';
import { once } from '../once';
import { list } from '../words';

/** `ск: ска ске` says that whatever ends with `ска` or `ске` has `ск` for a base form. */
function endings(text: string): readonly (readonly [ending: string, base: string])[] {
	return list(text).flatMap((group) => {
		const [base, cases] = group.split(':');
		return cases!
			.trim()
			.split(' ')
			.map((ending) => [ending, base!.trim()] as const);
	});
}

const CONSONANTS = 'бвгджзклмнпрстфхцчшщ';

export const nominatives = once((): Nominatives => ({
	inflected: /[а-яё]$/u,
	consonants: CONSONANTS,
	places: endings(
		`ск: ска ске ску ском | цк: цка цке цку цком | град: града граде граду градом | бург: бурга бурге бургу бургом |
		город: города городе городу городом | стан: стана стане стану станом | ия: ию ией | ай: аю`,
	),
	placesAlone: endings('ия: ии'),
	men: endings(
		`ский: ского скому ским | цкий: цкого цкому цким | ов: овым ове | ев: евым еве | ёв: ёвым ёве | ин: иным | ын: ыным |
		ович: овича овичу овичем овиче | евич: евича евичу евичем евиче`,
	),
	women: endings(
		`ская: ской скую | цкая: цкой цкую | ова: овой | ева: евой | ёва: ёвой | ина: иной | ына: ыной |
		овна: овны овне овну овной | евна: евны евне евну евной`,
	),
	givenNamesOfMen: endings('лев: льва льву львом льве | павел: павла павлу павлом павле'),
	givenNamesOfWomen: endings(
		'ия: ии ию ией | га: ги гу гой | ка: ки ку кой | ха: хи ху хой | жа: жи жу жей | ша: ши шу шей | а: ы у ой | я: ю',
	),
	menAfterGivenName: endings(
		'ный: ного ному ным | ов: ова ову | ев: ева еву | ёв: ёва ёву | ин: ина ину ине | ын: ына ыну ыне',
	),
	womenAfterGivenName: endings('ова: ову | ева: еву | ёва: ёву | ина: ину | ына: ыну'),
	endingsOfMen: list('а | у | ом | е'),
	endingsOfSurnames: list('ым'),
	unchanging: new RegExp(`(?:(?<!г)о|[июэ]|(?<![${CONSONANTS}])[уе])$`, 'u'),
	endOfWomen: /[ая]$/u,
	menWithVowel: list('никита | илья | кузьма | фома | лука | савва | данила | миша | саша | паша | дима | вова | коля'),
	feminineNouns: list(
		`область | дума | палата | академия | республика | комиссия | партия | служба | лига | федерация | прокуратура | больница | школа |
		компания | корпорация | полиция | коллегия | гимназия | филармония | галерея | библиотека | администрация | ассоциация | епархия`,
	),
	masculineNouns: list('край | район | округ | университет | институт | театр | союз | комитет | музей | завод'),
	feminine: endings('ая: ой ую | яя: ей юю'),
	masculine: endings('ский: ского скому ским ском | цкий: цкого цкому цким цком'),
	irregular: list('городского | морского | донского | мужского | заводского'),
}));
