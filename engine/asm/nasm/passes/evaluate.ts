import type { Span } from '../../api';
import { applyBinary } from '../../expr';
import type { BinaryExpression, Expression } from '../source/expression';
import { isExtern, type Label } from './labels';
import * as values from './value';
import type { Hint, Value } from './value';

interface EvaluationHost {
  /** Number of the reading, from 1. */
  readonly pass: number;
  /** Where `$` is. */
  readonly segment: number | null;
  readonly offset: bigint;
  error(message: string, span: Span): void;
  warn(message: string, span: Span): void;
  /** A name has no place yet; `isDivisor` when it stands behind `//`, which in other languages begins comments. */
  undefinedName(label: Label, span: Span, isCritical: boolean, isDivisor: boolean): void;
  /** The number of the base of a segment, as `seg` gives it; null when it has none. */
  segmentBase(segment: number): number | null;
  dependsOnReading(): void;
}

const LIMIT = 8192;

/** Computes expressions at the place that the host stands at. Source: The NASM manual 2.16, chapters 3.5 to 3.8. */
export class Evaluator {
  /** The last expression had a name that is defined further on, or in another file. */
  hasForward = false;
  hasExtern = false;
  private isCritical = false;
  private hint: Hint | null = null;
  private steps = 0;
  private isDivisor = false;

  constructor(private readonly host: EvaluationHost) {}

  /** Null after a complaint. When `isCritical`, all names must have a place. */
  evaluate(expression: Expression, isCritical: boolean, hint: Hint | null = null): Value | null {
    this.hasForward = false;
    this.hasExtern = false;
    if (expression.kind === 'number') return values.scalar(expression.value);
    this.isCritical = isCritical;
    this.hint = hint;
    this.steps = 0;
    return this.whole(expression);
  }

  private whole(expression: Expression): Value | null {
    if (expression.kind !== 'wrt') {
      const value = this.value(expression);
      return value !== null && value.segments.some(({ segment }) => segment >= values.ABSOLUTE_SEGMENT)
        ? values.multiply(value, 1n, null, false)
        : value;
    }
    const operand = this.value(expression.operand);
    const base = operand === null ? null : this.value(expression.base);
    if (operand === null || base === null) return null;
    if (values.isJustUnknown(base)) return values.add(operand, values.UNKNOWN);
    const segment = values.isRelocatable(base, this.host.segment ?? -1) ? values.segmentOf(base) : undefined;
    const isReference = segment === null || (segment !== undefined && (segment >= values.ABSOLUTE_SEGMENT || segment % 2 === 1)); // prettier-ignore
    if (segment === undefined || (!isReference && this.isCritical)) {
      this.host.error('Behind `wrt` stands a segment, such as ..plt, ..got, ..gotpc, ..gotoff, ..sym or ..gottpoff.', expression.base.span); // prettier-ignore
      return null;
    }
    const wrt = segment ?? Number(values.numberOf(base) & 0xffffn) + values.ABSOLUTE_SEGMENT;
    return values.add(values.multiply(operand, 1n, null, false), { ...values.NOTHING, wrt });
  }

  private value(expression: Expression): Value | null {
    if (++this.steps > LIMIT) {
      this.host.error('This expression is too long.', expression.span);
      return null;
    }
    switch (expression.kind) {
      case 'number':
        return values.scalar(expression.value);
      case 'register':
        return this.register(expression);
      case 'name':
        return this.name(expression.label, expression.span);
      case 'here':
      case 'base':
        this.host.dependsOnReading();
        return this.place(expression.kind === 'here' ? this.host.offset : 0n);
      case 'unary':
        return this.unary(expression);
      case 'binary':
        return this.binary(expression);
      case 'choice':
        return this.choice(expression);
      case 'log2':
        return this.logarithm(expression);
      case 'seg':
        return this.segmentPart(expression);
      case 'wrt':
        return this.whole(expression);
    }
  }

  private place(offset: bigint): Value {
    const { segment } = this.host;
    return { ...values.scalar(offset), segments: segment === null ? [] : [{ segment, times: 1n }] };
  }

