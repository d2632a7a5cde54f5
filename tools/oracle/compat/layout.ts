import { CODE_BASE, DATA_BASE, PAGE } from '../layout';

/** One segment that cases may use, as `struct user_desc` says it. Keep equal to harness.c, which is given them. */
export interface LdtEntry {
  readonly base: number;
  readonly limit: number;
  /** user_desc.contents: 0 data, 1 data that grows down, 2 code, 3 conforming code. */
  readonly contents: 0 | 1 | 2 | 3;
  readonly is32: boolean;
  readonly readExecOnly: boolean;
  readonly inPages: boolean;
  readonly present: boolean;
}

const entry = (base: number, limit: number, rest: Partial<LdtEntry> = {}): LdtEntry => ({
  base,
  limit,
  contents: 0,
  is32: true,
  readExecOnly: false,
  inPages: false,
  present: true,
  ...rest,
});
const DATA = Number(DATA_BASE);
const CODE = Number(CODE_BASE);

/** The local descriptor table of the cases. */
export const LDT: readonly LdtEntry[] = [
  entry(DATA, 2 * PAGE - 1),
  entry(DATA + 0x100, PAGE - 1, { readExecOnly: true }),
  entry(DATA, PAGE - 1, { contents: 1 }),
  entry(DATA, 0x7ff, { contents: 1, is32: false }),
  entry(DATA, 1, { contents: 2, inPages: true }),
  entry(DATA, 2 * PAGE - 1, { contents: 2, readExecOnly: true }),
  entry(DATA, PAGE - 1, { present: false }),
  entry(DATA, 3 * PAGE - 1, { is32: false }),
  entry(CODE, PAGE - 1, { contents: 2 }),
  entry(CODE, PAGE - 1, { contents: 2, is32: false }),
  entry(0, 0xf_ffff, { inPages: true }),
];

/** Selector of an entry, for ring 3. */
export const local = (index: number): number => index * 8 + 7;
export const FLAT_DATA = 0x2b;
export const FLAT_CODE = 0x23;

/** Code segments that cases run in, with the width of their code. */
export const CODE_SEGMENTS: readonly (readonly [selector: number, bits: 16 | 32, base: number])[] = [
  [FLAT_CODE, 32, 0],
  [local(8), 32, CODE],
  [local(9), 16, CODE],
];
/** Stacks: flat, limited, growing down (32-bit, 16-bit), 16-bit. */
export const STACK_SEGMENTS: readonly number[] = [FLAT_DATA, local(0), local(2), local(3), local(7)];
/** What DS, ES, FS and GS may hold when a case begins. */
export const DATA_SEGMENTS: readonly number[] = [
  FLAT_DATA,
  0,
  local(0),
  local(1),
  local(2),
  local(3),
  local(4),
  local(7),
  local(10),
];
/** What a case may try to load, the ones that refuse included. */
export const LOADABLE: readonly number[] = [
  ...DATA_SEGMENTS,
  local(5),
  local(6),
  local(12),
  0x28,
  0x18,
  0x10,
  0x33,
  0x23,
  0x2a,
  0x100,
  3,
];

/** First and last offset that a data segment lets through, and its base. */
export function boundsOf(selector: number): { readonly base: number; readonly first: number; readonly last: number } {
  if (selector < 4) return { base: 0, first: 0, last: 0 };
  if ((selector & 4) === 0) return { base: 0, first: 0, last: 0xffff_ffff };
  const found = LDT[selector >> 3];
  const limit = found.inPages ? found.limit * PAGE + PAGE - 1 : found.limit;
  return found.contents === 1
    ? { base: found.base, first: limit + 1, last: found.is32 ? 0xffff_ffff : 0xffff }
    : { base: found.base, first: 0, last: limit };
}
