import type { Binary, Expression, ExpressionProblem } from './parse';

/** A value of 64 bits, and whether comparing, dividing and shifting take it as signed, as C does. */
export interface Value {
  readonly bits: bigint;
  readonly isSigned: boolean;
}

/** What expressions look at. */
export interface Surroundings {
  /** A register, flag, MSR, field of pt_regs or symbol; null where there is none of that name. */
  named(name: string): Value | null;
  /** Names to propose for one that does not exist. */
  similar(name: string): readonly string[];
  /** Bytes at a linear address as a number, lowest first; null where nothing is mapped. */
  read(address: bigint, size: 1 | 2 | 4 | 8): bigint | null;
}

class Refusal extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** The value now, or why there is none. */
export function evaluateExpression(
  tree: Expression,
  around: Surroundings,
): Value | { readonly problem: ExpressionProblem } {
  try {
    return valueOf(tree, around);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { problem: { message: refusal.message, at: refusal.at } };
  }
}

/** The first name in the tree that nothing has, before anything runs. */
export function unknownName(tree: Expression, around: Surroundings): ExpressionProblem | null {
  switch (tree.kind) {
    case 'number':
      return null;
    case 'name':
      return around.named(tree.name) === null ? unknown(tree.name, tree.at, around) : null;
    case 'memory':
      return unknownName(tree.address, around);
    case 'unary':
      return unknownName(tree.operand, around);
    case 'binary':
      return unknownName(tree.left, around) ?? unknownName(tree.right, around);
    case 'choice':
      return unknownName(tree.test, around) ?? unknownName(tree.chosen, around) ?? unknownName(tree.otherwise, around);
  }
}

function unknown(name: string, at: number, around: Surroundings): ExpressionProblem {
  const near = around.similar(name);
  const hint = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
  return { message: `there is no register, flag, MSR or symbol '${name}'${hint}`, at };
}

const unsigned = (bits: bigint): Value => ({ bits: BigInt.asUintN(64, bits), isSigned: false });
const signed = (bits: bigint): Value => ({ bits: BigInt.asUintN(64, bits), isSigned: true });
const truth = (is: boolean): Value => signed(is ? 1n : 0n);
const isTrue = ({ bits }: Value): boolean => bits !== 0n;

function valueOf(tree: Expression, around: Surroundings): Value {
  switch (tree.kind) {
    case 'number':
      return tree.value >> 63n === 0n ? signed(tree.value) : unsigned(tree.value);
    case 'name': {
      const value = around.named(tree.name);
      if (value !== null) return value;
      const { message, at } = unknown(tree.name, tree.at, around);
      throw new Refusal(message, at);
    }
    case 'memory': {
      const address = valueOf(tree.address, around).bits;
      const bits = around.read(address, tree.size);
      if (bits === null) throw new Refusal(`nothing is mapped at 0x${address.toString(16)}`, tree.at);
      return signed(bits);
    }
    case 'unary': {
      const value = valueOf(tree.operand, around);
      if (tree.operator === '!') return truth(!isTrue(value));
      const bits = tree.operator === '-' ? -value.bits : ~value.bits;
      return value.isSigned ? signed(bits) : unsigned(bits);
    }
    case 'choice':
      return isTrue(valueOf(tree.test, around)) ? valueOf(tree.chosen, around) : valueOf(tree.otherwise, around);
    case 'binary':
      return binary(tree.operator, tree, around);
  }
}

function binary(operator: Binary, tree: Extract<Expression, { kind: 'binary' }>, around: Surroundings): Value {
  const left = valueOf(tree.left, around);
  if (operator === '&&') return truth(isTrue(left) && isTrue(valueOf(tree.right, around)));
  if (operator === '||') return truth(isTrue(left) || isTrue(valueOf(tree.right, around)));
  const right = valueOf(tree.right, around);
  // One unsigned side makes both so; a shift goes by what is shifted alone.
  const isSigned = left.isSigned && (right.isSigned || operator === '<<' || operator === '>>');
  const asNumber = ({ bits }: Value): bigint => (isSigned ? BigInt.asIntN(64, bits) : bits);
  const [a, b] = [asNumber(left), asNumber(right)];
  const result = (bits: bigint): Value => (isSigned ? signed(bits) : unsigned(bits));
  switch (operator) {
    case '|':
      return result(a | b);
    case '^':
      return result(a ^ b);
    case '&':
      return result(a & b);
    case '==':
      return truth(left.bits === right.bits);
    case '!=':
      return truth(left.bits !== right.bits);
    case '<':
      return truth(a < b);
    case '<=':
      return truth(a <= b);
    case '>':
      return truth(a > b);
    case '>=':
      return truth(a >= b);
    case '<<':
      return result(right.bits > 63n ? 0n : a << right.bits);
    case '>>':
      return result(a >> (right.bits > 63n ? 63n : right.bits));
    case '+':
      return result(a + b);
    case '-':
      return result(a - b);
    case '*':
      return result(a * b);
    case '/':
    case '%':
      if (b === 0n) throw new Refusal('this divides by zero', tree.at);
      return result(operator === '/' ? a / b : a % b);
  }
}
