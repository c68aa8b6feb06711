import type { CaseWords } from '../../names/caseWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** Behind whom a surname has another ending, or hardly ever stands. */
function towns(): ReadonlyMap<string, RegExp> {
	const where = /(?:[оеё]ве|[иы]не|[сц]ком|[оеё]вк[еу]|инк[еу]|[оеё]во|[иы]но)$/u;
	const whence = /(?:[оеё]ва|[иы]на|[сц]ка|[оеё]вки|инки|[оеё]во|[иы]но)$/u;
	const near = /(?:[оеё]вом|[иы]ном|[сц]ком|[оеё]вкой|инкой|[оеё]во|[иы]но)$/u;
	return new Map([
		['на', /(?:[сц]к|[ртлшжчсгд]н)ой$/u],
		['в', where],
		['во', where],
		['из', whence],
		['близ', whence],
		['вблизи', whence],
		['под', near],
	]);
}

/** What Russian tells by its endings. */
export const caseWords = once((): CaseWords => ({
	genitive: { adjective: /(?:ого|его|ой|ей|ых|их)$/u, noun: /(?:[аяыи]|[оеё]в|ей|ий)$/u },
	dative: { adjective: /(?:ому|ему|ой|ей|ым|им)$/u, noun: /(?:[ую]|ам|ям|и|е)$/u },
	fieldCues: wordSet('по'),
	pluralGenitive: /(?:ых|их)$/u,
	bareNoun: /(?:[бвгджзкмнпрсфхцчшщлй]|(?<![еёи])т)$/u,
	noNouns:
		/(?:[аяыи]ми|[аеиоуыя]ли|[аеиоуыя]ла|ся|сь|жна|жны|това|товы|огда|егда)$|^(?:вчера|завтра|сегодня|снова|сначала|дня|года|месяца|недели|туда|сюда|куда)$/u,
	nounsLikeVerbs: /(?:бола|итала|онала|риала|циала|говли)$/u,
	noFields: wordSet(
		'данным словам мнению оценкам оценке итогам результатам информации случаю поводу состоянию просьбе заказу решению прогнозам причине делу месту сути факту плану адресу телефону сравнению версии утрам вечерам',
	),
	and: 'и',
	namesakes: wordSet('имени им'),
	// Of a woman's, a man's and a thing's gender.
	agreement:
		/(?:ая .*[аяь]|ой .*(?:[ыие]|[ое]й|ью)|ую .*[уюь]|ого .*[ая]|ому .*[ую]|ом .*е|ым .*[ое]м|[ыо]й .*[бвгджзклмнпрстфхцчшй]|ое .*[ое]|[аь]я .*[аяь]|яя .*[аяь]|ей .*(?:[ыие]|[ое]й|ью)|юю .*[уюь]|его .*[ая]|ему .*[ую]|ем .*е|им .*[ое]м|ее .*[ое])$/u,
	pluralAdjective: /[ыи]е$/u,
	firstHalf: /[оеё]$/u,
	townsOfOffice: /(?:[внрдль]ска|орска|града|бурга|города)$/u,
	towns: towns(),
	placeAdjective: /(?:[иы]й|ой|[ая]я|[ое]е|[ыи]е)$/u,
	personGenitive: /(?:[аяыи]|ой|ей|го)$/u,
	regions: wordSet('области края района республики округа уезда губернии'),
	ministries: wordSet('министерств'),
	fieldHeads: wordSet('комитет агентств служб бюр комисси инспекци фонд'),
	missions: wordSet('посольств генконсульств консульств постпредств представительств'),
	beforeSeats: wordSet('в во на'),
	prepositions: wordSet('в во на с со по из у под над без для о об за к ко от до'),
	pluralTitles: /(?:тел(?:и|ей|ям|ями|ях)|[нртк](?:ы|и|ов|ам|ами|ах))$/u,
}));
