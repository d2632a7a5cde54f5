import type { Span } from '../api';
import type { Expr } from '../expr';
import { REGISTERS } from '../registers';
import type { Candidate, ImmediateOperand, Operand, Prefix, RegisterOperand } from '../statement';

/** What NASM leaves unsaid about an instruction, said. Source: The NASM manual 2.16, chapter 3.3 and appendix F. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  readonly operands: readonly Operand[];
  /** Prefixes that an operand asked for. */
  readonly prefixes: readonly Prefix['name'][];
}

interface Rules {
  readonly bits: 16 | 32 | 64;
  evaluate(expr: Expr): bigint | undefined;
  warn(message: string, span: Span): void;
}

const isLoop = (mnemonic: string): boolean => /^(?:loop|loopn?e)$/.test(mnemonic);
const stack = (number: number, span: Span): RegisterOperand => ({
  kind: 'register',
  register: REGISTERS.get(`st${number}`)!,
  span,
});

export function readingOf(mnemonic: string, written: readonly Operand[], span: Span, rules: Rules): Reading {
  let operands = written;
  let name = mnemonic;
  let size: number | undefined;
  const prefixes: Prefix['name'][] = [];
  const [first, second] = operands;
  if (mnemonic === 'imul' && operands.length === 2 && second.kind === 'immediate') operands = [first, first, second];
  else if (isLoop(mnemonic) && second?.kind === 'register') {
    if (second.register.name === 'ecx' && rules.bits === 64) prefixes.push('addr32');
    operands = [first];
  } else if (mnemonic === 'push' && first?.kind === 'immediate' && first.size === 16) size = 16;
  else if (mnemonic === 'lsl' || mnemonic === 'lar') operands = selectorOperand(operands);
  else if (mnemonic.startsWith('f')) [name, operands] = floating(mnemonic, operands, span);
  else if (mnemonic === 'mov') operands = strictMove(operands);
  if (first?.kind === 'memory' && first.far === true)
    operands = [{ ...first, size: FAR_SIZES.get(first.size) ?? USUAL_FAR_SIZE[rules.bits] }];
  operands = wrapped(name, shortened(operands, rules), rules);
  const reading: Candidate = { mnemonic: name, ...(size === undefined ? {} : { size }) };
  return { candidates: name === 'movsx' ? [reading, { mnemonic: 'movsxd' }] : [reading], operands, prefixes };
}

/** The offset's size is written; the operand holds a selector behind it. */
const FAR_SIZES: ReadonlyMap<number | undefined, number> = new Map([
  [16, 32],
  [32, 48],
  [64, 80],
]);
/** Of a far pointer in memory that no word sizes. */
const USUAL_FAR_SIZE = { 16: 32, 32: 48, 64: 80 } as const;

/** `mov rax, dword 5` keeps the 64-bit operand size; `mov rax, 5` may do without. */
function strictMove(operands: readonly Operand[]): readonly Operand[] {
  const [target, value] = operands;
  if (target?.kind !== 'register' || target.register.class !== 'gpr64') return operands;
  if (value?.kind !== 'immediate' || value.size !== 32) return operands;
  return [target, { ...value, strict: true }];
}

/** Only 16 bits of the selector are read, whatever register names them. */
function selectorOperand(operands: readonly Operand[]): readonly Operand[] {
  const [target, selector] = operands;
  if (target?.kind !== 'register' || selector?.kind !== 'register' || selector.register.class !== 'gpr16')
    return operands;
  for (const register of REGISTERS.values()) {
    if (register.class === target.register.class && register.number === selector.register.number) {
      return [target, { ...selector, register }];
    }
  }
  return operands;
}

const ARITHMETIC = /^f(?:add|mul|subr?|divr?)$/;
const ARITHMETIC_POP = /^f(?:add|mul|subr?|divr?)p$/;
const WITH_TOP = /^f(?:xch|u?comi?p?|cmov[a-z]+)$/;

/** The stack registers that x87 instructions imply. */
function floating(mnemonic: string, operands: readonly Operand[], span: Span): [string, readonly Operand[]] {
  const [only] = operands;
  if (operands.length > 1 || (only !== undefined && only.kind !== 'register')) return [mnemonic, operands];
  if (ARITHMETIC.test(mnemonic)) {
    return only === undefined ? [`${mnemonic}p`, [stack(1, span), stack(0, span)]] : [mnemonic, [stack(0, span), only]];
  }
  if (ARITHMETIC_POP.test(mnemonic)) return [mnemonic, [only ?? stack(1, span), stack(0, span)]];
  if (WITH_TOP.test(mnemonic)) return [mnemonic, [stack(0, span), only ?? stack(1, span)]];
  return [mnemonic, operands];
}

