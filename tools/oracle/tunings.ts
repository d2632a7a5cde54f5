import { Code } from 'iced-x86';
import type { Draft, Tuning } from './draft';
import { farOffsetBytes, linear, patch, patchAt } from './draft';
import type { Random } from './random';
import { branchTarget, operandValue } from './values';

const RAX = 0;
const RCX = 1;
const RDX = 2;
const RSP = 4;
const RBP = 5;

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

/** By mnemonic. */
export const TUNING: Readonly<Record<string, Tuning>> = Object.fromEntries([
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
