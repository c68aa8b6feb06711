import * as vscode from 'vscode';

/** A square of a label's colour, with an edge that is seen on every ground. */
export function swatch(color: string): vscode.Uri {
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">` +
		`<rect x="2.5" y="2.5" width="11" height="11" rx="2" fill="${color}" stroke="#808080"/></svg>`;
	return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
