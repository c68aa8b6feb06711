import { checkMentions } from './checkMentions';

suite('companies that are called like people in the text', () => {
	test('a legal form, what companies have and do, and what they make tell the company from its founder', () => {
		checkMentions(
			'Ketterby plc, the soap maker, was founded by Tom Ketterby. He left it to Ann Ketterby. Ketterby shares fell, and Ketterby opened an office in Hanoi. "We sell more," Ketterby said.',
			[
				'ORG Ketterby plc',
				'PER Tom Ketterby',
				'PER Ann Ketterby',
				'ORG Ketterby',
				'ORG Ketterby',
				'LOC Hanoi',
				'PER Ketterby',
			],
			'en',
		);
		checkMentions(
			'Ketterby profits rose. "We thank Ann Ketterby," said the board. Ketterby, the soap maker, will expand.',
			['ORG Ketterby', 'PER Ann Ketterby', 'ORG Ketterby'],
			'en',
		);
	});

	test('without such words it is what was named last in full, and the company where people have a title', () => {
		checkMentions(
			'Ketterby plc grew. Tom Ketterby founded it. Now Ketterby is rich. Ketterby plc moved. Now Ketterby is in Leeds.',
			['ORG Ketterby plc', 'PER Tom Ketterby', 'PER Ketterby', 'ORG Ketterby plc', 'ORG Ketterby', 'LOC Leeds'],
			'en',
		);
		checkMentions(
			'Ketterby plc grew. Tom Ketterby runs it. "All is well," Mr Ketterby wrote. Now Ketterby is rich.',
			['ORG Ketterby plc', 'PER Tom Ketterby', 'PER Ketterby', 'ORG Ketterby'],
			'en',
		);
	});

	test('a company by its first word, where nobody is called so', () => {
		checkMentions(
			'Magda International Inc rose on Friday. Analysts like Magda, which was up 2 percent.',
			['ORG Magda International Inc', 'ORG Magda'],
			'en',
		);
		checkMentions(
			'Magda Fisher left Magda International Inc on Friday. Magda was glad.',
			['PER Magda Fisher', 'ORG Magda International Inc', 'PER Magda'],
			'en',
		);
	});

	test('who shares a view or opens his first shop is no company', () => {
		checkMentions(
			'Tom Ketterby came. Ketterby shares the view of most. Ketterby opened his first shop there.',
			['PER Tom Ketterby', 'PER Ketterby', 'PER Ketterby'],
			'en',
		);
	});

	test('a surname is that of whom the text named in full, though a magazine is called so, unless words beside it say so', () => {
		checkMentions(
			'The sketch by Stanhope Forbes was stolen. Forbes made it in 1889.',
			['PER Stanhope Forbes', 'PER Forbes'],
			'en',
		);
		checkMentions(
			'Thieves take Forbes sketch\nThe sketch by Stanhope Forbes was stolen.',
			['PER Forbes', 'PER Stanhope Forbes'],
			'en',
		);
		checkMentions(
			'Stanhope Forbes is the richest, Forbes magazine said. The owner told Forbes that it was a fake.',
			['PER Stanhope Forbes', 'ORG Forbes', 'ORG Forbes'],
			'en',
		);
		checkMentions('A painter told Forbes that Stanhope Forbes was great.', ['ORG Forbes', 'PER Stanhope Forbes'], 'en');
	});

	test('a surname is that of whom the text named before, though a carmaker is called so, unless words beside it say so', () => {
		checkMentions(
			'John M. Ford wrote nine novels. Critics praised Ford, and the estate of Ford has agreed.',
			['PER John M. Ford', 'PER Ford', 'PER Ford'],
			'en',
		);
		checkMentions(
			'Ann Ford wrote nine novels. Once she worked at Ford, and Ford paid badly.',
			['PER Ann Ford', 'ORG Ford', 'ORG Ford'],
			'en',
		);
		checkMentions('Critics praised Ford. It has sold vans.', ['ORG Ford'], 'en');
	});

	test('a rank before a surname is no part of it, and a ferry line is meant by its first word where nobody is called so', () => {
		checkMentions('DI Hale asked witnesses to come. DCI Orrin agreed.', ['PER Hale', 'PER Orrin'], 'en');
		checkMentions(
			'Talks with Harvex Ferries began. Yesterday Harvex said it would do what it can.',
			['ORG Harvex Ferries', 'ORG Harvex'],
			'en',
		);
	});

	test('in Russian quotation marks tell it', () => {
		checkMentions(
			'Помогла компания «Соколов», которую основал Игорь Соколов. «Соколов» продаёт мебель в Томске. Соколов рад.',
			['ORG Соколов', 'PER Игорь Соколов', 'ORG Соколов', 'LOC Томске', 'PER Соколов'],
			'ru',
		);
	});

	test('a river by its article', () => {
		checkMentions(
			'The River Wren rose overnight. Then the Wren burst its banks.',
			['LOC River Wren', 'LOC Wren'],
			'en',
		);
	});

	test('behind the head of a city or region stands who it is, and behind young people where they are from', () => {
		checkMentions(
			'Нас встречал глава города Нгуен Ван Шон. Выступил мэр города Нижний Лог. Пришёл глава области Пётр Лаптев.',
			['PER Нгуен Ван Шон', 'LOC Нижний Лог', 'PER Пётр Лаптев'],
			'ru',
		);
		checkMentions('Ảnh cô gái Huế trong tà áo dài. Cô gái Lan hát.', ['LOC Huế', 'PER Lan']);
	});
});
