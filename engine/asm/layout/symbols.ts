import type { Span } from '../api';
import { applyBinary, applyUnary, type BinaryOperator, type Expr, type UnaryOperator } from '../expr';
import type { Frag, Section } from './frag';

export type SymbolType = 'notype' | 'function' | 'object' | 'tls' | 'ifunc' | 'common';
export type Visibility = 'default' | 'hidden' | 'protected' | 'internal';

/** Names that never reach a symbol table: `.L…`, numeric labels, anonymous places. */
export const isTemporary = (name: string): boolean => name.startsWith('.L') || name.includes('\u0001');

/** A name, or an anonymous place (`.`, the start of a section). */
export class Sym {
  state: 'undefined' | 'label' | 'equate' | 'common' = 'undefined';
  frag: Frag | undefined;
  offset = 0;
  value: Bound | undefined;
  /** `.set` may replace it. */
  replaceable = false;
  /** `.eqv`: read again wherever the name is used. */
  deferred: Expr | undefined;
  binding: 'local' | 'global' | 'weak' | 'unique' = 'local';
  bindingSet = false;
  type: SymbolType = 'notype';
  visibility: Visibility = 'default';
  sizeValue: Bound | undefined;
  commonSize = 0n;
  commonAlign = 1n;
  span: Span | undefined;
  used: Span | undefined;
  listed = false;
  /** `.weakref`: references to this name are weak ones to that. */
  weakrefTo: Sym | undefined;
  /** Mentioned by way of a weak reference, or by its own name. */
  weaklyUsed = false;
  plainlyUsed = false;
  /** `.symver` of a name that is defined elsewhere: the name that stands in the file instead. */
  versioned: Sym | undefined;
  /** Names a section group. */
  signature = false;
  /** The name of a section that nothing else is called. */
  isSection = false;
  /** Its turn in the symbol table; undefined until it takes one. */
  order: number | undefined;

  constructor(readonly name: string) {}

  /** A name takes its turn when it is met for the first time, one that is only for the assembler (`.L…`) later if at all. */
  meet(turn: () => number): void {
    if (this.order === undefined && !isTemporary(this.name)) this.order = turn();
  }

  /** A symbol of the same name and attributes, for another value. */
  renewed(): Sym {
    const next = new Sym(this.name);
    next.binding = this.binding;
    next.bindingSet = this.bindingSet;
    next.type = this.type;
    next.visibility = this.visibility;
    next.sizeValue = this.sizeValue;
    next.order = this.order;
    this.binding = 'local';
    return next;
  }

  /** Another name of the same thing has its type and size. */
  takeAfter(other: Sym): void {
    if (this.type === 'notype') this.type = other.type;
    this.sizeValue ??= other.sizeValue;
  }

  get section(): Section | undefined {
    return this.frag?.section;
  }
}

/** A `.loc`, and the one before it in its section. */
export interface ViewPlace {
  before: ViewPlace | undefined;
  /** The count starts here. */
  readonly isFirst: boolean;
  frag?: Frag;
  offset?: number;
}

function viewNumber(place: ViewPlace): bigint {
  let count = 0n;
  for (let now = place; now.before !== undefined; now = now.before, count++) {
    const { before } = now;
    const address = (of: ViewPlace): number => (of.frag?.address ?? 0) + (of.offset ?? 0);
    if (address(before) !== address(now)) break;
  }
  return count;
}

/** An expression whose names are symbols and whose `.` is a place. */
export type Bound =
  /** How many `.loc` right before this one are for the same address. */
  | { readonly kind: 'view'; readonly place: ViewPlace }
  | { readonly kind: 'constant'; readonly value: bigint }
  | { readonly kind: 'symbol'; readonly symbol: Sym; readonly modifier?: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Bound }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Bound; readonly right: Bound };

/** constant + plus - minus; each symbol a label, undefined, or common. */
export interface Linear {
  readonly constant: bigint;
  readonly plus?: Sym;
  readonly minus?: Sym;
  readonly modifier?: string;
}

/** Why an expression has no linear form. */
export type Unresolved = { readonly problem: 'cycle' | 'division' | 'operands' | 'deep' };

const DEPTH = 400;

/** Whether two places have a distance that is already certain (or, after layout, known). */
function distance(a: Sym, b: Sym, laidOut: boolean): bigint | undefined {
  if (a === b) return 0n;
  if (a.frag === undefined || b.frag === undefined) return undefined;
  if (a.frag === b.frag) return BigInt(a.offset - b.offset);
  if (!laidOut || a.frag.section !== b.frag.section) return undefined;
  return BigInt(a.frag.address + a.offset - b.frag.address - b.offset);
}

