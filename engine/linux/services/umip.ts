import type { SegmentName } from '../../core/registers';
import { MAX_LENGTH, decode } from '../../isa/decode';
import type { Operand } from '../../isa/form';
import { CR4 } from '../../machine/control';
import type { SegmentRecord } from '../../machine/cpu';
import { ATTRIBUTES, readDescriptor, recordOf } from '../../machine/descriptors';
import { userAddress } from '../memory';
import { SIGNAL } from '../signals';
import { USER_CS } from './compat-segments';
import type { Kernel } from './kernel';
import type { PtRegs, PtRegsWord } from './pt-regs';
import { readPtRegs, writePtRegs } from './pt-regs';
import { SI } from './signal-info';
import { forceSignal } from './signal-send';

/** What programs are told, whatever is true. Source: Linux v5.14 arch/x86/kernel/umip.c. */
const TABLE_BASES = { sgdt: 0xffff_ffff_fffe_0000n, sidt: 0xffff_ffff_ffff_0000n } as const;
const CR0_STATE = 0x8005_0033n;
const TSS_SELECTOR = 0x40n;
const LDT_SELECTOR = 0x50n;

/** Bits of a page fault's error code: by ring 3, on a write. */
const USER_WRITE = 6n;
const MASK = 0xffff_ffff_ffff_ffffn;
const REGISTERS: readonly PtRegsWord[] = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15']; // prettier-ignore

interface Code {
  readonly mode: 16 | 32 | 64;
  readonly base: bigint;
}

/** How the program's code segment is read. Null for a selector that names none: then somebody has changed it. */
function codeOf(kernel: Kernel, selector: number): Code | null {
  if (selector === Number(USER_CS)) return { mode: 64, base: 0n };
  const found = readDescriptor(kernel.machine, selector);
  if (found === null) return null;
  return { mode: (found.attributes & ATTRIBUTES.D) === 0 ? 16 : 32, base: recordOf(found, selector).base };
}

/** Linux's decoder takes four different prefixes of the old kind; the fifth ends it. Source: Linux v4.15 arch/x86/lib/insn.c. */
function hasTooManyPrefixes(bytes: Uint8Array): boolean {
  const isPrefix = (byte: number): boolean =>
    (byte & 0xe7) === 0x26 || (byte >= 0x64 && byte <= 0x67) || byte === 0xf0 || byte === 0xf2 || byte === 0xf3;
  const end = bytes.findIndex((byte) => !isPrefix(byte));
  return new Set(bytes.subarray(0, Math.max(0, end))).size > 4;
}

/**
 * What ring 3 finds in place of the instruction's result; null where nobody answers. From v4.15 on 32-bit code is answered
 * SGDT, SIDT and SMSW, from v5.4 on 64-bit code too, from v5.10 on both are also answered SLDT and STR.
 * Source: Linux v4.15, v5.4, v5.10 arch/x86/kernel/umip.c; read on x86-64 Linux 6.18.
 */
function answer(kernel: Kernel, mnemonic: string, mode: Code['mode'], operand: Operand): Uint8Array | null {
  if (mode === 64 && !kernel.atLeast(5, 4)) return null;
  const bytes = new Uint8Array(10);
  const view = new DataView(bytes.buffer);
  switch (mnemonic) {
    case 'sgdt':
    case 'sidt':
      view.setBigUint64(2, TABLE_BASES[mnemonic], true); // the limit is 0
      return bytes.subarray(0, mode === 64 ? 10 : 6);
    case 'smsw':
      view.setBigUint64(0, CR0_STATE, true);
      break;
    case 'sldt':
    case 'str':
      if (!kernel.atLeast(5, 10)) return null;
      view.setBigUint64(0, mnemonic === 'str' ? TSS_SELECTOR : kernel.mm?.ldt === null ? 0n : LDT_SELECTOR, true);
      break;
    default:
      return null;
  }
  return bytes.subarray(0, operand.kind === 'register' ? operand.width / 8 : 2);
}

/** The segment of an address outside 64-bit mode; SS is in pt_regs, the others are still the program's. */
function segmentOf(kernel: Kernel, regs: PtRegs, name: SegmentName): SegmentRecord | null {
  if (name !== 'ss') return kernel.machine.cpu.segment(name);
  const selector = Number(regs.ss & 0xffffn);
  const found = readDescriptor(kernel.machine, selector);
  return found === null ? null : recordOf(found, selector);
}

