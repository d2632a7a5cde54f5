import { CODE_BASE, DATA_BASE, PAGE } from '../layout';
import type { Random } from '../random';
import { operandValue } from '../values';
import { FLAT_CODE, LOADABLE, boundsOf, local } from './layout';

const [EAX, ECX, EDX, EBX, ESP, EBP, ESI, EDI] = [0, 1, 2, 3, 4, 5, 6, 7];
const [ES, CS, SS, DS, FS, GS] = [0, 1, 2, 3, 4, 5];
const PREFIX: Readonly<Record<number, number>> = {
  [ES]: 0x26,
  [CS]: 0x2e,
  [SS]: 0x36,
  [DS]: 0x3e,
  [FS]: 0x64,
  [GS]: 0x65,
};

/** A case in the making. */
export interface Draft {
  readonly r: Random;
  readonly bits: 16 | 32;
  readonly gpr: bigint[];
  readonly selectors: number[];
  readonly patches: { readonly offset: number; readonly bytes: Uint8Array }[];
  /** Linear address of the instruction's first byte, and the base of its segment. */
  readonly at: number;
  readonly codeBase: number;
  readonly isCall: boolean;
}

/** The bytes of an instruction, made while its registers and memory are arranged. */
export type Maker = (d: Draft) => number[];

export const pickWord = (r: Random): bigint => BigInt.asUintN(32, operandValue(r));

/** An offset into a segment: mostly good, often at its borders, sometimes anywhere. */
export function offsetInto(r: Random, selector: number, bytes: number): number {
  const { base, first, last } = boundsOf(selector);
  const kind = r.below(20);
  const good = Number(DATA_BASE) + r.between(64, 3 * PAGE - 64 - bytes) - base;
  if (kind < 12) return good >= first && good + bytes - 1 <= last ? good : first + r.below(0x400);
  if (kind < 15) return (last - bytes + r.between(-3, 4)) >>> 0;
  if (kind < 17) return (first + r.between(-3, 3)) >>> 0;
  if (kind < 18) return (0xffff_ffff - r.below(8)) >>> 0;
  if (kind < 19) return Number(DATA_BASE) + PAGE * r.between(1, 4) - r.below(bytes + 1) - base;
  return r.u32();
}

const low = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => (value >> (8 * i)) & 0xff);

/**
 * A memory operand with `reg` in the middle field: prefix, opcode and ModRM with what follows. Its registers are set so that
 * it leads to an offset as {@link offsetInto} chooses; `fixed` names registers that must keep their value.
 */
export function memory(
  d: Draft,
  opcode: readonly number[],
  reg: number,
  bytes: number,
  segments = [DS, ES, FS, GS, SS, CS],
): number[] {
  const { r } = d;
  const overridden = r.chance(70);
  const isWide = d.bits === 32 ? !r.chance(10) : r.chance(10);
  const segment = overridden ? r.pick(segments) : DS;
  const size = isWide === (d.bits === 32) ? [] : [0x67];
  const prefixes = overridden ? [PREFIX[segment], ...size] : size;
  const offset = offsetInto(r, d.selectors[segment], bytes);
  return [...prefixes, ...opcode, ...(isWide ? wideAddress(d, reg, offset) : narrowAddress(d, reg, offset & 0xffff))];
}

function wideAddress(d: Draft, reg: number, offset: number): number[] {
  const { r } = d;
  const free = [EBX, ESI, EDI, ECX].filter((register) => register !== reg);
  const base = r.pick(free);
  switch (r.below(4)) {
    case 0:
      return [(reg << 3) | 5, ...low(offset, 4)];
    case 1:
      d.gpr[base] = BigInt(offset >>> 0);
      return [(reg << 3) | base];
    case 2: {
      const displacement = r.between(-128, 127);
      d.gpr[base] = BigInt((offset - displacement) >>> 0);
      return [0x40 | (reg << 3) | base, displacement & 0xff];
    }
    default: {
      const index = r.pick(free.filter((register) => register !== base));
      const scale = r.below(4);
      const displacement = r.u32() | 0;
      d.gpr[index] = BigInt(r.below(64));
      d.gpr[base] = BigInt((offset - displacement - Number(d.gpr[index]) * (1 << scale)) >>> 0);
      return [0x80 | (reg << 3) | 4, (scale << 6) | (index << 3) | base, ...low(displacement, 4)];
    }
  }
}

