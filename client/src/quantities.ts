/** Numbers and what they count, in words. */
import * as vscode from 'vscode';

export function formatNumber(value: number): string {
	return value.toLocaleString(vscode.env.language);
}

export function documents(count: number): string {
	return count === 1 ? vscode.l10n.t('1 document') : vscode.l10n.t('{0} documents', formatNumber(count));
}

export function places(count: number): string {
	return count === 1 ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', formatNumber(count));
}

export function characters(count: number): string {
	return count === 1 ? vscode.l10n.t('1 character') : vscode.l10n.t('{0} characters', formatNumber(count));
}