/** Linear address of a memory operand; null where its segment does not reach. */
function addressOf(
  kernel: Kernel,
  regs: PtRegs,
  operand: Operand & { kind: 'memory' },
  { mode, width, next }: { readonly mode: Code['mode']; readonly width: 16 | 32 | 64; readonly next: bigint },
): bigint | null {
  const value = (register: number | 'rip' | null): bigint =>
    register === null ? 0n : register === 'rip' ? next : regs[REGISTERS[register]];
  const offset = BigInt.asUintN(
    width,
    value(operand.base) + value(operand.index) * BigInt(operand.scale) + operand.displacement,
  );
  const { cpu } = kernel.machine;
  if (mode === 64) {
    // In the kernel the program's GS base is the other one.
    const base = operand.segment === 'fs' ? cpu.msr('IA32_FS_BASE') : operand.segment === 'gs' ? cpu.msr('IA32_KERNEL_GS_BASE') : 0n; // prettier-ignore
    return (base + offset) & MASK;
  }
  const segment = segmentOf(kernel, regs, operand.segment);
  if (segment === null || (segment.attributes & ATTRIBUTES.UNUSABLE) !== 0) return null;
  return offset > BigInt(segment.limit) ? null : BigInt.asUintN(32, segment.base + offset);
}

/** The answer goes where the program may not write: as if it had written there itself. */
function refuseAddress(kernel: Kernel, address: bigint, mnemonic: string): void {
  kernel.current.signals.trap = { vector: 14, errorCode: USER_WRITE, cr2: address };
  forceSignal(kernel, kernel.current, {
    signal: SIGNAL.SIGSEGV,
    code: SI.SEGV_MAPERR,
    cause: { kind: 'fault', address },
    reason: `${mnemonic} was to write to 0x${address.toString(16)}, which is not the program's memory`,
  });
}

/** Writes the lower bytes of a register in pt_regs and leaves the upper ones alone, even the upper half. */
function writeRegister(regs: PtRegs, index: number, bytes: Uint8Array): PtRegs {
  const name = REGISTERS[index];
  const value = bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const mask = (1n << BigInt(bytes.length * 8)) - 1n;
  return { ...regs, [name]: (regs[name] & ~mask) | value };
}

/**
 * A #GP of ring 3 that may be one of the five instructions which CR4.UMIP takes from it: it gets an answer that says nothing, and
 * goes on behind the instruction. modeled: the decoder is the lab's, only its limit of prefixes is Linux's.
 * @param at where pt_regs lie. @returns false where it is an ordinary #GP.
 * Source: Linux v4.15 arch/x86/kernel/umip.c, fixup_umip_exception; arch/x86/kernel/traps.c, do_general_protection.
 */
export function emulateUmip(kernel: Kernel, at: bigint): boolean {
  if ((kernel.machine.cpu.cr4 & CR4.UMIP) === 0n) return false;
  const regs = readPtRegs(kernel.memory, at);
  const code = regs === null ? null : codeOf(kernel, Number(regs.cs & 0xffffn));
  if (regs === null || code === null) return false;
  const rip = userAddress((code.base + regs.rip) & MASK);
  const bytes = rip === null ? new Uint8Array() : kernel.memory.readUpTo(rip, MAX_LENGTH);
  if (hasTooManyPrefixes(bytes)) return false;
  const form = decode(bytes, code.mode);
  if (typeof form === 'string') return false;
  const { mnemonic } = form;
  const operand = form.operands.at(0);
  const value = operand === undefined ? null : answer(kernel, mnemonic, code.mode, operand);
  if (value === null || operand === undefined) return false;
  const next = (regs.rip + BigInt(form.length)) & MASK;
  if (operand.kind === 'register') {
    writePtRegs(kernel.memory, at, { ...writeRegister(regs, operand.index, value), rip: next });
    return true;
  }
  if (operand.kind !== 'memory') return false;
  const address = addressOf(kernel, regs, operand, { mode: code.mode, width: form.addressWidth, next });
  if (address === null) return false;
  const to = userAddress(address);
  if (to === null || kernel.memory.write(to, value) < value.length) refuseAddress(kernel, address, mnemonic);
  else writePtRegs(kernel.memory, at, { ...regs, rip: next });
  return true;
}
