import * as vscode from 'vscode';

/** The window has one of the themes in which edges and signs tell things apart, and hardly any colours. */
export function isHighContrast(): boolean {
	const { kind } = vscode.window.activeColorTheme;
	return kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
}
