import type { Expr } from '../expr';
import { needsRex } from '../registers';
import type { Match } from '../select/match';
import type { Policy } from '../select/policy';
import type { MemoryOperand, PrefixName, RegisterOperand, Rounding } from '../statement';
import type { Span } from '../api';

/** A field whose value layout or the linker must supply. */
export interface Fixup {
  /** From the start of the instruction. */
  readonly offset: number;
  readonly size: 1 | 2 | 4 | 8;
  readonly pcRelative: boolean;
  /** The field is sign-extended when used. */
  readonly signed: boolean;
  readonly branch: boolean;
  /** Added to the expression: minus the distance to the instruction's end for RIP-relative fields. */
  addend: bigint;
  readonly value: Expr;
  /** The instruction has REX (it decides between GOTPCRELX and REX_GOTPCRELX), and may be relaxed by the linker. */
  readonly rex?: boolean;
  readonly relaxable?: boolean;
  readonly span: Span;
}

export interface Encoded {
  readonly bytes: readonly number[];
  readonly fixups: readonly Fixup[];
}

export type EncodeResult = Encoded | { readonly problem: string; readonly operand: number };

export interface EncodeContext {
  readonly bits: 16 | 32 | 64;
  readonly policy: Policy;
  readonly prefixes: ReadonlySet<PrefixName>;
  readonly rounding?: Rounding | undefined;
  /** Bits of the address register that an operand left out of the encoding named. */
  readonly addressSize?: 16 | 32 | 64 | undefined;
  /** The constant a displacement has now. */
  readonly constant: (expr: Expr) => bigint | undefined;
}

/** Where the operands of a match go. */
export interface Slots {
  reg: number;
  rm: RegisterOperand | undefined;
  memory: MemoryOperand | undefined;
  /** Of a string instruction: no ModRM. */
  implied: MemoryOperand | undefined;
  vvvv: number;
  opcode: number;
  is4: number;
  byteRegisters: { low: boolean; high: number };
}

export function gather({ form, operands }: Match): Slots {
  const slots: Slots = {
    reg: form.group >= 0 ? form.group : 0,
    rm: undefined,
    memory: undefined,
    implied: undefined,
    vvvv: 0,
    opcode: 0,
    is4: -1,
    byteRegisters: { low: false, high: -1 },
  };
  for (const [index, operand] of operands.entries()) {
    const kind = form.operands[index];
    if (operand.kind === 'memory') {
      if (kind.slot === 'rm') slots.memory = operand;
      else if (kind.slot === 'moffs' || kind.string !== undefined) slots.implied = operand;
      continue;
    }
    if (operand.kind !== 'register') continue;
    const { register } = operand;
    if (register.class === 'gpr8high') slots.byteRegisters.high = index;
    if (needsRex(register)) slots.byteRegisters.low = true;
    if (kind.slot === 'reg') slots.reg = register.number;
    else if (kind.slot === 'rm') slots.rm = operand;
    else if (kind.slot === 'vvvv') slots.vvvv = register.number;
    else if (kind.slot === 'opcode') slots.opcode = register.number;
    else if (kind.slot === 'is4') slots.is4 = register.number;
  }
  return slots;
}
