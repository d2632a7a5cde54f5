import { setFlagsFromString } from 'node:v8';

/**
 * V8 optimizes what has run for a while. Most of what assembling and booting does is over before that pays, and on a busy
 * machine the optimizer takes the program's time: let it wait fifteen times as long.
 */
export const optimizeLate = (): void => setFlagsFromString('--interrupt-budget=1000000');

/** V8's own default. */
export const optimizeAsUsual = (): void => setFlagsFromString('--interrupt-budget=67584');
