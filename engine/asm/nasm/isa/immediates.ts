import type { Span } from '../../api';
import type { Expr } from '../../expr';
import { formsOf } from '../../select/forms';
import type { ImmediateOperand, MemoryOperand, Operand } from '../../statement';

interface Rules {
  readonly mnemonic: string;
  readonly bits: 16 | 32 | 64;
  evaluate(expr: Expr): bigint | undefined;
  warn(message: string, span: Span): void;
}

type Operands = readonly Operand[];

/** Have a form with a sign-extended byte. */
const ARITHMETIC = new Set(['add', 'or', 'adc', 'sbb', 'and', 'sub', 'xor', 'cmp', 'imul']);
const NOT_NUMBERS = /^(?:j|call$|loop|xbegin$)/;

/**
 * Constants as NASM takes them: cut to the bits that there are, with a warning, and in the short form where their low bits
 * are a signed byte. Null where the sizes that are written do not go together.
 */
export function constantsIn(mnemonic: string, operands: Operands, rules: Rules): Operands | null {
  if (NOT_NUMBERS.test(mnemonic)) return operands;
  const at = operands.findLastIndex((operand) => operand.kind === 'immediate');
  const constant = operands[at];
  if (constant?.kind !== 'immediate') return operands;
  if (mnemonic === 'enter') return operands.map((operand, n) => plain(operand, n === 0 ? 16 : 8, rules) ?? operand);
  if (mnemonic === 'push') return pushed(constant, rules);
  const isSized = ARITHMETIC.has(mnemonic) || mnemonic === 'mov' || mnemonic === 'test';
  const sized = isSized && at > 0 ? sizedByConstant(operands, constant) : operands;
  const value = sized[at] as ImmediateOperand;
  const [target] = sized;
  // A number that fits all sizes, so that none of them is chosen for its sake.
  if (isSized && target.kind === 'memory' && target.size === undefined) return [target, { ...value, value: numberLike(value, 1n) }]; // prettier-ignore
  const width = isSized && at > 0 ? widthOf(sized, mnemonic === 'mov') : undefined;
  if (width === undefined) {
    const all = sized.map((operand) => plain(operand, undefined, rules, mnemonic));
    return all.includes(null) ? null : (all as Operand[]);
  }
  const made = mnemonic === 'mov' ? moved(value, width, operands[0], rules) : worked(value, width, mnemonic, rules);
  return made === null ? null : sized.with(at, made);
}

/** `mov [x], word 5` says the size of what is in memory. */
function sizedByConstant(operands: Operands, constant: ImmediateOperand): Operands {
  const memory = operands[0];
  const { size } = constant;
  if (operands.length !== 2 || memory.kind !== 'memory' || memory.size !== undefined) return operands;
  return size === 8 || size === 16 || size === 32 ? [{ ...memory, size }, constant] : operands;
}

/** Bits of the operation; undefined where they are not a number's. */
function widthOf(operands: Operands, isMove: boolean): number | undefined {
  const register = operands.find((operand) => operand.kind === 'register');
  if (register?.kind === 'register') return register.register.class.startsWith('gpr') ? register.register.bits : undefined; // prettier-ignore
  const memory = operands.find((operand): operand is MemoryOperand => operand.kind === 'memory');
  return isMove || memory?.size !== 48 ? memory?.size : undefined;
}

/** Whether the low bits are a signed byte, whatever stands above them. */
function isByte(value: bigint, width: number): boolean {
  return BigInt.asUintN(width === 16 ? 16 : 32, value + 128n) <= 255n;
}

/** A constant of an instruction with a short form, or of `test`. */
function worked(constant: ImmediateOperand, width: number, mnemonic: string, rules: Rules): ImmediateOperand | null {
  const { size, strict } = constant;
  const value = rules.evaluate(constant.value);
  const hasShort = ARITHMETIC.has(mnemonic) && width > 8;
  const isOtherSize = size !== undefined && size !== width;
  const isFull = mnemonic === 'imul' && size === 32 && width === 64;
  if (isOtherSize && !isFull && !(hasShort && size === 8)) return null;
  const isShort =
    hasShort && (size === 8 || (value !== undefined && strict !== true && !isFull && isByte(value, width)));
  if (value === undefined) return exactly(constant, constant.value, isShort ? 8 : Math.min(width, 32));
  if (!isShort) return exactly(constant, cut(constant, value, width, rules), Math.min(width, 32));
  checkShort(constant, value, width, rules);
  return exactly(constant, numberLike(constant, BigInt.asIntN(8, value)), 8);
}

