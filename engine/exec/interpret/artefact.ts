import type { InterpreterCode } from './generate';

/** Raise it when the bytes mean something else. */
const VERSION = 1;

/** The generated interpreter as bytes, to be kept in a file: a header of lengths, then the parts in order. */
export function encodeInterpreter(code: InterpreterCode): Uint8Array<ArrayBuffer> {
  const parts = partsOf(code);
  const header = Uint32Array.of(VERSION, ...parts.map(({ byteLength }) => byteLength));
  const starts = placesOf(parts.map(({ byteLength }) => byteLength));
  const bytes = new Uint8Array(starts[parts.length]);
  bytes.set(new Uint8Array(header.buffer), 0);
  for (const [index, part] of parts.entries())
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), starts[index]);
  return bytes;
}

/** The interpreter of {@link encodeInterpreter}'s bytes; null where they are something else. */
export function decodeInterpreter(bytes: Uint8Array): InterpreterCode | null {
  if (bytes.length < HEADER) return null;
  const aligned = bytes.slice();
  const [version, ...lengths] = new Uint32Array(aligned.buffer, 0, HEADER / 4);
  const starts = placesOf(lengths);
  if (version !== VERSION || starts[PARTS] !== bytes.length) return null;
  const { buffer } = aligned;
  return {
    wasm: new Uint8Array(buffer, starts[0], lengths[0]),
    opcodes: new Uint16Array(buffer, starts[1], lengths[1] / 2),
    facts: new Uint32Array(buffer, starts[2], lengths[2] / 4),
    fused: new Uint16Array(buffer, starts[3], lengths[3] / 2),
    fusedRows: new Uint16Array(buffer, starts[4], lengths[4] / 2),
  };
}

const partsOf = ({ wasm, opcodes, facts, fused, fusedRows }: InterpreterCode) =>
  [wasm, opcodes, facts, fused, fusedRows] as const;
const PARTS = 5;
const HEADER = 4 * (1 + PARTS);

/** Where parts of these lengths begin, each at a multiple of eight, and the end of the last. */
function placesOf(lengths: readonly number[]): number[] {
  const places: number[] = [];
  let at = HEADER;
  for (const length of lengths) {
    at = Math.ceil(at / 8) * 8;
    places.push(at);
    at += length;
  }
  return [...places, at];
}
