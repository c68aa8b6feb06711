// A language server that does nothing: what an answer costs by itself.
import languageServer from 'vscode-languageserver/node';

const connection = languageServer.createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2, hoverProvider: true } }));
connection.onDidChangeTextDocument(() => {});
connection.onHover(() => ({ contents: 'nothing' }));
connection.listen();
