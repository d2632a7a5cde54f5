#!/usr/bin/env node
import { loadCompiled } from './cli/compiled';
import { optimizeLate } from './cli/tiering';
import type { Starter } from './command-line';

/** The bundle `command-line.cjs`: what {@link commandLine} is. */
interface CommandLine {
  commandLine(starter: Starter): Promise<number>;
}

optimizeLate();
const { exports, build, keep } = loadCompiled<CommandLine>('command-line.cjs', 'code');
const serve: Starter['serve'] = async (options) => (await import('./serve')).serveUntilStopped(options);
process.exitCode = await exports.commandLine({ build, serve });
// V8's code cache is for the flags under which it is made.
optimizeLate();
keep();
