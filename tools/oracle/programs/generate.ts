import { compared } from '../definitions';
import type { Encoding } from '../encodings';
import { randomEncoding } from '../encodings';
import { fpuState } from '../fpu-values';
import { CODE_BASE, DATA_BASE, INITIAL_FLAGS, PAGE } from '../layout';
import type { Random } from '../random';
import { operandValue } from '../values';

/** A program and the state that it starts in. It ends where it runs into INT3, raises a fault, or has made its steps. */
export interface Program {
  readonly gpr: readonly bigint[];
  readonly rip: bigint;
  readonly rflags: bigint;
  /** As in `Case.fpu`. */
  readonly fpu: Uint8Array;
  readonly bytes: Uint8Array;
  readonly patches: readonly [];
  readonly steps: number;
}

/** Registers that point into the data pages and stay there: RSP, RBP, RSI, RDI. */
const POINTERS = new Set([4, 5, 6, 7]);
const RSP = 4;
const RBP = 5;
const STEPS = 500;

/**
 * Not in a program: what changes the flow (a program has branches of its own), what always faults in ring 3, what the host's
 * kernel answers, what is the machine's own, and what would load control words at random.
 */
const EXCLUDED =
  /^(j|loop|call|ret|int|iret|sys|ud|hlt|cli|sti|in$|out$|ins|outs|popf|pushf|enter|leave|l[defgs]s$|lldt|lgdt|lidt|ltr|lmsw|clts|mov_cr|invl|invp|wbinvd|invd|rd|wr|swapgs|sgdt|sidt|sldt|smsw|str$|x[gs]etbv|x?rstor|xrstor|cpuid|v?ldmxcsr|fld(cw|env)|frstor|fxrstor|monitor|mwait|rsm|eret|lkgs|stac|clac|xsave|fnsave|fnstenv|fxsave)/u;
const FORMS = /_(cr|dr|sreg)|_[fg]s$/u;

interface Pools {
  readonly integer: readonly number[];
  readonly vector: readonly number[];
  readonly x87: readonly number[];
}
let pools: Pools | undefined;

function poolsOf(): Pools {
  if (pools !== undefined) return pools;
  const found = { integer: [] as number[], vector: [] as number[], x87: [] as number[] };
  for (const { mnemonic, codes, name } of compared()) {
    if (EXCLUDED.test(mnemonic) || FORMS.test(name)) continue;
    for (const code of codes) {
      const kind = /^f|^emms|^wait/u.test(mnemonic) ? 'x87' : kindOf(mnemonic);
      found[kind].push(code);
    }
  }
  return (pools = found);
}
const VECTOR = /^(v|p(?!ause|dep|ext$|op|ush|refetch)|mov(a|d(q|dup|q2q)?$|h|l|m|n|q|s[dhlsL]|u)|cvt|add[ps]|sub[ps]|mul[ps]|div[ps]|sqrt|rcp|rsqrt|min|max|cmp[ps][ds]|u?comis|and(n?p)|orp|xorp|unpck|shuf|blend|dpp|hadd|hsub|addsub|round|insert|extract|extrq|aes|sha\d|lddqu|maskmov|mpsad|stmxcsr)/u; // prettier-ignore
const kindOf = (mnemonic: string): 'integer' | 'vector' =>
  VECTOR.test(mnemonic) && mnemonic !== 'popcnt' && mnemonic !== 'movsxd' ? 'vector' : 'integer';

/** Memory only through a pointer, near it and aligned, and no other use of the pointers; string instructions walk by themselves. */
function isTame({ memory, registers, gathered, touched, repeats }: Encoding): boolean {
  if (gathered !== null || repeats || registers.some((register) => POINTERS.has(register))) return false;
  if (memory.length === 0) return touched.every((register) => !POINTERS.has(register));
  return memory.every(({ base, index, displacement, segmentBase, bytes, addressBits }) => {
    const offset = BigInt.asIntN(64, displacement);
    const isNear = base !== null && POINTERS.has(base) && index === null && segmentBase === 0n && addressBits === 64;
    const isAligned = bytes < 16 || (base === RBP && offset % 32n === 0n);
    return isNear && isAligned && offset >= -256n && offset <= 256n;
  });
}

