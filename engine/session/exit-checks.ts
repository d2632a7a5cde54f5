import type { Form, Operand } from '../isa/form';
import type { Cpu } from '../machine/cpu';

/** Fields of struct pt_regs by offset, in words of eight bytes. Source: Linux v4.15 arch/x86/include/uapi/asm/ptrace.h. */
const FIELDS = ['r15', 'r14', 'r13', 'r12', 'bp', 'bx', 'r11', 'r10', 'r9', 'r8', 'ax', 'cx', 'dx', 'si', 'di', 'orig_ax', 'ip', 'cs', 'flags', 'sp', 'ss'] as const; // prettier-ignore
export type PtRegsField = (typeof FIELDS)[number];

export const PT_REGS_SIZE = BigInt(FIELDS.length * 8);

/** The field of a pt_regs at `regs` that the word at `address` is, null where it is none. */
export function fieldAt(address: bigint, regs: bigint): PtRegsField | null {
  const offset = address - regs;
  return offset < 0n || offset >= PT_REGS_SIZE ? null : FIELDS[Number(offset >> 3n)];
}

type MemoryOperand = Extract<Operand, { kind: 'memory' }>;

/** Where a value that is compared comes from. */
export type Source =
  | { readonly from: 'register'; readonly index: number; readonly width: number }
  | { readonly from: 'memory'; readonly operand: MemoryOperand }
  | { readonly from: 'immediate'; readonly value: bigint };

/** What an instruction does to the knowledge of who holds which field; null: nothing. */
export type Step =
  /** Register := another place. */
  | { readonly does: 'load'; readonly register: number; readonly source: Source }
  /** POP: register := the word at RSP. */
  | { readonly does: 'pop'; readonly register: number }
  /** The same value with its upper bits made anew: what a check for a canonical address does. */
  | { readonly does: 'extend'; readonly register: number }
  /** Sets flags from two values: by their difference, by the bits they share, or by one bit. */
  | {
      readonly does: 'compare';
      readonly how: 'difference' | 'bits' | 'bit';
      readonly left: Source;
      readonly right: Source;
    }
  /** A conditional branch. */
  | { readonly does: 'branch'; readonly condition: string }
  /** The flags mean something else from here. */
  | { readonly does: 'forget' };

/** Instructions that leave the flags and, but for what {@link stepOf} says, the registers of interest alone. */
const HARMLESS =
  /^(mov|lea|push|pop|jmp|call|ret|nop|endbr|swapgs|cl[id]$|st[id]$|clac|stac|lfence|set|cmov|not|xchg$)/;
const SHIFTS: ReadonlySet<string> = new Set(['shl', 'sal', 'sar', 'shr']);
const CONDITIONAL = /^j(?!mp|rcxz|ecxz|cxz)/;

function sourceOf(operand: Operand | undefined): Source | null {
  switch (operand?.kind) {
    case 'register':
      return operand.high ? null : { from: 'register', index: operand.index, width: operand.width };
    case 'memory':
      return { from: 'memory', operand };
    case 'immediate':
      return { from: 'immediate', value: operand.value };
    default:
      return null;
  }
}

const registerOf = (operand: Operand | undefined): number | null =>
  operand?.kind === 'register' && !operand.high ? operand.index : null;

function comparison(form: Form, how: 'difference' | 'bits' | 'bit'): Step {
  const left = sourceOf(form.operands.at(0));
  const right = sourceOf(form.operands.at(1));
  return left === null || right === null ? { does: 'forget' } : { does: 'compare', how, left, right };
}

/** What `form` means for the checks on the way out. */
export function stepOf(form: Form): Step | null {
  const { mnemonic, operands } = form;
  const register = registerOf(operands.at(0));
  if (CONDITIONAL.test(mnemonic)) return { does: 'branch', condition: mnemonic.slice(1) };
  if (mnemonic === 'cmp') return comparison(form, 'difference');
  if (mnemonic === 'test' || mnemonic === 'and') return comparison(form, 'bits');
  if (mnemonic === 'bt') return comparison(form, 'bit');
  if (SHIFTS.has(mnemonic)) return register === null ? { does: 'forget' } : { does: 'extend', register };
  if (mnemonic === 'pop') return register === null ? null : { does: 'pop', register };
  if (mnemonic === 'mov' || mnemonic === 'movzx' || mnemonic === 'movsx' || mnemonic === 'movsxd') {
    const source = sourceOf(operands.at(1));
    return register === null || source === null ? null : { does: 'load', register, source };
  }
  return HARMLESS.test(mnemonic) ? null : { does: 'forget' };
}

/** Linear address of a memory operand, as the instruction at `rip` will compute it. 64-bit code only. */
export function addressOf({ base, index, scale, displacement, segment }: MemoryOperand, form: Form, cpu: Cpu): bigint {
  let address = displacement;
  if (base === 'rip') address += cpu.rip + BigInt(form.length);
  else if (base !== null) address += cpu.gpr[base];
  if (index !== null) address += cpu.gpr[index] * BigInt(scale);
  if (segment === 'fs' || segment === 'gs') address += cpu.segmentBase(segment);
  return BigInt.asUintN(64, address);
}
