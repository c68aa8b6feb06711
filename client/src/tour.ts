/** What the walkthrough's steps wait for: a step is done when the person has done it, by whatever way. */
import * as vscode from 'vscode';
import { type CommandOutcome } from '../../server/src/protocol';
import { COMMANDS } from '../../server/src/commandProtocol';

export type TourStep = 'opened' | 'hovered' | 'tagged' | 'markedEverywhere' | 'reviewed';

const STEPS: Readonly<Record<string, TourStep>> = {
	[COMMANDS.tag]: 'tagged',
	[COMMANDS.markAsBoilerplate]: 'markedEverywhere',
	[COMMANDS.acceptSuggestion]: 'reviewed',
	[COMMANDS.rejectSuggestion]: 'reviewed',
};

export class Tour {
	readonly #done = new Set<TourStep>();

	/** The step's context `corpusAnnotator.tour.…` is set from now on. */
	notice(step: TourStep): void {
		if (!this.#done.has(step)) {
			this.#done.add(step);
			void setContext(step, true);
		}
	}

	noticeDecision(command: string, { annotations, documents }: CommandOutcome): void {
		const step = STEPS[command];
		if (step && annotations > 0 && (step !== 'markedEverywhere' || documents > 1)) {
			this.notice(step);
		}
	}

	has(step: TourStep): boolean {
		return this.#done.has(step);
	}

	/** Shows the walkthrough, with a tick at what was done before. */
	async open(): Promise<void> {
		// VS Code ticks a step when its context changes, and never one whose context was there before it first knew of the walkthrough.
		await Promise.all([...this.#done].map((step) => setContext(step, undefined)));
		await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'corpus-annotator.corpus-annotator#tour');
		await Promise.all([...this.#done].map((step) => setContext(step, true)));
	}
}

function setContext(step: TourStep, value: true | undefined): Thenable<unknown> {
	return vscode.commands.executeCommand('setContext', `corpusAnnotator.tour.${step}`, value);
}

/** Shows the first document of the first corpus beside the walkthrough, so that there is something to try. */
export async function openTourDocument(): Promise<void> {
	const [document] = await vscode.workspace.findFiles('**/*.txt', '**/.*/**', 1);
	if (document) {
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
	} else {
		vscode.window.setStatusBarMessage(vscode.l10n.t('There is no corpus in this window.'), 5000);
	}
}
