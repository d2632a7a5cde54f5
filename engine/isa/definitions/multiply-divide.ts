import type { Width } from '../../core/bits';
import type { Gpr } from '../../core/registers';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';

/** CF and OF together say that the upper half matters; the other status flags are undefined. */
function setOverflow<V>(s: Sem<V>, overflows: V): void {
  s.setFlag('CF', overflows);
  s.setFlag('OF', overflows);
  s.undefinedFlags(['SF', 'ZF', 'AF', 'PF']);
}

/** Writes a double-width result: AX for bytes, else DX:AX, EDX:EAX or RDX:RAX. */
function writePair<V>(s: Sem<V>, width: Width, low: V, high: V): void {
  if (width === 8) return s.setGpr('rax', s.or(s.shl(high, s.lit(8)), s.zext(low, 8)), 16);
  s.setGpr('rax', low, width);
  s.setGpr('rdx', high, width);
}

/** One-operand MUL and IMUL. */
function multiplyAccumulator<V>(s: Sem<V>, isSigned: boolean): void {
  const width = s.width(0);
  const extend = (value: V): V => (isSigned ? s.sext(value, width) : s.zext(value, width));
  const [a, b] = [extend(s.gpr('rax')), extend(s.read(0))];
  const product = s.mul(a, b);
  const low = s.zext(product, width);
  const wide = isSigned ? s.mulHighS(a, b) : s.mulHighU(a, b);
  const high = width === 64 ? wide : s.zext(s.shrU(product, s.lit(width)), width);
  writePair(s, width, low, high);
  const expected = isSigned ? s.zext(s.shrS(s.sext(low, width), s.lit(63)), width) : s.lit(0);
  setOverflow(s, s.ne(high, expected));
}

/** IMUL with two or three operands: the product is cut to the destination. */
function multiplyInto<V>(s: Sem<V>, left: number, right: number): void {
  const width = s.width(0);
  const [a, b] = [s.sext(s.read(left), width), s.sext(s.read(right), width)];
  const product = s.mul(a, b);
  s.write(0, product);
  const kept = s.sext(product, width);
  setOverflow(s, width === 64 ? s.ne(s.mulHighS(a, b), s.shrS(product, s.lit(63))) : s.ne(product, kept));
}

const ALL_STATUS = ['CF', 'PF', 'AF', 'ZF', 'SF', 'OF'] as const;
const TOO_LARGE = 'the quotient does not fit into the register';

/** DIV and IDIV of 8-, 16- and 32-bit operands: the dividend fits into 64 bits. */
function divideNarrow<V>(s: Sem<V>, width: 8 | 16 | 32, isSigned: boolean): void {
  const divisor = isSigned ? s.sext(s.read(0), width) : s.read(0);
  const low = s.zext(s.gpr('rax'), width === 8 ? 16 : width);
  const pair = width === 8 ? low : s.or(s.shl(s.zext(s.gpr('rdx'), width), s.lit(width)), low);
  const dividend = isSigned ? s.sext(pair, width * 2) : pair;
  s.faultIf(s.eqz(divisor), '#DE', 'division by zero');
  const quotient = isSigned ? s.divS(dividend, divisor) : s.divU(dividend, divisor);
  const remainder = isSigned ? s.remS(dividend, divisor) : s.remU(dividend, divisor);
  const fitting = isSigned ? s.sext(quotient, width) : s.zext(quotient, width);
  s.faultIf(s.ne(quotient, fitting), '#DE', TOO_LARGE);
  // For bytes the quotient goes to AL and the remainder to AH; else to rAX and rDX.
  if (width === 8) writePair(s, 8, quotient, s.zext(remainder, 8));
  else writePair(s, width, quotient, remainder);
}

/** The dividend is RDX:RAX: the helper divides 128 bits and raises #DE itself. */
function divideWide<V>(s: Sem<V>, helper: 'divideU' | 'divideS'): void {
  const divisor = s.read(0);
  const [high, low] = [s.gpr('rdx' satisfies Gpr), s.gpr('rax')];
  const quotient = s.helper(helper, high, low, divisor, s.lit(0));
  const remainder = s.helper(helper, high, low, divisor, s.lit(1));
  writePair(s, 64, quotient, remainder);
}

function divide<V>(s: Sem<V>, isSigned: boolean): void {
  const width = s.width(0);
  if (width === 64) divideWide(s, isSigned ? 'divideS' : 'divideU');
  else divideNarrow(s, width, isSigned);
  s.undefinedFlags(ALL_STATUS);
}

export const multiplyDivideInstructions: readonly Instruction[] = [
  {
    mnemonic: 'mul',
    summary: 'Multiplies RAX by the operand, unsigned; the product takes RDX:RAX (AX for bytes).',
    source: 'SDM Vol. 2B MUL',
    semantics: (s) => multiplyAccumulator(s, false),
  },
  {
    mnemonic: 'imul',
    codes: /^Imul_rm/u,
    summary: 'Multiplies RAX by the operand, signed; the product takes RDX:RAX (AX for bytes).',
    source: 'SDM Vol. 2A IMUL',
    semantics: (s) => multiplyAccumulator(s, true),
  },
  {
    mnemonic: 'imul',
    codes: /^Imul_r(16|32|64)_/u,
    summary: 'Multiplies two signed numbers into a register; CF and OF tell that the product did not fit.',
    source: 'SDM Vol. 2A IMUL',
    semantics: (s) => (s.form.operands.length === 3 ? multiplyInto(s, 1, 2) : multiplyInto(s, 0, 1)),
  },
  {
    mnemonic: 'mulx',
    summary: 'Multiplies RDX by the operand, unsigned, into any two registers; no flag changes.',
    source: 'SDM Vol. 2B MULX',
    semantics(s) {
      const width = s.width(0);
      const [a, b] = [s.zext(s.gpr('rdx'), width), s.read(2)];
      const product = s.mul(a, b);
      s.write(1, product);
      s.write(0, width === 64 ? s.mulHighU(a, b) : s.shrU(product, s.lit(width)));
    },
  },
  {
    mnemonic: 'div',
    summary: 'Divides RDX:RAX (AX for bytes) by the operand, unsigned: quotient to RAX, remainder to RDX (AL, AH).',
    source: 'SDM Vol. 2A DIV',
    semantics: (s) => divide(s, false),
  },
  {
    mnemonic: 'idiv',
    summary: 'Divides RDX:RAX (AX for bytes) by the operand, signed: quotient to RAX, remainder to RDX (AL, AH).',
    source: 'SDM Vol. 2A IDIV',
    semantics: (s) => divide(s, true),
  },
];
