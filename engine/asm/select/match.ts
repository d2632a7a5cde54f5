import type { MemoryOperand, Operand, PrefixName, Rounding } from '../statement';
import type { Expr } from '../expr';
import { needsRex, registerNamed } from '../registers';
import { candidatesFor } from './candidates';
import { formsOf, isRelativeBranch, type Form } from './forms';
import type { OperandKind } from './kinds';
import type { Policy } from './policy';

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
function directionOf({ operands }: Form): 'load' | 'store' | undefined {
  const [target] = operands;
  if (target?.register === 'st') return target.slot === 'opcode' ? 'store' : 'load';
  const slots = new Set(operands.map((kind) => kind.slot));
  if (!slots.has('reg') || !slots.has('rm')) return undefined;
  return target?.slot === 'rm' ? 'store' : 'load';
}

function matches(form: Form, operands: readonly Operand[], context: MatchContext): boolean {
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

/** 16 or 32 or 64: the operand size that no prefix asks for. */
function isDefaultSize(form: Form, bits: number): boolean {
  if (form.operandSize === 0) return true;
  if (bits !== 64) return form.operandSize === bits;
  return form.operandSize === 64 ? form.implied64 : form.operandSize === 32;
}

/** Outside 64-bit mode the size of these is the mode's own too; NASM wants it written for `push` and `pop`. */
const isStacklike = (mnemonic: string, policy: Policy): boolean =>
  mnemonic === 'call' || mnemonic === 'jmp' || (policy.name === 'gas' && (mnemonic === 'push' || mnemonic === 'pop'));

/**
 * When no operand says the size: the mode's own (`push 5`, `ret`, `call *(%rax)`), where the mnemonic has such a form.
 */
function preferDefaultSize(found: readonly Match[], context: MatchContext): readonly Match[] {
  if (context.size !== undefined || (context.policy.name === 'gas' && context.prefixes.has('data16'))) return found;
  const open = (match: Match): boolean =>
    match.form.operands.every((kind, n) => kind.sized === undefined || match.operands[n]?.kind === 'memory');
  if (!found.every(open)) return found;
  if (found.every((match) => match.form.memoryBits > 80 && match.form.memoryBits % 128 !== 0)) {
    return found.filter((match) => isDefaultSize(match.form, context.bits));
  }
  const stacklike = found.filter(
    ({ form }) =>
      form.implied64 || form.memoryBits === 0 || (context.bits !== 64 && isStacklike(form.mnemonic, context.policy)),
  );
  const usual = stacklike.filter((match) => isDefaultSize(match.form, context.bits));
  return usual.length > 0 ? usual : found;
}

function memorySizes(found: readonly Match[]): { operand: number; sizes: number[] } | undefined {
  const first = found[0];
  const operand = first.operands.findIndex((item) => item.kind === 'memory' && item.size === undefined);
  if (operand < 0) return undefined;
  const sizes = [...new Set(found.map((match) => match.form.memoryBits))].filter((size) => size !== 0);
  return sizes.length > 1 ? { operand, sizes: sizes.sort((a, b) => a - b) } : undefined;
}

function turned(operands: readonly Operand[], mnemonic: string, context: MatchContext): boolean {
  const [a, b] = operands;
  if (operands.length !== 2 || a === undefined || b === undefined) return false;
  if (mnemonic === 'test') return b.kind === 'memory';
  if (mnemonic !== 'xchg') return false;
  if (b.kind === 'memory') return true;
  if (a.kind !== 'register' || b.kind !== 'register') return false;
  const accumulator = (operand: typeof a): boolean => operand.register.number === 0 && operand.register.bits > 8;
  if (accumulator(a)) return !accumulator(b);
  return context.policy.exchangeRegFirst && !accumulator(b);
}

/** Forms whose encoding would mean something else: `xchg eax, eax` as 90 would not zero the upper half of RAX. */
function isTrap(form: Form, operands: readonly Operand[], bits: number): boolean {
  if (form.mnemonic !== 'xchg' || form.opcode[0] !== 0x90 || bits !== 64) return false;
  const [a, b] = operands;
  return (
    form.operandSize === 32 &&
    a?.kind === 'register' &&
    b?.kind === 'register' &&
    a.register.number === 0 &&
    b.register.number === 0
  );
}

function narrowed(operands: readonly Operand[], mnemonic: string, context: MatchContext): readonly Operand[] {
  const [target, source] = operands;
  const value = context.constants[1];
  if (!context.policy.narrowMoveImmediate || mnemonic !== 'mov' || context.absolute === true) return operands;
  if (target?.kind !== 'register' || target.register.class !== 'gpr64' || source?.kind !== 'immediate') return operands;
  if (value === undefined || value < 0n || value > 0xffff_ffffn || source.strict === true) return operands;
  if (source.size === 64) return operands;
  const { number } = target.register;
  const name = number < 8 ? `e${target.register.name.slice(1)}` : `r${number}d`;
  return [{ ...target, register: registerNamed(name)! }, source];
}

function widenedSymbol(form: Form, operands: readonly Operand[], context: MatchContext): boolean {
  if (!context.policy.wideSymbolImmediate || form.mnemonic !== 'mov' || operands[0]?.kind !== 'register') return false;
  const source = operands[1];
  return (
    source?.kind === 'immediate' &&
    source.size === undefined &&
    context.constants[1] === undefined &&
    form.operands[1]?.name === 'imm32sex64'
  );
}

/** GNU as writes `int $3` as the one-byte breakpoint, and `xchg %rax,%rax` as the one-byte NOP that it is. */
function shortened(mnemonic: string, operands: readonly Operand[], context: MatchContext): Match | undefined {
  if (context.policy.name !== 'gas') return undefined;
  const [a, b] = operands;
  const breakpoint = mnemonic === 'int' && context.constants[0] === 3n;
  const nothing =
    mnemonic === 'xchg' &&
    context.bits === 64 &&
    a?.kind === 'register' &&
    b?.kind === 'register' &&
    a.register.name === 'rax' &&
    b.register.name === 'rax';
  if (!breakpoint && !nothing) return undefined;
  const forms = formsOf(breakpoint ? 'int3' : 'nop', context.bits) ?? [];
  const form = forms.find((candidate) => candidate.operands.length === 0 && isDefaultSize(candidate, context.bits));
  return form && { form, operands: [], constants: [] };
}

/** `aam` and `aad` without an operand are for decimal digits. */
function decimal(mnemonic: string, given: readonly Operand[], context: MatchContext): Match | undefined {
  if ((mnemonic !== 'aam' && mnemonic !== 'aad') || given.length > 0) return undefined;
  const form = formsOf(mnemonic, context.bits)?.[0];
  const span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const ten: Operand = { kind: 'immediate', value: { kind: 'number', value: 10n, span }, span };
  return form && { form, operands: [ten], constants: [10n] };
}

/** FSUB and FDIV to ST(i) have the names of FSUBR and FDIVR in AT&T notation, and the other way round. */
function storedX87(usual: Match, context: MatchContext): Match | undefined {
  const { mnemonic } = usual.form;
  const turned = mnemonic.replace(/^f(sub|div)(r?)$/, (_, stem, r) => `f${stem}${r === '' ? 'r' : ''}`);
  const form = formsOf(turned, context.bits)?.find(
    ({ operands }) => operands[0]?.slot === 'opcode' && operands.length === 2,
  );
  return form && { ...usual, form };
}

/** Of two encodings that differ only in which operand goes where, the one that `{load}`, `{store}` or `{swap}` asks for. */
function inDirection(all: readonly Match[], context: MatchContext): Match | undefined {
  const { prefixes } = context;
  if (prefixes.size === 0 || all[0].operands.some(({ kind }) => kind === 'memory')) return undefined;
  const [usual] = all;
  const wanted = prefixes.has('{load}') ? 'load' : prefixes.has('{store}') ? 'store' : undefined;
  if (wanted === 'store' && context.isAtt === true && usual.form.operands[0]?.register === 'st')
    return storedX87(usual, context);
  const other = prefixes.has('{swap}') ? (directionOf(usual.form) === 'load' ? 'store' : 'load') : wanted;
  if (other === undefined || directionOf(usual.form) === undefined) return undefined;
  return all.find(
    ({ form }) =>
      directionOf(form) === other &&
      form.encoding === usual.form.encoding &&
      form.operandSize === usual.form.operandSize &&
      form.L === usual.form.L,
  );
}

/** The size of memory that GNU as takes in AT&T notation when nothing says it. */
function usualSize(mnemonic: string, [target]: readonly Operand[], { bits, prefixes }: MatchContext): number {
  if (mnemonic.startsWith('fi')) return 16;
  if (mnemonic === 'crc32' && target?.kind === 'register') return target.register.bits;
  return prefixes.has('data16') ? 16 : Math.min(32, bits);
}

/** Finds the form of the mnemonic that GNU as (or NASM, by policy) would encode for these operands. */
export function select(mnemonic: string, given: readonly Operand[], context: MatchContext): Selection {
  const short = shortened(mnemonic, given, context) ?? decimal(mnemonic, given, context);
  if (short !== undefined) return { kind: 'match', match: short, others: [] };
  const swap = turned(given, mnemonic, context);
  const operands = swap ? given.toReversed() : narrowed(given, mnemonic, context);
  const constants = swap ? context.constants.toReversed() : context.constants;
  const local = swap ? { ...context, constants } : context;
  const all: Match[] = [];
  for (const form of candidatesFor(mnemonic, context.bits, operands)) {
    if (!matches(form, operands, local) || isTrap(form, operands, context.bits)) continue;
    if (widenedSymbol(form, operands, local) || context.accepts?.(form) === false) continue;
    all.push({ form, operands, constants });
  }
  if (all.length === 0) return { kind: 'none' };
  const directed = inDirection(all, local);
  if (directed !== undefined) return { kind: 'match', match: directed, others: [] };
  const { rank } = context;
  if (rank !== undefined && all.length > 1) all.sort((a, b) => rank(a.form) - rank(b.form));
  // In 64-bit code these fit only where nothing else can hold the address.
  const far = context.bits === 64 && all.find(({ form }) => form.operands.some((kind) => kind.slot === 'moffs'));
  if (far) return { kind: 'match', match: far, others: [] };
  if (all.length === 1) return { kind: 'match', match: all[0], others: [] };
  const found = preferDefaultSize(all, context);
  const several = memorySizes(found);
  if (several !== undefined) {
    const usual = usualSize(mnemonic, operands, context);
    const preferred = found.find((match) => match.form.memoryBits === usual);
    if (preferred === undefined && context.policy.name === 'gas' && context.prefixes.has('data16'))
      return { kind: 'none' };
    return { kind: 'ambiguous', ...several, match: preferred ?? found[0] };
  }
  return { kind: 'match', match: found[0], others: found.slice(1) };
}
