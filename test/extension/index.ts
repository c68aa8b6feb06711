/**
 * Entry of the suite that runs inside VS Code's extension host: in the desktop's, through @vscode/test-electron, and in that of
 * the VS Code in a browser alike. VS Code loads the bundle and calls `run`.
 */
import Mocha from 'mocha';
import { runMocha } from './runMocha';

export const run = (): Promise<void> => runMocha(Mocha);
