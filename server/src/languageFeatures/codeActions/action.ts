import type { Diagnostic } from 'vscode-languageserver-types';
import type { Reason } from '../../core/reason';

/** A code action before it is put into the client's form. */
export interface Action {
	readonly title: Reason;
	/** `quickfix…` answers what the analysis suggests or what is wrong; `refactor…` is a decision of the person's own. */
	readonly kind: string;
	readonly command: string;
	readonly argument: object;
	/** The diagnostics that it settles. */
	readonly diagnostics?: readonly Diagnostic[];
	/** The one to take without looking at the others. */
	readonly preferred?: boolean;
}

/** Characters of a passage in an action's title. */
export const TITLE_WIDTH = 32;