function instruction(r: Random): Uint8Array {
  const { integer, vector, x87 } = poolsOf();
  const kind = r.below(100);
  const pool = kind < 50 ? integer : kind < 92 ? vector : x87;
  const wantsMemory = r.chance(30);
  const isWild = r.below(1000) < 3;
  for (let attempt = 0; ; attempt++) {
    const encoding = randomEncoding(r, r.pick(pool));
    if (isWild) return encoding.bytes;
    if (isTame(encoding) && (attempt > 25 || encoding.memory.length > 0 === wantsMemory)) return encoding.bytes;
  }
}

/** A piece of code whose last four bytes, where it has a target, are the distance to it. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly target: number | null;
}
const conditional = (r: Random, target: number): Piece => ({ bytes: Uint8Array.of(0x0f, 0x80 | r.below(16), 0, 0, 0, 0), target }); // prettier-ignore
const jump = (target: number): Piece => ({ bytes: Uint8Array.of(0xe9, 0, 0, 0, 0), target });
const call = (target: number): Piece => ({ bytes: Uint8Array.of(0xe8, 0, 0, 0, 0), target });

/** A body with branches forwards and back, then two routines that it calls. */
function pieces(r: Random, count: number): Piece[] {
  const routine = (): Piece[] => [
    ...Array.from({ length: r.between(2, 6) }, (): Piece => ({ bytes: instruction(r), target: null })),
    { bytes: Uint8Array.of(0xc3), target: null },
  ];
  const routines = [routine(), routine()];
  const starts = [count + 1, count + 1 + routines[0].length];
  const body = Array.from({ length: count }, (_, i): Piece => {
    const kind = r.below(100);
    const forwards = Math.min(count, i + r.between(1, 9));
    if (kind < 5) return conditional(r, forwards);
    if (kind < 9) return conditional(r, Math.max(0, i - r.between(1, 12)));
    if (kind < 10) return jump(forwards);
    if (kind < 12) return call(r.pick(starts));
    return { bytes: instruction(r), target: null };
  });
  return [...body, { bytes: Uint8Array.of(0xcc), target: null }, ...routines.flat()];
}

function assembled(all: readonly Piece[]): Uint8Array {
  const at: number[] = [];
  let length = 0;
  for (const { bytes } of all) {
    at.push(length);
    length += bytes.length;
  }
  const code = new Uint8Array(length);
  const view = new DataView(code.buffer);
  all.forEach(({ bytes, target }, i) => {
    code.set(bytes, at[i]);
    const end = at[i] + bytes.length;
    if (target !== null) view.setInt32(end - 4, at[target] - end, true);
  });
  return code;
}

const AT = { fcw: 0, mxcsr: 24 } as const;
/** A random program; its exceptions of floating point are masked most of the time. */
export function randomProgram(r: Random): Program {
  const gpr = Array.from({ length: 16 }, () => operandValue(r));
  gpr[RSP] = DATA_BASE + 0x800n;
  gpr[RBP] = DATA_BASE + BigInt(r.chance(10) ? PAGE - 32 * r.below(3) : 0xc00 + r.below(8) * 32);
  gpr[6] = DATA_BASE + BigInt(0x1800 + r.below(64));
  gpr[7] = DATA_BASE + BigInt(0x1c00 + r.below(64));
  const fpu = fpuState(r);
  if (r.chance(90)) {
    const view = new DataView(fpu.buffer);
    view.setUint16(AT.fcw, view.getUint16(AT.fcw, true) | 0x3f, true);
    view.setUint32(AT.mxcsr, view.getUint32(AT.mxcsr, true) | 0x1f80, true);
  }
  const bytes = assembled(pieces(r, r.between(60, 160)));
  const rip = CODE_BASE + BigInt(r.below(PAGE - bytes.length - 16));
  const rflags = (BigInt(r.u32()) & INITIAL_FLAGS & ~0x400n) | 0x202n;
  return { gpr, rip, rflags, fpu, bytes, patches: [], steps: STEPS };
}
