import { registerNamed } from '../registers';
import type { Operand } from '../statement';
import { candidatesFor } from './candidates';
import { directionOf, matches, type Match, type MatchContext, type Selection } from './fits';
import { formsOf, type Form } from './forms';
import type { Policy } from './policy';

export { fitsField, fitsOperand, type Match, type MatchContext, type Selection } from './fits';

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
