import type { Expr } from '../expr';
import { needsRex } from '../registers';
import type { MemoryOperand, Operand, PrefixName, Rounding } from '../statement';
import { isRelativeBranch, type Form } from './forms';
import type { OperandKind } from './kinds';
import type { Policy } from './policy';

/* Whether operands fit a form. */

/** What the matcher must know besides the operands. */
export interface MatchContext {
  readonly bits: 16 | 32 | 64;
  readonly policy: Policy;
  /** Bits the mnemonic's suffix names. */
  readonly size?: number | undefined;
  readonly prefixes: ReadonlySet<PrefixName>;
  /** The constant value of each immediate operand, by operand index; absent when it is not known before layout. */
  readonly constants: readonly (bigint | undefined)[];
  readonly rounding?: Rounding | undefined;
  /** The constant an expression has now. */
  readonly evaluate: (expr: Expr) => bigint | undefined;
  /** Bits of the address register of instructions that have no operand for it. */
  readonly addressSize?: 16 | 32 | 64 | undefined;
  /** `movabs`: only imm64 and moffs forms. */
  readonly absolute?: boolean;
  readonly isAtt?: boolean;
  /** Other forms do not count. */
  readonly accepts?: ((form: Form) => boolean) | undefined;
  /** Counts more than the order of the tables: lower ones come first. */
  readonly rank?: (form: Form) => number;
}

export interface Match {
  readonly form: Form;
  /** In the form's order (a commutative instruction may have been turned round). */
  readonly operands: readonly Operand[];
  readonly constants: readonly (bigint | undefined)[];
}

export type Selection =
  | {
      readonly kind: 'match';
      readonly match: Match;
      /** Every further form that fits. */ readonly others: readonly Match[];
    }
  /** Forms of several memory sizes fit and nothing says which. `match` is the operand size GNU as assumes in AT&T notation. */
  | { readonly kind: 'ambiguous'; readonly operand: number; readonly sizes: readonly number[]; readonly match: Match }
  | { readonly kind: 'none' };

const addressBitsOf = (memory: MemoryOperand, bits: number): number =>
  memory.addressSize ??
  (memory.base ?? (memory.index?.class.startsWith('gpr') === true ? memory.index : undefined))?.bits ??
  bits;

function fitsImmediate(kind: OperandKind, operand: Operand, value: bigint | undefined, context: MatchContext): boolean {
  if (operand.kind !== 'immediate') return false;
  if (kind.constantOne === true) return value === 1n && operand.size === undefined;
  if (operand.strict === true && operand.size !== undefined && operand.size !== kind.immediateBytes * 8) return false;
  const isNamedByte = operand.strict === true && operand.size === 8;
  if (value === undefined) {
    if (kind.name === 'imm32sex64' && isWideOnly(operand.value)) return false;
    return kind.extended !== true || kind.immediateBytes > 1 || isNamedByte;
  }
  return fitsField(kind, value, context.policy);
}

/** Modifiers that give all of the 64 bits of a 64-bit register. */
const isWideOnly = (expr: Expr): boolean =>
  expr.kind === 'binary'
    ? isWideOnly(expr.left) || isWideOnly(expr.right)
    : expr.kind === 'symbol' && /^(SIZE|GOTOFF|GOTPLT|PLTOFF)$/.test(expr.modifier ?? '');

/** 2 to the power of the index. */
const POWERS = Array.from({ length: 64 }, (_, exponent) => 1n << BigInt(exponent));

/** Whether the constant survives the trip through the field; signed and unsigned readings are both welcome. */
export function fitsField(kind: OperandKind, value: bigint, _policy?: Policy): boolean {
  const bits = kind.immediateBits ?? 64;
  if (bits < 64 && (value < -POWERS[bits - 1] || value >= POWERS[bits])) return false;
  if (kind.extended !== true) return true;
  return BigInt.asIntN(kind.immediateBytes * 8, value) === BigInt.asIntN(bits, value);
}

function fitsString(kind: OperandKind, memory: MemoryOperand): boolean {
  return (
    memory.base !== undefined &&
    memory.base.name.endsWith(kind.string ?? '') &&
    memory.index === undefined &&
    memory.displacement === undefined
  );
}

/** An address that only eight bytes hold. */
function isFar(memory: MemoryOperand, context: MatchContext): boolean {
  if (context.policy.name !== 'gas' || memory.displacement === undefined) return false;
  const value = context.evaluate(memory.displacement);
  return value !== undefined && BigInt.asIntN(32, value) !== value;
}

