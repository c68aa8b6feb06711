/** Types of UIMA and of DKPro Core that say what a text consists of: no annotation is made of them. */
const LINGUISTIC =
	/^(?:uima\.(?:cas|tcas)\.|.*\.(?:Sofa|DocumentMetaData|TagsetDescription|TagDescription|Token|Sentence|Paragraph|Lemma|Stem|POS|MorphologicalFeatures|Dependency|CASMetadata|FeatureDefinition|LayerDefinition)$)/u;

export function isLinguisticLayer(type: string): boolean {
	return type !== 'uima.tcas.Annotation' && LINGUISTIC.test(type);
}

/** `NamedEntity` of its name with the package. */
export function lastName(type: string): string {
	return type.slice(type.lastIndexOf('.') + 1);
}
