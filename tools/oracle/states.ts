import { Code } from 'iced-x86';
import type { Case } from './case';
import { FXSAVE_WRITTEN } from '../../engine/machine/fxsave';
import type { Encoding, Gathered, MemoryUse } from './encodings';
import { fpuState, vectorValue } from './fpu-values';
import { DATA_BASE, DATA_SIZE, INITIAL_FLAGS } from './layout';
import type { Random } from './random';
import { branchTarget, frameAddress, goodAddress, operandAddress, operandValue } from './values';

const RAX = 0;
const RCX = 1;
const RDX = 2;
const RSP = 4;
const RBP = 5;
const DF = 0x400n;

/** Several accesses that no manual orders, so that a #PF may name any of them in its page. */
const UNORDERED = new Set([
  ...'enter iret iretd iretq retf fxsave fxsave64 fxrstor fxrstor64 fldenv fnstenv frstor fnsave'.split(' '),
  ...'xsave xsave64 xsaveopt xsaveopt64 xsavec xsavec64 xrstor xrstor64'.split(' '),
]);
const isUnordered = (d: Draft): boolean => UNORDERED.has(d.mnemonic) || farOffsetBytes(d) !== null;

/** A state in the making. */
interface Draft {
  readonly r: Random;
  readonly gpr: bigint[];
  readonly mnemonic: string;
  readonly encoding: Encoding;
  readonly patches: { readonly offset: number; readonly bytes: Uint8Array }[];
}

/** What makes a random state a telling one for some instructions: before the addresses are placed, and after. */
interface Tuning {
  readonly registers?: (d: Draft) => void;
  readonly memory?: (d: Draft) => void;
}

/** A random state for `encoding`, biased towards the borders of `mnemonic`. */
export function randomCase(r: Random, mnemonic: string, encoding: Encoding): Case {
  const gpr = Array.from({ length: 16 }, () => operandValue(r));
  if (r.chance(25)) gpr[r.below(16)] = gpr[r.below(16)];
  const d: Draft = { r, gpr, mnemonic, encoding, patches: [] };
  const tuning = TUNING[mnemonic];
  tuning?.registers?.(d);
  if (encoding.repeats && encoding.gathered === null) setCount(d);
  placeAll(d);
  if (encoding.usesFpu) placeVectors(d);
  tuning?.memory?.(d);
  const rflags = (BigInt(r.u32()) & INITIAL_FLAGS & ~(r.chance(60) ? DF : 0n)) | 0x202n;
  const { bytes, rip, repeats } = encoding;
  const pushesFlags = mnemonic.startsWith('pushf');
  return {
    gpr,
    rip,
    rflags,
    bytes,
    repeats,
    pushesFlags,
    shadows: encoding.writesSs && mnemonic === 'mov',
    unordered: isUnordered(d),
    fpu: encoding.usesFpu ? tunedFpu(d) : null,
    patches: d.patches,
  };
}

/**
 * A case to read: on data pages of zeros, only the registers the instruction touches hold anything, and its memory operands
 * are patched in.
 */
export function readableCase(r: Random, mnemonic: string, encoding: Encoding): Case {
  const full = randomCase(r, mnemonic, encoding);
  const gpr = full.gpr.map((value, i) => (encoding.touched.includes(i) ? value : 0n));
  const d: Draft = { r, gpr, mnemonic, encoding, patches: [] };
  for (const use of encoding.memory) if (use.bytes > 0) patch(d, use, operandValue(r), Math.min(use.bytes, 16));
  const fpu = full.fpu?.slice() ?? null;
  if (!encoding.usesX87) fpu?.fill(0, 32, 160);
  for (let i = 0; i < 16; i++) if (!encoding.vectors.includes(i)) fpu?.fill(0, 160 + i * 16, 176 + i * 16);
  return { ...full, gpr, fpu, patches: full.patches.length > 0 ? full.patches : d.patches.slice(0, 3) };
}

/**
 * Places the memory operands. No manual says which of two bad operands faults first, so only those on one base register
 * may be bad.
 */
function placeAll(d: Draft): void {
  const bases = [...new Set(d.encoding.memory.map((use) => use.base))];
  const wild = d.r.pick(bases.length === 0 ? [null] : bases);
  for (const use of d.encoding.memory) place(d, use, use.base === wild);
}