function fitsMemory(kind: OperandKind, memory: MemoryOperand, form: Form, context: MatchContext): boolean {
  if (!kind.memory) return false;
  if (memory.broadcast !== undefined) {
    if (form.broadcastBits === 0) return false;
    if (memory.broadcast !== 0 && memory.broadcast !== form.memoryBits / form.broadcastBits) return false;
    if (memory.size !== undefined && memory.size !== form.broadcastBits) return false;
  } else if (memory.size !== undefined && form.memoryBits !== 0 && memory.size !== form.memoryBits && !form.far)
    return false;
  if (kind.string !== undefined) return fitsString(kind, memory);
  if (form.far !== (memory.far === true) && (form.mnemonic === 'call' || form.mnemonic === 'jmp')) return false;
  if (form.far && memory.size !== undefined && memory.size !== form.memoryBits) return false;
  if (kind.slot === 'moffs') {
    if (memory.base !== undefined || memory.index !== undefined || memory.ripRelative === true) return false;
    if (context.policy.name === 'gas' && context.bits === 64 && context.prefixes.has('addr32'))
      return (
        memory.displacement?.kind === 'number' && !context.prefixes.has('xrelease') && !context.prefixes.has('xacquire')
      );
    return context.bits !== 64 || memory.displacementSize === 64 || context.absolute === true || isFar(memory, context);
  }
  if (context.bits === 64 && memory.displacementSize === 64) return false;
  const index = memory.index?.class;
  return kind.vsib === (index === 'xmm' || index === 'ymm' || index === 'zmm' ? index : undefined);
}

function fitsRegister(
  form: Form,
  kind: OperandKind,
  operand: Operand,
  operands: readonly Operand[],
  context: MatchContext,
): boolean {
  if (operand.kind !== 'register' || kind.register === undefined) return false;
  const { register } = operand;
  if (register.number > 15 && form.encoding !== 'evex') return false;
  if (kind.register === 'gpr8' ? !register.class.startsWith('gpr8') : register.class !== kind.register) return false;
  if (kind.only !== undefined && (register.number !== kind.only || register.class === 'gpr8high' || needsRex(register)))
    return false;
  if (kind.addressRegister === true) {
    const memory = operands.find((other) => other.kind === 'memory');
    if (memory === undefined) return true;
    const isOpen = (memory.base ?? memory.index ?? memory.addressSize) === undefined && memory.ripRelative !== true;
    const isPossible = register.bits === 32 || register.bits === context.bits;
    return isOpen && context.policy.name === 'gas' ? isPossible : register.bits === addressBitsOf(memory, context.bits);
  }
  return true;
}

/** Whether operand `index` of the list fits the form. Exported for the explanations. */
export function fitsOperand(form: Form, operands: readonly Operand[], index: number, context: MatchContext): boolean {
  const kind = form.operands[index];
  const operand = operands[index];
  switch (operand.kind) {
    case 'register':
      return fitsRegister(form, kind, operand, operands, context);
    case 'memory':
      return fitsMemory(kind, operand, form, context);
    case 'far':
      return kind.slot === 'far' && (operand.size === undefined || operand.size === form.operandSize);
    case 'immediate':
      if (kind.slot === 'branch') {
        if (operand.distance === undefined || (context.policy.name === 'gas' && operand.distance === 'short'))
          return true;
        return operand.distance === (kind.immediateBytes === 1 ? 'short' : 'near');
      }
      return (
        (kind.slot === 'imm' || kind.constantOne === true) &&
        fitsImmediate(kind, operand, context.constants[index], context)
      );
  }
}

/** The size an AT&T suffix (or NASM's size of an immediate) would have to name for this form. */
function sizeOf(form: Form, context: MatchContext): number {
  for (const kind of form.operands) if (kind.sized !== undefined && kind.slot !== 'none') return kind.sized;
  for (const kind of form.operands) if (kind.sized !== undefined) return kind.sized;
  if (form.memoryBits !== 0) return form.memoryBits;
  return form.operandSize === 0 ? 0 : form.operandSize === 64 && context.bits !== 64 ? 0 : form.operandSize;
}

function agreesWithSize(form: Form, operands: readonly Operand[], context: MatchContext): boolean {
  if (context.size === undefined || isLoop(form)) return true;
  let decided = false;
  for (const [index, operand] of operands.entries()) {
    const kind = form.operands[index];
    if (operand.kind !== 'register' || kind?.sized === undefined) continue;
    if (operand.register.bits !== context.size) return false;
    decided = true;
  }
  if (decided) return true;
  if (form.memoryBits === 48 || form.memoryBits >= 80) {
    return form.operandSize === 0 || context.bits === 64 || form.operandSize === context.size;
  }
  const size = sizeOf(form, context);
  return size === 0 || size === context.size;
}

