import { Random, seedOf } from '../random';
import { operandValue } from '../values';

/** Where the instructions lie, natively and in the lab: the one page of the lab's program. */
export const CODE_BASE = 0x40_1000n;
/** The program's own two bytes come first. */
const FIRST = 16;
const LAST = 4096 - 32;

/** Registers and flags on one side of a doorway. Numbers are unsigned; registers in encoding order. */
export interface State {
  readonly gpr: readonly bigint[];
  readonly rip: bigint;
  readonly rflags: bigint;
}

/** A state and the instruction that goes through. */
export interface Entry extends State {
  readonly bytes: Uint8Array;
}

/**
 * What a program sees behind it: the state where it goes on, or the frame of the exception, as the CPU pushed it.
 * `vector` is null where the instruction came back without one.
 */
export interface Passage extends State {
  readonly vector: number | null;
  readonly errorCode: number;
  readonly cs: number;
  readonly ss: number;
}

export interface Doorway {
  readonly name: string;
  /** The definition that this shows. */
  readonly mnemonic: string;
  /** Kernel profiles that show this; all without it. */
  readonly profiles?: readonly string[];
  /** Draws the instruction and may set registers. */
  readonly draw: (r: Random, gpr: bigint[]) => readonly number[];
  /** What the CPU of the recording does otherwise than the manual says, put right, with the reason. */
  readonly mend?: (native: Passage, entry: Entry) => Passage;
}

const RAX = 0;
/** What may be set in RFLAGS by returning from a signal: status flags, DF, AC. Source: Linux v6.9 FIX_EFLAGS. */
const SETTABLE = 0x4_0cd5n;

/** Calls without arguments or effects: getpid, gettid. */
const HARMLESS = [39n, 186n];
/** Numbers that x86-64 Linux gave up or never used. */
const VACANT = [134n, 156n, 174n, 177n, 178n, 180n, 181n, 182n, 183n, 184n, 185n, 205n, 211n, 214n, 215n, 236n];

/** 32 bits: calls that do nothing, and numbers that no call has. */
function callNumber(r: Random): bigint {
  const kind = r.below(10);
  if (kind < 3) return r.pick(HARMLESS);
  if (kind < 4) return r.pick(VACANT);
  // The x32 ABI's own.
  if (kind < 5) return BigInt(r.between(512, 547));
  if (kind < 6) return BigInt(r.between(548, 4096));
  if (kind < 8) return 0x4000_0000n + BigInt(r.below(1100));
  // Negative as an int.
  return 0x8000_0000n | BigInt(r.chance(50) ? r.u32() : r.pick([0, 0x7fff_ffff, 0x7fff_fffe, 39, 511]));
}

export const DOORWAYS: readonly Doorway[] = [
  {
    name: 'syscall',
    mnemonic: 'syscall',
    draw(r, gpr) {
      gpr[RAX] = callNumber(r);
      return [0x0f, 0x05];
    },
  },
  {
    // The number is an int. Source: Linux v5.14 arch/x86/entry/common.c do_syscall_64(struct pt_regs *regs, int nr).
    name: 'syscall-high',
    mnemonic: 'syscall',
    profiles: ['v5.14', 'v6.9'],
    draw(r, gpr) {
      const high = r.chance(50) ? r.u32() : r.pick([1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]);
      gpr[RAX] = callNumber(r) | (BigInt(high) << 32n);
      return [0x0f, 0x05];
    },
  },
  { name: 'int3', mnemonic: 'int3', draw: () => [0xcc] },
  {
    name: 'int1',
    mnemonic: 'int1',
    draw: () => [0xf1],
    // The hypervisor catches the #DB of an AMD processor before RIP moves on and hands it over so.
    // Source of the trap's RIP: SDM Vol. 3A §6.15, interrupt 1; AMD APM Vol. 2 §8.2.2.
    mend: (native, { rip, bytes }) => (native.rip === rip ? { ...native, rip: rip + BigInt(bytes.length) } : native),
  },
  { name: 'int', mnemonic: 'int', draw: (r) => [0xcd, r.pick([3, 4, r.below(0x80), r.between(0x81, 0xff)])] },
  { name: 'ud2', mnemonic: 'ud2', draw: () => [0x0f, 0x0b] },
];

/** States recorded for each doorway. */
export const STATES = 2000;

/** The cases of a doorway; the same for the same seed, on every machine. */
export function entriesOf({ name, draw }: Doorway, count = STATES, seed = seedOf(`doorway ${name}`)): Entry[] {
  const r = new Random(seed);
  return Array.from({ length: count }, () => {
    const gpr = Array.from({ length: 16 }, () => operandValue(r));
    const bytes = Uint8Array.from(draw(r, gpr));
    const rflags = (BigInt(r.u32()) & SETTABLE & ~(r.chance(70) ? 0x4_0000n : 0n)) | 0x202n;
    return { gpr, rip: CODE_BASE + BigInt(r.between(FIRST, LAST)), rflags, bytes };
  });
}
