/* `#if` of the C preprocessor. */

/** Integer expressions of `#if`. */
export class Condition {
  private readonly tokens: string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(/0[xX][0-9a-fA-F]+|[0-9]+|&&|\|\||[=!<>]=|<<|>>|[-+*/%!~()<>&|^]|\S/g) ?? [];
  }

  value(): bigint | undefined {
    const value = this.binary(0);
    return this.at === this.tokens.length ? value : undefined;
  }

  private binary(least: number): bigint | undefined {
    let left = this.unary();
    for (;;) {
      const rank = RANKS[this.tokens[this.at] ?? ''] ?? 0;
      if (left === undefined || rank <= least) return left;
      const operator = this.tokens[this.at++];
      const right = this.binary(rank);
      if (right === undefined) return undefined;
      left = compute(operator, left, right);
    }
  }

  private unary(): bigint | undefined {
    const token = this.tokens[this.at++];
    if (token === undefined || this.at > 500) return undefined;
    if (token === '(') {
      const inner = this.binary(0);
      return this.tokens[this.at++] === ')' ? inner : undefined;
    }
    if (/^[-!~+]$/.test(token)) {
      const operand = this.unary();
      if (operand === undefined) return undefined;
      return token === '-' ? -operand : token === '!' ? (operand === 0n ? 1n : 0n) : token === '~' ? ~operand : operand;
    }
    return /^[0-9]/.test(token) ? BigInt(token) : undefined;
  }
}

export const RANKS: Readonly<Record<string, number>> = {
  __proto__: null as never,
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};

export function compute(operator: string, a: bigint, b: bigint): bigint | undefined {
  const truth = (value: boolean): bigint => (value ? 1n : 0n);
  switch (operator) {
    case '||':
      return truth(a !== 0n || b !== 0n);
    case '&&':
      return truth(a !== 0n && b !== 0n);
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '&':
      return a & b;
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    case '<':
      return truth(a < b);
    case '>':
      return truth(a > b);
    case '<=':
      return truth(a <= b);
    case '>=':
      return truth(a >= b);
    case '<<':
      return b < 64n ? a << b : 0n;
    case '>>':
      return b < 64n ? a >> b : 0n;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return BigInt.asIntN(64, a * b);
    case '/':
      return b === 0n ? undefined : a / b;
    case '%':
      return b === 0n ? undefined : a % b;
    default:
      return undefined;
  }
}
