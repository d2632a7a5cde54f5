import type { Width } from '../../core/bits';
import type { FunctionBody, Local } from './wasm';
import { OP } from './wasm';

/** Where an access is that may lie in two pages, as locals of translated code. */
export interface SplitHost {
  /** i32: 1 where it does. */
  readonly isSplit: Local;
  /** i32: place in memory of its first byte, and of the second page where it has one. */
  readonly first: Local;
  readonly second: Local;
  /** i64: 8 times the number of bytes in the first page. */
  readonly bits: Local;
}

const mask = (width: Width): bigint => (1n << BigInt(width)) - 1n;

/** Pushes the `width` bits of a split access: the end of the first page, then the start of the second. */
export function pushSplitLoad(code: FunctionBody, { first, second, bits }: SplitHost, width: Width): void {
  pushLastEight(code, first);
  code.memory(OP.i64Load, 0);
  pushRest(code, bits);
  code.op(OP.i64ShrU);
  code.get(second);
  code.memory(OP.i64Load, 0);
  code.get(bits);
  code.op(OP.i64Shl);
  code.op(OP.i64Or);
  if (width === 64) return;
  code.i64(mask(width));
  code.op(OP.i64And);
}

/** Stores the low `width` bits of a local in both pages; the bytes beside them stay as they are. */
export function splitStore(code: FunctionBody, host: SplitHost, value: Local, width: Width): void {
  const { first, second, bits } = host;
  // In the first page: the upper bytes of its last eight.
  pushLastEight(code, first);
  pushLastEight(code, first);
  code.memory(OP.i64Load, 0);
  code.i64(-1n);
  pushRest(code, bits);
  code.op(OP.i64Shl);
  code.i64(-1n);
  code.op(OP.i64Xor);
  code.op(OP.i64And);
  code.get(value);
  pushRest(code, bits);
  code.op(OP.i64Shl);
  code.op(OP.i64Or);
  code.memory(OP.i64Store, 0);
  // In the second: the lower bytes of its first eight.
  const pushKept = (): void => {
    code.i64(1n);
    code.i64(BigInt(width));
    code.get(bits);
    code.op(OP.i64Sub);
    code.op(OP.i64Shl);
    code.i64(1n);
    code.op(OP.i64Sub);
  };
  code.get(second);
  code.get(second);
  code.memory(OP.i64Load, 0);
  pushKept();
  code.i64(-1n);
  code.op(OP.i64Xor);
  code.op(OP.i64And);
  code.get(value);
  code.get(bits);
  code.op(OP.i64ShrU);
  pushKept();
  code.op(OP.i64And);
  code.op(OP.i64Or);
  code.memory(OP.i64Store, 0);
}

/** Place of the last eight bytes of the page. */
function pushLastEight(code: FunctionBody, inPage: Local): void {
  code.get(inPage);
  code.i32(0xfff);
  code.op(OP.i32Or);
  code.i32(7);
  code.op(OP.i32Sub);
}
/** 64 less the bits in the first page. */
function pushRest(code: FunctionBody, bits: Local): void {
  code.i64(64n);
  code.get(bits);
  code.op(OP.i64Sub);
}
