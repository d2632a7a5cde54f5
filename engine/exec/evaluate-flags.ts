import type { Width } from '../core/bits';
import type { FlagsKind } from '../isa/sem';

const wide = new BigUint64Array(3);
const words = new Int32Array(wide.buffer);
const CF = 0x1;
const PF = 0x4;
const AF = 0x10;
const ZF = 0x40;
const SF = 0x80;
const OF = 0x800;

/**
 * The six status flags at once, as bits of RFLAGS, in 32-bit arithmetic: the same as `statusFlag` one by one (a test
 * compares the two), many times faster. CF is meaningless for INC and DEC.
 */
export function evaluateFlags(kind: FlagsKind, width: Width, a: bigint, b: bigint, r: bigint): number {
  wide[0] = a;
  wide[1] = b;
  wide[2] = r;
  const high = width === 64 ? 1 : 0;
  const top = width === 64 ? 31 : width - 1;
  const result = words[4 + high];
  const low = words[4];
  const isZero = width === 64 ? (low | result) === 0 : low << (31 - top) === 0;
  let parity = low & 0xff;
  parity ^= parity >> 4;
  let flags = ((0x9669 >> (parity & 0xf)) & 1) === 0 ? 0 : PF;
  if (isZero) flags |= ZF;
  if (((result >> top) & 1) !== 0) flags |= SF;
  if (kind === 'logic') return flags;
  const x = words[high];
  const y = words[2 + high];
  const isSum = kind === 'add' || kind === 'inc';
  const carry = isSum ? (x & y) | ((x | y) & ~result) : (~x & y) | ((~x | y) & result);
  const overflow = isSum ? (x ^ result) & (y ^ result) : (x ^ y) & (x ^ result);
  if (((carry >> top) & 1) !== 0) flags |= CF;
  if (((overflow >> top) & 1) !== 0) flags |= OF;
  if (((words[0] ^ words[2] ^ low) & 0x10) !== 0) flags |= AF;
  return flags;
}
