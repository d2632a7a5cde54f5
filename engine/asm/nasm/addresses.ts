import type { Span } from '../api';
import type { Expr } from '../expr';
import type { MemoryOperand } from '../statement';
import { registerNamed, type Register } from '../registers';

/** In the text of an address a register is a symbol under a name that no source can spell. */
const MARK = '\u0000';
export const registerSymbol = (register: Register): string => MARK + register.name;
const registerOf = (expr: Expr): Register | undefined =>
  expr.kind === 'symbol' && expr.name.startsWith(MARK) ? registerNamed(expr.name.slice(1)) : undefined;

export interface Term {
  readonly register: Register;
  readonly times: bigint;
  /** It was multiplied, so the writer wants it as the index. */
  readonly scaled: boolean;
  readonly span: Span;
}
export interface Sum {
  readonly terms: readonly Term[];
  readonly rest: Expr | null;
}

export class AddressProblem {
  constructor(
    readonly message: string,
    readonly span: Span,
  ) {}
}

type Evaluate = (expr: Expr) => bigint | undefined;

/** Splits an expression into registers with factors and the remainder. */
export function linear(expr: Expr, evaluate: Evaluate): Sum | AddressProblem {
  const register = registerOf(expr);
  if (register !== undefined) return { terms: [{ register, times: 1n, scaled: false, span: expr.span }], rest: null };
  if (expr.kind === 'unary') {
    const inner = linear(expr.operand, evaluate);
    if (inner instanceof AddressProblem || inner.terms.length === 0) return keep(inner, expr);
    return expr.operator === 'neg' ? scale(inner, -1n, expr.span) : wrongUse(inner, expr.span);
  }
  if (expr.kind !== 'binary') return { terms: [], rest: expr };
  const left = linear(expr.left, evaluate);
  if (left instanceof AddressProblem) return left;
  const right = linear(expr.right, evaluate);
  if (right instanceof AddressProblem) return right;
  if (left.terms.length === 0 && right.terms.length === 0) return { terms: [], rest: expr };
  if (expr.operator === 'add') return sum(left, right, expr.span);
  if (expr.operator === 'sub') return sum(left, scale(right, -1n, expr.span), expr.span);
  if (expr.operator === 'mul') return product(left, right, expr, evaluate);
  return wrongUse(left.terms.length > 0 ? left : right, expr.span);
}

const keep = (inner: Sum | AddressProblem, expr: Expr): Sum | AddressProblem =>
  inner instanceof AddressProblem ? inner : { terms: [], rest: expr };

const wrongUse = (part: Sum, span: Span): AddressProblem =>
  new AddressProblem(
    `An address is base + index*scale + number: the register \`${part.terms[0].register.name}\` can only be added or multiplied by 1, 2, 4 or 8.`,
    span,
  );

function product(left: Sum, right: Sum, expr: Expr & { kind: 'binary' }, evaluate: Evaluate): Sum | AddressProblem {
  const [registers, factor] = left.terms.length > 0 ? [left, right] : [right, left];
  const value = factor.terms.length > 0 || factor.rest === null ? undefined : evaluate(factor.rest);
  if (value === undefined) {
    return new AddressProblem(
      factor.terms.length > 0
        ? 'Two registers cannot be multiplied in an address.'
        : 'The factor of an index register must be a number that is known here.',
      expr.span,
    );
  }
  return scale(registers, value, expr.span);
}

function scale(part: Sum, factor: bigint, span: Span): Sum {
  const terms = part.terms.map((term) => ({
    register: term.register,
    times: term.times * factor,
    scaled: true,
    span: term.span,
  }));
  if (part.rest === null) return { terms, rest: null };
  if (factor === -1n) return { terms, rest: { kind: 'unary', operator: 'neg', operand: part.rest, span } };
  const times: Expr = { kind: 'number', value: factor, span };
  return { terms, rest: { kind: 'binary', operator: 'mul', left: part.rest, right: times, span } };
}

