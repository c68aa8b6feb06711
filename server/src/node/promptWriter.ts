import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes each message at once. The connection's own writer lets a turn of the event loop go by before each of them, in which
 * the next request is begun: an answer that is there waited for one that takes its time.
 */
export class PromptWriter extends AbstractMessageWriter implements MessageWriter {
	#errors = 0;

	constructor(private readonly stream: Writable) {
		super();
		stream.on('error', (error) => this.fireError(error)).on('close', () => this.fireClose());
	}

	write(message: Message): Promise<void> {
		return new Promise((resolve, reject) => {
			const content = JSON.stringify(message);
			this.stream.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`, (error) => {
				if (error) {
					this.fireError(error, message, ++this.#errors);
					reject(error);
				} else {
					this.#errors = 0;
					resolve();
				}
			});
		});
	}

	end(): void {
		this.stream.end();
	}
}