/** Vectors in memory: aligned most of the time, of telling numbers. */
function placeVectors(d: Draft): void {
  for (const use of d.encoding.memory) {
    const aligns = use.bytes >= 16 && use.base !== null && use.index !== use.base && d.r.chance(80);
    const alignment = BigInt(use.bytes > 512 ? 64 : use.bytes === 32 ? 32 : 16);
    if (aligns && use.base !== null)
      d.gpr[use.base] = BigInt.asUintN(64, d.gpr[use.base] - (linear(d, use) & (alignment - 1n)));
    const isVector = use.bytes === 32 || (use.bytes > 0 && use.bytes <= 16);
    if (!isVector || !d.r.chance(75)) continue;
    const value = vectorValue(d.r);
    patch(d, use, use.bytes === 32 ? value | (vectorValue(d.r) << 128n) : value, use.bytes);
  }
}

/** The x87 and vector registers: indices that lead somewhere, numbers that halves can hold. */
function tunedFpu({ r, mnemonic, encoding }: Draft): Uint8Array {
  const fpu = fpuState(r);
  const { gathered } = encoding;
  if (gathered !== null) setVector(fpu, gathered.register, indicesOf(r, gathered));
  const isHalf = /^vcvt(ph2ps|ps2ph)$/u.test(mnemonic);
  if (isHalf && r.chance(70))
    for (const register of encoding.vectors) setVector(fpu, register, [halvesOf(r), halvesOf(r)]);
  return fpu;
}
/** Both halves of a YMM register. */
function setVector(fpu: Uint8Array, register: number, values: readonly [low: bigint, high: bigint]): void {
  values.forEach((value, half) => {
    const at = (half === 0 ? 160 : FXSAVE_WRITTEN) + register * 16;
    for (let i = 0; i < 16; i++) fpu[at + i] = Number((value >> BigInt(i * 8)) & 0xffn);
  });
}

/** Near the base, which is inside the data pages; some just outside of them, few anywhere. */
function indicesOf(r: Random, { indexBits, scale }: Gathered): [bigint, bigint] {
  const wildness = r.pick([0, 0, 0, 8, 30]);
  const index = (): bigint => {
    const near = Math.floor(r.between(-500, 500) / scale);
    const far = Math.floor(((r.chance(50) ? 1 : -1) * r.between(4096, 16384)) / scale);
    const value = !r.chance(wildness) ? BigInt(near) : r.chance(80) ? BigInt(far) : r.u64();
    return BigInt.asUintN(indexBits, value);
  };
  const half = (): bigint =>
    Array.from({ length: 128 / indexBits }, index).reduce((all, one) => (all << BigInt(indexBits)) | one, 0n);
  return [half(), half()];
}

const HALF_EDGES = [0, 0x8000, 0x3c00, 0xbc00, 0x7c00, 0xfc00, 0x7e00, 0x7d01, 0xfe55, 0x0001, 0x03ff, 0x0400, 0x7bff];
/** Eight numbers of half precision, or four singles near them: borders, denormals, NaNs. */
function halvesOf(r: Random): bigint {
  const half = (): number => (r.chance(40) ? r.pick(HALF_EDGES) : r.below(65536));
  if (r.chance(40)) return Array.from({ length: 8 }, half).reduce((all, one) => (all << 16n) | BigInt(one), 0n);
  // From where halves are denormal to where they end; 13 bits more of fraction, at and around the middle.
  const rest = (): number => (r.chance(50) ? r.below(8192) : r.pick([0, 0x1000, 0xfff, 0x1001]));
  const single = (): number => (r.below(2) << 31) | (r.between(100, 145) << 23) | (r.below(1024) << 13) | rest();
  return Array.from({ length: 4 }, single).reduce((all, one) => (all << 32n) | BigInt(one >>> 0), 0n);
}