function narrowAddress(d: Draft, reg: number, offset: number): number[] {
  const { r } = d;
  if (r.chance(40)) return [(reg << 3) | 6, ...low(offset, 2)];
  const displacement = r.between(-128, 127);
  d.gpr[ESI] = BigInt(r.below(64)) | (BigInt(r.u32() & 0xffff) << 16n);
  const rest = (offset - displacement - Number(d.gpr[ESI] & 0xffffn)) & 0xffff;
  d.gpr[EBX] = BigInt(rest) | (BigInt(r.u32() & 0xffff) << 16n);
  return [0x40 | (reg << 3), displacement & 0xff]; // [BX + SI + disp8]
}

/** Puts a value where a segment's offset leads, if that is in the data pages. */
export function store(d: Draft, selector: number, offset: number, value: bigint, bytes: number): void {
  const at = ((boundsOf(selector).base + offset) >>> 0) - Number(DATA_BASE);
  if (at < 0 || at + bytes > 3 * PAGE) return;
  d.patches.push({
    offset: at,
    bytes: Uint8Array.from({ length: bytes }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn)),
  });
}

/** The stack pointer: in the stack's segment, with room for `below` bytes under it or `above` over it, or not. */
export function stack(d: Draft, above: number, below: number): void {
  const { r } = d;
  const selector = d.selectors[SS];
  const is16 = selector === local(3) || selector === local(7);
  const offset = r.chance(50) ? offsetInto(r, selector, Math.max(above, 1)) : offsetInto(r, selector, 1) + below;
  d.gpr[ESP] = is16 ? BigInt(offset & 0xffff) | (BigInt(r.u32() & 0xffff) << 16n) : BigInt(offset >>> 0);
}
const stackOffset = (d: Draft): number => {
  const is16 = d.selectors[SS] === local(3) || d.selectors[SS] === local(7);
  return is16 ? Number(d.gpr[ESP] & 0xffffn) : Number(d.gpr[ESP]);
};

const opcodes =
  (...bytes: number[]): Maker =>
  () =>
    bytes;
/** 66 in half of the cases: the other operand size. */
const sized =
  (maker: Maker): Maker =>
  (d) =>
    d.r.chance(40) ? [0x66, ...maker(d)] : maker(d);
const withStack =
  (above: number, below: number, maker: Maker): Maker =>
  (d) => {
    stack(d, above, below);
    return maker(d);
  };
/** `bytes` at the top of the stack. */
const onStack =
  (values: (r: Random) => bigint, bytes: number, maker: Maker): Maker =>
  (d) => {
    stack(d, bytes, 0);
    store(d, d.selectors[SS], stackOffset(d), values(d.r), bytes);
    return maker(d);
  };

const selectorValue = (r: Random): bigint => BigInt(r.pick(LOADABLE)) | (BigInt(r.below(0x1_0000)) << 16n);
/** A target in the code segment `selector`, or outside of it. */
const target = (r: Random, selector: number): number => {
  const within = selector === FLAT_CODE ? Number(CODE_BASE) + r.below(PAGE - 32) : r.below(PAGE - 32);
  return r.chance(80) ? within : r.u32();
};
/** For a call never 64-bit code: some of those natively do not come back from the step, and why is not known. */
const codeSelector = ({ r, isCall }: Draft): number => {
  const found = r.chance(75) ? r.pick([FLAT_CODE, local(8), local(9), 0x33]) : r.pick(LOADABLE);
  return isCall && found === 0x33 ? FLAT_CODE : found;
};

