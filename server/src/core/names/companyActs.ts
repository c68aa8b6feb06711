import type { NameText } from './nameText';
import type { CompanyWords } from './organizationWords';
import { SURE_ACT } from './ruleLists';

/** What stands behind a name is said of companies: «báo lãi», «: 9 tháng lãi ròng». */
export function actsAsCompany(text: NameText, { acts, results }: CompanyWords, end: number): boolean {
	if (text.mark(end) === ':') {
		for (let token = end + 1; token < end + 6 && text.continuesLine(token); token++) {
			if (results.has(text.lower(token))) {
				return true;
			}
		}
		return false;
	}
	return (
		text.followsDirectly(end) &&
		(acts.has(text.lower(end)) ||
			(text.followsDirectly(end + 1) && acts.has(`${text.lower(end)} ${text.lower(end + 1)}`)))
	);
}

/** «Sông Trà báo lãi»: what stands behind a name is done by nobody but companies. */
export function surelyActsAsCompany(text: NameText, end: number): boolean {
	const { companyWords } = text.lexicon.pack;
	return (
		companyWords !== undefined &&
		text.isIn(end, SURE_ACT) &&
		text.followsDirectly(end) &&
		text.followsDirectly(end + 1) &&
		companyWords.sureActs.get(text.lower(end))?.has(text.lower(end + 1)) === true
	);
}