/** Chooses where a memory operand lies and lets its base register point there. */
function place(d: Draft, use: MemoryUse, wild: boolean): void {
  const { r, gpr } = d;
  if (use.index !== null && use.indexBits > 8 && use.index !== use.base && r.chance(85)) {
    gpr[use.index] = BigInt.asUintN(64, BigInt(r.between(-16, 64)));
    if (use.addressBits === 32) gpr[use.index] = BigInt.asUintN(32, gpr[use.index]) | (BigInt(r.u32()) << 32n);
  }
  if (use.base === null) return;
  const address = !wild
    ? goodAddress(r)
    : isUnordered(d)
      ? frameAddress(r, farOffsetBytes(d) === null)
      : operandAddress(r, use.bytes);
  const target = address - use.segmentBase - use.displacement;
  const base = use.index === use.base ? target / BigInt(1 + use.scale) : target - scaledIndex(gpr, use);
  gpr[use.base] =
    use.addressBits === 32 ? BigInt.asUintN(32, base) | (BigInt(r.u32()) << 32n) : BigInt.asUintN(64, base);
}

const scaledIndex = (gpr: readonly bigint[], use: MemoryUse): bigint =>
  use.index === null ? 0n : BigInt.asUintN(use.indexBits, gpr[use.index]) * BigInt(use.scale);

/** The linear address of a use in the state as drafted. */
function linear(d: Draft, use: MemoryUse): bigint {
  const base = use.base === null ? 0n : d.gpr[use.base];
  const effective = BigInt.asUintN(use.addressBits, base + scaledIndex(d.gpr, use) + use.displacement);
  return BigInt.asUintN(64, effective + use.segmentBase);
}

/** Puts `value` so far behind the beginning of the use. */
function patchAt(d: Draft, use: MemoryUse | undefined, offset: number, value: bigint, bytes: number): void {
  if (use !== undefined) patch(d, { ...use, displacement: use.displacement + BigInt(offset) }, value, bytes);
}