/** EIP, CS and what else a far return takes, in 16-bit or 32-bit words. */
const frame =
  (opcode: readonly number[], words: 2 | 3): Maker =>
  (d) => {
    const { r } = d;
    const other = r.chance(40);
    const bytes = (d.bits === 32) === other ? 2 : 4;
    const selector = codeSelector(d);
    const flags = BigInt(r.u32()) & 0xed7n & ~0x100n;
    stack(d, words * bytes, 0);
    const values = [BigInt(target(r, selector) >>> 0), BigInt(selector), flags].slice(0, words);
    values.forEach((value, i) =>
      store(d, d.selectors[SS], (stackOffset(d) + i * bytes) >>> 0, BigInt.asUintN(bytes * 8, value), bytes),
    );
    return [...(other ? [0x66] : []), ...opcode];
  };

const farPointer =
  (opcode: readonly number[], reg: number | null): Maker =>
  (d) => {
    const { r } = d;
    const wide = r.chance(60) === (d.bits === 32);
    const prefix = (d.bits === 32) === wide ? [] : [0x66];
    const bytes = wide ? 6 : 4;
    const field = reg ?? r.pick([EAX, EDX, EBP]);
    const selector = reg === null ? r.pick(LOADABLE) : codeSelector(d);
    const value = BigInt(target(r, selector) >>> 0);
    // The same pointer at every place that the operand may lead to, in the flat data pages.
    const made = memory(d, [...prefix, ...opcode], field, bytes);
    const offset = effective(d, made, prefix.length + opcode.length);
    if (offset !== null)
      store(
        d,
        offset.selector,
        offset.at,
        BigInt.asUintN((bytes - 2) * 8, value) | (BigInt(selector) << BigInt((bytes - 2) * 8)),
        bytes,
      );
    return made;
  };

/** Where a memory operand made by {@link memory} leads: read back from its bytes. */
function effective(
  d: Draft,
  bytes: readonly number[],
  _opcode: number,
): { readonly selector: number; readonly at: number } | null {
  const prefixes: number[] = [];
  let i = 0;
  for (; [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67].includes(bytes[i]); i++) prefixes.push(bytes[i]);
  const override = Object.entries(PREFIX).find(([, prefix]) => prefixes.includes(prefix));
  const selector = d.selectors[override === undefined ? DS : Number(override[0])];
  while (bytes[i] === 0x0f) i++;
  i++;
  const modrm = bytes[i + 1 - 1];
  const isWide = prefixes.includes(0x67) !== (d.bits === 32);
  const number = (from: number, size: number): number =>
    bytes.slice(from, from + size).reduce((sum, byte, n) => sum + byte * 2 ** (8 * n), 0);
  const signed8 = (from: number): number => (bytes[from] << 24) >> 24;
  const [mod, rm] = [modrm >> 6, modrm & 7];
  if (!isWide) {
    if (mod === 0) return { selector, at: number(i + 1, 2) };
    return { selector, at: (Number(d.gpr[EBX] & 0xffffn) + Number(d.gpr[ESI] & 0xffffn) + signed8(i + 1)) & 0xffff };
  }
  if (mod === 0 && rm === 5) return { selector, at: number(i + 1, 4) };
  if (mod === 0) return { selector, at: Number(d.gpr[rm]) };
  if (mod === 1) return { selector, at: (Number(d.gpr[rm]) + signed8(i + 1)) >>> 0 };
  const sib = bytes[i + 1];
  const sum = Number(d.gpr[sib & 7]) + Number(d.gpr[(sib >> 3) & 7]) * (1 << (sib >> 6)) + number(i + 2, 4);
  return { selector, at: Number(BigInt.asUintN(32, BigInt(sum))) };
}

const digits: Maker = (d) => {
  if (d.r.chance(60)) d.gpr[EAX] = BigInt(d.r.below(0x1_0000));
  return [];
};
const after =
  (first: Maker, maker: Maker): Maker =>
  (d) => {
    first(d);
    return maker(d);
  };
