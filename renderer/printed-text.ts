/** Escape sequences of a terminal and other control characters. Source: ECMA-48, 5.4 (CSI). */
const CONTROLS = /\p{Cc}\[[0-?]*[ -/]*[@-~]|\p{Cc}/gu;

/** A line of the console in characters, without what a terminal takes for commands. */
export const printedText = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll(CONTROLS, '').trim();
