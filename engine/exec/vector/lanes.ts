import type { Lane, LaneOp, ShiftOp, WideOp } from '../../isa/vector-sem';

/**
 * Vectors as 128-bit bigints, computed in typed arrays: two operands and a result, each with a view for every lane.
 * Source: SDM Vol. 2, the operation sections of the instructions that use them.
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
function views(): Views {
  const buffer = new ArrayBuffer(16);
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
const HALF = 0xffff_ffff_ffff_ffffn;

function load(to: Views, value: bigint): void {
  to.u64[0] = value & HALF;
  to.u64[1] = value >> 64n;
}
const result = (): bigint => (R.u64[1] << 64n) | R.u64[0];

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

export function lanes(op: LaneOp, width: Lane, a: bigint, b: bigint): bigint {
  load(A, a);
  load(B, b);
  const { signed, of, of64 } = OPERATIONS[op];
  if (width === 64) {
    for (let i = 0; i < 2; i++) R.s64[i] = of64?.(A.s64[i], B.s64[i]) ?? 0n;
    return result();
  }
  const key = KEYS[width][signed ? 1 : 0];
  const [left, right, to] = [A[key], B[key], R[key]];
  for (let i = 0; i < to.length; i++) to[i] = of(left[i], right[i], width);
  return result();
}

const WIDE: Readonly<Record<WideOp, () => void>> = {
  mulU: () => {
    for (let i = 0; i < 2; i++) R.u64[i] = BigInt(A.u32[i * 2]) * BigInt(B.u32[i * 2]);
  },
  mulS: () => {
    for (let i = 0; i < 2; i++) R.s64[i] = BigInt(A.s32[i * 2]) * BigInt(B.s32[i * 2]);
  },
  dot: () => {
    for (let i = 0; i < 4; i++) R.s32[i] = A.s16[i * 2] * B.s16[i * 2] + A.s16[i * 2 + 1] * B.s16[i * 2 + 1];
  },
  dotUS: () => {
    for (let i = 0; i < 8; i++)
      R.s16[i] = signedClamp(A.u8[i * 2] * B.s8[i * 2] + A.u8[i * 2 + 1] * B.s8[i * 2 + 1], 16);
  },
  sad: () => {
    for (let half = 0; half < 2; half++) {
      let sum = 0;
      for (let i = half * 8; i < half * 8 + 8; i++) sum += Math.abs(A.u8[i] - B.u8[i]);
      R.u64[half] = BigInt(sum);
    }
  },
};

export function wide(op: WideOp, a: bigint, b: bigint): bigint {
  load(A, a);
  load(B, b);
  WIDE[op]();
  return result();
}

export function shift(op: ShiftOp, width: Lane, a: bigint, count: bigint): bigint {
  const isOut = count >= BigInt(width);
  if (isOut && op !== 'shrS') return 0n;
  const by = isOut ? width - 1 : Number(count);
  load(A, a);
  if (width === 64) {
    for (let i = 0; i < 2; i++) {
      if (op === 'shl') R.u64[i] = A.u64[i] << BigInt(by);
      else if (op === 'shrU') R.u64[i] = A.u64[i] >> BigInt(by);
      else R.s64[i] = A.s64[i] >> BigInt(by);
    }
    return result();
  }
  const key = KEYS[width][op === 'shrS' ? 1 : 0];
  const [from, to] = [A[key], R[key]];
  for (let i = 0; i < to.length; i++)
    to[i] = op === 'shl' ? from[i] << by : op === 'shrU' ? from[i] >>> by : from[i] >> by;
  return result();
}

export function shuffle(a: bigint, b: bigint, bytes: readonly number[]): bigint {
  load(A, a);
  load(B, b);
  for (let i = 0; i < 16; i++) {
    const from = bytes[i];
    R.u8[i] = from < 0 ? 0 : from < 16 ? A.u8[from] : B.u8[from - 16];
  }
  return result();
}

export function swizzle(a: bigint, indices: bigint): bigint {
  load(A, a);
  load(B, indices);
  for (let i = 0; i < 16; i++) R.u8[i] = B.u8[i] > 127 ? 0 : A.u8[B.u8[i] & 15];
  return result();
}

export function narrow(width: 16 | 32, signed: boolean, a: bigint, b: bigint): bigint {
  load(A, a);
  load(B, b);
  const half = width / 2;
  const key = KEYS[width][1];
  const to = half === 8 ? R.u8 : R.u16;
  const count = 128 / width;
  for (let i = 0; i < count * 2; i++) {
    const value = i < count ? A[key][i] : B[key][i - count];
    to[i] = signed ? signedClamp(value, half) : clamp(value, 0, 2 ** half - 1);
  }
  return result();
}

/** The top bit of each lane, that of lane 0 lowest. */
export function mask(width: Lane, a: bigint): bigint {
  load(A, a);
  let bits = 0;
  for (let i = 0; i < 128 / width; i++) if (A.u8[((i + 1) * width) / 8 - 1] > 127) bits |= 1 << i;
  return BigInt(bits);
}