const either =
  (...makers: Maker[]): Maker =>
  (d) =>
    d.r.pick(makers)(d);

/** A count small enough, and string pointers into DS and ES. */
const strings: Maker = (d) => {
  const { r } = d;
  d.gpr[ECX] = BigInt(r.below(6)) | (d.bits === 16 ? BigInt(r.below(0x1_0000)) << 16n : 0n);
  d.gpr[ESI] = BigInt(offsetInto(r, d.selectors[DS], 4));
  d.gpr[EDI] = BigInt(offsetInto(r, d.selectors[ES], 4));
  return [];
};
const STRING_OPCODES = [0xa4, 0xa5, 0xa6, 0xa7, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf];

const near = (d: Draft, bytes: number): number[] => low(d.r.chance(70) ? d.r.between(-200, 200) : d.r.u32() | 0, bytes);
const wordBytes = (d: Draft): number => (d.bits === 32 ? 4 : 2);
const bound: Maker = (d) => {
  d.gpr[EAX] = BigInt.asUintN(32, BigInt(d.r.between(-3, 3)));
  const made = memory(d, [0x62], EAX, 8);
  const at = effective(d, made, 1);
  if (at !== null && d.r.chance(70)) {
    const word = wordBytes(d);
    const bounds = [d.r.between(-4, 1), d.r.between(-1, 4)].map((value) => BigInt.asUintN(word * 8, BigInt(value)));
    store(d, at.selector, at.at, bounds[0] | (bounds[1] << BigInt(word * 8)), word * 2);
  }
  return made;
};

