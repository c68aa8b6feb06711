import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE, type Analysis } from '../../../server/src/core/model';
import { Corpus } from '../../../server/src/corpus/corpus';
import { summarize } from '../../../server/src/corpus/summarize';
import { surveyTable } from '../../../server/src/corpus/surveyText';
import { TextTable } from '../../../server/src/core/textTable';
import { joinLines } from '../../support/text';

/** Invented; each line with what it is. */
const ARTICLE: readonly (readonly [lineClass: string, text: string])[] = [
	['title', 'Le port de Brest accueille un nouveau navire de recherche'],
	['chrome', 'Accueil'],
	['chrome', "S'abonner"],
	['chrome', 'Publié le 12 mars 2025 à 18h30'],
	['attribution', 'Par Hélène Kerbrat'],
	[
		'lead',
		"Construit à Lorient, il est arrivé mardi soir dans la rade. Il sondera l'Atlantique Nord dès le mois prochain.",
	],
	[
		'body',
		'La ministre de la Recherche, Claire Vasseur, a salué lundi 10 mars un outil unique en Europe. Le chantier avait commencé en 2022.',
	],
	[
		'body',
		"Selon Yannick Morvan, directeur de l'Institut océanographique de Bretagne, l'équipage partira le 2 avril pour une mission de trois semaines. « Nous travaillerons chaque jour », explique M. Morvan, 47 ans.",
	],
	[
		'body',
		"Le président américain John Miller doit recevoir les chercheurs à 14 heures le 9 avril. Il y a deux ans, l'Union européenne avait refusé son aide.",
	],
	['credit', 'Photo : Lucie Tanguy / Ouest-France'],
	['related', 'À lire aussi : À Nantes, les chantiers recrutent'],
	['body', "Mme Vasseur se rendra ensuite à Rennes, puis à Paris, où l'Assemblée nationale débattra jusqu'au 30 juin."],
	['chrome', 'Tous droits réservés'],
];
const TEXT = joinLines(...ARTICLE.map(([, text]) => text));

function analysisOf(text: string): Analysis {
	return analyze(text, { knowledge: NO_KNOWLEDGE });
}

suite('the French pack', () => {
	test('is taken for a French text', () => assert.strictEqual(analysisOf(TEXT).language, 'fr'));

	test('tells an article from its page', () =>
		assert.deepStrictEqual(
			analysisOf(TEXT).lines.map((line) => [line.class, ARTICLE[line.line]![1]]),
			ARTICLE,
		));

	test('finds names with their roles; titles, articles and elided words stay outside', () =>
		assert.deepStrictEqual(
			analysisOf(TEXT).mentions.map(
				({ type, start, end, role }) => `${type} ${TEXT.slice(start, end)}${role === undefined ? '' : ` (${role})`}`,
			),
			[
				'LOC Brest',
				'PER Hélène Kerbrat',
				'LOC Lorient',
				'LOC Atlantique Nord',
				'PER Claire Vasseur',
				'LOC Europe',
				"PER Yannick Morvan (directeur de l'Institut océanographique de Bretagne)",
				'ORG Institut océanographique de Bretagne',
				'PER Morvan',
				'PER John Miller (président américain)',
				'ORG Union européenne',
				'PER Lucie Tanguy',
				'ORG Ouest-France',
				'LOC Nantes',
				'PER Vasseur',
				'LOC Rennes',
				'LOC Paris',
				'ORG Assemblée nationale',
			],
		));

	test('reads dates, lengths, repetitions and times of day; an age is none', () =>
		assert.deepStrictEqual(
			analysisOf(TEXT).times.map(({ type, start, end, value }) => `${type} ${TEXT.slice(start, end)} = ${value}`),
			[
				'TIME le 12 mars 2025 à 18h30 = 2025-03-12T18:30',
				'TIME mardi soir = 2025-03-11TEV',
				'DATE le mois prochain = 2025-04',
				'DATE lundi 10 mars = 2025-03-10',
				'DATE 2022 = 2022',
				'DATE le 2 avril = 2025-04-02',
				'DURATION trois semaines = P3W',
				'SET chaque jour = P1D',
				'TIME 14 heures le 9 avril = 2025-04-09T14:00',
				'DATE Il y a deux ans = 2023',
				'DATE 30 juin = 2025-06-30',
			],
		));

	test('says which names are one thing, also with those of other languages', () => {
		const corpus = new Corpus();
		const texts = {
			fr: "Réunie à Bruxelles, l'ONU a voté. Les Nations unies enverront une mission en Russie.",
			en: 'The United Nations voted in Brussels. Russia said that it would not follow the decision of the United Nations.',
		};
		for (const [path, text] of Object.entries(texts)) {
			const table = new TextTable(text);
			corpus.setSurvey(path, surveyTable(table));
			corpus.setSummary(path, summarize(table, analysisOf(text)));
		}
		assert.deepStrictEqual(
			corpus
				.entities()
				.map(({ forms, documents }) => `${forms.map(({ form }) => form).join(' = ')}: ${documents.length}`),
			['Brussels = Bruxelles: 2', 'Russia = Russie: 2', 'United Nations = Nations unies = ONU: 2'],
		);
	});
});
