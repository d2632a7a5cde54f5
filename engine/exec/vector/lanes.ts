import type { Lane, LaneOp, ShiftOp, WideOp } from '../../isa/vector-sem';

/**
 * Vectors as bigints of 128 or 256 bits, computed in typed arrays: two operands and a result, each with a view for every
 * lane. What works within halves does so in each. Source: SDM Vol. 2, the operation sections of the instructions that use them.
 */
interface Views {
  readonly u8: Uint8Array;
  readonly s8: Int8Array;
  readonly u16: Uint16Array;
  readonly s16: Int16Array;
  readonly u32: Uint32Array;
  readonly s32: Int32Array;
  readonly u64: BigUint64Array;
  readonly s64: BigInt64Array;
}
/** Bytes of a vector. */
export type Size = 16 | 32;

function views(): Views {
  const buffer = new ArrayBuffer(32);
  return {
    u8: new Uint8Array(buffer),
    s8: new Int8Array(buffer),
    u16: new Uint16Array(buffer),
    s16: new Int16Array(buffer),
    u32: new Uint32Array(buffer),
    s32: new Int32Array(buffer),
    u64: new BigUint64Array(buffer),
    s64: new BigInt64Array(buffer),
  };
}
const A = views();
const B = views();
const R = views();
const QUAD = 0xffff_ffff_ffff_ffffn;

function load(to: Views, value: bigint, size: Size): void {
  to.u64[0] = value & QUAD;
  to.u64[1] = (value >> 64n) & QUAD;
  if (size === 16) return;
  to.u64[2] = (value >> 128n) & QUAD;
  to.u64[3] = value >> 192n;
}
function result(size: Size): bigint {
  const low = (R.u64[1] << 64n) | R.u64[0];
  return size === 16 ? low : (R.u64[3] << 192n) | (R.u64[2] << 128n) | low;
}

type Compute = (a: number, b: number, width: 8 | 16 | 32) => number;
interface Operation {
  readonly signed: boolean;
  readonly of: Compute;
  readonly of64?: (a: bigint, b: bigint) => bigint;
}
const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);
const signedClamp = (value: number, width: number): number => clamp(value, -(2 ** (width - 1)), 2 ** (width - 1) - 1);

/** A store into a typed array keeps the low bits, so that sums and differences need no mask. */
const OPERATIONS: Readonly<Record<LaneOp, Operation>> = {
  add: { signed: true, of: (a, b) => a + b, of64: (a, b) => a + b },
  sub: { signed: true, of: (a, b) => a - b, of64: (a, b) => a - b },
  addSatS: { signed: true, of: (a, b, width) => signedClamp(a + b, width) },
  addSatU: { signed: false, of: (a, b, width) => Math.min(a + b, 2 ** width - 1) },
  subSatS: { signed: true, of: (a, b, width) => signedClamp(a - b, width) },
  subSatU: { signed: false, of: (a, b) => Math.max(a - b, 0) },
  mulLow: { signed: true, of: (a, b) => Math.imul(a, b) },
  mulHighS: { signed: true, of: (a, b) => (a * b) >> 16 },
  mulHighU: { signed: false, of: (a, b) => Math.floor((a * b) / 0x1_0000) },
  mulRounded: { signed: true, of: (a, b) => (((a * b) >> 14) + 1) >> 1 },
  minS: { signed: true, of: (a, b) => (a < b ? a : b) },
  minU: { signed: false, of: (a, b) => (a < b ? a : b) },
  maxS: { signed: true, of: (a, b) => (a > b ? a : b) },
  maxU: { signed: false, of: (a, b) => (a > b ? a : b) },
  average: { signed: false, of: (a, b) => (a + b + 1) >>> 1 },
  eq: { signed: true, of: (a, b) => (a === b ? -1 : 0), of64: (a, b) => (a === b ? -1n : 0n) },
  gtS: { signed: true, of: (a, b) => (a > b ? -1 : 0), of64: (a, b) => (a > b ? -1n : 0n) },
};

const KEYS = { 8: ['u8', 's8'], 16: ['u16', 's16'], 32: ['u32', 's32'] } as const;

export function lanes(op: LaneOp, width: Lane, a: bigint, b: bigint, size: Size): bigint {
  load(A, a, size);
  load(B, b, size);
  const { signed, of, of64 } = OPERATIONS[op];
  const count = (size * 8) / width;
  if (width === 64) {
    for (let i = 0; i < count; i++) R.s64[i] = of64?.(A.s64[i], B.s64[i]) ?? 0n;
    return result(size);
  }
  const key = KEYS[width][signed ? 1 : 0];
  const [left, right, to] = [A[key], B[key], R[key]];
  for (let i = 0; i < count; i++) to[i] = of(left[i], right[i], width);
  return result(size);
}