/** A symbol reduced to the places it stands for. */
export function linear(bound: Bound, laidOut: boolean, depth = 0): Linear | Unresolved {
  if (depth > DEPTH) return { problem: 'deep' };
  switch (bound.kind) {
    case 'constant':
      return { constant: bound.value };
    case 'view':
      return laidOut ? { constant: viewNumber(bound.place) } : { problem: 'operands' };
    case 'symbol': {
      const { symbol, modifier } = bound;
      if (symbol.state === 'equate' && symbol.value !== undefined) {
        const inner = linear(symbol.value, laidOut, depth + 8);
        if ('problem' in inner) return inner;
        // The linker is to make an entry for the name.
        if (modifier?.startsWith('GOT') === true && inner.plus === undefined)
          return { constant: 0n, plus: symbol, modifier };
        if (placed(symbol, inner)) {
          return { constant: 0n, plus: symbol, ...(modifier !== undefined && { modifier }) };
        }
        return modifier === undefined ? inner : { ...inner, modifier };
      }
      return { constant: 0n, plus: symbol, ...(modifier !== undefined && { modifier }) };
    }
    case 'unary': {
      const operand = linear(bound.operand, laidOut, depth + 1);
      if ('problem' in operand) return operand;
      if (operand.plus === undefined && operand.minus === undefined) {
        return { constant: applyUnary(bound.operator, operand.constant) };
      }
      if (bound.operator !== 'neg') return { problem: 'operands' };
      return {
        constant: -operand.constant,
        ...(operand.minus && { plus: operand.minus }),
        ...(operand.plus && { minus: operand.plus }),
      };
    }
    case 'binary':
      return combine(bound, laidOut, depth);
  }
}

/**
 * A name that is defined as another place stands for itself, as the linker may see it, and has that place. False for a
 * constant, and for what is not one place of this file.
 */
function placed(symbol: Sym, value: Linear): boolean {
  const { plus } = value;
  if (plus?.frag === undefined || value.minus !== undefined) return false;
  symbol.frag = plus.frag;
  symbol.offset = plus.offset + Number(value.constant);
  return true;
}

function combine(bound: Bound & { kind: 'binary' }, laidOut: boolean, depth: number): Linear | Unresolved {
  const a = linear(bound.left, laidOut, depth + 1);
  if ('problem' in a) return a;
  const b = linear(bound.right, laidOut, depth + 1);
  if ('problem' in b) return b;
  const plain = (value: Linear): boolean => value.plus === undefined && value.minus === undefined;
  if (plain(a) && plain(b)) {
    const value = applyBinary(bound.operator, a.constant, b.constant);
    return value === undefined ? { problem: 'division' } : { constant: value };
  }
  if (bound.operator === 'add') return sum(a, b, laidOut);
  if (bound.operator === 'sub') {
    const negated: Linear = {
      constant: -b.constant,
      ...(b.minus && { plus: b.minus }),
      ...(b.plus && { minus: b.plus }),
    };
    return sum(a, negated, laidOut);
  }
  return compare(bound.operator, a, b, laidOut);
}

/** Two places in one section can be compared although neither is a number. */
function compare(operator: BinaryOperator, a: Linear, b: Linear, laidOut: boolean): Linear | Unresolved {
  if (!['eq', 'ne', 'lt', 'le', 'gt', 'ge'].includes(operator)) return { problem: 'operands' };
  if (a.plus === undefined || b.plus === undefined || a.minus || b.minus) return { problem: 'operands' };
  const apart = distance(a.plus, b.plus, laidOut);
  if (apart === undefined) return { problem: 'operands' };
  return { constant: applyBinary(operator, apart + a.constant, b.constant) ?? 0n };
}

function sum(a: Linear, b: Linear, laidOut: boolean): Linear | Unresolved {
  let constant = BigInt.asIntN(64, a.constant + b.constant);
  const plus = [a.plus, b.plus].filter((symbol) => symbol !== undefined);
  const minus = [a.minus, b.minus].filter((symbol) => symbol !== undefined);
  for (let p = plus.length - 1; p >= 0; p--) {
    for (let m = minus.length - 1; m >= 0; m--) {
      const apart = distance(plus[p], minus[m], laidOut);
      if (apart === undefined) continue;
      constant = BigInt.asIntN(64, constant + apart);
      plus.splice(p, 1);
      minus.splice(m, 1);
      break;
    }
  }
  if (plus.length > 1 || minus.length > 1) return { problem: 'operands' };
  const modifier = a.modifier ?? b.modifier;
  return {
    constant,
    ...(plus[0] && { plus: plus[0] }),
    ...(minus[0] && { minus: minus[0] }),
    ...(modifier !== undefined && plus[0] && { modifier }),
  };
}

/** The constant, when there is one. */
export function constantOf(bound: Bound, laidOut: boolean): bigint | undefined {
  const value = linear(bound, laidOut);
  if ('problem' in value || value.plus !== undefined || value.minus !== undefined) return undefined;
  return value.constant;
}
