import type { Passage, Span } from './api';

/**
 * An expression as written, with the place of every part. Evaluation is three-staged (see `symbols.ts`): to a constant now,
 * to a symbol plus addend, or after layout.
 *
 * `here` is `.` of GNU as, which is the datum being emitted (`.long ., .` differ). NASM's sources have expressions of their own.
 */
export type Expr =
  /** `wide`: the value as written, where its 64 low bits do not tell it; only data of 8 and more bytes look at it. */
  | { readonly kind: 'number'; readonly value: bigint; readonly wide?: bigint; readonly span: Span }
  | {
      readonly kind: 'symbol';
      readonly name: string;
      /** `PLT`, `GOTPCREL`, … in upper case: after `@` in GNU as, after `wrt ..` in NASM. */
      readonly modifier?: string;
      readonly span: Span;
    }
  | { readonly kind: 'here'; readonly span: Span }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expr; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expr;
      readonly right: Expr;
      readonly span: Span;
    };

/** `lnot` gives 1 or 0. */
export type UnaryOperator = 'neg' | 'not' | 'lnot';

/**
 * Named by meaning, not by spelling, because the notations differ: `/` is signed in GNU as and unsigned in NASM. All work on
 * 64-bit two's complement. Comparisons, `land`, `lor` and `lxor` give 1 or 0; GNU as, whose comparisons give -1, wraps them in `neg`.
 */
export type BinaryOperator =
  | 'add'
  | 'sub'
  | 'mul'
  | 'sdiv'
  | 'udiv'
  | 'smod'
  | 'umod'
  | 'shl'
  | 'shr'
  | 'sar'
  | 'and'
  | 'or'
  | 'xor'
  | 'ornot'
  | 'land'
  | 'lor'
  | 'lxor'
  | 'eq'
  | 'ne'
  | 'lt'
  | 'le'
  | 'gt'
  | 'ge';

/** Two's complement 64 bits, as a signed number. */
export const wrap64 = (value: bigint): bigint => BigInt.asIntN(64, value);

export function applyUnary(operator: UnaryOperator, a: bigint): bigint {
  switch (operator) {
    case 'neg':
      return wrap64(-a);
    case 'not':
      return ~a;
    case 'lnot':
      return a === 0n ? 1n : 0n;
  }
}

const truth = (condition: boolean): bigint => (condition ? 1n : 0n);
const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);
/** A shift by 64 or more (or by a negative count) leaves nothing, as GNU as computes it. */
const shiftable = (count: bigint): boolean => count >= 0n && count < 64n;

/** @returns undefined for a division by zero. */
export function applyBinary(operator: BinaryOperator, a: bigint, b: bigint): bigint | undefined {
  switch (operator) {
    case 'add':
      return wrap64(a + b);
    case 'sub':
      return wrap64(a - b);
    case 'mul':
      return wrap64(a * b);
    case 'sdiv':
      return b === 0n ? undefined : wrap64(a / b);
    case 'udiv':
      return b === 0n ? undefined : wrap64(unsigned(a) / unsigned(b));
    case 'smod':
      return b === 0n ? undefined : wrap64(a % b);
    case 'umod':
      return b === 0n ? undefined : wrap64(unsigned(a) % unsigned(b));
    case 'shl':
      return shiftable(b) ? wrap64(a << b) : 0n;
    case 'shr':
      return shiftable(b) ? wrap64(unsigned(a) >> b) : 0n;
    case 'sar':
      return a >> (shiftable(b) ? b : 63n);
    case 'and':
      return a & b;
    case 'or':
      return a | b;
    case 'xor':
      return a ^ b;
    case 'ornot':
      return a | ~b;
    case 'land':
      return truth(a !== 0n && b !== 0n);
    case 'lor':
      return truth(a !== 0n || b !== 0n);
    case 'lxor':
      return truth((a !== 0n) !== (b !== 0n));
    case 'eq':
      return truth(a === b);
    case 'ne':
      return truth(a !== b);
    case 'lt':
      return truth(a < b);
    case 'le':
      return truth(a <= b);
    case 'gt':
      return truth(a > b);
    case 'ge':
      return truth(a >= b);
  }
}

export const number = (value: bigint, span: Span): Expr => ({ kind: 'number', value, span });

/** Computed when it is looked at, as the spans of the reader are. */
class JoinedSpan implements Span {
  constructor(
    private readonly a: Span,
    private readonly b: Span,
  ) {}

  get file(): string {
    return this.a.file;
  }
  get line(): number {
    return this.a.line;
  }
  get column(): number {
    return this.a.column;
  }
  get endLine(): number {
    return this.b.endLine;
  }
  get endColumn(): number {
    return this.b.endColumn;
  }
  get via(): Passage | undefined {
    return this.a.via;
  }
}

/** From the start of `a` to the end of `b`. */
export const joinSpans = (a: Span, b: Span): Span => new JoinedSpan(a, b);

/** Every symbol name the expression mentions. */
export function symbolsOf(expr: Expr, into: Set<string> = new Set()): Set<string> {
  switch (expr.kind) {
    case 'symbol':
      into.add(expr.name);
      break;
    case 'unary':
      symbolsOf(expr.operand, into);
      break;
    case 'binary':
      symbolsOf(expr.left, into);
      symbolsOf(expr.right, into);
      break;
    case 'number':
    case 'here':
      break;
  }
  return into;
}

/** The name with which an expression begins. */
export function leadingName(expr: Expr | undefined): string | undefined {
  if (expr?.kind === 'binary') return leadingName(expr.left);
  return expr?.kind === 'symbol' ? expr.name : undefined;
}
