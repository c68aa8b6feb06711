// Loaded into a server before all else: writes how long its event loop stood still, in milliseconds, to the file in STALL_FILE.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
const inMilliseconds = (nanoseconds) => nanoseconds / 1e6 - RESOLUTION;
process.on('SIGUSR2', () => {
	const { max } = delay;
	writeFileSync(
		process.env.STALL_FILE,
		JSON.stringify({ p99: inMilliseconds(delay.percentile(99)), max: inMilliseconds(max) }),
	);
});
