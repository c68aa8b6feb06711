/** The nodes of the "Review" view and how they look. */
import * as vscode from 'vscode';
import type { MentionItem } from '../../../server/src/protocol';
import type {
	ReviewItem,
	ReviewProgress,
	ReviewProgressResult,
	SilencedForm,
} from '../../../server/src/reviewProtocol';
import { documents, formatNumber } from '../quantities';
import { countReviewed } from '../reviewStatus';
import { moreItem, type MoreNode } from './sharedRows';

/** How far the corpus is; below it its labels, and documents that are begun. */
export interface ProgressNode {
	readonly kind: 'progress';
	readonly corpus: string;
	readonly name: string | undefined;
	readonly result: ReviewProgressResult;
}
/** One label or one document. */
export interface PartNode {
	readonly kind: 'part';
	readonly id: string;
	readonly title: string;
	readonly progress: ReviewProgress;
	/** Of a document. */
	readonly uri?: string;
}
export interface FormNode {
	readonly kind: 'form';
	readonly corpus: string;
	readonly item: ReviewItem;
}
export interface WaitingPlaceNode {
	readonly kind: 'place';
	readonly parent: FormNode;
	readonly place: MentionItem;
}
/** Forms that are suggested no longer. */
export interface SilencedNode {
	readonly kind: 'silenced';
	readonly corpus: string;
	readonly forms: readonly SilencedForm[];
}
export interface SilencedFormNode {
	readonly kind: 'silencedForm';
	readonly corpus: string;
	readonly form: SilencedForm;
}
export type ReviewNode =
	ProgressNode | PartNode | FormNode | WaitingPlaceNode | SilencedNode | SilencedFormNode | MoreNode;

/** Surer than this needs no words. */
const DOUBTFUL = 0.8;

export function toReviewItem(node: ReviewNode): vscode.TreeItem {
	switch (node.kind) {
		case 'progress':
			return progressItem(node);
		case 'part':
			return partItem(node);
		case 'form':
			return formItem(node);
		case 'place':
			return placeItem(node);
		case 'silenced':
			return silencedItem(node);
		case 'silencedForm':
			return silencedFormItem(node);
		case 'more':
			return moreItem(node);
	}
}

function progressItem({ corpus, name, result }: ProgressNode): vscode.TreeItem {
	const item = new vscode.TreeItem(
		vscode.l10n.t('Corpus: {0}', countReviewed(result)),
		vscode.TreeItemCollapsibleState.Collapsed,
	);
	item.id = `progress ${corpus}`;
	const done = vscode.l10n.t('{0} of {1} documents done', formatNumber(result.done), formatNumber(result.total));
	item.description = [...(name === undefined ? [] : [name]), done].join(' · ');
	item.iconPath = new vscode.ThemeIcon('graph');
	return item;
}

function partItem({ id, title, progress, uri }: PartNode): vscode.TreeItem {
	const item = new vscode.TreeItem(title);
	item.id = id;
	item.description = countReviewed(progress);
	item.iconPath = new vscode.ThemeIcon(progress.open === 0 ? 'pass' : uri === undefined ? 'tag' : 'file');
	if (uri !== undefined) {
		item.command = {
			command: 'vscode.open',
			title: vscode.l10n.t('Go to Passage'),
			arguments: [vscode.Uri.parse(uri)],
		};
	}
	return item;
}

function formItem({
	corpus,
	item: { id, kind, form, title, count, documents: inDocuments, certainty, rejectedIn },
}: FormNode) {
	const item = new vscode.TreeItem(form, vscode.TreeItemCollapsibleState.Collapsed);
	item.id = `${corpus} ${id}`;
	const rejected =
		rejectedIn.length === 0
			? []
			: [
					rejectedIn.length === 1
						? vscode.l10n.t('rejected in {0}', rejectedIn[0]!)
						: vscode.l10n.t('rejected in {0} and elsewhere', rejectedIn[0]!),
				];
	const doubt = certainty < DOUBTFUL ? [vscode.l10n.t('doubtful')] : [];
	item.description = [
		title,
		...doubt,
		vscode.l10n.t('×{0} in {1}', formatNumber(count), documents(inDocuments)),
		...rejected,
	].join(' · ');
	item.tooltip = vscode.l10n.t('{0}: {1} % certain', form, Math.round(certainty * 100));
	item.iconPath = new vscode.ThemeIcon(kind === 'mention' ? 'symbol-class' : kind === 'time' ? 'calendar' : 'copy');
	item.contextValue = 'corpusReviewForm';
	item.accessibilityInformation = { label: `${form}. ${item.description}` };
	return item;
}

function placeItem(node: WaitingPlaceNode): vscode.TreeItem {
	const { parent, place } = node;
	const { start } = place.range;
	const item = new vscode.TreeItem({
		label: place.snippet,
		highlights: [[place.snippetStart, place.snippetEnd]],
	});
	item.id = `${parent.corpus} ${parent.item.id} ${place.path}:${start.line}:${start.character}`;
	item.description = `${place.path}:${start.line + 1}`;
	item.contextValue = 'corpusReviewPlace';
	item.command = {
		command: 'corpusAnnotator.openReviewPlace',
		title: vscode.l10n.t('Go to Passage'),
		arguments: [node],
	};
	item.accessibilityInformation = { label: `${item.description}. ${place.snippet}` };
	return item;
}

function silencedItem({ corpus, forms }: SilencedNode): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('Suggested No Longer'), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = `silenced ${corpus}`;
	item.description = formatNumber(forms.length);
	item.tooltip = vscode.l10n.t('Rejected as a name at two places or more, and accepted nowhere');
	item.iconPath = new vscode.ThemeIcon('mute');
	return item;
}

function silencedFormItem({ corpus, form: { form, rejected, documents: where } }: SilencedFormNode): vscode.TreeItem {
	const item = new vscode.TreeItem(form);
	item.id = `silenced ${corpus} ${form}`;
	item.description = vscode.l10n.t('rejected ×{0} in {1}', formatNumber(rejected), documents(where.length));
	item.tooltip = where.map(({ path }) => path).join('\n');
	item.contextValue = 'corpusSilencedForm';
	return item;
}
