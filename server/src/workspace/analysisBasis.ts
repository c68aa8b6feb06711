import type { AnalysisContext } from '../core/model';
import { RememberedKnowledge } from '../corpus/rememberedKnowledge';

/** What analyses of one document are given beside its text: they hold as long as they would be told the same again. */
export class AnalysisBasis {
	readonly context: AnalysisContext;

	/** @param generation of the knowledge that this is known to hold for */
	constructor(
		public generation: number,
		context: AnalysisContext,
	) {
		this.context = { ...context, knowledge: RememberedKnowledge.of(context.knowledge) };
	}

	/** Whether it is the same for another generation of knowledge. */
	holdsFor(generation: number, now: AnalysisContext): boolean {
		const { knowledge, ...rest } = this.context;
		const { knowledge: other, ...otherRest } = now;
		const isSame = knowledge instanceof RememberedKnowledge ? knowledge.holdsIn(other) : knowledge === other;
		if (!isSame || JSON.stringify(rest) !== JSON.stringify(otherRest)) {
			return false;
		}
		this.generation = generation;
		return true;
	}
}
