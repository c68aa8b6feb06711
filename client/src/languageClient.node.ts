/** The language client of a process. It is in a file of its own, which is read when a corpus was found and not when VS Code starts. */
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