/** NASM asks whether the number fits the operation before it keeps its low byte. */
function checkShort(constant: ImmediateOperand, value: bigint, width: number, rules: Rules): void {
  const bits = BigInt(width);
  const number = BigInt.asUintN(64, value);
  const top = 1n << bits;
  const isFine = value >= -128n && value <= 127n ? true : number >= top - 128n && number < top;
  if (!isFine) warnCut(constant, value, BigInt.asIntN(8, value), width, rules);
}

const numberLike = ({ value }: ImmediateOperand, number: bigint): Expr => ({ kind: 'number', value: number, span: value.span }); // prettier-ignore

/** The number that a field of `width` bits holds; those of 64 have 32, extended by their sign. */
function cut(constant: ImmediateOperand, value: bigint, width: number, rules: Rules): Expr {
  const isWide = width === 64;
  const high = isWide ? 1n << 31n : 1n << BigInt(width);
  const low = isWide ? -(1n << 31n) : -(1n << BigInt(width - 1));
  if (value >= low && value < high) return constant.value;
  const kept = isWide ? BigInt.asIntN(32, value) : BigInt.asUintN(width, value);
  warnCut(constant, value, kept, width, rules);
  return numberLike(constant, kept);
}

function warnCut(constant: ImmediateOperand, value: bigint, kept: bigint, width: number, rules: Rules): void {
  const room = width === 64 ? `the 32 signed bits that \`${rules.mnemonic}\` has for a constant` : `${width} bits`;
  rules.warn(`${value} does not fit ${room}; NASM uses ${kept} instead.`, constant.span);
}

/** A constant in the field of so many bits. */
const exactly = (constant: ImmediateOperand, value: Expr, size: number): ImmediateOperand => ({
  ...constant,
  value,
  size: size,
  strict: true,
});

/** `mov` to a 64-bit register takes the shortest of three forms. */
function moved(constant: ImmediateOperand, width: number, target: Operand, rules: Rules): ImmediateOperand | null {
  const { size, strict } = constant;
  const value = rules.evaluate(constant.value);
  const isOtherSize = size !== undefined && size !== width;
  if (isOtherSize && !(width === 64 && size === 32)) return null;
  if (width < 64 || target.kind !== 'register') {
    const field = value === undefined ? constant.value : cut(constant, value, width, rules);
    return exactly(constant, field, Math.min(width, 32));
  }
  if (size === 32) return exactly(constant, value === undefined ? constant.value : cut(constant, value, 64, rules), 32);
  if (value === undefined || strict === true) return exactly(constant, constant.value, 64);
  const { size: _, ...open } = constant;
  const number = BigInt.asUintN(64, value);
  return number <= 0xffff_ffffn ? { ...open, value: numberLike(constant, number) } : { ...open, value: numberLike(constant, BigInt.asIntN(64, value)) }; // prettier-ignore
}

function pushed(constant: ImmediateOperand, rules: Rules): Operands | null {
  const { bits } = rules;
  const { size, strict } = constant;
  const value = rules.evaluate(constant.value);
  const width = size === undefined || size === 8 ? bits : size;
  if (size === 64 && bits !== 64) return null;
  const isShort = size === 8 || (value !== undefined && strict !== true && isByte(value, width));
  if (value === undefined) return [exactly(constant, constant.value, isShort ? 8 : Math.min(width, 32))];
  // In 64-bit code the constant is extended to 64 bits.
  if (!isShort) return [exactly(constant, cut(constant, value, bits === 64 && width === 32 ? 64 : width, rules), Math.min(width, 32))]; // prettier-ignore
  checkShort(constant, value, width, rules);
  return [exactly(constant, numberLike(constant, BigInt.asIntN(8, value)), 8)];
}

/** A constant of an instruction with one width for it; null where a word says another one. */
function plain(operand: Operand, bits: number | undefined, rules: Rules, mnemonic = ''): Operand | null {
  if (operand.kind !== 'immediate') return operand;
  const value = rules.evaluate(operand.value);
  const width = bits ?? constantBits(mnemonic, rules.bits);
  if (width === undefined) return operand;
  if (bits === undefined && operand.size !== undefined && operand.size !== width) return null;
  return value === undefined ? operand : { ...operand, value: cut(operand, value, width, rules) };
}

/** Bits of the largest constant that the instruction takes. */
function constantBits(mnemonic: string, bits: 16 | 32 | 64): number | undefined {
  let most = 0;
  for (const form of formsOf(mnemonic, bits) ?? []) {
    for (const { slot, immediateBytes } of form.operands) if (slot === 'imm') most = Math.max(most, immediateBytes);
  }
  return most === 0 ? undefined : most * 8;
}
