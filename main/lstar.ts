#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { loadCompiled } from './cli/compiled';
import type { Starter } from './command-line';

/** The bundle `command-line.cjs`: what {@link commandLine} is. */
interface CommandLine {
  commandLine(starter: Starter): Promise<number>;
}

// V8 optimizes what has run for a while. Most of what assembling and booting does once is over before that pays, and on a
// busy machine it takes the program's time; `run` goes back to the usual.
setFlagsFromString('--interrupt-budget=1000000');
const { exports, build, keep } = loadCompiled<CommandLine>('command-line.cjs');
const serve: Starter['serve'] = async (options) => void (await (await import('./serve')).serve(options));
process.exitCode = await exports.commandLine({ build, serve });
keep();
