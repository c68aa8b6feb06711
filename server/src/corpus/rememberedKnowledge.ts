import { type CorpusKnowledge, NO_KNOWLEDGE } from '../core/model';

/** What a corpus knows, asked once for each line, word and name: for the analyses of a text that is being edited. */
export function rememberedKnowledge(knowledge: CorpusKnowledge): CorpusKnowledge {
	if (knowledge === NO_KNOWLEDGE) {
		return knowledge;
	}
	return {
		documents: knowledge.documents,
		lineFrequency: remembered((key) => knowledge.lineFrequency(key)),
		templateFrequency: remembered((key) => knowledge.templateFrequency(key)),
		casing: remembered((word) => knowledge.casing(word)),
		nameType: remembered((folded) => knowledge.nameType(folded)),
	};
}

function remembered<K, V>(ask: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		let value = known.get(key);
		if (value === undefined && !known.has(key)) {
			value = ask(key);
			known.set(key, value);
		}
		return value as V;
	};
}
