import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatReason } from '../core/reason';
import { LossCounts } from '../formats/lossCounts';
import { describeLoss, type Loss, LOSS_KINDS } from '../formats/losses';
import { temporaryBeside } from '../node/temporaryFiles';
import type { Arguments } from './arguments';
import { complain } from './output';
import { CommandError, UsageError } from './usage';

/** Counts what is lost, and lists it in a file where that is wanted. */
export class LossReport {
	readonly #counts = new LossCounts();
	readonly #allowed: ReadonlySet<string>;
	readonly #file: string | undefined;
	readonly #temporary: string | undefined;
	#lines: string[] = [];
	/** Of what isn't allowed. */
	#forbidden = 0;

	constructor(args: Arguments) {
		const allowed = args.option('allow')?.split(',') ?? [];
		const wrong = allowed.find((kind) => !LOSS_KINDS.some((one) => one === kind));
		if (wrong !== undefined) {
			throw new UsageError(`--allow ${wrong}: it is one or more of ${LOSS_KINDS.join(', ')}`);
		}
		if (allowed.length > 0 && !args.flag('strict')) {
			throw new UsageError('--allow says what --strict lets pass: add --strict');
		}
		this.#allowed = new Set(allowed);
		this.#file = args.option('losses');
		if (this.#file !== undefined) {
			this.#temporary = temporaryBeside(this.#file);
			this.#orFail(() => {
				mkdirSync(dirname(this.#file!), { recursive: true });
				writeFileSync(this.#temporary!, '');
			});
		}
	}

	/** @param text the document's, to quote from */
	add(losses: readonly Loss[], text: string): void {
		this.#counts.add(losses);
		for (const loss of losses) {
			this.#forbidden += this.#allowed.has(loss.kind) ? 0 : 1;
			if (this.#file !== undefined) {
				this.#lines.push(`${JSON.stringify(lineOf(loss, text))}\n`);
			}
		}
		if (this.#lines.length >= 10_000) {
			this.#flush();
		}
	}

	/** How many losses there are that `--strict` forbids. */
	get forbidden(): number {
		return this.#forbidden;
	}

	/** The file is there, and the counts are told on standard error. */
	end(): void {
		if (this.#file !== undefined) {
			this.#flush();
			this.#orFail(() => renameSync(this.#temporary!, this.#file!));
		}
		const { left, changed, kinds } = this.#counts;
		if (left + changed > 0) {
			complain(`Left out: ${left}; with less than is said of them: ${changed}:`);
			for (const [kind, count] of kinds) {
				process.stderr.write(`  ${String(count).padStart(7)}  ${kind}: ${formatReason(describeLoss({ kind }))}\n`);
			}
			if (this.#file === undefined) {
				process.stderr.write('  --losses FILE lists each of them\n');
			}
		}
	}

	/** Leaves no file where the work was broken off. */
	discard(): void {
		if (this.#temporary !== undefined) {
			rmSync(this.#temporary, { force: true });
		}
	}

	#flush(): void {
		const lines = this.#lines.join('');
		this.#lines = [];
		this.#orFail(() => appendFileSync(this.#temporary!, lines));
	}

	#orFail(work: () => void): void {
		try {
			work();
		} catch (error) {
			throw new CommandError(`Cannot write ${this.#file}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}

/** Offsets in UTF-16 code units, as `annotations` has them. */
function lineOf({ path, id, label, kind, span, detail }: Loss, text: string): object {
	return {
		file: path,
		id: id === '' ? null : id,
		label,
		kind,
		start: span?.start ?? null,
		end: span?.end ?? null,
		...(span && { text: text.slice(span.start, span.end) }),
		...(detail !== undefined && { detail }),
		why: formatReason(describeLoss({ kind, detail })),
	};
}
