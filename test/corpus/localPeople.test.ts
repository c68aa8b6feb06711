import { checkChains } from './checkChains';

suite('people of one document', () => {
	checkChains(
		'a family name stands for the full one, before and after it',
		'[PER Medvedev] đến. Ông [PER Dmitry Medvedev] nói. [PER Medvedev] đi.',
		['PER Dmitry Medvedev: Medvedev 2, Dmitry Medvedev 1'],
	);
	checkChains(
		'a Vietnamese given name stands for the full name',
		'[PER Nguyễn Văn Hùng] đến. Anh [PER Hùng] nói với [PER Văn Hùng].',
		['PER Nguyễn Văn Hùng: Hùng 1, Nguyễn Văn Hùng 1, Văn Hùng 1'],
	);
	checkChains(
		'Vietnamese people are called by their given names, others by the family names before them',
		'Chị [PER Lâm Thu Hà] gặp anh [PER Bùi Quang Lâm]. Anh [PER Lâm] nấu. Bà [PER Vũ Thị Lan] chờ ông [PER Vũ]. Ông [PER Tập Cận Bình] đến; ông [PER Tập] nói.',
		[
			'PER Bùi Quang Lâm: Bùi Quang Lâm 1, Lâm 1',
			'PER Lâm Thu Hà: Lâm Thu Hà 1',
			'PER Tập Cận Bình: Tập 1, Tập Cận Bình 1',
			'PER Vũ Thị Lan: Vũ Thị Lan 1',
			'PER Vũ: Vũ 1',
		],
	);
	checkChains(
		'a woman with and without her middle name, a man with and without his generation',
		'Bà [PER Phạm Thị Thanh Vân] nói. Bà [PER Phạm Thanh Vân] cười. Chị [PER Lê Thị Mai], anh [PER Lê Mai]. Ông [PER Benigno Aquino], [PER Benigno S. Aquino III].',
		[
			'PER Benigno S. Aquino III: Benigno Aquino 1, Benigno S. Aquino III 1',
			'PER Lê Mai: Lê Mai 1',
			'PER Lê Thị Mai: Lê Thị Mai 1',
			'PER Phạm Thị Thanh Vân: Phạm Thanh Vân 1, Phạm Thị Thanh Vân 1',
		],
	);
	checkChains(
		'a father’s or son’s name may leave that out',
		'[PER Ricardo Solana Jr.] came. [PER Solana] spoke, [PER Ricardo Solana] left.',
		['PER Ricardo Solana Jr.: Ricardo Solana 1, Ricardo Solana Jr. 1, Solana 1'],
	);
	checkChains(
		'a foreign name by its syllables, and in brackets as it is written',
		'[PER Ê.Ma-lô] ([PER Emile Malo]) đến. [PER Ê.Ma-lô] nói.',
		['PER Emile Malo: Ê.Ma-lô 2, Emile Malo 1'],
	);
	checkChains(
		'of two who share a short form the one mentioned last is meant',
		'[PER Nguyễn Thị Lan] gặp [PER Trần Thu Lan]. Bà [PER Lan] nói. Rồi [PER Nguyễn Thị Lan] về. Bà [PER Lan] khóc.',
		['PER Nguyễn Thị Lan: Nguyễn Thị Lan 2, Lan 1', 'PER Trần Thu Lan: Lan 1, Trần Thu Lan 1'],
	);
	checkChains(
		'a father and a son of one family name',
		'[PER Kim Jong-il] mất. [PER Kim Jong-un] lên thay. Ông [PER Kim] còn trẻ.',
		['PER Kim Jong-il: Kim Jong-il 1', 'PER Kim Jong-un: Kim 1, Kim Jong-un 1'],
	);
	checkChains(
		'of two of one surname the one is meant of whom the paragraph speaks',
		'[PER Anna Holt] came. [PER Holt] sang.\nThen [PER Peter Holt] spoke at length. [PER Holt] laughed.\n[PER Anna Holt] left. [PER Holt] wept, and [PER Holt] was gone.',
		['PER Anna Holt: Holt 3, Anna Holt 2', 'PER Peter Holt: Holt 1, Peter Holt 1'],
	);
	checkChains(
		'… in a paragraph about neither who was called so before, not a relative named in passing, be it last',
		'[PER Anna Holt] came with her brother [PER Peter Holt]. [PER Holt] sang.\nHer son, [PER Leo Holt], and [PER Ina Holt], her aunt, stayed.\n[PER Holt] left.',
		[
			'PER Anna Holt: Holt 2, Anna Holt 1',
			'PER Ina Holt: Ina Holt 1',
			'PER Leo Holt: Leo Holt 1',
			'PER Peter Holt: Peter Holt 1',
		],
	);
	checkChains(
		'… and who is a man or a woman as the text says: by a title, by “he” and “she”',
		'[PER Anna Holt] met [PER Kit Holt]. Mr [PER Holt] sang, as Ms [PER Holt] said. [PER Kit Holt] knew he was good. [PER Anna Holt] laughed. She left.',
		['PER Anna Holt: Anna Holt 2, Holt 1', 'PER Kit Holt: Kit Holt 2, Holt 1'],
	);
	checkChains(
		'… and nobody where nothing tells which of two brothers',
		'[PER Peter Holt] and [PER Paul Holt] sang. [PER Holt] left. In a headline: [PER Orme].\n[PER Ann Orme] met [PER Ada Orme].',
		[
			'PER Ada Orme: Ada Orme 1',
			'PER Ann Orme: Ann Orme 1',
			'PER Holt: Holt 1',
			'PER Orme: Orme 1',
			'PER Paul Holt: Paul Holt 1',
			'PER Peter Holt: Peter Holt 1',
		],
	);
	checkChains(
		'whom somebody plays is none of the actors with that given name',
		'[PER Sarah Lund] stars as [PER Sarah], and [PER Tom Rey] plays [PER Tom]. [PER Ann Orme] spoke as [PER Ann] left. [PER Trần Lan] vào vai [PER Lan]. [PER Ida Bo], [PER Leo Ray] ([PER Ida]).',
		[
			'PER Ann Orme: Ann 1, Ann Orme 1',
			'PER Ida Bo: Ida Bo 1',
			'PER Ida: Ida 1',
			'PER Lan: Lan 1',
			'PER Leo Ray: Leo Ray 1',
			'PER Sarah Lund: Sarah Lund 1',
			'PER Sarah: Sarah 1',
			'PER Tom Rey: Tom Rey 1',
			'PER Tom: Tom 1',
			'PER Trần Lan: Trần Lan 1',
		],
	);
	checkChains(
		'… in Russian neither',
		'[PER Анна Громова] играет в роли [PER Анны]. [PER Вера Орлова] поёт, [PER Вера] рада.',
		['PER Анна Громова: Анна Громова 1', 'PER Анны: Анны 1', 'PER Вера Орлова: Вера 1, Вера Орлова 1'],
	);
	checkChains(
		'somebody is called by a word in the middle of the name, unless another one has it for a surname',
		'[PER Mohd Faiz Malo] came, and [PER Faiz] spoke. [PER Ana Orme Ray], [PER Bo Orme]: [PER Orme].',
		[
			'PER Ana Orme Ray: Ana Orme Ray 1',
			'PER Bo Orme: Bo Orme 1, Orme 1',
			'PER Mohd Faiz Malo: Faiz 1, Mohd Faiz Malo 1',
		],
	);
	checkChains(
		'initials',
		'[PER Vladimir Putin] nói. [PER V. Putin] đi. [PER V.V. Putin] về. [PER Putin V.V.] [PER S. Ivanov] ở lại.',
		['PER S. Ivanov: S. Ivanov 1', 'PER Vladimir Putin: Putin V.V. 1, V. Putin 1, V.V. Putin 1, Vladimir Putin 1'],
	);
	checkChains(
		'a patronymic may be left out, a Vietnamese middle name not',
		'[PER Boris Nikolayevich Yeltsin] và [PER Boris Yeltsin]; [PER Lê Văn Anh] và [PER Lê Anh]',
		[
			'PER Boris Nikolayevich Yeltsin: Boris Nikolayevich Yeltsin 1, Boris Yeltsin 1',
			'PER Lê Anh: Lê Anh 1',
			'PER Lê Văn Anh: Lê Văn Anh 1',
		],
	);
	checkChains(
		'a Russian surname says whether it is his or hers',
		'[PER Пётр Громов] и [PER Вера Громова] поют. [PER Громов] начал, за [PER Громовой] вступил хор.',
		['PER Вера Громова: Вера Громова 1, Громовой 1', 'PER Пётр Громов: Громов 1, Пётр Громов 1'],
	);
	checkChains(
		'… where its ending may be either’s, by the verb, and by who does something to whom',
		'[PER Пётр Громов] и [PER Вера Громова] играли. [PER Громов] обыграл [PER Громову]. [PER Громова] от слов отказалась. [PER Громова] поздравил мэр.',
		['PER Вера Громова: Вера Громова 1, Громова 1, Громову 1', 'PER Пётр Громов: Громов 1, Громова 1, Пётр Громов 1'],
	);
	checkChains(
		'… so that a woman is not her husband, the only one with a full name',
		'[PER Пётр Громов] поёт. Рядом с [PER Громовым] жена, а о [PER Громовой] мы писали.',
		['PER Громовой: Громовой 1', 'PER Пётр Громов: Громовым 1, Пётр Громов 1'],
	);
	checkChains(
		'Russian cases',
		'[PER Путина] встретил [PER Владимира Путина] в [LOC Москве]. [PER Владимир Путин] улетел из [LOC Москвы]. [LOC Москва] с [PER Путиным].',
		[
			'LOC Москва: Москва 1, Москве 1, Москвы 1',
			'PER Владимир Путин: Владимир Путин 1, Владимира Путина 1, Путина 1, Путиным 1',
		],
	);
	checkChains(
		'a given name and a father’s name address the only one of that given name',
		'[PER Константин Лобода] пришёл. Спасибо, [PER Константин Анатольевич]. [PER Пётр Лосев] и [PER Пётр Орлов] ждут. Да, [PER Пётр Ильич].',
		[
			'PER Константин Лобода: Константин Анатольевич 1, Константин Лобода 1',
			'PER Пётр Ильич: Пётр Ильич 1',
			'PER Пётр Лосев: Пётр Лосев 1',
			'PER Пётр Орлов: Пётр Орлов 1',
		],
	);
	checkChains(
		'Russian words of three letters, Лев without its vowel',
		'[LOC Уфа] ждёт, в [LOC Уфе] тихо, над [LOC Уфой] дождь. [PER Иса Лосев], [PER Исы Лосева]. [PER Лев Орлов], [PER Льва Орлова].',
		[
			'LOC Уфа: Уфа 1, Уфе 1, Уфой 1',
			'PER Иса Лосев: Иса Лосев 1, Исы Лосева 1',
			'PER Лев Орлов: Лев Орлов 1, Льва Орлова 1',
		],
	);
	checkChains(
		'a full name, one with an initial in the middle, and one without it',
		'[PER Ann B. Lee], [PER Ann Lee], [PER A.B. Lee], [PER Ann Bo Lee]',
		['PER Ann Bo Lee: A.B. Lee 1, Ann B. Lee 1, Ann Bo Lee 1, Ann Lee 1'],
	);
});