/** Puts `value` where the use lies, if that is in the data pages. */
function patch(d: Draft, use: MemoryUse | undefined, value: bigint, bytes: number): void {
  if (use === undefined) return;
  const offset = Number(linear(d, use) - DATA_BASE);
  if (offset < 0 || offset + bytes > DATA_SIZE) return;
  const content = Uint8Array.from({ length: bytes }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
  d.patches.push({ offset, bytes: content });
}

/** Iterations enough to see a pattern, few enough to run two thousand times. */
function setCount(d: Draft): void {
  const count = BigInt(d.r.chance(90) ? d.r.below(12) : d.r.below(48));
  const addressed32 = d.encoding.memory.some((use) => use.addressBits === 32);
  d.gpr[RCX] = addressed32 ? count | (BigInt(d.r.u32()) << 32n) : count;
}

const smallCount: Tuning = {
  registers({ r, gpr }) {
    if (r.chance(65)) gpr[RCX] = (gpr[RCX] & ~0xffn) | BigInt(r.below(72));
  },
};

/** Quotients that fit are rare among random dividends. */
const division: Tuning = {
  registers({ r, gpr }) {
    const kind = r.below(8);
    if (kind < 3) gpr[RDX] = 0n;
    else if (kind < 5) gpr[RDX] = BigInt.asUintN(64, BigInt.asIntN(64, gpr[RAX]) >> 63n);
    else if (kind < 6) gpr[RDX] = BigInt(r.below(300));
    // AX holds the dividend of the byte forms.
    if (r.chance(30)) gpr[RAX] = (gpr[RAX] & ~0xffffn) | BigInt(r.below(0x400));
    if (r.chance(10)) gpr[RAX] = (gpr[RAX] & ~0xffffn) | (0xff00n + BigInt(r.below(256)));
  },
};

const farLoad: Tuning = { memory: farPointer };

/** ENTER that copies what it has just pushed is left out: a definition reads memory as it was before the instruction. */
const display: Tuning = {
  memory({ gpr }) {
    const distance = BigInt.asIntN(64, gpr[RBP] - gpr[RSP]);
    if (distance > -300n && distance < 300n) gpr[RBP] = gpr[RSP] + 300n;
  },
};

/** A comparison that succeeds half of the time. */
const compareExchange: Tuning = {
  memory(d) {
    if (!d.r.chance(50)) return;
    const [use] = d.encoding.memory;
    if (use === undefined) d.gpr[d.encoding.registers[0]] = d.gpr[RAX];
    else patch(d, use, d.gpr[RAX], use.bytes);
  },
};

const compareExchangePair = (bytes: 8 | 16): Tuning => ({
  memory(d) {
    const use = d.encoding.memory.find((each) => each.bytes === bytes);
    if (use === undefined || !d.r.chance(60)) return;
    const half = BigInt(bytes * 4);
    if (bytes === 16 && use.base !== null && use.index !== use.base && d.r.chance(80))
      d.gpr[use.base] -= linear(d, use) & 15n;
    const low = BigInt.asUintN(bytes * 4, d.gpr[RAX]);
    patch(d, use, low | (BigInt.asUintN(bytes * 4, d.gpr[RDX]) << half), bytes);
  },
});

const bitOffset: Tuning = {
  registers({ r, gpr, encoding }) {
    if (encoding.memory.length === 0 || r.chance(15)) return;
    for (const register of encoding.registers) gpr[register] = BigInt.asUintN(64, BigInt(r.between(-2000, 2000)));
  },
};

const oftenZero: Tuning = {
  registers({ r, gpr, encoding }) {
    if (r.chance(10)) for (const register of encoding.registers) gpr[register] = 0n;
  },
  memory(d) {
    if (d.r.chance(10)) for (const use of d.encoding.memory) patch(d, use, 0n, use.bytes);
  },
};

const loopCount: Tuning = {
  registers({ r, gpr }) {
    if (r.chance(50)) gpr[RCX] = BigInt(r.below(3)) | (r.chance(30) ? BigInt(r.u32()) << 32n : 0n);
  },
};

/** Targets in registers and memory that lead somewhere. */
const indirect: Tuning = {
  registers({ r, gpr, encoding }) {
    for (const register of encoding.registers) gpr[register] = branchTarget(r);
  },
  memory(d) {
    if (farOffsetBytes(d) !== null) farPointer(d);
    else for (const use of d.encoding.memory) patch(d, use, branchTarget(d.r), 8);
  },
};

/** Bytes of the offset in a far pointer in memory; null where the encoding has none. */
function farOffsetBytes(d: Draft): 2 | 4 | 8 | null {
  const size = /_m16(16|32|64)$/.exec(Code[d.encoding.code])?.[1];
  return size === undefined ? null : ((Number(size) / 8) as 2 | 4 | 8);
}

/** A far pointer whose selector names something, mostly code of ring 3. */
function farPointer(d: Draft): void {
  const bytes = farOffsetBytes(d) ?? 8;
  const named = d.r.chance(60) ? d.r.pick([0x33n, 0x23n, 0x2bn]) : selector(d.r);
  const pointer = BigInt.asUintN(bytes * 8, branchTarget(d.r)) | (named << BigInt(bytes * 8));
  patch(d, d.encoding.memory.find((use) => use.bytes === bytes + 2) ?? d.encoding.memory[0], pointer, bytes + 2);
}

/** The frames that RETF and IRET take from the stack: ring 3 most of the time. */
const frame: Tuning = {
  memory(d) {
    const { r } = d;
    const bytes = /w($|_)/.test(Code[d.encoding.code]) ? 2 : /q($|_)/.test(Code[d.encoding.code]) ? 8 : 4;
    const code = r.chance(70) ? r.pick([0x33n, 0x33n, 0x23n]) : selector(r);
    const stack = r.chance(70) ? 0x2bn : selector(r);
    const words = [branchTarget(r), code, r.u64() & 0xed7n, operandValue(r), stack];
    const slots = words.map((word, i) => BigInt.asUintN(bytes * 8, word) << BigInt(i * bytes * 8));
    const top = d.encoding.memory.find((use) => use.base === RSP);
    patch(
      d,
      top,
      slots.reduce((all, slot) => all | slot, 0n),
      bytes * 5,
    );
  },
};

/** Null, Linux's flat segments, and ones beyond its GDT, with each RPL; not what else Linux keeps there. */
const selector = (r: Random): bigint =>
  BigInt(
    r.chance(85) ? r.pick([0, 0x08, 0x10, 0x18, 0x20, 0x28, 0x30, 0x80, 0xf8]) | r.below(4) : r.between(0x80, 0xffff),
  );
const segmentLoad: Tuning = {
  registers(d) {
    if (!loadsSegment(d)) return;
    for (const register of d.encoding.registers) d.gpr[register] = (d.gpr[register] & ~0xffffn) | selector(d.r);
  },
  memory(d) {
    if (!loadsSegment(d)) return;
    for (const use of d.encoding.memory) patch(d, use, selector(d.r), 2);
  },
};
/** LAR, LSL, VERR and VERW. */
const selectorOperand: Tuning = {
  registers(d) {
    for (const register of d.encoding.registers) d.gpr[register] = (d.gpr[register] & ~0xffffn) | selector(d.r);
  },
  memory(d) {
    for (const use of d.encoding.memory) patch(d, use, selector(d.r), 2);
  },
};
const loadsSegment = (d: Draft): boolean => /^(Mov_Sreg|Pop[wq]_[FG]S)/.test(Code[d.encoding.code]);

/** Any RFLAGS but TF, which steps the native run. */
const poppedFlags: Tuning = {
  memory(d) {
    patch(d, d.encoding.memory[0], d.r.u64() & (d.r.chance(50) ? 0xed7n : ~0x100n), 8);
  },
};

/** XCR0, what is in use of it, and registers that do not exist. */
const extendedControl: Tuning = {
  registers({ r, gpr }) {
    if (r.chance(85)) gpr[RCX] = BigInt(r.below(r.chance(90) ? 2 : 4)) | (r.chance(30) ? BigInt(r.u32()) << 32n : 0n);
  },
};

/** Which components: of those that need AVX-512 none, because the model has none. */
function chooseComponents({ r, gpr }: Draft): void {
  const wanted = r.chance(70) ? BigInt(r.below(8)) : r.u64();
  gpr[RAX] = (gpr[RAX] & ~0xffn) | (wanted & 0x1fn);
}
/** Components of an area: what this CPU has, or what no CPU here has. */
const componentsOf = (r: Random): bigint =>
  BigInt(r.below(8)) | (r.chance(8) ? 1n << BigInt(r.pick([3, 4, 8, 15, 62])) : 0n);
const xsave: Tuning = {
  registers: chooseComponents,
  memory(d) {
    patchAt(d, d.encoding.memory[0], 512, componentsOf(d.r), 8);
  },
};
/** An area that can be loaded most of the time, in both formats. */
const xrstor: Tuning = {
  registers: chooseComponents,
  memory(d) {
    const { r } = d;
    const [use] = d.encoding.memory;
    const present = componentsOf(r);
    const compaction = r.chance(85) ? present | BigInt(r.below(8)) : componentsOf(r);
    const reserved = r.chance(92) ? 0n : 1n << BigInt(r.below(384));
    const format = r.chance(40) ? (1n << 63n) | compaction : 0n;
    patchAt(d, use, 512, present | (format << 64n) | (reserved << 128n), 64);
    patchAt(d, use, 24, BigInt((r.u32() & 0xffff) | (r.chance(5) ? 0x4_0000 : 0)), 4);
    const status = BigInt(r.u32() & (r.chance(70) ? 0x7f00 : 0xffff));
    patchAt(d, use, 0, BigInt(0x340 | r.below(64)) | (status << 16n) | (BigInt(r.below(256)) << 32n), 8);
  },
};

const tunings = (names: string, tuning: Tuning): [string, Tuning][] => names.split(' ').map((name) => [name, tuning]);

const TUNING: Readonly<Record<string, Tuning>> = Object.fromEntries([
  ...tunings('rol ror rcl rcr shl sal shr sar shld shrd', smallCount),
  ...tunings('div idiv', division),
  ...tunings('enter', display),
  ...tunings('cmpxchg', compareExchange),
  ...tunings('cmpxchg8b', compareExchangePair(8)),
  ...tunings('cmpxchg16b', compareExchangePair(16)),
  ...tunings('bt bts btr btc', bitOffset),
  ...tunings('bsf bsr lzcnt tzcnt popcnt', oftenZero),
  ...tunings('loop loope loopne jcxz jecxz jrcxz', loopCount),
  ...tunings('jmp call ret', indirect),
  ...tunings('lss lfs lgs', farLoad),
  ...tunings('retf iret iretd iretq', frame),
  ...tunings('lar lsl verr verw', selectorOperand),
  ...tunings('mov pop', segmentLoad),
  ...tunings('xgetbv xsetbv', extendedControl),
  ...tunings('xsave xsave64 xsaveopt xsaveopt64 xsavec xsavec64', xsave),
  ...tunings('xrstor xrstor64', xrstor),
  ...tunings('popf popfq popfw', poppedFlags),
]);