/** What is recorded: a name, and how to make a case of it. */
export const SUBJECTS: Readonly<Record<string, Maker>> = {
  aaa: after(digits, opcodes(0x37)),
  aas: after(digits, opcodes(0x3f)),
  daa: after(digits, opcodes(0x27)),
  das: after(digits, opcodes(0x2f)),
  aam: after(digits, (d) => [0xd4, d.r.chance(50) ? 10 : d.r.below(256)]),
  aad: after(digits, (d) => [0xd5, d.r.chance(50) ? 10 : d.r.below(256)]),
  salc: opcodes(0xd6),
  // In memory it writes only where it has to, which the definition cannot say: registers only.
  arpl: (d) => [0x63, 0xc0 | d.r.below(64)],
  bound: sized(bound),
  into: opcodes(0xce),
  pusha: sized(withStack(1, 32, opcodes(0x60))),
  popa: sized(withStack(32, 0, opcodes(0x61))),
  pushfd: sized(withStack(1, 4, opcodes(0x9c))),
  popfd: sized(onStack((r) => r.u64() & ~0x100n, 4, opcodes(0x9d))),
  jcxz: after(
    (d) => {
      if (d.r.chance(60))
        d.gpr[ECX] = BigInt(d.r.below(2)) | (d.r.chance(50) ? BigInt(d.r.below(0x1_0000)) << 16n : 0n);
      return [];
    },
    (d) => [...(d.r.chance(50) ? [0x67] : []), d.r.pick([0xe3, 0xe2, 0xe1, 0xe0]), d.r.below(256)],
  ),
  lds: farPointer([0xc5], null),
  les: farPointer([0xc4], null),
  lss: farPointer([0x0f, 0xb2], null),
  lfs: farPointer([0x0f, 0xb4], null),
  lgs: farPointer([0x0f, 0xb5], null),
  'push segment': sized(withStack(1, 4, (d) => d.r.pick([[0x06], [0x0e], [0x16], [0x1e], [0x0f, 0xa0], [0x0f, 0xa8]]))),
  'pop segment': sized(onStack(selectorValue, 4, (d) => d.r.pick([[0x07], [0x1f], [0x0f, 0xa1], [0x0f, 0xa9]]))),
  'mov segment': (d) => {
    d.gpr[EAX] = selectorValue(d.r);
    return [0x8e, 0xc0 | (d.r.pick([ES, DS, FS, GS]) << 3)];
  },
  'inc dec': sized((d) => [0x40 + d.r.below(16)]),
  'far jump': either(
    (d) => {
      const selector = codeSelector(d);
      return [0xea, ...low(target(d.r, selector), wordBytes(d)), ...low(selector, 2)];
    },
    farPointer([0xff], 5),
  ),
  'far call': either(
    withStack(1, 8, (d) => {
      const selector = codeSelector(d);
      return [0x9a, ...low(target(d.r, selector), wordBytes(d)), ...low(selector, 2)];
    }),
    withStack(1, 8, farPointer([0xff], 3)),
  ),
  retf: either(frame([0xcb], 2), (d) => [...frame([0xca], 2)(d), ...low(d.r.below(64), 2)]),
  iretd: frame([0xcf], 3),
  'near branches': either(
    (d) => [0xe9, ...near(d, wordBytes(d))],
    (d) => [0xeb, d.r.below(256)],
    (d) => [0x0f, 0x80 + d.r.below(16), ...near(d, wordBytes(d))],
    withStack(1, 4, (d) => [0xe8, ...near(d, wordBytes(d))]),
    onStack((r) => BigInt(target(r, FLAT_CODE) >>> 0), 4, opcodes(0xc3)),
    onStack(
      (r) => BigInt(target(r, local(8)) >>> 0),
      4,
      (d) => [0xc2, ...low(d.r.below(64), 2)],
    ),
    (d) => {
      d.gpr[EAX] = BigInt(target(d.r, d.selectors[CS]) >>> 0);
      return [0xff, 0xe0];
    },
  ),
  'push pop': either(
    sized(withStack(1, 4, (d) => [0x50 + d.r.below(8)])),
    sized(withStack(4, 0, (d) => [0x58 + d.r.below(8)])),
    withStack(1, 4, (d) => [0x6a, d.r.below(256)]),
    withStack(1, 4, (d) => memory(d, [0xff], 6, 4)),
    withStack(4, 0, (d) => memory(d, [0x8f], 0, 4)),
  ),
  frames: either(
    withStack(1, 400, (d) => [0xc8, ...low(d.r.below(300), 2), 0]),
    (d) => {
      stack(d, 4, 0);
      d.gpr[EBP] = d.gpr[ESP];
      return [0xc9];
    },
  ),
  'moves by segment': sized((d) => memory(d, [d.r.pick([0x88, 0x89, 0x8a, 0x8b])], d.r.pick([EAX, EDX]), 4)),
  'arithmetic by segment': sized((d) =>
    memory(d, [d.r.pick([0x00, 0x01, 0x29, 0x31, 0x39, 0x03, 0x3b, 0x85])], d.r.pick([EAX, EDX]), 4),
  ),
  'mov offset': (d) => {
    const segment = d.r.pick([DS, ES, FS, GS, SS]);
    const wide = d.r.chance(80) === (d.bits === 32);
    const offset = offsetInto(d.r, d.selectors[segment], 4);
    const size = (d.bits === 32) === wide ? [] : [0x67];
    return [PREFIX[segment], ...size, d.r.pick([0xa0, 0xa1, 0xa2, 0xa3]), ...low(offset, wide ? 4 : 2)];
  },
  strings: after(
    strings,
    sized((d) => [d.r.pick(STRING_OPCODES)]),
  ),
  'repeated strings': after(strings, (d) => [d.r.pick([0xf3, 0xf2]), d.r.pick(STRING_OPCODES)]),
  selectors: (d) => {
    d.gpr[EDX] = selectorValue(d.r);
    return d.r.pick([
      [0x0f, 0x02, 0xc2],
      [0x0f, 0x03, 0xc2],
      [0x0f, 0x00, 0xe2],
      [0x0f, 0x00, 0xea],
    ]);
  },
};