const WIDE: Readonly<Record<WideOp, (size: Size) => void>> = {
  mulU: (size) => {
    for (let i = 0; i < size / 8; i++) R.u64[i] = BigInt(A.u32[i * 2]) * BigInt(B.u32[i * 2]);
  },
  mulS: (size) => {
    for (let i = 0; i < size / 8; i++) R.s64[i] = BigInt(A.s32[i * 2]) * BigInt(B.s32[i * 2]);
  },
  dot: (size) => {
    for (let i = 0; i < size / 4; i++) R.s32[i] = A.s16[i * 2] * B.s16[i * 2] + A.s16[i * 2 + 1] * B.s16[i * 2 + 1];
  },
  dotUS: (size) => {
    for (let i = 0; i < size / 2; i++)
      R.s16[i] = signedClamp(A.u8[i * 2] * B.s8[i * 2] + A.u8[i * 2 + 1] * B.s8[i * 2 + 1], 16);
  },
  sad: (size) => {
    for (let eight = 0; eight < size / 8; eight++) {
      let sum = 0;
      for (let i = eight * 8; i < eight * 8 + 8; i++) sum += Math.abs(A.u8[i] - B.u8[i]);
      R.u64[eight] = BigInt(sum);
    }
  },
};

export function wide(op: WideOp, a: bigint, b: bigint, size: Size): bigint {
  load(A, a, size);
  load(B, b, size);
  WIDE[op](size);
  return result(size);
}

export function shift(op: ShiftOp, width: Lane, a: bigint, count: bigint, size: Size): bigint {
  const isOut = count >= BigInt(width);
  if (isOut && op !== 'shrS') return 0n;
  const by = isOut ? width - 1 : Number(count);
  load(A, a, size);
  const lanesThere = (size * 8) / width;
  if (width === 64) {
    for (let i = 0; i < lanesThere; i++) {
      if (op === 'shl') R.u64[i] = A.u64[i] << BigInt(by);
      else if (op === 'shrU') R.u64[i] = A.u64[i] >> BigInt(by);
      else R.s64[i] = A.s64[i] >> BigInt(by);
    }
    return result(size);
  }
  const key = KEYS[width][op === 'shrS' ? 1 : 0];
  const [from, to] = [A[key], R[key]];
  for (let i = 0; i < lanesThere; i++)
    to[i] = op === 'shl' ? from[i] << by : op === 'shrU' ? from[i] >>> by : from[i] >> by;
  return result(size);
}

/** Counts that reach the width give 0, or the sign. */
export function shiftEach(op: ShiftOp, width: 32 | 64, a: bigint, counts: bigint, size: Size): bigint {
  load(A, a, size);
  load(B, counts, size);
  if (width === 64) {
    for (let i = 0; i < size / 8; i++) {
      const isOut = B.u64[i] > 63n;
      if (op === 'shrS') R.s64[i] = A.s64[i] >> (isOut ? 63n : B.u64[i]);
      else if (isOut) R.u64[i] = 0n;
      else R.u64[i] = op === 'shl' ? A.u64[i] << B.u64[i] : A.u64[i] >> B.u64[i];
    }
    return result(size);
  }
  for (let i = 0; i < size / 4; i++) {
    const count = B.u32[i];
    if (op === 'shrS') R.s32[i] = A.s32[i] >> Math.min(count, 31);
    else if (count > 31) R.u32[i] = 0;
    else R.u32[i] = op === 'shl' ? A.u32[i] << count : A.u32[i] >>> count;
  }
  return result(size);
}

/** The numbers for the high half follow those for the low one, where they differ. */
export function shuffle(a: bigint, b: bigint, bytes: readonly number[], size: Size): bigint {
  load(A, a, size);
  load(B, b, size);
  for (let half = 0; half < size; half += 16) {
    const choice = bytes.length > 16 ? half : 0;
    for (let i = 0; i < 16; i++) {
      const from = bytes[choice + i];
      R.u8[half + i] = from < 0 ? 0 : from < 16 ? A.u8[half + from] : B.u8[half + from - 16];
    }
  }
  return result(size);
}

export function swizzle(a: bigint, indices: bigint, size: Size): bigint {
  load(A, a, size);
  load(B, indices, size);
  for (let i = 0; i < size; i++) R.u8[i] = B.u8[i] > 127 ? 0 : A.u8[(i & 16) | (B.u8[i] & 15)];
  return result(size);
}

export function lookUp(a: bigint, indices: bigint, size: Size): bigint {
  load(A, a, size);
  load(B, indices, size);
  for (let i = 0; i < size / 4; i++) R.u32[i] = A.u32[B.u32[i] & (size / 4 - 1)];
  return result(size);
}

export function narrow(width: 16 | 32, signed: boolean, a: bigint, b: bigint, size: Size): bigint {
  load(A, a, size);
  load(B, b, size);
  const half = width / 2;
  const key = KEYS[width][1];
  const to = half === 8 ? R.u8 : R.u16;
  const count = 128 / width;
  for (let i = 0; i < (size * 8) / half; i++) {
    const within = i % (count * 2);
    const first = (i - within) / 2;
    const value = within < count ? A[key][first + within] : B[key][first + within - count];
    to[i] = signed ? signedClamp(value, half) : clamp(value, 0, 2 ** half - 1);
  }
  return result(size);
}

/** The top bit of each lane, that of lane 0 lowest. */
export function mask(width: Lane, a: bigint, size: Size): bigint {
  load(A, a, size);
  let bits = 0;
  for (let i = 0; i < (size * 8) / width; i++) if (A.u8[((i + 1) * width) / 8 - 1] > 127) bits |= 1 << i;
  return BigInt(bits >>> 0);
}

/** Halves of 128 bits, each by itself, put together again. */
export function eachHalf(size: Size, of: (half: number) => bigint): bigint {
  return size === 16 ? of(0) : (of(1) << 128n) | of(0);
}