/** A displacement has 32 bits; NASM cuts what is beyond them, with a warning. */
function shortened(operands: readonly Operand[], rules: Rules): readonly Operand[] {
  const at = operands.findIndex((operand) => operand.kind === 'memory' && operand.displacement !== undefined);
  const memory = operands[at];
  if (at < 0 || memory.kind !== 'memory' || memory.displacement === undefined) return operands;
  if (memory.displacementSize === 64 || memory.ripRelative === true) return operands;
  const bits = memory.base?.bits ?? memory.index?.bits ?? rules.bits;
  const value = rules.evaluate(memory.displacement);
  const high = bits === 64 ? 1n << 31n : 1n << 32n;
  if (value === undefined || (value >= -(1n << 31n) && value < high)) return operands;
  const kept = BigInt.asIntN(32, value);
  rules.warn(
    `The displacement ${value} does not fit 32 signed bits; NASM uses ${kept} instead.`,
    memory.displacement.span,
  );
  const cut: Expr = { kind: 'number', value: kept, span: memory.displacement.span };
  return operands.with(at, { ...memory, displacement: cut });
}

/** Instructions whose constant has a width of its own, whatever the other operands are. */
const CONSTANT_BITS: ReadonlyMap<string, number> = new Map([
  ['int', 8],
  ['in', 8],
  ['out', 8],
  ['ret', 16],
  ['retf', 16],
  ['rol', 8],
  ['ror', 8],
  ['rcl', 8],
  ['rcr', 8],
  ['shl', 8],
  ['shr', 8],
  ['sar', 8],
  ['shld', 8],
  ['shrd', 8],
  ['bt', 8],
  ['bts', 8],
  ['btr', 8],
  ['btc', 8],
]);

const NOT_NUMBERS = /^(?:j|call$|loop|xbegin$)/;

/** NASM cuts a constant to the bits there are, with a warning. */
function wrapped(mnemonic: string, operands: readonly Operand[], rules: Rules): readonly Operand[] {
  if (NOT_NUMBERS.test(mnemonic)) return operands;
  if (mnemonic === 'enter' && operands.length === 2) {
    const [space, depth] = operands;
    return [...wrapped('ret', [space], rules), ...wrapped('int', [depth], rules)];
  }
  const at = operands.findLastIndex((operand) => operand.kind === 'immediate');
  const constant = operands[at];
  if (at < 0 || constant.kind !== 'immediate') return operands;
  const value = rules.evaluate(constant.value);
  const bits = CONSTANT_BITS.get(mnemonic) ?? widthOf(mnemonic, operands, constant);
  if (value === undefined || bits === undefined) return operands;
  const signedOnly = bits === 64;
  const width = signedOnly ? 32 : bits;
  const high = signedOnly ? 1n << 31n : 1n << BigInt(width);
  if (value >= -(1n << BigInt(width - 1)) && value < high) return operands;
  const kept = signedOnly ? BigInt.asIntN(32, value) : BigInt.asUintN(width, value);
  rules.warn(
    signedOnly
      ? `${value} does not fit the 32 signed bits that \`${mnemonic}\` has for a constant; NASM uses ${kept} instead.`
      : `${value} does not fit ${width} bits; NASM uses ${kept} instead.`,
    constant.span,
  );
  const cut: Expr = { kind: 'number', value: kept, span: constant.value.span };
  return operands.with(at, { ...constant, value: cut });
}

function widthOf(mnemonic: string, operands: readonly Operand[], constant: ImmediateOperand): number | undefined {
  if (mnemonic === 'push') return constant.size === 16 ? 16 : 64;
  const other = operands.find((operand) => operand.kind === 'register' || operand.kind === 'memory');
  if (other === undefined) return undefined;
  if (other.kind === 'memory') return other.size;
  const { register } = other;
  if (!register.class.startsWith('gpr')) return undefined;
  const wide = register.bits === 64 && mnemonic === 'mov' && constant.size !== 32;
  return wide ? undefined : register.bits;
}