  private register({ register }: Expression & { kind: 'register' }): Value {
    const { hint } = this;
    if (hint?.kind === 'none') {
      hint.kind = 'base';
      hint.register = register;
    }
    return { ...values.NOTHING, registers: [{ register, times: 1n }] };
  }

  private name(label: Label, span: Span): Value | null {
    this.host.dependsOnReading();
    if (label.defined > 0) {
      label.referenced = this.host.pass;
      if (isExtern(label.type)) this.hasExtern = true;
      const { segment, offset } = label;
      return { ...values.scalar(offset), segments: segment === null ? [] : [{ segment, times: 1n }] };
    }
    this.host.undefinedName(label, span, this.isCritical, this.isDivisor);
    if (this.isCritical) return null;
    this.hasForward = true;
    return values.UNKNOWN;
  }

  private unary({ operator, operand, span }: Expression & { kind: 'unary' }): Value | null {
    const value = this.value(operand);
    if (value === null) return null;
    if (operator === 'neg') return values.negate(value);
    if (values.isJustUnknown(value)) return values.UNKNOWN;
    if (!values.isSimple(value)) return this.noNumber(value, operator === 'not' ? '~' : '!', operand.span ?? span);
    const number = values.numberOf(value);
    return values.scalar(operator === 'not' ? ~number : number === 0n ? 1n : 0n);
  }

  private noNumber(value: Value, operator: string, span: Span): null {
    const [register] = value.registers;
    this.host.error(
      register === undefined
        ? worksOnNumbers(operator)
        : `\`${operator}\` works on numbers; the value of \`${register.register.name}\` is known only when the program runs.`,
      span,
    );
    return null;
  }

  private choice({ condition, yes, no }: Expression & { kind: 'choice' }): Value | null {
    const test = this.value(condition);
    const [left, right] = test === null ? [null, null] : [this.value(yes), this.value(no)];
    if (test === null || left === null || right === null) return null;
    if (values.isSimple(test)) return values.numberOf(test) === 0n ? right : left;
    return values.isJustUnknown(test) ? values.UNKNOWN : this.noNumber(test, '?', condition.span);
  }

  private logarithm({ rule, operand, span }: Expression & { kind: 'log2' }): Value | null {
    const value = this.value(operand);
    if (value === null) return null;
    if (values.isJustUnknown(value)) return values.UNKNOWN;
    if (!values.isSimple(value)) return this.noNumber(value, 'ilog2', operand.span);
    const number = BigInt.asUintN(64, values.numberOf(value));
    const isPower = number !== 0n && (number & (number - 1n)) === 0n;
    if (!isPower && rule === 'error') this.host.error(`${number} is no power of two.`, span);
    if (!isPower && rule === 'warning') this.host.warn(`${number} is no power of two.`, span);
    return values.scalar(rule === 'ceiling' ? (number < 2n ? 0n : floorLog2(number - 1n) + 1n) : floorLog2(number));
  }

  private segmentPart({ operand }: Expression & { kind: 'seg' }): Value | null {
    const value = this.value(operand);
    if (value === null) return null;
    if (values.isUnknown(value)) {
      if (!this.isCritical) return values.UNKNOWN;
      this.host.error('The segment of this is not known yet.', operand.span);
      return null;
    }
    const segment = values.isRelocatable(value, this.host.segment ?? -1) ? values.segmentOf(value) : null;
    if (segment === null || segment % 2 === 1) {
      this.host.error('`seg` gives the segment of a label; this is none.', operand.span);
      return null;
    }
    if (segment >= values.ABSOLUTE_SEGMENT) return values.scalar(BigInt(segment - values.ABSOLUTE_SEGMENT));
    const base = this.host.segmentBase(segment + 1);
    return base === null ? values.UNKNOWN : { ...values.NOTHING, segments: [{ segment: base, times: 1n }] };
  }

