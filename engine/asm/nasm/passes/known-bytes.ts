import type { Token } from '../text/token';

/*
 * Bytes of lines in which no name stands, by the words of the line and the modes it is read in. Programs say the same things
 * again and again, and a source is read again after each key.
 */

/** What may differ between two lines of the same words. */
export interface LineModes {
  readonly bits: number;
  readonly defaultRelative: boolean;
  readonly defaultBound: boolean;
  readonly encodings: { readonly vex: boolean; readonly evex: boolean; readonly lateVex: boolean };
  readonly floatMode: { readonly round: string; readonly daz: boolean };
}

/** How many lines are remembered, over all sources. */
const LIMIT = 20_000;
/** A longer line is hardly said twice. */
const LONGEST = 24;
const known = new Map<string, Uint8Array>();

const flag = (on: boolean): string => (on ? '1' : '0');

/** The words from `from` on in these modes; null when there are too many. */
export function keyOf(tokens: readonly Token[], from: number, modes: LineModes): string | null {
  if (tokens.length - from > LONGEST) return null;
  const { bits, defaultRelative, defaultBound, encodings, floatMode } = modes;
  let key = `${bits}${flag(defaultRelative)}${flag(defaultBound)}${flag(encodings.vex)}${flag(encodings.evex)}${flag(encodings.lateVex)}${flag(floatMode.daz)}${floatMode.round}`;
  for (let index = from; index < tokens.length; index++) key += ` ${tokens[index].text}`;
  return key;
}

export const bytesOf = (key: string): Uint8Array | undefined => known.get(key);

export function remember(key: string, bytes: Uint8Array): void {
  if (known.size >= LIMIT) known.clear();
  known.set(key, bytes);
}
