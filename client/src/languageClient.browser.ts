/** The language client of a browser, and what is asked of it there alone. What it has in common with that of a process stands in its file, and nowhere else. */
export { LanguageClient } from 'vscode-languageclient/browser';
export { answerFileRequests } from './workspaceFiles';