  private binary(expression: BinaryExpression): Value | null {
    const left = this.value(expression.left);
    const right = left === null ? null : this.rightOf(expression);
    if (left === null || right === null) return null;
    switch (expression.operator) {
      case 'add':
        return values.add(left, right, this.hint);
      case 'sub':
        return values.add(left, values.negate(right), this.hint);
      case 'mul':
        return this.product(left, right, expression);
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge':
      case 'cmp':
        return this.comparison(left, right, expression);
      default:
        return this.numbers(left, right, expression);
    }
  }

  private rightOf({ operator, right }: BinaryExpression): Value | null {
    this.isDivisor = operator === 'sdiv' && right.kind === 'name';
    const value = this.value(right);
    this.isDivisor = false;
    return value;
  }

  private product(left: Value, right: Value, { span }: BinaryExpression): Value | null {
    if (values.isSimple(left)) return values.multiply(right, values.numberOf(left), this.hint, true);
    if (values.isSimple(right)) return values.multiply(left, values.numberOf(right), this.hint, true);
    if (values.isJustUnknown(left) && values.isJustUnknown(right)) return values.UNKNOWN;
    this.host.error(
      left.registers.length > 0 && right.registers.length > 0
        ? 'Two registers cannot be multiplied in an address.'
        : 'One side of a multiplication must be a number.',
      span,
    );
    return null;
  }

  private comparison(left: Value, right: Value, { operator, span }: BinaryExpression): Value | null {
    const difference = values.add(left, values.negate(right), this.hint);
    if (values.isUnknown(difference)) return values.UNKNOWN;
    const isNumber = values.isReallySimple(difference);
    const number = values.numberOf(difference);
    if (operator === 'eq' || operator === 'ne') {
      const isEqual = isNumber && number === 0n;
      return values.scalar(isEqual === (operator === 'eq') ? 1n : 0n);
    }
    if (!isNumber) {
      this.host.error('These two have no order: their difference is not a number.', span);
      return values.scalar(0n);
    }
    return values.scalar(applied(operator, number, 0n));
  }

  /** Operators that work on numbers only. */
  private numbers(left: Value, right: Value, expression: BinaryExpression): Value | null {
    const { operator, span } = expression;
    for (const [value, part] of [
      [left, expression.left],
      [right, expression.right],
    ] as const) {
      if (!values.isSimple(value) && !values.isJustUnknown(value)) return this.noNumber(value, SIGNS[operator] ?? operator, part.span); // prettier-ignore
    }
    const divides = operator.endsWith('div') || operator.endsWith('mod');
    if (divides && !values.isJustUnknown(right) && values.numberOf(right) === 0n) {
      this.host.error('Division by zero.', span);
      return null;
    }
    if (values.isJustUnknown(left) || values.isJustUnknown(right)) return values.UNKNOWN;
    return values.scalar(applied(operator, values.numberOf(left), values.numberOf(right)));
  }
}

export const worksOnNumbers = (operator: string): string =>
  `\`${operator}\` works on numbers; this is an address, whose number is known only when the program is linked.`;

const SIGNS: Readonly<Record<string, string>> = {
  sdiv: '//',
  udiv: '/',
  smod: '%%',
  umod: '%',
  shl: '<<',
  shr: '>>',
  sar: '>>>',
  and: '&',
  or: '|',
  xor: '^',
  land: '&&',
  lor: '||',
  lxor: '^^',
};

const floorLog2 = (value: bigint): bigint => (value === 0n ? 0n : BigInt(value.toString(2).length - 1));

/** Shift counts go round at 64, as the processor's do. An order is the sign of the difference, of which 64 bits are kept. */
export function applied(operator: BinaryExpression['operator'], left: bigint, right: bigint): bigint {
  switch (operator) {
    case 'shl':
    case 'shr':
    case 'sar':
      return applyBinary(operator, left, right & 63n)!;
    case 'cmp':
      return signOf(BigInt.asIntN(64, left - right));
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return applyBinary(operator, BigInt.asIntN(64, left - right), 0n)!;
    default:
      return applyBinary(operator, left, right) ?? 0n;
  }
}

const signOf = (number: bigint): bigint => (number < 0n ? -1n : number > 0n ? 1n : 0n);
