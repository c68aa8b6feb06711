// Plain JavaScript stand-in for the native module @vscode/spdlog.
//
// VS Code's server and its extension host write every log file, and the text of every
// *output channel*, through @vscode/spdlog, a C++ addon that must be compiled after
// install. Without it the server still runs, but the Output view stays empty and the
// console fills with "Could not locate the bindings file". This file implements the
// same small API with fs.appendFileSync, which is plenty for tests.
'use strict';

const fs = require('fs');
const path = require('path');

const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
let globalLevel = 2; // info

class Logger {
	constructor(_type, name, filename) {
		this.name = name;
		this.filename = filename;
		this.level = globalLevel;
		this.raw = false; // true: write the message alone, without time and level
		this.closed = false;
	}
	_write(level, message) {
		if (this.closed || level < this.level) {
			return;
		}
		const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
		const text = this.raw ? String(message) : `${time} [${NAMES[level]}] ${message}\n`;
		try {
			fs.appendFileSync(this.filename, text);
		} catch {
			// the log folder may already be gone while the server shuts down
		}
	}
	trace(message) {
		this._write(0, message);
	}
	debug(message) {
		this._write(1, message);
	}
	info(message) {
		this._write(2, message);
	}
	warn(message) {
		this._write(3, message);
	}
	error(message) {
		this._write(4, message);
	}
	critical(message) {
		this._write(5, message);
	}
	getLevel() {
		return this.level;
	}
	setLevel(level) {
		this.level = level;
	}
	setPattern() {
		/* one fixed pattern */
	}
	clearFormatters() {
		this.raw = true;
	}
	flush() {
		/* every write is synchronous */
	}
	drop() {
		this.closed = true;
	}
}

async function createLogger(type, name, filename) {
	fs.mkdirSync(path.dirname(filename), { recursive: true });
	return new Logger(type, name, filename);
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (level) => {
	globalLevel = level;
};
exports.setFlushOn = () => {};
exports.createRotatingLogger = (name, filename) => createLogger('rotating', name, filename);
exports.createAsyncRotatingLogger = (name, filename) => createLogger('rotating_async', name, filename);
