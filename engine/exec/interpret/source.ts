/**
 * Where the interpreter comes from, when it was generated before (see artefact.ts): a build leaves it in a file, which the
 * shells and the tests read. Without one it is generated anew, which takes a good part of a second.
 */
export interface InterpreterSource {
  /** The bytes of an earlier time, null where there are none. */
  load(): Uint8Array | null;
  save(bytes: Uint8Array): void;
}

let source: InterpreterSource | null = null;

/** To be called before the first machine runs. */
export function setInterpreterSource(from: InterpreterSource): void {
  source = from;
}
export const interpreterSource = (): InterpreterSource | null => source;
