/** The settings as the server wants them. Their defaults stand in package.json. */
import * as vscode from 'vscode';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../server/src/protocol';

export function readServerSettings(): ServerSettings {
	const settings = vscode.workspace.getConfiguration('corpus');
	return {
		annotator: settings.get('annotator', DEFAULT_SETTINGS.annotator),
		preferTimes: settings.get('preferTimes', DEFAULT_SETTINGS.preferTimes),
		fadeBoilerplate: settings.get('fadeBoilerplate', DEFAULT_SETTINGS.fadeBoilerplate),
		snapToWords: settings.get('snapToWords', DEFAULT_SETTINGS.snapToWords),
		indexing: settings.get('indexing', DEFAULT_SETTINGS.indexing),
		maximumDocumentSize: settings.get('maximumDocumentSize', DEFAULT_SETTINGS.maximumDocumentSize),
		maximumDocumentsInBrowser: settings.get('maximumDocumentsInBrowser', DEFAULT_SETTINGS.maximumDocumentsInBrowser),
	};
}