function sum(left: Sum, right: Sum, span: Span): Sum {
  const terms = [...left.terms];
  for (const term of right.terms) {
    const at = terms.findIndex((other) => other.register === term.register);
    if (at < 0) terms.push(term);
    else {
      const old = terms[at];
      terms[at] = { ...old, times: old.times + term.times, scaled: old.scaled || term.scaled };
    }
  }
  const rest =
    left.rest === null
      ? right.rest
      : right.rest === null
        ? left.rest
        : ({ kind: 'binary', operator: 'add', left: left.rest, right: right.rest, span } as const);
  return { terms: terms.filter((term) => term.times !== 0n), rest };
}

type Parts = Pick<MemoryOperand, 'base' | 'index' | 'scale'>;
const isStackPointer = (register: Register): boolean => register.class.startsWith('gpr') && register.number === 4;
const isVector = (register: Register): boolean => !register.class.startsWith('gpr');

/**
 * Which register is the base and which the index, as NASM decides it: a register written plainly is the base, the first
 * of them first; `[rax*2]` becomes `[rax+rax]` and 3, 5, 9 split likewise; the stack pointer is never an index.
 */
export function arrange(terms: readonly Term[], noSplit: boolean, span: Span): Parts | AddressProblem {
  const problem = wrongTerms(terms, span);
  if (problem !== null) return problem;
  const [first, second] = terms;
  if (first === undefined) return { scale: 1 };
  if (second === undefined) return single(first, noSplit);
  const factor = (term: Term): number => Number(term.times);
  let [base, index] = baseFirst(first, second) ? [first, second] : [second, first];
  if (factor(base) !== 1) return tooMuch(base);
  if (isStackPointer(index.register) && factor(index) === 1) [base, index] = [index, base];
  if (isStackPointer(index.register)) return stackIndex(index);
  if (![1, 2, 4, 8].includes(factor(index))) return tooMuch(index);
  return { base: base.register, index: index.register, scale: factor(index) };
}

/** Whether the first of two terms is the base. */
function baseFirst(first: Term, second: Term): boolean {
  if (isVector(second.register) || second.times !== 1n) return true;
  if (isVector(first.register) || first.times !== 1n) return false;
  return !first.scaled || second.scaled;
}

function single(term: Term, noSplit: boolean): Parts | AddressProblem {
  const { register } = term;
  const factor = Number(term.times);
  if (isVector(register)) return { index: register, scale: factor };
  if (factor === 1 && !(noSplit && term.scaled)) return { base: register, scale: 1 };
  if (isStackPointer(register)) return stackIndex(term);
  if ((factor === 2 && !noSplit) || factor === 3 || factor === 5 || factor === 9) {
    return { base: register, index: register, scale: factor - 1 };
  }
  return [1, 2, 4, 8].includes(factor) ? { index: register, scale: factor } : tooMuch(term);
}

function wrongTerms(terms: readonly Term[], span: Span): AddressProblem | null {
  if (terms.length > 2) {
    const names = terms.map((term) => `\`${term.register.name}\``).join(', ');
    return new AddressProblem(`An address holds at most two registers; this one has ${names}.`, span);
  }
  for (const { register, span: at } of terms) {
    const general = register.class === 'gpr16' || register.class === 'gpr32' || register.class === 'gpr64';
    if (!general && !['xmm', 'ymm', 'zmm', 'ip'].includes(register.class)) {
      return new AddressProblem(
        `\`${register.name}\` cannot be part of an address; a 64-bit register such as rax can.`,
        at,
      );
    }
  }
  const [a, b] = terms;
  if (
    a !== undefined &&
    b !== undefined &&
    !isVector(a.register) &&
    !isVector(b.register) &&
    a.register.bits !== b.register.bits
  ) {
    return new AddressProblem(
      `The registers of an address must have one size; \`${a.register.name}\` has ${a.register.bits} bits and \`${b.register.name}\` ${b.register.bits}.`,
      span,
    );
  }
  return null;
}

const tooMuch = (term: Term): AddressProblem =>
  new AddressProblem(
    term.times < 0n
      ? 'A register can only be added in an address, not taken away.'
      : `An index can be taken 1, 2, 4 or 8 times, not ${term.times} times.`,
    term.span,
  );

const stackIndex = (term: Term): AddressProblem =>
  new AddressProblem(`\`${term.register.name}\` cannot be multiplied in an address.`, term.span);
