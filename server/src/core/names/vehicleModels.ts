import type { Draft } from './draft';
import { SAME_WORDS } from './evidenceKinds';
import type { NameText } from './nameText';
import { isModelYear, isVehicleMaker } from './numberedModels';
import { MISC, ORG } from './types';
import { COMMON_WORD, DEMONYM, EVENT_ENDING, GIVEN_NAME, ORGANIZATION_ENDING } from './wordKinds';

/** So many makers, in so many places, make a text one on vehicles: `Ford` alone may be somebody. */
const MAKERS_NEEDED = 2;
const PLACES_NEEDED = 4;
const MARGIN = 1;
const LONGEST_MODEL = 4;

/** Tells models from people, places and companies in texts on vehicles: «2020 Triber», and Triber elsewhere in the text. One per text. */
export class VehicleModels {
	readonly #models = new Set<string>();
	readonly #makers = new Set<string>();
	#placesOfMakers = 0;

	/** Before any draft is weighed. */
	learn(text: NameText, draft: Draft): void {
		if (draft.best === ORG && isVehicleMaker(text, draft.start)) {
			this.#makers.add(text.form(draft.start));
			this.#placesOfMakers++;
		}
		if (mayBeModel(text, draft) && (isCalledModel(text, draft) || isKind(text, draft.end - 1))) {
			this.#models.add(draft.foldedIn(text));
		}
	}

	weigh(text: NameText, draft: Draft): void {
		if (
			this.#makers.size >= MAKERS_NEEDED &&
			this.#placesOfMakers >= PLACES_NEEDED &&
			draft.best !== MISC &&
			mayBeModel(text, draft) &&
			(this.#models.has(draft.foldedIn(text)) || isNumbered(text, draft))
		) {
			draft.weigh(MISC, draft.behind(MISC) + MARGIN, SAME_WORDS);
		}
	}
}

/** What no list knows, and ends like no event and no body. */
function mayBeModel(text: NameText, { start, end, fixed }: Draft): boolean {
	const last = end - 1;
	return (
		!fixed &&
		end - start <= LONGEST_MODEL &&
		text.lexicon.pack.businessWords !== undefined &&
		!text.is(start, GIVEN_NAME | DEMONYM) &&
		!(end === start + 1 && (text.is(start, COMMON_WORD) || isVehicleMaker(text, start) || text.lengthOf(start) < 2)) &&
		!text.is(last, EVENT_ENDING | ORGANIZATION_ENDING)
	);
}

/** «2020 Triber»; «the Triber», if nothing says that it is a body. */
function isCalledModel(text: NameText, { start, best }: Draft): boolean {
	const before = start - 1;
	return (
		text.followsDirectly(start) &&
		(isModelYear(text, before) ||
			(best !== ORG && text.lexicon.pack.determiners?.articles.has(text.key(before)) === true))
	);
}

/** `SUV`, `Concept`: what models end in. */
function isKind(text: NameText, token: number): boolean {
	return text.lexicon.pack.businessWords?.vehicleKinds.has(text.lower(token)) === true;
}

/** «LC500 Convertible», «Mirage G4»: a word of letters and figures. */
function isNumbered(text: NameText, { start, end }: Draft): boolean {
	for (let token = start; token < end; token++) {
		if (text.word(token).hasDigit && text.isCapital(token)) {
			return true;
		}
	}
	return false;
}