const takesNoOperands = (form: Form): boolean =>
  form.operands.length > 0 &&
  form.operands.some((kind) => kind.string !== undefined) &&
  form.operands.every((kind) => kind.string !== undefined || kind.slot === 'none');

/** The suffix of these is the size of the counter. */
const isLoop = (form: Form): boolean => form.mnemonic.startsWith('loop');

const ADDRESS_FORMS = new Set(['loop', 'loope', 'loopne', 'jrcxz', 'jecxz', 'jcxz']);

function agreesWithAddressSize(form: Form, operands: readonly Operand[], context: MatchContext): boolean {
  if (form.addressSize === 0) return true;
  if (form.mnemonic === 'jecxz' || form.mnemonic === 'jrcxz' || form.mnemonic === 'jcxz') return true;
  const first = operands[0];
  const named = !ADDRESS_FORMS.has(form.mnemonic) && first?.kind === 'register' ? first.register.bits : undefined;
  const prefixed = context.prefixes.has('addr32') ? 32 : context.prefixes.has('addr16') ? 16 : undefined;
  const suffixed = isLoop(form) ? context.size : undefined;
  return form.addressSize === (context.addressSize ?? suffixed ?? named ?? prefixed ?? context.bits);
}

/** A relative branch has the mode's operand size unless a suffix or a prefix says otherwise. */
function agreesWithBranchSize(form: Form, context: MatchContext): boolean {
  if (form.operandSize === 0 || !isRelativeBranch(form)) return true;
  const { prefixes, bits } = context;
  const size = isLoop(form) ? undefined : context.size;
  const isWide = prefixes.has('rex.w') && bits === 64;
  const wanted = isWide ? 64 : prefixes.has('data16') ? 16 : prefixes.has('data32') ? 32 : (size ?? bits);
  return form.operandSize === (form.mnemonic === 'xbegin' ? Math.min(wanted, 32) : wanted);
}

/** To the operand that can be memory, or from it; of the x87, to ST(i), or from it. */
export function directionOf({ operands }: Form): 'load' | 'store' | undefined {
  const [target] = operands;
  if (target?.register === 'st') return target.slot === 'opcode' ? 'store' : 'load';
  const slots = new Set(operands.map((kind) => kind.slot));
  if (!slots.has('reg') || !slots.has('rm')) return undefined;
  return target?.slot === 'rm' ? 'store' : 'load';
}

export function matches(form: Form, operands: readonly Operand[], context: MatchContext): boolean {
  const count = operands.length;
  if (form.operands.length !== count && (count !== 0 || !takesNoOperands(form))) return false;
  for (let index = 0; index < count; index++) if (!fitsOperand(form, operands, index, context)) return false;
  if (context.prefixes.size > 0 && !fitsBraces(form, context)) return false;
  if (form.encoding === 'evex' ? !fitsDecorations(form, operands, context) : isDecorated(operands, context))
    return false;
  if (!agreesWithAddressSize(form, operands, context) || !agreesWithBranchSize(form, context)) return false;
  if (context.absolute === true && !form.operands.some((kind) => kind.immediateBytes === 8)) return false;
  return agreesWithSize(form, operands, context);
}

const isDecorated = (operands: readonly Operand[], context: MatchContext): boolean =>
  context.rounding !== undefined ||
  operands.some((operand) => 'mask' in operand || 'zeroing' in operand || 'broadcast' in operand);

/** Masks stand behind the destination, rounding needs registers only. */
function fitsDecorations(form: Form, operands: readonly Operand[], context: MatchContext): boolean {
  for (const [index, operand] of operands.entries()) {
    if (operand.kind !== 'register' && operand.kind !== 'memory') continue;
    if (operand.mask !== undefined && (!form.maskable || index > 0)) return false;
    if (operand.zeroing === true && (!form.zeroing || index > 0 || operand.kind === 'memory')) return false;
    if (index === 0 && form.masked && operand.mask === undefined) return false;
  }
  if (context.rounding === undefined) return true;
  if (operands.some((operand) => operand.kind === 'memory')) return false;
  return context.rounding === 'sae' ? form.suppresses : form.rounds;
}

const VEX_BRACES = ['{vex}', '{vex2}', '{vex3}'] as const;

/** What `{vex}` and `{evex}` ask for. */
function fitsBraces(form: Form, context: MatchContext): boolean {
  if (VEX_BRACES.some((name) => context.prefixes.has(name)) && form.encoding !== 'vex') return false;
  if (context.prefixes.has('{evex}') && form.encoding !== 'evex') return false;
  return true;
}
