import { nearest } from '../../asm/names';
import { GPRS } from '../../core/registers';
import { MSRS, MSR_NAMES } from '../../core/msrs';
import type { MsrName } from '../../core/msrs';
import { RFLAGS_BITS } from '../../core/rflags';
import type { Machine } from '../../machine/machine';
import type { Atlas } from '../atlas';
import { MACHINE_REGISTERS } from '../machine-registers';
import { PT_REGS } from '../meaning';
import type { Surroundings, Value } from './evaluate';

/** Registers that hold addresses: as numbers they are unsigned. */
const POINTERS: ReadonlySet<string> = new Set(['rsp', 'rbp', 'rip', 'cr2', 'cr3', 'fs_base', 'gs_base']);

/** Parts of general registers: which one, from which bit, how many bits. */
const PARTS = new Map<string, readonly [index: number, from: bigint, bits: number]>(
  GPRS.flatMap((name, index) => {
    const at = (part: string, from: bigint, bits: number) => [part, [index, from, bits] as const] as const;
    if (index >= 8) return [at(`${name}d`, 0n, 32), at(`${name}w`, 0n, 16), at(`${name}b`, 0n, 8)];
    const word = name.slice(1);
    const [first] = word;
    if (!word.endsWith('x')) return [at(`e${word}`, 0n, 32), at(word, 0n, 16), at(`${word}l`, 0n, 8)];
    return [at(`e${word}`, 0n, 32), at(word, 0n, 16), at(`${first}l`, 0n, 8), at(`${first}h`, 8n, 8)];
  }),
);
const MSR_BY_NAME = new Map<string, MsrName>(
  MSR_NAMES.flatMap((name) => [
    [name.toLowerCase(), name],
    [MSRS[name].linux.toLowerCase(), name],
  ]),
);
const FLAGS = new Map(Object.entries(RFLAGS_BITS).map(([name, bit]) => [name.toLowerCase(), BigInt(bit)]));

const signed = (bits: bigint): Value => ({ bits, isSigned: true });
const unsigned = (bits: bigint): Value => ({ bits, isSigned: false });

/** The names that expressions know of one machine: all that is not a symbol. */
export const NAMES: readonly string[] = [
  ...MACHINE_REGISTERS.keys(),
  ...PARTS.keys(),
  ...FLAGS.keys(),
  'cpl',
  'iopl',
  'icount',
  ...MSR_NAMES.flatMap((name) => [name, MSRS[name].linux]),
  ...PT_REGS.map((field) => `pt_regs.${field}`),
];

/** What expressions look at in a machine at rest. Looking changes nothing. */
export function surroundingsOf(machine: Machine, atlas: Atlas): Surroundings {
  const { cpu } = machine;
  const word = (address: bigint, size: 1 | 2 | 4 | 8): bigint | null => {
    const bytes = atlas.bytes(address, size);
    if (bytes.includes(-1)) return null;
    return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  };

  function register(name: string): Value | null {
    const part = PARTS.get(name);
    if (part !== undefined) {
      const [index, from, bits] = part;
      return signed(BigInt.asUintN(bits, cpu.gpr[index] >> from));
    }
    const whole = MACHINE_REGISTERS.get(name);
    if (whole === undefined) return null;
    const bits = BigInt.asUintN(64, whole.read(cpu));
    return POINTERS.has(name) ? unsigned(bits) : signed(bits);
  }
  function state(name: string): Value | null {
    const bit = FLAGS.get(name);
    if (bit !== undefined) return signed((cpu.rflags >> bit) & 1n);
    if (name === 'cpl') return signed(BigInt(cpu.cpl));
    if (name === 'iopl') return signed((cpu.rflags >> 12n) & 3n);
    if (name === 'icount') return signed(BigInt(cpu.icount));
    const msr = MSR_BY_NAME.get(name);
    return msr === undefined ? null : unsigned(cpu.msr(msr));
  }
  /** A field of the frame at the top of the task's kernel stack. */
  function savedRegister(name: string): Value | null {
    const field = /^(?:pt_regs|regs)(?:\.|->)(\w+)$/u.exec(name)?.[1];
    if (field === undefined) return null;
    const index = PT_REGS.findIndex(
      (one) => one === field || `r${one}` === field || (field === 'orig_rax' && one === 'orig_ax'),
    );
    if (index === -1) return null;
    const value = word(BigInt.asUintN(64, atlas.topOfRegs - BigInt(index + 1) * 8n), 8);
    return value === null ? null : signed(value);
  }
  function symbol(name: string): Value | null {
    const address = atlas.user.addressOf(name) ?? null;
    if (address !== null) return unsigned(address);
    const inKernel = atlas.addressOf(name);
    return inKernel === null ? null : unsigned(BigInt(inKernel));
  }

  return {
    named: (name) => {
      const low = name.toLowerCase();
      return register(low) ?? state(low) ?? savedRegister(low) ?? symbol(name);
    },
    similar: (name) => nearest(name, namesIn(atlas)),
    read: word,
  };
}

/** All names, each once whatever its case: registers come before constants of the kernel's sources. */
function namesIn(atlas: Atlas): Iterable<string> {
  const symbols = [atlas.user, atlas.kernel].flatMap(({ image }) => image.symbols.map(({ name }) => name));
  return new Map([...symbols, ...NAMES].map((name) => [name.toLowerCase(), name])).values();
}
