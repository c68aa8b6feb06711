/** The language client apart from the rest, so that it is read when a corpus was found and not when VS Code starts. */
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
